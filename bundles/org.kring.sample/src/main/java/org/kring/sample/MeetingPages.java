// SPDX-License-Identifier: EPL-2.0
package org.kring.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.kring.meeting.agenda.AgendaPlan;
import org.kring.meeting.agenda.AgendaRequest;
import org.kring.meeting.agenda.CaseBranch;
import org.kring.meeting.record.CarryOver;
import org.kring.meeting.record.ContentRecord;
import org.kring.meeting.record.LookBack;
import org.kring.meeting.record.MeetingRecord;
import org.kring.meeting.run.LiveRun;
import org.kring.meeting.run.RunPlan;
import org.kring.model.common.Category;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.Assignment;
import org.kring.model.meeting.Case;
import org.kring.model.meeting.LaterRating;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingContent;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.method.CaseKind;
import org.kring.practice.GroupFolder;
import org.kring.practice.MeetingFolder;
import org.kring.practice.evaluate.Evaluation;
import org.kring.store.StoreException;

/**
 * Writes down the meetings of one made-up group, one after the other: planned as a facilitator plans, lived through the
 * engine of a real run, evaluated. Looks back as far as two meetings.
 */
final class MeetingPages {

    private static final MeetingFactory MAKE = MeetingFactory.eINSTANCE;
    private static final List<Integer> MINUTES = List.of(120, 120, 135, 150);
    private static final int LOOKS_BACK = 2;
    private static final String SUCCESS = "factor";

    private final SampleGroup group;
    private final GroupFolder folder;
    private final Stage stage;
    private final Marks marks;
    private final int minutes;
    private final Map<Boolean, List<Story>> decks = new HashMap<>();
    private final List<Earlier> earlier = new ArrayList<>();

    private record Earlier(MeetingFolder folder, MeetingContent content) {}

    MeetingPages(SampleGroup group, GroupFolder folder, Stage stage) {
        this.group = group;
        this.folder = folder;
        this.stage = stage;
        this.marks = new Marks(group, stage.instrument());
        this.minutes = group.dice().pick(MINUTES);
    }

    /** Writes all meetings, asking after each, from 1, whether to go on; false when that was denied. */
    boolean write(IntPredicate goOn) throws StoreException {
        int last = group.wish().meetings();
        var gatherings = new SampleMeetings(group, stage.methods());
        for (int i = 0; i < last; i++) {
            live(gatherings.of(i));
            if (!goOn.test(i + 1)) {
                return false;
            }
        }
        for (Earlier each : earlier) {
            each.folder().save(each.content());
        }
        folder.create(group.calendar().day(last), planned(gatherings.of(last)));
        return true;
    }

    private void live(SampleMeeting gathering) throws StoreException {
        LocalDate day = group.calendar().day(gathering.index());
        Meeting meeting = planned(gathering);
        meeting.setId(group.calendar().id(gathering.index()));
        List<MeetingContent> before = earlier.stream().map(Earlier::content).toList();
        LiveRun run =
                new SampleRun(group, gathering, plan(meeting, gathering), story(gathering)).live(CarryOver.of(before));
        LookBack.write(run.state(), before, day);
        rateLater(before, day);
        MeetingRecord.write(meeting, run.events(), run.state());
        MeetingFolder made = folder.create(day, meeting);
        made.writeRun(run.events());
        Evaluation evaluation =
                Evaluation.of(made, stage.instrument(), group.dice().random());
        evaluation.collect(marks.of(gathering, evaluation));
        remember(made, ContentRecord.of(run.state()));
    }

    private void remember(MeetingFolder made, MeetingContent content) throws StoreException {
        earlier.add(new Earlier(made, content));
        if (earlier.size() > LOOKS_BACK) {
            Earlier past = earlier.remove(0);
            past.folder().save(past.content());
        }
    }

    private Meeting planned(SampleMeeting gathering) {
        Meeting meeting = MAKE.createMeeting();
        meeting.setStart(group.calendar().start(gathering.index()));
        meeting.setMinutes(minutes);
        meeting.setScope(
                group.agreement(Math.min(gathering.index(), group.wish().meetings() - 1)));
        AgendaRequest wish = AgendaRequest.of(
                        stage.structure(), gathering.members().size(), minutes)
                .with(gathering.presenter().isPresent() ? CaseBranch.CASE : CaseBranch.THEME)
                .with(gathering.method().getCategory(), gathering.method())
                .without(Category.CASE_FINDING);
        if (gathering.index() == 0) {
            wish = wish.asFirst();
        }
        AgendaPlan.of(
                        stage.warmUp().isPresent()
                                ? wish.with(Category.WARM_UP, stage.warmUp().get())
                                : wish)
                .fill(meeting);
        assign(meeting, gathering.facilitator(), RoleKind.FACILITATOR);
        gathering.presenter().ifPresent(each -> assign(meeting, each, RoleKind.CASE_PRESENTER));
        return meeting;
    }

    private static void assign(Meeting meeting, Person person, RoleKind role) {
        Assignment assignment = MAKE.createAssignment();
        assignment.setMember(person.id());
        assignment.setRole(role);
        meeting.getAssignments().add(assignment);
    }

    private RunPlan plan(Meeting meeting, SampleMeeting gathering) {
        return RunPlan.of(
                meeting,
                stage.finder(),
                gathering.members().stream().map(Person::id).toList());
    }

    /** Stories in an order by chance, each once before any comes again; a success only where a method asks for one. */
    private Story story(SampleMeeting gathering) {
        boolean success = gathering.method().getCaseKind() == CaseKind.SUCCESS;
        List<Story> deck = decks.computeIfAbsent(success, each -> new ArrayList<>());
        if (deck.isEmpty()) {
            deck.addAll(group.dice()
                    .shuffled(group.words().stories().stream()
                            .filter(each -> each.lines().containsKey(SUCCESS) == success)
                            .toList()));
        }
        return deck.remove(0);
    }

    /** Where the presenter of the meeting before stands by now on the scale of then. */
    private void rateLater(List<MeetingContent> before, LocalDate day) {
        List<Case> cases =
                before.isEmpty() ? List.of() : before.get(before.size() - 1).getCases();
        for (Case each : cases) {
            LaterRating later = MAKE.createLaterRating();
            later.setDate(day);
            later.setValue(Math.min(10, each.getNow() + group.dice().between(0, 3)));
            each.getLater().add(later);
        }
    }
}
