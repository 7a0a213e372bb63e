// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.kring.method.VisibleText;
import org.kring.model.practice.Group;
import org.kring.practice.PracticeFolder;
import org.kring.practice.plan.GroupOverview;
import org.kring.practice.plan.MeetingReading;
import org.kring.store.StoreException;
import org.kring.ui.Background;
import org.kring.ui.Editing;
import org.kring.ui.HalfDone;
import org.kring.ui.facilitate.evaluate.EvaluatePage;
import org.kring.ui.facilitate.groups.GroupPage;
import org.kring.ui.facilitate.plan.PlanPage;
import org.kring.ui.facilitate.record.RecordPage;
import org.kring.ui.facilitate.run.RunOpening;
import org.kring.ui.facilitate.run.RunPage;
import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.form.Widgets;
import org.kring.ui.practice.InTurn;
import org.kring.ui.practice.Opening;
import org.kring.ui.rooms.Room;
import org.kring.ui.rooms.RoomSwitch;
import org.kring.ui.state.PartState;
import org.kring.ui.state.ReadingCount;
import org.kring.ui.state.StatePage;
import org.kring.ui.typing.Resumed;
import org.kring.ui.widget.Keyboard;
import org.kring.ui.widget.RoomForBars;
import org.kring.ui.widget.WidgetData;

/** Shows what is open: a group, a plan, a run, an evaluation, or what a meeting left. */
public final class OpenItemPart implements Editing, HalfDone {

    private static final String ELLIPSIS = "\u2026";

    private FacilitateServices services;
    private OpenItem openItem;
    private RoomSwitch rooms;
    private Composite parent;
    private ScrolledComposite frame;
    private Composite page;
    private Path practice;
    private boolean opening;

    private ReadingCount reading = new ReadingCount();
    private int wish;
    private final InTurn turns = new InTurn(Messages.OpenItem_opening);
    private LeftBehind left;
    /** What the page that is shown, or was shown last, is of. */
    private OpenItem.Place shown = OpenItem.Place.NOTHING;

    private String group = "";
    private final Runnable moved = this::moved;
    private final Runnable changed = this::practiceChanged;

