// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.kring.meeting.agenda.RunSegment;
import org.kring.meeting.record.CarryOver;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.LiveRun;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunState;
import org.kring.meeting.run.RunStatus;
import org.kring.model.common.Category;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.OutcomeKind;
import org.kring.model.meeting.PauseReason;
import org.kring.ui.facilitate.Desk;
import org.kring.ui.facilitate.FacilitateServices;
import org.kring.ui.facilitate.files.Names;
import org.kring.ui.facilitate.files.OpenedMeeting;
import org.kring.ui.facilitate.text.Messages;

/**
 * Decides what a run shows. Whatever the facilitator does becomes an event; the screen shows it after the event is on
 * the disk.
 */
final class RunPresenter {

    private final RunView view;
    private final FacilitateServices services;
    private final Desk desk;
    private final OpenedMeeting opened;
    private final RunDesk run;
    private final RunSheets sheets;
    private final Sections sections;
    private final Set<CaptureKind> extra = new LinkedHashSet<>();
    private ClockSheet shown;
    private boolean recording;

    RunPresenter(RunView view, FacilitateServices services, Desk desk, OpenedMeeting opened, RunDesk run) {
        this.view = view;
        this.services = services;
        this.desk = desk;
        this.opened = opened;
        this.run = run;
        this.sheets = new RunSheets(opened.names(), opened.catalogue(), services.locale());
        this.sections = new Sections(
                opened.names(), services.locale(), opened.catalogue().norms().getCommitmentThreshold());
        run.workWith(services.background());
    }

    /** Shows the run as the journal left it. */
    void open() {
        desk.runs(new Desk.Place(opened.groupId(), opened.folder().id()));
        show();
        if (!run.damages().isEmpty()) {
            view.problem(run.damages().get(0).in(services.locale()));
        }
        if (state().status() == RunStatus.CLOSED) {
            record();
        }
    }

    private RunState state() {
        return run.run().state();
    }

    private void show() {
        view.run(sheets.sheet(state()));
        view.captures(sections.of(state(), extra));
        view.lookBack(lookBack());
        tick();
    }

    /** To be called at least once a second; the view is told only when something visible has changed. */
    void tick() {
        ClockSheet now =
                ClockSheet.of(state(), run.run().now(), services.clock().getZone());
        if (!now.equals(shown)) {
            shown = now;
            view.clock(now);
        }
    }

    private void press(RunFact fact) {
        press(fact, () -> {});
    }

    private void press(RunFact fact, Runnable kept) {
        run.add(fact, answer -> answered(answer, kept));
    }

    private void answered(LiveRun.Answer answer, Runnable kept) {
        if (answer.isKept()) {
            view.problem("");
            kept.run();
            show();
            if (state().status() == RunStatus.CLOSED) {
                record();
            }
        } else {
            view.problem(answer.refusal().orElseThrow().message(services.locale()));
        }
    }

    /** On to the next step; at the last one, asks to close. */
    void next() {
        Optional<RunSegment> next = state().next();
        if (state().status() == RunStatus.PAUSED) {
            view.problem(Messages.Run_pausedFirst);
        } else if (next.isPresent()) {
            extra.clear();
            press(new RunFact.Entered(next.get().id()));
        } else {
            view.askClose();
        }
    }

    /** Back to the step before. */
    void back() {
        if (state().position() > 0) {
            press(new RunFact.SteppedBack());
        }
    }

    /** Leaves this step out. */
    void skip() {
        press(new RunFact.Skipped());
    }

    /** Stops the clock. */
    void pause(PauseReason reason) {
        press(new RunFact.Paused(reason, ""));
    }

    /** Stops the clock, or lets it go on. */
    void pauseOrGoOn() {
        if (state().status() == RunStatus.PAUSED) {
            press(new RunFact.Resumed());
        } else {
            pause(PauseReason.OTHER);
        }
    }

    /** Gives this step more whole minutes. */
    void extend(int minutes) {
        press(new RunFact.Extended(minutes));
    }

    /** Asks to close the meeting. */
    void askClose() {
        view.askClose();
    }

    /** Closes the meeting. */
    void close() {
        press(new RunFact.Closed());
    }

    private void record() {
        if (!recording) {
            recording = true;
            Recording recorded = new Recording(opened, run.run(), services);
            services.background().start(Messages.Run_recording, recorded::write, done -> recorded(), failure -> {
                recording = false;
                view.problem(failure.sentence(services.locale()));
            });
        }
    }

    private void recorded() {
        desk.ended();
        desk.show(new Desk.Place(opened.groupId(), opened.folder().id()));
        services.practice().changed();
    }

