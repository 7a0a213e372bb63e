// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.kring.meeting.MeetingDay;
import org.kring.meeting.agenda.MeetingRole;
import org.kring.meeting.agenda.RunSegment;
import org.kring.meeting.run.Refusal;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunState;
import org.kring.meeting.run.RunStatus;
import org.kring.model.meeting.PauseReason;
import org.kring.model.method.Method;
import org.kring.practice.plan.MeetingReading;
import org.kring.practice.run.RunAnswer;
import org.kring.practice.run.RunListener;
import org.kring.practice.run.RunSession;
import org.kring.practice.run.RunSnapshot;
import org.kring.practice.run.SessionStatus;
import org.kring.store.StoreException;
import org.kring.ui.Editing;
import org.kring.ui.clock.ClockViewState;
import org.kring.ui.facilitate.FacilitateServices;
import org.kring.ui.facilitate.OpenItem;
import org.kring.ui.facilitate.capture.CapturePresenter;
import org.kring.ui.facilitate.clock.ClockViewStates;
import org.kring.ui.facilitate.files.Names;
import org.kring.ui.facilitate.files.Unread;
import org.kring.ui.facilitate.groups.MeetingWords;
import org.kring.ui.facilitate.text.Labels;
import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.practice.Awaited;
import org.kring.ui.practice.Notices;
import org.kring.ui.typing.HeldEditing;

/**
 * Decides what a run shows. Whatever the facilitator does becomes an entry of the session; the screen shows it after it
 * is on the disk, whoever entered it.
 */
final class RunPresenter {

    private final RunView view;
    private final FacilitateServices services;
    private final OpenItem openItem;
    private final MeetingReading opened;
    private final RunSession session;
    private final Awaited awaited;
    private final Names names;
    private final RunViewStates states;
    private final CapturePresenter captures;
    private final HeldEditing editing;
    private final RunListener listener = snapshot -> changedElsewhere();
    private final Notices notices;
    private final List<String> unread;
    private ClockViewState shown;
    /** What was typed and not kept when it was asked whether the meeting is to be closed. */
    private List<String> asked = List.of();

    RunPresenter(RunView view, FacilitateServices services, OpenItem openItem, RunOpening run) {
        this.view = view;
        this.services = services;
        this.openItem = openItem;
        this.opened = run.meeting();
        this.session = run.session();
        this.names = new Names(opened.names());
        this.states = new RunViewStates(names, opened.catalogue(), services.locale());
        int threshold = opened.catalogue().norms().getCommitmentThreshold();
        var background = new CapturePresenter.Background(
                names, run.lookBack().left(), threshold, services.locale(), services.clock());
        this.unread = unread(run);
        this.notices = new Notices(this::accept, services.documents(), view::altered);
        this.awaited = new Awaited(services.background());
        this.captures = new CapturePresenter(
                view, background, this::state, (facts, kept, refused) -> add(facts, kept, view::problem, refused));
        this.editing = new HeldEditing(captures.editing(), view::takeTyped);
    }

    private List<String> unread(RunOpening run) {
        MeetingWords words = new MeetingWords(services.locale(), services.clock());
        List<String> earlier = run.lookBack().unread().stream()
                .map(each -> words.when(
                        MeetingDay.held(each.meeting()).orElse(each.meeting().getStart())))
                .toList();
        return List.of(Unread.names(opened), Unread.earlier(earlier));
    }

    /** Shows the run as the journal left it, and from then on whatever is entered. */
    void open() {
        openItem.runs(place());
        captures.goOn(openItem.halfTyped(place()));
        notices.show(opened.noticesOfRun());
        show();
        tellProblem();
        tellDamages();
        session.addListener(listener);
        if (state().status() == RunStatus.CLOSED && problem().isEmpty()) {
            recorded();
        }
    }

    private void tellDamages() {
        String damages = Unread.entries(session.damages(), services.locale());
        if (!damages.isEmpty()) {
            view.problem(damages);
        }
    }

    /** Accepts the document that is told to be altered. */
    void accept() {
        notices.accept();
    }

    private void accept(String file, Runnable accepted, Consumer<StoreException> notAccepted) {
        var answer = session.accept(file);
        services.background()
                .start(
                        Messages.Run_recording,
                        () -> answer.toCompletableFuture().join(),
                        failure -> failure.ifPresentOrElse(notAccepted, () -> {
                            accepted.run();
                            services.practice().changed();
                        }),
                        notAccepted);
    }

    private OpenItem.Place place() {
        return new OpenItem.Place(opened.folder().group().id(), opened.folder().id());
    }

    private RunState state() {
        return session.snapshot().state();
    }

    private String problem() {
        return session.stoppedBy()
                .map(services.documents()::sentence)
                .or(() -> session.snapshot().problem().map(each -> each.in(services.locale())))
                .orElse("");
    }

    /** On the thread of the session; shows on the user interface thread. */
    private void changedElsewhere() {
        services.background().start(Messages.Run_recording, session::snapshot, now -> changed(), this::failed);
    }

