// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.evaluation.Audience;
import org.kring.meeting.run.RunFact;
import org.kring.model.evaluation.ItemKind;
import org.kring.model.meeting.Attendance;
import org.kring.practice.evaluate.Evaluation;
import org.kring.practice.evaluate.FormFilling;
import org.kring.practice.follow.FiguresReader;
import org.kring.practice.follow.Turnout;
import org.kring.practice.plan.MeetingDraft;
import org.kring.practice.plan.MeetingReading;
import org.kring.practice.run.PlannedMeeting;
import org.kring.practice.run.RunAnswer;
import org.kring.practice.run.RunSession;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/** Planning, running, evaluating and following count the same people on the day that somebody leaves or joins. */
class LeavingDayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** Who is in the group that day; m-1 left the day before and m-4 joins the day after. */
    private static final List<String> THAT_DAY = List.of("m-2", "m-3", "m-5");

    @TempDir
    Path place;

    private PlannedMeeting planned;

    @BeforeEach
    void somebodyLeavesOnTheDay() throws Exception {
        planned = new PlannedMeeting(place);
        var group = planned.group.group();
        group.getMembers().get(0).setLeft(DAY.minusDays(1));
        group.getMembers().get(1).setLeft(DAY);
        group.getMembers().get(2).setJoined(DAY);
        group.getMembers().get(3).setJoined(DAY.plusDays(1));
        planned.group.save(group);
    }

    /** The day is that of the clock on the wall, also where it is another one in Greenwich. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20T23:30:00Z", "2026-11-21T16:00:00Z", "2026-11-21T22:30:00Z"})
    void everybodyCountsTheSamePeople(Instant start) throws Exception {
        Clock clock = Clock.fixed(start, ZONE);

        plan(start);
        assertEquals(THAT_DAY, attendance(), "the plan");

        run(clock);
        assertEquals(THAT_DAY, attendance(), "the record");

        evaluate();
        assertEquals(
                List.of(new Turnout(planned.folder.id(), DAY, 3, 3, 3, false)),
                new FiguresReader(planned.practice, Audience.GROUP, ZONE)
                        .group(planned.group, ReadingProgress.NONE)
                        .turnouts());
    }

    private void plan(Instant start) throws StoreException {
        var meeting = planned.folder.meeting();
        meeting.setStart(start);
        planned.folder.save(meeting);
        MeetingReading reading = MeetingReading.read(planned.folder, planned.catalogue);
        assertEquals(THAT_DAY, reading.people(ZONE));
        MeetingDraft draft = new MeetingDraft(reading, ZONE);
        assertEquals(THAT_DAY, draft.members());
        planned.folder.save(draft.meeting());
    }

    private List<String> attendance() throws StoreException {
        return planned.folder.meeting().getAttendance().stream()
                .map(Attendance::getMember)
                .toList();
    }

    private void run(Clock clock) throws StoreException {
        try (RunSession session = RunSession.open(planned.folder, planned.catalogue, clock)) {
            assertEquals(THAT_DAY, session.snapshot().state().plan().people());
            assertFalse(now(session.start(PlannedMeeting.ALL)).isKept(), "with somebody who is no member");
            assertTrue(now(session.start(THAT_DAY)).isKept());
            assertTrue(now(session.add(new RunFact.Closed())).isKept());
        }
    }

    private static RunAnswer now(CompletionStage<RunAnswer> answer) {
        return PlannedMeeting.now(answer);
    }

    private void evaluate() throws StoreException {
        var evaluation = Evaluation.of(planned.folder, planned.catalogue.instrument(), new SplittableRandom(1));
        assertEquals(THAT_DAY, evaluation.present(), "the forms");
        for (String each : THAT_DAY) {
            evaluation.handIn(each, filled(evaluation, each));
        }
        StoreException refused =
                assertThrows(StoreException.class, () -> evaluation.handIn("m-1", filled(evaluation, "m-1")));
        assertEquals(Problem.TOO_MANY_FORMS, refused.problem());
        evaluation.close();
    }

    private static FormFilling filled(Evaluation evaluation, String member) {
        FormFilling form = evaluation.form(member);
        form.items().stream()
                .filter(each -> each.getKind() == ItemKind.SCALE)
                .forEach(each -> form.mark(each.getId(), 7));
        return form;
    }

    @Test
    void onTheNextDayTheOneWhoLeftIsNoMember() throws Exception {
        List<String> nextDay = List.of("m-3", "m-4", "m-5");
        Instant start = Instant.parse("2026-11-22T16:00:00Z");
        var folder = planned.plan(DAY.plusDays(1), start);

        assertEquals(nextDay, new MeetingDraft(MeetingReading.read(folder, planned.catalogue), ZONE).members());
        try (RunSession session = RunSession.open(folder, planned.catalogue, Clock.fixed(start, ZONE))) {
            assertEquals(nextDay, session.snapshot().state().plan().people());
        }
    }
}
