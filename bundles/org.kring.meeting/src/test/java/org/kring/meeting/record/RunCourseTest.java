// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.meeting.run.Samples.FOUR;
import static org.kring.meeting.run.Samples.NINE;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kring.meeting.agenda.RunSegment;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.Samples;
import org.kring.model.meeting.PauseReason;

/** How the time of a meeting went. */
class RunCourseTest {

    private final List<RunEvent> events = new ArrayList<>();
    private Instant now = NINE;

    private void after(int seconds, RunFact fact) {
        now = now.plusSeconds(seconds);
        events.add(new RunEvent(events.size() + 1L, now, fact));
    }

    private RunCourse course() {
        return RunCourse.of(Samples.plan(), events, Optional.empty(), ZoneOffset.UTC);
    }

    private List<String> leftOut() {
        return course().leftOut().stream()
                .map(each -> each.item().id()
                        + each.segments().stream().map(RunSegment::id).toList())
                .toList();
    }

    @Test
    void aMeetingThatNeverBeganHasOnlyItsPlan() {
        assertEquals(Optional.of(NINE), course().planned());
        assertEquals(Optional.empty(), course().began());
        assertEquals(Optional.empty(), course().ended());
        assertEquals(3, course().parts().size());
        assertTrue(course().parts().stream().allMatch(each -> each.minutes().isEmpty()));
        assertEquals(List.of(), course().leftOut());
    }

    @Test
    void itTellsWhenItWasPlannedBeganAndEnded() {
        after(720, new RunFact.Started(FOUR));
        assertEquals(Optional.empty(), course().ended());
        after(600, new RunFact.Closed());
        assertEquals(Optional.of(NINE), course().planned());
        assertEquals(Optional.of(NINE.plusSeconds(720)), course().began());
        assertEquals(Optional.of(NINE.plusSeconds(1320)), course().ended());
    }

    @Test
    void ofAnotherDayItIsNotToldForWhenItWasPlanned() {
        after(24 * 3600, new RunFact.Started(FOUR));
        assertEquals(Optional.empty(), course().planned());
    }

    @Test
    void theDayItselfIsPlannedForWhenItWasPlannedHoweverEarlyOrLate() {
        after(-9 * 3600, new RunFact.Started(FOUR));
        assertEquals(Optional.of(NINE), course().planned());
        events.clear();
        now = NINE;
        after(14 * 3600, new RunFact.Started(FOUR));
        assertEquals(Optional.of(NINE), course().planned());
        assertEquals(Optional.of(now), course().began());
    }

    @Test
    void aPartTookWhatItTookWithoutItsPauses() {
        after(0, new RunFact.Started(FOUR));
        after(61, new RunFact.Paused(PauseReason.BREAK, ""));
        after(600, new RunFact.Resumed());
        after(30, new RunFact.Entered("case/tell"));
        after(29, new RunFact.Closed());
        assertEquals(
                List.of(2L, 0L, 0L),
                course().parts().stream()
                        .map(each -> each.minutes().orElseThrow())
                        .toList());
        assertEquals(Duration.ofSeconds(91), course().parts().get(0).real().orElseThrow());
    }

    @Test
    void aPauseHasItsReasonItsLengthAndItsPlace() {
        after(0, new RunFact.Started(FOUR));
        after(60, new RunFact.Paused(PauseReason.BREAK, "coffee"));
        after(300, new RunFact.Resumed());
        after(60, new RunFact.Closed());
        RunCourse.Pause pause = course().pauses().get(0);
        assertEquals(NINE.plusSeconds(60), pause.from());
        assertEquals(Duration.ofMinutes(5), pause.length());
        assertEquals(5, pause.minutes());
        assertEquals(new RunFact.Paused(PauseReason.BREAK, "coffee"), pause.why());
        assertEquals("warm-up", pause.segment().id());
    }

    @Test
    void aReasonThatIsSaidLaterIsOfTheSamePause() {
        after(0, new RunFact.Started(FOUR));
        after(60, new RunFact.Paused(PauseReason.OTHER, ""));
        after(100, new RunFact.Resumed());
        after(0, new RunFact.Paused(PauseReason.OTHER, "telephone"));
        after(20, new RunFact.Resumed());
        assertEquals(1, course().pauses().size());
        assertEquals(Duration.ofSeconds(120), course().pauses().get(0).length());
        assertEquals("telephone", course().pauses().get(0).why().text());

        after(2, new RunFact.Paused(PauseReason.OTHER, ""));
        assertEquals(2, course().pauses().size(), "the meeting went on between");
        after(10, new RunFact.Resumed());
        after(0, new RunFact.Paused(PauseReason.BREAK, ""));
        assertEquals(3, course().pauses().size(), "another sort of pause");
    }

