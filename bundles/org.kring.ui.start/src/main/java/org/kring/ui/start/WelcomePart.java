// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kring.ui.Icons;
import org.kring.ui.TextScale;
import org.kring.ui.form.Widgets;
import org.kring.ui.practice.CurrentPractice;
import org.kring.ui.practice.PracticePlaces;
import org.kring.ui.practice.RecentPractice;
import org.kring.ui.rooms.Room;
import org.kring.ui.rooms.RoomSwitch;
import org.kring.ui.widget.RoomForBars;
import org.kring.ui.widget.Scrolling;
import org.kring.ui.widget.WidgetData;

/** The first page: what Kring is, three choices, and the practices that were open before. */
public final class WelcomePart implements WelcomeView {

    private static final int WIDTH = 1000;
    private static final int THREE_CARDS = 860;
    private static final int POLL_MS = 150;
    private static final int SPACING = 10;

    private WelcomePresenter presenter;
    private ScrolledComposite scroll;
    private Composite page;
    private Composite cards;
    private Label open;
    /** Between the choices and the practices. */
    private List<Label> lead;

    private Told told;

    private BusyBar busy;
    private RecentLinks recent;
    private int width = WIDTH;
    private Text name;
    private Text folder;
    /** What had the keyboard before the buttons could no longer be pressed. */
    private Control before;

    private Card create;

    /**
     * Builds the widgets.
     *
     * @param parent of the part
     * @param practice what is open in all rooms
     * @param rooms the way on
     */
    @PostConstruct
    public void create(Composite parent, CurrentPractice practice, RoomSwitch rooms) {
        build(parent, practice, PracticePlaces.usual(), sample -> go(rooms, sample));
    }

    /** A made-up practice is best seen in its charts; in an own one somebody wants to meet. */
    private static void go(RoomSwitch rooms, boolean sample) {
        rooms.go(sample || !rooms.has(Room.FACILITATE) ? Room.FOLLOW : Room.FACILITATE);
    }

    void build(Composite parent, CurrentPractice practice, PracticePlaces places, Consumer<Boolean> whenOpened) {
        presenter = new WelcomePresenter(this, practice, places, whenOpened);
        GridLayoutFactory.fillDefaults().applyTo(parent);
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        Composite ground = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(32, 40).applyTo(ground);
        scroll.setContent(ground);
        page = new Composite(ground, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, SPACING).applyTo(page);
        GridDataFactory.swtDefaults()
                .align(SWT.CENTER, SWT.BEGINNING)
                .grab(true, true)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(page);
        words();
        choices();
        told = new Told(page, presenter::cancel);
        busy = told.busy();
        label(Messages.Welcome_recent, "kring-heading", "welcome.recentHeading");
        recent = new RecentLinks(page, presenter::open);
        scroll.addListener(SWT.Resize, event -> fit());
        RoomForBars.showBars(scroll, this::fit);
        presenter.begin();
        fit();
    }

    private void words() {
        label(Messages.Welcome_title, "kring-title", "welcome.title");
        lead = List.of(
                label(Messages.Welcome_sentence1, "kring-lead", "welcome.sentence1"),
                label(Messages.Welcome_sentence2, "kring-lead", "welcome.sentence2"));
        open = label("", "kring-key", "welcome.open");
    }

