// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.capture;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kring.meeting.run.CaptureKind;
import org.kring.ui.AccessibleName;
import org.kring.ui.TextScale;
import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.form.Widgets;
import org.kring.ui.typing.HalfTyped;
import org.kring.ui.typing.Resumed;
import org.kring.ui.widget.Keyboard;
import org.kring.ui.widget.LongWords;
import org.kring.ui.widget.WidgetData;

/** One section of what is kept: its items, and the field to add one. What is typed stays until it is on the disk. */
final class SectionPane extends Composite {

    private static final int AUTHOR = 124;

    private final CapturePresenter presenter;
    private final Label title;
    private final Label hint;
    private final Composite items;
    private final Composite entry;
    private final List<ItemRow> rows = new ArrayList<>();
    private SectionViewState sheet;
    private Combo author;
    private Text words;
    private Text question;
    private boolean authorChosen;

    SectionPane(Composite parent, CapturePresenter presenter) {
        this(parent, null, presenter);
    }

    /** With its heading in another place; null for above the items. */
    SectionPane(Composite parent, Composite heading, CapturePresenter presenter) {
        super(parent, SWT.NONE);
        this.presenter = presenter;
        Widgets.styled(this, Widgets.PAGE);
        GridLayoutFactory.fillDefaults().spacing(4, 4).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
        title = Widgets.wrapped(heading == null ? this : heading, "", Widgets.HEADING);
        addListener(SWT.Dispose, event -> title.dispose());
        hint = Widgets.wrapped(this, "", Widgets.QUIET);
        items = Widgets.grid(this, 1);
        entry = Widgets.grid(this, 2);
    }

    void show(SectionViewState fresh) {
        boolean first = sheet == null;
        boolean sameItems =
                !first && sheet.items().equals(fresh.items()) && sheet.people().equals(fresh.people());
        boolean sameEntry =
                !first && sheet.entry() == fresh.entry() && sheet.people().equals(fresh.people());
        sheet = fresh;
        title.setText(Widgets.escaped(fresh.title()));
        hint.setText(Widgets.escaped(fresh.hint()));
        exclude(hint, fresh.hint().isEmpty());
        if (!sameItems) {
            showItems();
        }
        if (sameEntry) {
            refill();
        } else {
            makeEntry();
        }
        if (author != null && !authorChosen && words.getText().isEmpty()) {
            author.select(fresh.author());
        }
    }

    /** Takes words out of the picture, with their room, or puts them back. */
    static void exclude(Label label, boolean out) {
        label.setVisible(!out);
        ((GridData) label.getLayoutData()).exclude = out;
    }

    private void showItems() {
        String keyboard = Keyboard.nameIn(items);
        List<ItemRow> gone = new ArrayList<>(rows);
        rows.clear();
        sheet.items().forEach(each -> rows.add(row(gone, each)));
        gone.removeAll(rows);
        // before rows go: the window system would bring the keyboard to another one
        boolean stays = keyboard.isEmpty() || rows.stream().anyMatch(each -> Keyboard.staysAt(each.box(), keyboard));
        gone.forEach(each -> each.box().dispose());
        for (int i = rows.size() - 1; i >= 0; i--) {
            rows.get(i).box().moveAbove(null);
        }
        items.setVisible(!rows.isEmpty());
        ((GridData) items.getLayoutData()).exclude = rows.isEmpty();
        if (!stays && words != null) {
            Resumed.typeIn(words);
        }
    }

    /** What stands there already stays. */
    private ItemRow row(List<ItemRow> before, SectionViewState.Item item) {
        return before.stream()
                .filter(each -> each.goesOn(sheet, item))
                .findFirst()
                .orElseGet(() -> new ItemRow(items, presenter, sheet, item));
    }

    private void makeEntry() {
        boolean inWords = words != null && words.isFocusControl();
        boolean inQuestion = question != null && question.isFocusControl();
        Widgets.clear(entry);
        author = null;
        words = null;
        question = null;
        entry.setVisible(sheet.entry());
        ((GridData) entry.getLayoutData()).exclude = !sheet.entry();
        if (!sheet.entry()) {
            return;
        }
        String key = "capture." + sheet.kind();
        if (sheet.named()) {
            makeAuthor(key + HalfTyped.AUTHOR_OF);
        } else {
            new Label(entry, SWT.NONE);
        }
        makeWords(key);
        if (inWords || inQuestion) {
            Resumed.typeIn(inQuestion && question != null ? question : words);
        }
    }