    /** Keeps words in a section; the field is emptied only when they are on the disk. */
    void capture(SectionSheet section, int author, String[] words, Runnable kept) {
        if (words[0].isBlank() && words[1].isBlank()) {
            return;
        }
        String id = state().freeId();
        String who = section.people().get(Math.max(0, author)).id();
        press(
                new RunFact.Captured(
                        id,
                        section.kind(),
                        "",
                        section.yield(),
                        who,
                        words[0].strip(),
                        words[1].strip(),
                        "",
                        List.of()),
                () -> {
                    kept.run();
                    if (section.kind().isAction() && !who.isEmpty()) {
                        press(new RunFact.ActionSet(id, who, null, "", ""));
                    }
                });
    }

    /** Changes words; blank ones change nothing. */
    void edit(SectionSheet.Item item, String text) {
        if (!text.isBlank() && !text.strip().equals(item.text())) {
            press(new RunFact.Edited(item.id(), text.strip()));
        }
    }

    /** Takes something away. */
    void remove(String id) {
        press(new RunFact.Removed(id));
    }

    /** Chooses something, or no longer. */
    void choose(String id, boolean chosen) {
        press(new RunFact.Chosen(id, chosen));
    }

    /** Sets the question of a case and where its presenter stands. */
    void setCase(SectionSheet.Item item, String question, int now, int wanted) {
        boolean same = question.equals(item.question()) && now == item.scale()[0] && wanted == item.scale()[1];
        if (!same) {
            press(new RunFact.CaseSet(item.id(), question, now, wanted));
        }
    }

    /** Sets who does an action, and until when. */
    void setTask(SectionSheet section, SectionSheet.Item item, int owner, LocalDate due) {
        String who = section.people().get(Math.max(0, owner)).id();
        press(new RunFact.ActionSet(item.id(), who, due, "", ""));
    }

    /** Says how strongly an action is meant, 1 to 10, with the two answers when it is low. */
    void rate(String id, int value, String why, String ten) {
        press(new RunFact.Rated(id, value, why.strip(), ten.strip()));
    }

    /** Opens a section for something that the phase does not ask for. */
    void also(CaptureKind kind) {
        extra.add(kind);
        view.captures(sections.of(state(), extra));
    }

    /** Tells what became of an earlier action. */
    void told(RunView.Open open, OutcomeKind outcome) {
        press(new RunFact.OutcomeTold(open.meeting(), open.id(), outcome, ""));
    }

    /** Takes up what was parked. */
    void takeUp(RunView.Open open) {
        press(new RunFact.TakenUp(open.meeting(), open.id()));
    }

    /** Somebody comes or leaves. */
    void attend(String member, boolean present) {
        press(new RunFact.Attended(member, present, 0));
    }

    /** Somebody takes a role in the whole meeting. */
    void assign(RoleKind role, String member) {
        press(new RunFact.Assigned(member, role, "", ""));
    }

    /** Whether somebody is there. */
    boolean isPresent(String member) {
        return state().present().contains(member);
    }

    /** Whether somebody holds a role. */
    boolean holds(RoleKind role, String member) {
        return state().holders(role, "").contains(member);
    }

    /** The members of the group. */
    Names names() {
        return opened.names();
    }

    private List<RunView.Open> lookBack() {
        boolean now = state().current()
                .filter(each -> each.item().category() == Category.LOOK_BACK)
                .isPresent();
        List<RunView.Open> open = new ArrayList<>();
        if (now) {
            run.lookBack().actions().forEach(each -> open.add(open(each)));
            run.lookBack().parked().forEach(each -> open.add(open(each)));
        }
        return open;
    }

    private RunView.Open open(CarryOver.OpenAction action) {
        String due = action.due().map(each -> NLS.bind(Messages.Run_due, each)).orElse("");
        int outcome = state().asides().stream()
                .map(each -> each.fact())
                .filter(each -> each instanceof RunFact.OutcomeTold told
                        && told.meeting().equals(action.meeting())
                        && told.action().equals(action.id()))
                .map(each -> ((RunFact.OutcomeTold) each).outcome().getValue())
                .reduce(0, (before, later) -> later);
        return new RunView.Open(
                action.meeting(), action.id(), action.text(), names().of(action.owner()), due, outcome, false);
    }

    private RunView.Open open(CarryOver.Parked parked) {
        boolean taken = state().asides().stream()
                .anyMatch(each -> each.fact() instanceof RunFact.TakenUp up
                        && up.meeting().equals(parked.meeting())
                        && up.parked().equals(parked.id()));
        return new RunView.Open(
                parked.meeting(), parked.id(), parked.text(), "", Messages.Run_parkedBefore, taken ? 1 : 0, true);
    }

    /** Opens or leaves the view for the group. */
    void fullScreen() {
        view.fullScreen();
    }

    /** Lets go of the journal; what waits is kept first. */
    void release() {
        run.close();
    }
}