    @Test
    void aMeetingThatIsClosedInAPauseEndsIt() {
        after(0, new RunFact.Started(FOUR));
        after(60, new RunFact.Paused(PauseReason.OTHER, ""));
        after(60, new RunFact.Closed());
        assertEquals(Duration.ofMinutes(1), course().pauses().get(0).length());
    }

    @Test
    void whenItBeganIsToldByTheRecordWhereTheJournalHasLostItsStart() {
        after(0, new RunFact.Started(FOUR));
        after(60, new RunFact.Entered("case/tell"));
        Optional<Instant> other = Optional.of(NINE.plusSeconds(7));
        assertEquals(
                Optional.of(NINE),
                RunCourse.of(Samples.plan(), events, other, ZoneOffset.UTC).began());
        events.remove(0);
        assertEquals(Optional.of(NINE.plusSeconds(60)), course().began());
        assertEquals(
                other,
                RunCourse.of(Samples.plan(), events, other, ZoneOffset.UTC).began());
    }

    @Test
    void whatDoesNotCountTellsNoTime() {
        after(0, new RunFact.Started(FOUR));
        after(60, new RunFact.Paused(PauseReason.BREAK, "coffee"));
        after(600, new RunFact.Closed());
        // the close of another meeting that came behind this one
        after(-1200, new RunFact.Closed());
        assertEquals(Optional.of(NINE.plusSeconds(660)), course().ended());
        assertEquals(Duration.ofMinutes(10), course().pauses().get(0).length());
    }

    @Test
    void whatDoesNotCountBeforeTheStartIsNotTheBeginning() {
        after(-3600, new RunFact.Resumed());
        after(3600, new RunFact.Started(FOUR));
        after(600, new RunFact.Closed());
        assertEquals(Optional.of(NINE), course().began());
        assertEquals(10, course().parts().get(0).minutes().orElseThrow());
    }

    @Test
    void whatCannotHappenInAPauseMakesItNoLonger() {
        after(0, new RunFact.Started(FOUR));
        after(60, new RunFact.Paused(PauseReason.BREAK, "coffee"));
        after(6000, new RunFact.Started(FOUR));
        assertEquals(Duration.ZERO, course().pauses().get(0).length(), "nothing tells how long it lasted so far");
    }

    @Test
    void whatWasSkippedOrNeverCameWasLeftOut() {
        after(0, new RunFact.Started(FOUR));
        after(60, new RunFact.Skipped());
        after(60, new RunFact.Closed());
        assertEquals(3, leftOut().size());
        assertEquals("warm-up[]", leftOut().get(0), "all of it");
        assertTrue(leftOut().get(1).startsWith("case[case/again/1"), "all but where it was closed");
        assertEquals("closing[]", leftOut().get(2));
    }

    @Test
    void withoutTheAgendaOnlyThePlanAndTheTimesOfTheWholeAreLeft() {
        after(0, new RunFact.Started(FOUR));
        after(60, new RunFact.Paused(PauseReason.BREAK, ""));
        after(300, new RunFact.Skipped());
        after(60, new RunFact.Closed());
        RunCourse whole = course();
        RunCourse left = whole.withoutAgenda();
        assertEquals(
                List.of(whole.planned(), whole.began(), whole.ended()),
                List.of(left.planned(), left.began(), left.ended()));
        assertEquals(
                whole.parts().stream().map(RunCourse.Part::item).toList(),
                left.parts().stream().map(RunCourse.Part::item).toList());
        assertTrue(left.parts().stream().allMatch(each -> each.minutes().isEmpty()));
        assertEquals(List.of(), left.pauses());
        assertEquals(List.of(), left.leftOut());
    }

    @Test
    void whatIsStillToComeIsNotLeftOut() {
        after(0, new RunFact.Started(FOUR));
        after(60, new RunFact.Skipped());
        assertEquals(List.of("warm-up[]"), leftOut(), "only what was skipped");
    }

    @Test
    void whatWasEnteredAgainAfterAllWasNotLeftOut() {
        after(0, new RunFact.Started(FOUR));
        after(60, new RunFact.Skipped());
        after(60, new RunFact.SteppedBack());
        after(60, new RunFact.Closed());
        assertFalse(leftOut().contains("warm-up[]"));
    }
}
