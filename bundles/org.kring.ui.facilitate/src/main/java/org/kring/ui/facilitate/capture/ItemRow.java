// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.ui.AccessibleName;
import org.kring.ui.TextScale;
import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.form.MarkChoice;
import org.kring.ui.form.Widgets;
import org.kring.ui.form.WordsLine;
import org.kring.ui.typing.EditedInPlace;
import org.kring.ui.typing.HalfChosen;
import org.kring.ui.typing.HalfTyped;
import org.kring.ui.widget.LongText;
import org.kring.ui.widget.LongWords;

/** Something that was kept: its words can be changed in place, chosen, and taken away. */
final class ItemRow {

    private static final int AUTHOR = 142;
    /** Characters of an item in the name of a control. */
    private static final int NAMED = 60;

    private final Composite box;
    private final CapturePresenter presenter;
    private SectionViewState section;
    private SectionViewState.Item item;
    /** What shows the things that are chosen; nothing else changes while the row stays. */
    private final List<Runnable> choices = new ArrayList<>();

    ItemRow(Composite parent, CapturePresenter presenter, SectionViewState section, SectionViewState.Item item) {
        this.box = Widgets.grid(parent, 1);
        this.presenter = presenter;
        this.section = section;
        this.item = item;
        Composite line = Widgets.grid(box, item.choosable() ? 4 : 3);
        GridLayoutFactory.createFrom((GridLayout) line.getLayout())
                .spacing(6, 0)
                .applyTo(line);
        if (item.choosable()) {
            choice(line);
        }
        int width = TextScale.points(parent.getDisplay(), item.choosable() ? AUTHOR - 30 : AUTHOR);
        Label who = Widgets.label(line, "", Widgets.QUIET);
        LongWords.on(who, item.who(), width);
        GridDataFactory.fillDefaults()
                .hint(width, SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(who);
        Text words = WordsLine.words(line, item.text(), "item." + item.id());
        WordsLine.in(line, who, words.getParent());
        Runnable onward = () -> presenter.typeOn(section.kind());
        EditedInPlace.of(words, presenter.halfTyped(), kept -> edit(words, kept), onward);
        AccessibleName.of(words, this::place);
        Button remove =
                Widgets.button(line, "\u00d7", "item." + item.id() + ".remove", () -> presenter.remove(item.id()));
        remove.setToolTipText(Messages.Capture_removeTip);
        AccessibleName.of(remove, about(Messages.Capture_removeName, item));
        if (section.kind() == CaptureKind.CASE) {
            caseLine(box, onward);
        }
        choices.forEach(Runnable::run);
        item.task().ifPresent(task -> new TaskRow(box, presenter, section, item).show(task));
    }

    /** The whole of it. */
    Composite box() {
        return box;
    }

    /**
     * Goes on with an item when it is the same and at most something else is chosen: then nothing goes under the hand.
     *
     * @return false when another row is needed; nothing has changed then
     */
    boolean goesOn(SectionViewState in, SectionViewState.Item fresh) {
        boolean same = section.people().equals(in.people())
                && item.choosing(fresh.chosen(), fresh.scale()).equals(fresh);
        if (same) {
            section = in;
            item = fresh;
            choices.forEach(Runnable::run);
        }
        return same;
    }

    /** Blank words change nothing: those that were kept are there again. */
    private void edit(Text words, Runnable kept) {
        if (words.getText().isBlank()) {
            words.setText(item.text());
        }
        presenter.edit(item, words.getText(), kept);
    }

    /** Its section, its number, so that it is not taken for the field where the next one is typed, and who said it. */
    private String place() {
        String place = section.title() + " " + (section.items().indexOf(item) + 1);
        return item.who().isEmpty() ? place : place + ", " + item.who();
    }

    private void choice(Composite line) {
        Button check = Widgets.check(line, "", "item." + item.id() + ".chosen", () -> {});
        choices.add(() -> check.setSelection(item.chosen()));
        check.setToolTipText(Messages.Capture_chooseTip);
        AccessibleName.of(check, about(Messages.Capture_chooseName, item));
        check.addListener(SWT.Selection, event -> presenter.choose(item.id(), check.getSelection()));
    }

    /** The question of a case, and where its presenter stands now and wants to be. */
    private void caseLine(Composite parent, Runnable onward) {
        String key = "item." + item.id();
        Composite asks = Widgets.grid(parent, 2);
        Widgets.label(asks, Messages.Capture_question, Widgets.QUIET);
        Text question = item.question().isEmpty()
                ? Widgets.field(asks, "", key + ".question")
                : WordsLine.words(asks, item.question(), key + ".question");
        Composite line = Widgets.row(parent);
        AccessibleName.of(question, about(Messages.Capture_questionName, item));
        Combo now = mark(line, Messages.Capture_now, key + ".now");
        AccessibleName.of(now, about(Messages.Capture_nowName, item));
        Combo wanted = mark(line, Messages.Capture_wanted, key + ".wanted");
        AccessibleName.of(wanted, about(Messages.Capture_wantedName, item));
        Consumer<Runnable> set = kept -> presenter.setCase(
                item,
                new RunFact.CaseSet(
                        item.id(), question.getText().strip(), now.getSelectionIndex(), wanted.getSelectionIndex()),
                kept);
        HalfTyped half = presenter.halfTyped();
        List<HalfChosen> stands = List.of(HalfChosen.of(now, half), HalfChosen.of(wanted, half));
        choices.add(() -> stands.get(0).show(item.scale().now()));
        choices.add(() -> stands.get(1).show(item.scale().wanted()));
        EditedInPlace asked = EditedInPlace.of(question, half, kept -> set.accept(all(kept, stands)), onward);
        for (Combo each : List.of(now, wanted)) {
            each.addListener(SWT.Selection, event -> set.accept(all(asked.kept(), stands)));
        }
    }

    /** A mark with its word before it, which goes to the next line as one. */
    private static Combo mark(Composite line, String word, String key) {
        Composite both = Widgets.grid(line, 2);
        both.setLayoutData(null);
        Widgets.label(both, word, Widgets.QUIET);
        return MarkChoice.in(both, key, 0);
    }

    /** To be run when words were kept together with what is chosen now beside them. */
    static Runnable all(Runnable words, List<HalfChosen> choices) {
        List<Runnable> kept = choices.stream().map(HalfChosen::kept).toList();
        return () -> {
            kept.forEach(Runnable::run);
            words.run();
        };
    }

    /** The name of a control that stands once with every item: it says with which, in a breath. */
    static String about(String name, SectionViewState.Item item) {
        return NLS.bind(name, LongText.fit(item.text(), NAMED));
    }
}