    private void changed() {
        show();
        tellProblem();
    }

    /** As long as the run goes on, what its documents suffer from is said calmly; what stops it is a fault. */
    private void tellProblem() {
        RunSnapshot now = session.snapshot();
        boolean goesOn = now.status() == SessionStatus.OPEN && now.state().status() != RunStatus.CLOSED;
        List<String> calm = new ArrayList<>(unread);
        calm.add(0, goesOn ? problem() : "");
        view.behind(Unread.join(calm));
        if (now.status() == SessionStatus.STOPPED) {
            view.stopped(problem(), () -> openItem.show(place()));
        } else if (!goesOn && !problem().isEmpty()) {
            view.problem(problem());
        }
    }

    private void show() {
        RunViewState now = states.of(state());
        view.run(session.snapshot().status() == SessionStatus.OPEN ? now : now.stopped());
        captures.show();
        tick();
    }

    private void failed(StoreException failure) {
        view.problem(services.documents().sentence(failure));
    }

    /** To be called at least once a second; the view is told only when something visible has changed. */
    void tick() {
        ClockViewState now =
                ClockViewStates.of(state(), session.now(), services.clock().getZone());
        if (!now.equals(shown)) {
            shown = now;
            view.clock(now);
        }
    }

    private void add(RunFact fact, Runnable kept) {
        add(List.of(fact), kept, view::problem, () -> {});
    }

    /** Hands entries in at once, so that they keep their order; what becomes of them is told later. */
    private void add(List<RunFact> facts, Runnable kept, Consumer<String> refusal, Runnable refused) {
        CompletionStage<RunAnswer> answer = session.add(facts);
        view.hold();
        editing.hold();
        awaited.start(
                Messages.Run_recording,
                answer,
                told -> released(() -> answered(told, told.isKept() ? kept : refused, refusal)),
                failure -> released(() -> {
                    refused.run();
                    failed(failure);
                }));
    }

    /** Takes in what becomes of the entries that are on their way, for who cannot wait until the screen shows it. */
    void settle() {
        awaited.takeNow();
    }

    private void released(Runnable shows) {
        try {
            shows.run();
        } finally {
            view.release();
            editing.release();
        }
    }

    private void answered(RunAnswer answer, Runnable then, Consumer<String> refused) {
        if (session.snapshot().status() == SessionStatus.STOPPED) {
            changed();
            return;
        }
        if (!answer.isKept()) {
            Refusal refusal = answer.refusal().orElseThrow();
            then.run();
            Consumer<String> teller = captures.isOfDisk(refusal) ? view::problem : refused;
            teller.accept(refusal.message(services.locale()));
            return;
        }
        view.problem("");
        tellProblem();
        then.run();
        show();
        view.takesAgain();
        if (state().status() == RunStatus.CLOSED && answer.unrecorded().isEmpty()) {
            recorded();
        }
    }

    /** What was done, to be taken back when nothing is on its way to the disk. */
    Editing editing() {
        return editing;
    }

    /** What is kept, and how it is changed. */
    CapturePresenter captures() {
        return captures;
    }

    /** On to the next step; at the last one, asks to close. */
    void next() {
        Optional<RunSegment> next = state().next();
        if (state().status() == RunStatus.CLOSED) {
            close();
        } else if (waits()) {
            view.problem(Messages.Run_pausedFirst);
        } else if (next.isPresent()) {
            captures.nextStep();
            String before = state().current().map(RunSegment::id).orElse("");
            String after = next.get().id();
            add(new RunFact.Entered(after), () -> captures.moved(before, after));
        } else {
            ask();
        }
    }

    /** Nobody goes to another step while the clock stands still. */
    private boolean waits() {
        return state().status() == RunStatus.PAUSED;
    }

    /** Back to the step before. */
    void back() {
        int position = state().position();
        if (waits()) {
            view.problem(Messages.Run_pausedFirst);
        } else if (position > 0) {
            String before = step(position);
            String after = step(position - 1);
            add(new RunFact.SteppedBack(), () -> captures.movedBack(before, after));
        }
    }

    /** Leaves this step out. */
    void skip() {
        Optional<RunSegment> next = state().next();
        if (waits()) {
            view.problem(Messages.Run_pausedFirst);
        } else if (next.isPresent()) {
            String left = step(state().position());
            add(new RunFact.Skipped(), () -> captures.leftOut(left, next.get().id()));
        } else {
            ask();
        }
    }

    private String step(int position) {
        return state().segments().get(position).id();
    }

    /** Stops the clock. */
    void pause(PauseReason reason) {
        captures.swap(Messages.Undo_pause, new RunFact.Paused(reason, ""), new RunFact.Resumed());
    }

    /** Says why the clock stands still: the same pause goes on, with its reason. Blank words say nothing. */
    void reason(String words) {
        state().pause().ifPresent(each -> say(words, each, said -> {}));
    }

