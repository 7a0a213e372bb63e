// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.List;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.IStylingEngine;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kring.evaluation.Audience;
import org.kring.ui.Editing;
import org.kring.ui.Foldable;
import org.kring.ui.Zooming;
import org.kring.ui.follow.FollowIds;
import org.kring.ui.follow.FollowServices;
import org.kring.ui.follow.picture.ChartScene;
import org.kring.ui.follow.side.SidePane;
import org.kring.ui.follow.side.SideViewState;
import org.kring.ui.follow.text.Messages;
import org.kring.ui.picture.PictureCanvas;
import org.kring.ui.picture.PictureListener;
import org.kring.ui.picture.Step;
import org.kring.ui.practice.AcceptBar;
import org.kring.ui.rooms.RoomSwitch;
import org.kring.ui.rooms.SideFold;
import org.kring.ui.state.StatePage;
import org.kring.ui.widget.Banner;
import org.kring.ui.widget.FocusRing;
import org.kring.ui.widget.Keyboard;

/** The charts of the chosen group or of all, as picture or as table, with a side of words beside them. */
public final class ChartsPart implements ChartsView, Editing, Zooming, Foldable {

    private static final int WAIT_MS = 500;
    private static final String FOLDED = "follow.side.folded";
    /** Who is looking stands among the words: they are folded away by nobody but who looks. */
    private static final int NEVER_BY_ITSELF = 0;

    private FollowServices services;
    private ChartsPresenter presenter;
    private AcceptBar altered;
    /** What could not be read stands at the end of the side: that there is such a thing is told here. */
    private Banner unread;

    private Composite pages;
    private StatePage message;
    private Message.Next next = Message.Next.NOTHING;
    private TopBar bar;
    private Banner notice;
    private SashForm sash;
    private SidePane side;
    private SideFold sideFold;
    private Composite figures;
    private PictureCanvas canvas;
    private String marked = "";
    private ChartZoom zoom;
    private TablePage tablePage;
    private FigureTable table;
    private List<Object> shown = List.of();
    private List<Object> group = List.of();
    /** Whether the keyboard was in the message that is being answered. */
    private boolean awaited;

    private final Runnable wait = this::waited;

    /**
     * Builds the widgets.
     *
     * @param parent of the part
     * @param newServices of the room
     * @param rooms the way to other rooms
     * @param broker carries the wish to see a meeting
     * @param styles gives new widgets their colours
     */
    @PostConstruct
    public void create(
            Composite parent,
            FollowServices newServices,
            RoomSwitch rooms,
            IEventBroker broker,
            IStylingEngine styles) {
        build(parent, newServices, new RoomNavigation(rooms, broker), styles);
    }

    void build(Composite parent, FollowServices newServices, Navigation navigation, IStylingEngine styles) {
        services = newServices;
        presenter = new ChartsPresenter(this, services, navigation);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        bar = new TopBar(
                parent,
                new TopBar.Actions(this::toggleTable, this::export, () -> fold(!isFolded()), this::focusFigures));
        notice = bar.message("follow.notice");
        altered = new AcceptBar(bar.message("follow.altered"), presenter::accept);
        unread = bar.message("follow.unread");
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
        message = new StatePage(pages, "follow.message", () -> presenter.next(next));
        sash = new SashForm(pages, SWT.HORIZONTAL | SWT.SMOOTH);
        figures = new Composite(sash, SWT.NONE);
        StackLayout stack = new StackLayout();
        stack.marginWidth = FocusRing.AIR;
        stack.marginHeight = FocusRing.AIR;
        figures.setLayout(stack);
        zoom = new ChartZoom(services.memory());
        createCanvas();
        tablePage = new TablePage(figures);
        table = tablePage.table();
        table.onOpen(presenter::open);
        table.onSelect(presenter::select);
        side = new SidePane(sash, styles, presenter::audience);
        SideDivision.keep(sash, figures, services.memory());
        sideFold = new SideFold(sash, figures, side.control(), services.memory(), FOLDED);
        sash.addListener(SWT.Resize, event -> sideFold.arrange(NEVER_BY_ITSELF));
        presenter.begin();
    }

    private void createCanvas() {
        canvas = new PictureCanvas(figures, services.background(), new Hand());
        canvas.setData(FollowIds.WIDGET_KEY, "follow.chart");
        canvas.name(Messages.Charts_name);
        canvas.alignTop();
        applyZoom();
    }

    /** What a hand does with the picture. */
    private final class Hand implements PictureListener {

        @Override
        public void pressed(String place) {
            String meant = canvas.scene()
                    .map(scene -> ((ChartScene) scene).marked(place))
                    .orElse(place);
            presenter.pressed(meant);
        }

        @Override
        public void stepped(Step step) {
            canvas.scene().ifPresent(scene -> stepped((ChartScene) scene, step));
        }

        private void stepped(ChartScene scene, Step step) {
            int beside = scene.scrolls(step);
            if (beside == 0) {
                presenter.step(scene, step);
            } else {
                canvas.beside(beside);
            }
        }

        @Override
        public void opened() {
            presenter.open(marked);
        }

        @Override
        public void left() {
            presenter.back();
        }

        @Override
        public void zoomed(int direction) {
            zoomBy(direction);
        }
    }

