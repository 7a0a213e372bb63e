// SPDX-License-Identifier: EPL-2.0
package org.kring.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.kring.meeting.agenda.CaseBranch;
import org.kring.meeting.agenda.MeetingRole;
import org.kring.meeting.record.CarryOver;
import org.kring.model.common.Category;
import org.kring.model.meeting.Case;
import org.kring.model.meeting.LaterRating;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingContent;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.method.CaseKind;
import org.kring.practice.GroupFolder;
import org.kring.practice.MeetingFolder;
import org.kring.practice.evaluate.Evaluation;
import org.kring.practice.plan.MeetingDraft;
import org.kring.practice.plan.MeetingReading;
import org.kring.practice.plan.MeetingReading.Earlier;
import org.kring.practice.plan.Planning;
import org.kring.store.StoreException;

/**
 * Lives the meetings of one made-up group, one after the other, as real ones are: planned, run and recorded by a session,
 * evaluated. Looks back as far as two meetings.
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

    MeetingPages(SampleGroup group, GroupFolder folder, Stage stage) {
        this.group = group;
        this.folder = folder;
        this.stage = stage;
        this.marks = new Marks(group, stage.catalogue().instrument());
        this.minutes = group.dice().pick(MINUTES);
    }

    /** Lives all meetings, asking after each, from 1, whether to go on; false when that was denied. */
    boolean write(IntPredicate goOn) throws StoreException {
        int last = group.wish().meetings();
        var gatherings = new SampleMeetings(group, stage.methods());
        for (int i = 0; i < last; i++) {
            live(gatherings.of(i));
            if (!goOn.test(i + 1)) {
                return false;
            }
        }
        plan(gatherings.of(last));
        return true;
    }

    private void live(SampleMeeting gathering) throws StoreException {
        MeetingFolder made = plan(gathering);
        List<MeetingContent> before = new ArrayList<>();
        for (Earlier each : earlier.subList(Math.max(0, earlier.size() - LOOKS_BACK), earlier.size())) {
            before.add(each.folder().content());
        }
        var scene = new SampleRun.Scene(group, gathering, made, story(gathering));
        SampleRun.live(scene, stage.catalogue(), CarryOver.of(before));
        rateLater(group.calendar().day(gathering.index()));
        Evaluation evaluation =
                Evaluation.of(made, stage.catalogue().instrument(), group.dice().random());
        evaluation.collect(marks.of(gathering, evaluation));
        earlier.add(new Earlier(made, made.meeting()));
    }

    /** Plans a meeting as a facilitator does. */
    private MeetingFolder plan(SampleMeeting gathering) throws StoreException {
        MeetingFolder made = Planning.create(folder, group.calendar().start(gathering.index()), Calendar.ZONE, minutes);
        MeetingDraft draft = new MeetingDraft(reading(made), Calendar.ZONE);
        draft.branch(gathering.presenter().isPresent() ? CaseBranch.CASE : CaseBranch.THEME);
        draft.choose(draft.mainCategory(), Optional.of(gathering.method()));
        draft.part(Category.CASE_FINDING, false);
        draft.decide(MeetingRole.FACILITATOR, gathering.facilitator().id());
        draft.decide(
                MeetingRole.CASE_PRESENTER,
                gathering.presenter().map(Person::id).orElse(""));
        draft.decide(MeetingRole.TIME_KEEPER, "");
        draft.decide(MeetingRole.NOTE_TAKER, "");
        Meeting meeting = draft.meeting();
        meeting.setScope(
                group.agreement(Math.min(gathering.index(), group.wish().meetings() - 1)));
        Planning.save(made, meeting);
        return made;
    }

    /** The new meeting with those before it as they are known here, since reading them all each time takes long. */
    private MeetingReading reading(MeetingFolder made) throws StoreException {
        return new MeetingReading(
                made,
                made.meeting(),
                MAKE.createMeetingContent(),
                folder.group(),
                Map.of(),
                earlier,
                stage.catalogue(),
                MeetingReading.NO_RUN,
                Optional.empty(),
                List.of());
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
    private void rateLater(LocalDate day) throws StoreException {
        if (earlier.isEmpty()) {
            return;
        }
        MeetingFolder before = earlier.get(earlier.size() - 1).folder();
        MeetingContent content = before.content();
        for (Case each : content.getCases()) {
            LaterRating later = MAKE.createLaterRating();
            later.setDate(day);
            later.setValue(Math.min(10, each.getNow() + group.dice().between(0, 3)));
            each.getLater().add(later);
        }
        if (!content.getCases().isEmpty()) {
            before.save(content);
        }
    }
}