    /** Keeps these words with a pause, and goes on from the pause with its words; when they are refused, it stays. */
    private void say(String words, RunFact.Paused before, Consumer<RunFact.Paused> then) {
        if (words.isBlank() || words.strip().equals(before.text())) {
            then.accept(before);
            return;
        }
        RunFact.Paused now = new RunFact.Paused(before.reason(), words.strip());
        add(
                List.of(new RunFact.Resumed(), now),
                () -> {
                    captures.reasonSaid(before, now);
                    view.told(Messages.Run_reasonKept);
                    then.accept(now);
                },
                view::told,
                () -> {});
    }

    /** Stops the clock, or lets it go on. */
    void pauseOrGoOn() {
        pauseOrGoOn("");
    }

    /** Stops the clock, or lets it go on after a pause whose reason is in these words, if there are any. */
    void pauseOrGoOn(String reason) {
        if (state().status() == RunStatus.PAUSED) {
            state().pause()
                    .ifPresent(each -> say(
                            reason, each, said -> captures.swap(Messages.Undo_resume, new RunFact.Resumed(), said)));
        } else {
            pause(PauseReason.OTHER);
        }
    }

    /** Gives this step more whole minutes; one without minutes has no end that could come later. */
    void extend(int minutes) {
        if (state().clock().allowed().isEmpty()) {
            view.problem(Messages.Run_untimed);
            return;
        }
        captures.swap(Messages.Undo_extend, new RunFact.Extended(minutes), new RunFact.Extended(-minutes));
    }

    /** Asks to close the meeting. */
    void askClose() {
        if (state().status() == RunStatus.CLOSED) {
            close();
        } else {
            ask();
        }
    }

    private void ask() {
        settle(); // what was left for the question is kept by now
        asked = captures.halfTyped().words();
        view.askClose(captures.waiting());
    }

    /** Closes the meeting, unless words would be lost that the question was not about; when it is closed and could not be written down, tries that again. */
    void close() {
        if (state().status() == RunStatus.CLOSED) {
            var again = session.recordAgain();
            services.background()
                    .start(
                            Messages.Run_recording,
                            () -> again.toCompletableFuture().join(),
                            failure -> failure.ifPresentOrElse(this::failed, this::recorded),
                            this::failed);
        } else if (!captures.halfTyped().words().equals(asked)) {
            ask();
        } else {
            add(new RunFact.Closed(), captures.halfTyped()::clear);
        }
    }

    private void recorded() {
        openItem.ended();
        openItem.show(place());
        services.practice().changed();
    }

    /** Somebody comes or leaves. */
    void attend(String member, boolean present) {
        if (present != isPresent(member)) {
            int late = state().minutesLate(member, session.now());
            captures.swap(
                    Messages.Undo_present,
                    new RunFact.Attended(member, present, late),
                    new RunFact.Attended(member, !present, late));
        }
    }

    /** Somebody takes a role in the whole meeting, or one that the method of this part adds. */
    void assign(MeetingRole role, String member) {
        String before = holders(role).stream().findFirst().orElse("");
        if (!member.equals(before)) {
            captures.swap(Messages.Undo_role, assigned(role, member), assigned(role, before));
        }
    }

    private RunFact.Assigned assigned(MeetingRole role, String member) {
        return new RunFact.Assigned(member, role.kind(), role.own(), item(role));
    }

    /** The part of the agenda that a role is held in; "" for the whole meeting. */
    private String item(MeetingRole role) {
        return role.isOwn() ? state().current().map(each -> each.item().id()).orElse("") : "";
    }

    private List<String> holders(MeetingRole role) {
        return state().roles().stream()
                .filter(each -> each.role() == role.kind()
                        && each.methodRole().equals(role.own())
                        && each.item().equals(item(role)))
                .map(RunFact.Assigned::member)
                .toList();
    }

    /** What somebody can be named for now. */
    List<MeetingRole> roles() {
        return MeetingRole.all(method());
    }

    /** What a role is called now. */
    String name(MeetingRole role) {
        return new Labels(services.locale()).of(role, method());
    }

    private Optional<Method> method() {
        return state().current().flatMap(each -> each.item().method());
    }

    /** Whether somebody is there. */
    boolean isPresent(String member) {
        return state().present().contains(member);
    }

    /** Whether somebody holds a role. */
    boolean holds(MeetingRole role, String member) {
        return holders(role).contains(member);
    }

    /** What a member is called, and how late they came. */
    String nameAndLate(String member) {
        return names.andLate(member, state().minutesLate(member));
    }

    /** Everyone who may come, in the order of their seats. */
    List<String> people() {
        return state().plan().people();
    }

    /** What the members are called. */
    Names names() {
        return names;
    }

    /** Opens or leaves the view for the group. */
    void fullScreen() {
        view.fullScreen();
    }

    /** Lets go of the run once what waits is kept; done when others may open it. */
    CompletionStage<Optional<StoreException>> release() {
        session.removeListener(listener);
        return session.closeLater();
    }
}