    private void applyZoom() {
        switch (zoom.way()) {
            case USUAL -> canvas.zoomAtMost(zoom.times());
            case WIDTH -> canvas.zoomWidth(zoom.times());
            case FIXED -> canvas.zoomTo(zoom.times());
        }
    }

    private void zoomBy(int direction) {
        zoom.step(direction, canvas.scale());
        applyZoom();
    }

    @Override
    public boolean canZoom() {
        return canvas.isVisible();
    }

    @Override
    public void zoomIn() {
        zoomBy(1);
    }

    @Override
    public void zoomOut() {
        zoomBy(-1);
    }

    @Override
    public void zoomActual() {
        zoom.usual();
        applyZoom();
    }

    /** In their whole width: the charts are under each other, and are scrolled down to. */
    @Override
    public void zoomFit() {
        zoom.width();
        applyZoom();
    }

    /** Shows the table in place of the charts, or the charts again, and gives what is shown the keyboard. */
    public void toggleTable() {
        presenter.toggleTable();
        focusFigures();
    }

    /**
     * Whether there is something to export.
     *
     * @return false while nothing is shown
     */
    public boolean canExport() {
        return presenter.canExport();
    }

    /** Asks for a file and writes the picture or the table to it. */
    public void export() {
        presenter.exportFile().ask(new ExportDialog(pages.getShell())).ifPresent(presenter::export);
    }

    /** Gives the charts, their table or the message the keyboard. */
    @Focus
    public void focus() {
        if (!Keyboard.isIn(pages.getParent())) {
            focusFigures();
        }
    }

    private void focusFigures() {
        Control shown = ((StackLayout) pages.getLayout()).topControl;
        if (shown == sash) {
            Control page = ((StackLayout) figures.getLayout()).topControl;
            (page == canvas ? canvas : table.control()).setFocus();
        } else {
            shown.setFocus();
        }
    }

    @Override
    public boolean canFold() {
        return sash.isVisible();
    }

    @Override
    public boolean isFolded() {
        return sideFold.isFolded();
    }

    /** Folds the words beside the figures away or brings them back; the keyboard goes to the figures when it was there. */
    @Override
    public void fold(boolean folded) {
        sideFold.fold(folded);
        if (folded && !Keyboard.isIn(figures)) {
            focusFigures();
        }
    }

    @Override
    public boolean canUndo() {
        return services.room().editing().canUndo();
    }

    @Override
    public boolean canRedo() {
        return services.room().editing().canRedo();
    }

    @Override
    public void undo() {
        services.room().editing().undo();
    }

    @Override
    public void redo() {
        services.room().editing().redo();
    }

    @Override
    public String undoLabel() {
        return services.room().editing().undoLabel();
    }

    @Override
    public String redoLabel() {
        return services.room().editing().redoLabel();
    }

    /** Nobody is left to tell. */
    @PreDestroy
    public void end() {
        presenter.end();
    }

    @Override
    public void message(Message newMessage) {
        if (!pages.isDisposed()) {
            canvas.clear();
            shown = List.of();
            next = newMessage.next();
            awaited |= Keyboard.isIn(message);
            message.show(newMessage.state());
            bar.clear();
            unread.say("", Banner.Tone.QUIET);
            show(pages, message);
            if (presenter.isWaiting()) {
                pages.getDisplay().timerExec(-1, wait);
                pages.getDisplay().timerExec(WAIT_MS, wait);
            } else {
                goOn();
            }
        }
    }

    /** Who has answered a message goes on in what is shown for it, unless the keyboard went elsewhere meanwhile. */
    private void goOn() {
        Control at = pages.getDisplay().getFocusControl();
        boolean nowhere = at == null || at == pages.getShell() || !at.isVisible();
        if (awaited && (nowhere || Keyboard.isIn(pages.getParent()))) {
            focusFigures();
        }
        awaited = false;
    }

    private void waited() {
        if (!pages.isDisposed()) {
            presenter.waited();
        }
    }

    @Override
    public void charts(ChartsViewState page) {
        if (!pages.isDisposed()) {
            if (!page.subject().equals(shown)) {
                canvas.clear();
                shown = page.subject();
            }
            bar.show(page);
            unread.say(page.unread(), Banner.Tone.QUIET);
            show(pages, sash);
            show(figures, page.asTable() ? tablePage.control() : canvas);
            tablePage.show(page);
            canvas.show(page::maker, marked);
            goOn();
            if (!page.group().equals(group)) {
                group = page.group();
                table.toBegin();
                canvas.toBegin();
            }
        }
    }

    private static void show(Composite stack, Control page) {
        ((StackLayout) stack.getLayout()).topControl = page;
        stack.layout();
    }

    @Override
    public void select(String place) {
        marked = place;
        canvas.select(place);
        table.select(place);
    }

    @Override
    public void side(SideViewState state) {
        side.show(state);
    }

    @Override
    public void audience(Audience audience, boolean oneGroup) {
        side.audience(audience, oneGroup);
    }

    @Override
    public void altered(String sentence) {
        altered.say(sentence);
    }

    @Override
    public void notice(String sentence, boolean failed) {
        if (!pages.isDisposed()) {
            notice.say(sentence, failed ? Banner.Tone.FAULT : Banner.Tone.QUIET);
        }
    }
}