    private Label label(String text, String style, String key) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(text);
        label.setData(WidgetData.CSS_CLASS, style);
        label.setData(WidgetData.KEY, key);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    private void choices() {
        cards = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .equalWidth(true)
                .spacing(20, 20)
                .extendedMargins(0, 0, 12, 8)
                .applyTo(cards);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cards);
        create = card(Icons.GROUP, Messages.Welcome_create, Messages.Welcome_createSentence)
                .primary();
        fields(create.body());
        create.button(Messages.Welcome_createButton, "welcome.create", this::make);
        card(Icons.FOLDER, Messages.Welcome_open, Messages.Welcome_openSentence)
                .button(Messages.Welcome_openButton, "welcome.open.choose", this::chooseAndOpen);
        card(Icons.FOLLOW, Messages.Welcome_sample, presenter.sampleSentence())
                .button(Messages.Welcome_sampleButton, "welcome.sample", () -> presenter.sample());
    }

    private Card card(Icons icon, String heading, String sentence) {
        Card card = new Card(cards, icon, heading, sentence);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(card);
        return card;
    }

    private void fields(Composite body) {
        name = field(body, Messages.Welcome_name, "welcome.name", 2);
        name.addListener(SWT.Modify, event -> presenter.named(name.getText()));
        Widgets.entered(name, this::make);
        folder = field(body, Messages.Welcome_folder, "welcome.folder", 1);
        folder.addListener(SWT.KeyDown, this::folderKey);
        Widgets.entered(folder, this::make);
        Button choose = new Button(body, SWT.PUSH);
        choose.setText(Messages.Welcome_choose);
        choose.setData(WidgetData.KEY, "welcome.folder.choose");
        choose.addListener(SWT.Selection, event -> chooseFolder());
    }

    private void make() {
        presenter.create(name.getText(), folder.getText());
    }

    /** Whoever only walks through or presses Enter has chosen nothing. */
    private void folderKey(Event event) {
        if (event.character >= ' ' || event.character == SWT.BS) {
            presenter.folderChosen();
        }
    }

    private static Text field(Composite body, String text, String key, int span) {
        Label label = new Label(body, SWT.NONE);
        label.setText(text);
        label.setData(WidgetData.CSS_CLASS, "kring-card");
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        Text field = new Text(body, SWT.SINGLE | SWT.BORDER);
        field.setData(WidgetData.KEY, key);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(span, 1)
                .hint(80, SWT.DEFAULT)
                .applyTo(field);
        return field;
    }

    private void chooseFolder() {
        directory(Messages.Welcome_chooseTitle, chosen -> {
            presenter.folderChosen();
            folder.setText(chosen);
        });
    }

    private void chooseAndOpen() {
        directory(Messages.Welcome_openTitle, presenter::open);
    }

    private void directory(String title, Consumer<String> use) {
        DirectoryDialog dialog = new DirectoryDialog(page.getShell(), SWT.OPEN);
        dialog.setText(title);
        dialog.setFilterPath(presenter.lookFrom().toString());
        String chosen = dialog.open();
        if (chosen != null) {
            use.accept(chosen);
        }
    }

    /** As wide as there is room, the cards beside or below each other. */
    private void fit() {
        int shown = scroll.getClientArea().width - 64;
        width = Math.max(260, Math.min(WIDTH, shown));
        ((GridLayout) cards.getLayout()).numColumns = width >= TextScale.points(page.getDisplay(), THREE_CARDS) ? 3 : 1;
        // below three cards it would be too far from the fields it is about
        told.moveBelow(isNarrow() ? lead.get(lead.size() - 1) : cards);
        GridDataFactory.swtDefaults()
                .align(SWT.CENTER, SWT.BEGINNING)
                .grab(true, true)
                .hint(width, SWT.DEFAULT)
                .applyTo(page);
        recent.fit(width);
        for (Control each : page.getChildren()) {
            if (each instanceof Label) {
                ((GridData) each.getLayoutData()).widthHint = width;
            }
        }
        relayout();
    }

    private boolean isNarrow() {
        return ((GridLayout) cards.getLayout()).numColumns == 1;
    }

    private void relayout() {
        Control ground = scroll.getContent();
        told.reserve(width);
        if (isNarrow()) {
            takeTurns(lead, told);
        } else {
            lead.forEach(each -> shown(each, true));
            shown(told, true);
        }
        page.layout(true, true);
        scroll.setMinSize(ground.computeSize(Math.max(324, scroll.getClientArea().width), SWT.DEFAULT));
        ((Composite) ground).layout(true, true);
    }

    /** In the same place, so that no empty room is kept above the cards: what was told before, or what is told now. */
    private void takeTurns(List<Label> before, Told now) {
        int room = -SPACING;
        for (Label each : before) {
            room += each.computeSize(width, SWT.DEFAULT).y + SPACING;
            shown(each, !now.isSpeaking());
        }
        now.atLeast(room);
        shown(now, now.isSpeaking());
    }

    private static void shown(Control control, boolean shown) {
        ((GridData) control.getLayoutData()).exclude = !shown;
        control.setVisible(shown);
    }

    /** Gives the first choice the keyboard. */
    @Focus
    public void focus() {
        name.setFocus();
    }

    /** Nobody is left to tell. */
    @PreDestroy
    public void end() {
        presenter.end();
    }

    @Override
    public void busy(String what, int percent) {
        boolean first = !busy.isShown();
        busy.show(what, percent);
        if (first) {
            relayout();
            enable(false);
            Scrolling.keepInSight(busy);
            poll();
        }
    }

    private void poll() {
        page.getDisplay().timerExec(POLL_MS, () -> {
            if (!page.isDisposed() && presenter.progress()) {
                poll();
            }
        });
    }

    @Override
    public void idle() {
        if (busy.isShown()) {
            busy.hide();
            enable(true);
            relayout();
        }
    }

    private void enable(boolean enabled) {
        Control now = page.getDisplay().getFocusControl();
        for (Control card : cards.getChildren()) {
            ((Card) card).enable(enabled);
        }
        if (!enabled) {
            before = now;
            if (now instanceof Button && !now.isEnabled()) {
                busy.focus();
            }
        } else if (before != null && !before.isDisposed() && before.isVisible() && !(now instanceof Text)) {
            before.setFocus();
            Scrolling.keepInSight(before);
        }
    }

    @Override
    public void problem(String sentence, String tip) {
        Control said = told.problem(sentence, tip);
        relayout();
        if (!sentence.isEmpty()) {
            Scrolling.keepInSight(said);
        }
    }

    @Override
    public void recent(List<RecentPractice> practices) {
        if (recent.show(practices)) {
            relayout();
        }
    }

    @Override
    public boolean isShown() {
        return scroll.isVisible();
    }

    @Override
    public void open(String line) {
        if (!open.getText().equals(line)) {
            open.setText(line);
            relayout();
        }
    }

    @Override
    public void name(String text) {
        name.setText(text);
    }

    @Override
    public void mendName() {
        mend(name);
    }

    @Override
    public void mendFolder() {
        mend(folder);
    }

    private void mend(Text field) {
        if (field.isVisible()) {
            Scrolling.keepInSight(field);
            field.setFocus();
            field.selectAll();
        }
    }

    @Override
    public void proposeFolder(String proposal) {
        folder.setText(proposal);
    }
}