    /**
     * Builds what is open.
     *
     * @param part of the workbench
     * @param roomServices of the room
     * @param roomItem of the room
     * @param roomSwitch the way to other rooms
     */
    @PostConstruct
    public void create(Composite part, FacilitateServices roomServices, OpenItem roomItem, RoomSwitch roomSwitch) {
        rooms = roomSwitch;
        services = roomServices;
        openItem = roomItem;
        parent = part;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        left = new LeftBehind(parent, services.documents(), this::focus);
        frame = Widgets.styled(new ScrolledComposite(parent, SWT.V_SCROLL), Widgets.PAGE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        frame.setExpandHorizontal(true);
        frame.setExpandVertical(true);
        frame.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
        openItem.addListener(moved);
        openItem.whoMindsGroups(this::groupsKnown);
        openItem.whoLeaves(left::leave);
        services.practice().beforeLeaving((before, goOn) -> left.whenSaved(goOn));
        services.practice().addListener(changed);
        takePractice();
        load();
    }

    /** Only another practice closes it: what is being typed here is not taken away by a change. */
    private void practiceChanged() {
        if (takePractice()) {
            left.forget();
            load();
        } else {
            left.goneOn();
        }
    }

    /** Takes what practice is open, or being opened; whether it is another one than the last time. */
    private boolean takePractice() {
        Path now = services.practice().folder().map(PracticeFolder::path).orElse(null);
        boolean opens = now == null && services.practice().opening().isPresent();
        boolean another = !Objects.equals(now, practice) || opens != opening;
        practice = now;
        opening = opens;
        if (another && now != null) {
            openItem.in(now);
        }
        return another;
    }

    private void moved() {
        if (!openItem.place().equals(shown)) {
            left.goneOn();
        }
        load();
    }

    private void load() {
        int mine = ++wish;
        reading.stop();
        ReadingCount count = new ReadingCount();
        reading = count;
        clear();
        Optional<PracticeFolder> folder = services.practice().folder();
        OpenItem.Place place = openItem.place();
        if (folder.isEmpty() || !place.isSomething()) {
            empty();
            return;
        }
        watch(Messages.OpenItem_reading, count::words, this::stopped);
        if (place.isMeeting()) {
            read(mine, () -> Opened.of(folder.get(), place, services), found -> show(mine, found));
        } else {
            read(mine, () -> GroupOverview.read(folder.get(), place.group(), count), found -> showGroup(mine, found));
        }
    }

    private <T> void read(int mine, Background.Work<T> work, Function<T, CompletionStage<?>> found) {
        turns.read(services.background(), work, found, failure -> failed(mine, failure));
    }

    private boolean isStale(int mine) {
        return mine != wish || parent.isDisposed();
    }

    private CompletionStage<?> showGroup(int mine, Optional<GroupOverview> found) {
        if (!isStale(mine)) {
            clear();
            found.ifPresentOrElse(
                    sheet -> {
                        remember(sheet.group());
                        put(() -> new GroupPage(frame, services, openItem, sheet));
                    },
                    this::empty);
        }
        return InTurn.LET_GO;
    }

    private CompletionStage<?> show(int mine, Optional<Opened> found) {
        if (isStale(mine)) {
            return found.map(Opened::run)
                    .<CompletionStage<?>>map(RunOpening::close)
                    .orElse(InTurn.LET_GO);
        }
        clear();
        found.ifPresentOrElse(this::show, this::goneMeeting);
        return InTurn.LET_GO;
    }

    /** What the list still told of a moment ago is not there any more. */
    private void goneMeeting() {
        state(
                PartState.failed(
                        Messages.OpenItem_gone,
                        NLS.bind(
                                Messages.OpenItem_goneSentence, openItem.place().meeting()),
                        Messages.Plan_back),
                this::toGroup);
    }

    private void toGroup() {
        openItem.show(new OpenItem.Place(openItem.place().group(), ""));
    }

    private void remember(Group of) {
        shown = openItem.place();
        group = of.getName() == null ? "" : VisibleText.line(of.getName());
    }

    private void show(Opened opened) {
        MeetingReading meeting = opened.meeting();
        remember(meeting.group());
        put(() -> switch (opened.stage()) {
            case PLANNED -> new PlanPage(frame, services, openItem, meeting);
            case RUNNING -> new RunPage(frame, services, openItem, opened.run());
            case EVALUATING -> new EvaluatePage(frame, services, openItem, meeting);
            case DONE ->
                openItem.isLate()
                        ? new EvaluatePage(frame, services, openItem, meeting)
                        : new RecordPage(frame, services, openItem, meeting, opened.record());
        });
    }

    private void failed(int mine, StoreException failure) {
        if (!isStale(mine)) {
            boolean meeting = openItem.place().isMeeting();
            StatePage told = state(NotOpened.of(failure, meeting, services.documents()), this::again);
            if (meeting) {
                told.also(Messages.Plan_back, this::toGroup);
            }
        }
    }

    /** Opened anew, so that the list beside it looks at the disk again, too. */
    private void again() {
        openItem.show(openItem.place());
    }

    /** Nothing is open: what to do next. */
    private void empty() {
        Optional<Opening> way = services.practice().opening();
        if (services.practice().folder().isEmpty() && way.isPresent()) {
            watch(way.get().name() + ELLIPSIS, way.get()::progress, services.practice()::cancel);
        } else if (services.practice().folder().isEmpty()) {
            state(
                    PartState.empty(
                            Messages.OpenItem_noPractice,
                            Messages.OpenItem_noPracticeSentence,
                            Messages.OpenItem_toStart),
                    () -> rooms.go(Room.START));
        } else {
            openItem.showList();
            StatePage told = state(NothingOpen.of(openItem), openItem::beginGroup);
            if (openItem.running().isMeeting()) {
                told.also(Messages.OpenItem_toRun, () -> openItem.show(openItem.running()));
            }
        }
    }

    private void groupsKnown() {
        if (!openItem.place().isSomething() && services.practice().folder().isPresent()) {
            load();
        }
    }

    /** What is being read is not waited for any longer; when it comes, it is put away. */
    private void stopped() {
        wish++;
        reading.stop();
        state(
                PartState.empty(Messages.OpenItem_stopped, Messages.OpenItem_stoppedSentence, Messages.OpenItem_again),
                this::load);
    }

    private StatePage state(PartState state, Runnable next) {
        StatePage shown = message(next);
        shown.show(new PartState(state.kind(), state.title(), state.sentence() + notKept(), state.button()));
        left.on(null);
        fit();
        return shown;
    }

    /** Words of a meeting that has no page any more stand in its place, to be copied. */
    private String notKept() {
        List<String> words = openItem.halfTyped(openItem.place()).words();
        return words.isEmpty() ? "" : "\n\n" + Messages.OpenItem_notKept + "\n" + String.join("\n", words);
    }

    private void watch(String what, Supplier<String> howMuch, Runnable stop) {
        message(stop).watch(() -> PartState.loading(what, howMuch.get(), Messages.OpenItem_cancel));
    }

    private StatePage message(Runnable next) {
        clear();
        return put(() -> new StatePage(frame, "item.open.message", next));
    }

    /** A page is laid out when it is whole and has its place: in none at all, what scrolls is squeezed to nothing. */
    private <P extends Composite> P put(Supplier<P> maker) {
        frame.setLayoutDeferred(true);
        P fresh;
        try {
            fresh = maker.get();
            if (!fresh.isDisposed()) { // else another page came in its place while it was made
                page = fresh;
                fit();
                frame.setContent(page);
                RoomForBars.showBars(frame, this::fit);
                if (fresh instanceof Page shownNow) {
                    left.on(shownNow);
                }
                WidgetData.restyle(parent);
            }
        } finally {
            frame.setLayoutDeferred(false);
        }
        if (!fresh.isDisposed()) {
            begin();
        }
        return fresh;
    }

    private void begin() {
        parent.layout(true, true);
        Resumed.handInAgain(page);
        if (openItem.isUnasked()) {
            parent.forceFocus();
        } else if (page instanceof Page shown) {
            shown.focusPage();
        }
    }

    /** A page that cannot be as low as the window is scrolled. */
    private void fit() {
        if (page instanceof Page shown && !page.isDisposed()) {
            frame.setMinHeight(shown.leastHeight(frame.getSize().x));
        } else {
            boolean tells = page instanceof StatePage && !page.isDisposed();
            frame.setMinHeight(tells ? page.computeSize(frame.getSize().x, SWT.DEFAULT).y : 0);
        }
    }

    private void clear() {
        Composite old = page;
        // first of all: taking a page away moves the keyboard, and the part is asked for its focus
        page = null;
        if (old instanceof Page shown && !old.isDisposed()) {
            CompletionStage<Optional<StoreException>> letGo = shown.closePage();
            turns.waitFor(letGo);
            tellLeft(letGo);
        }
        left.waits();
        Widgets.clear(frame);
    }

    /** What went wrong with the page that was left is said above the one that came, until somebody has read it. */
    private void tellLeft(CompletionStage<Optional<StoreException>> letGo) {
        services.background()
                .start(
                        Messages.OpenItem_opening,
                        () -> letGo.toCompletableFuture().join(),
                        failure -> failure.ifPresent(this::sayLeft),
                        this::sayLeft);
    }

    private void sayLeft(StoreException failure) {
        if (!parent.isDisposed()) {
            boolean elsewhere = !openItem.place().group().equals(shown.group());
            left.say(failure, elsewhere ? group : "");
        }
    }

    /** Gives the page the keyboard. */
    @Focus
    public void focus() {
        if (parent != null && (Keyboard.isIn(parent) || openItem.isUnasked() && parent.isFocusControl())) {
            return;
        }
        if (page instanceof Page shown && !page.isDisposed()) {
            shown.focusPage();
        } else if (page instanceof StatePage state && !page.isDisposed() && state.setFocus()) {
            return;
        } else if (parent != null) {
            parent.forceFocus();
        }
    }

    private Editing editing() {
        return page instanceof Page shown && !page.isDisposed() ? shown.editing() : Editing.NONE;
    }

    @Override
    public boolean canUndo() {
        return editing().canUndo();
    }

    @Override
    public boolean canRedo() {
        return editing().canRedo();
    }

    @Override
    public void undo() {
        editing().undo();
    }

    @Override
    public void redo() {
        editing().redo();
    }

    @Override
    public String undoLabel() {
        return editing().undoLabel();
    }

    @Override
    public String redoLabel() {
        return editing().redoLabel();
    }

    @Override
    public boolean isHalfDone() {
        savesAgain().ifPresent(Runnable::run); // what kept it from the disk may be gone
        boolean filled = page instanceof Page shown && !page.isDisposed() && shown.isHalfDone();
        return filled || openItem.halfTyped().isPresent();
    }

    @Override
    public void goOn() {
        rooms.go(Room.FACILITATE);
        Optional<OpenItem.Place> typed = openItem.halfTyped().filter(each -> !each.equals(openItem.place()));
        if (typed.isPresent() && !(page instanceof Page shown && shown.isHalfDone())) {
            openItem.show(typed.get());
        } else if (page instanceof Page shown) {
            shown.goOn();
        } else {
            focus();
        }
    }

    @Override
    public Optional<Runnable> savesAgain() {
        return page instanceof Page shown && !page.isDisposed() ? shown.savesAgain() : Optional.empty();
    }

    @PreDestroy
    void close() {
        wish++;
        reading.stop();
        openItem.removeListener(moved);
        openItem.whoMindsGroups(null);
        openItem.whoLeaves(goOn -> goOn.accept(false));
        services.practice().removeListener(changed);
        if (page instanceof Page shown) {
            // what is on its way to the disk gets there before the program ends
            shown.closePage().toCompletableFuture().join();
        }
    }
}