    private void makeAuthor(String key) {
        author = Widgets.combo(entry, key, () -> {
            authorChosen = true;
            rememberAuthor();
        });
        List<SectionViewState.Person> people = sheet.people();
        String said = presenter.halfTyped().in(key);
        int chosen = said.isEmpty()
                ? -1
                : people.stream().map(SectionViewState.Person::id).toList().indexOf(said);
        LongWords.choices(
                author,
                people.stream().map(SectionViewState.Person::name).toList(),
                chosen < 0 ? sheet.author() : chosen,
                Messages.Capture_authorTip);
        AccessibleName.of(author, NLS.bind(Messages.Capture_authorName, sheet.title()));
        GridDataFactory.fillDefaults()
                .hint(TextScale.points(getDisplay(), AUTHOR), SWT.DEFAULT)
                .applyTo(author);
    }

    private void makeWords(String key) {
        boolean aCase = sheet.kind() == CaptureKind.CASE;
        words = Widgets.field(entry, aCase ? Messages.Capture_situation : Messages.Capture_type, key);
        AccessibleName.of(words, () -> aCase ? Messages.Capture_situation : sheet.title());
        Resumed.in(words, presenter.halfTyped());
        words.addListener(SWT.Modify, event -> rememberAuthor());
        if (aCase) {
            // beside it: a hint within is not seen by who is typing
            GridDataFactory.fillDefaults()
                    .align(SWT.END, SWT.CENTER)
                    .applyTo(Widgets.label(entry, Messages.Capture_question, Widgets.QUIET));
            question = Widgets.field(entry, "", key + ".question");
            AccessibleName.of(question, Messages.Capture_question);
            question.setToolTipText(Messages.Capture_enterTip);
            Resumed.in(question, presenter.halfTyped());
            question.addListener(SWT.DefaultSelection, event -> add());
            question.addListener(SWT.Modify, event -> tellEnter());
        }
        tellEnter();
        words.addListener(SWT.DefaultSelection, event -> entered());
    }

    /** Half-typed words stay with who says them. */
    private void rememberAuthor() {
        if (author != null) {
            String who =
                    sheet.people().get(Math.max(0, author.getSelectionIndex())).id();
            presenter
                    .halfTyped()
                    .typed(
                            WidgetData.key(words) + HalfTyped.AUTHOR_OF,
                            words.getText().isEmpty() ? "" : who);
        }
    }

    CaptureKind kind() {
        return sheet.kind();
    }

    /** The field to type in; null when there is none. */
    Text field() {
        return words != null && !words.isDisposed() && words.isVisible() ? words : null;
    }

    /** A situation goes on to its question, unless that was answered first. */
    private void entered() {
        if (question != null && question.getText().isBlank() && !words.getText().isBlank()) {
            question.setFocus();
        } else {
            add();
        }
    }

    /** What {@link #entered} does with a situation. */
    private void tellEnter() {
        boolean first = question != null && question.getText().isBlank();
        words.setToolTipText(first ? Messages.Capture_situationTip : Messages.Capture_enterTip);
    }

    private void add() {
        int who = author == null ? 0 : author.getSelectionIndex();
        String typed = words.getText();
        String asked = question == null ? "" : question.getText();
        presenter.capture(sheet, who, new String[] {typed, asked}, () -> kept(typed, asked));
    }

    /** The words are on the disk: only now the field is emptied, unless somebody typed on meanwhile. */
    private void kept(String typed, String asked) {
        String key = "capture." + sheet.kind();
        HalfTyped half = presenter.halfTyped();
        if (!half.kept(key, typed)) {
            return;
        }
        half.kept(key + ".question", asked);
        half.typed(key + HalfTyped.AUTHOR_OF, "");
        authorChosen = false;
        boolean inQuestion = question != null && !question.isDisposed() && question.isFocusControl();
        refill();
        if (inQuestion) {
            words.setFocus();
        }
    }

    /** Nothing happens in a field that went meanwhile; the one that came in its place is filled when it is shown. */
    private void refill() {
        for (Text each : new Text[] {words, question}) {
            if (each != null && !each.isDisposed()) {
                Resumed.refill(each, presenter.halfTyped());
            }
        }
    }
}
