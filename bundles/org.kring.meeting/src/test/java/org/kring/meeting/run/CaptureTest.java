// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.meeting.run.Samples.FOUR;
import static org.kring.meeting.run.Samples.NINE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.method.Phases;
import org.kring.model.method.Visibility;

/** What becomes of a capture, fact by fact; nothing that was said before is lost. */
class CaptureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private final Capture fresh = Capture.of(
            new RunFact.Captured("c", CaptureKind.CASE, "", "", "m-2", "text", "why", "", List.of("d")),
            new Capture.Place("case/tell", "case", "tell", NINE, Visibility.GROUP));

    private Capture after(RunFact.OnCapture... facts) {
        Capture capture = fresh;
        for (RunFact.OnCapture each : facts) {
            capture = capture.changed(each, NINE.plus(Duration.ofMinutes(1)));
        }
        return capture;
    }

    @Test
    void inTheBeginningItIsNoMoreThanItsWords() {
        assertEquals("c", fresh.id());
        assertEquals(CaptureKind.CASE, fresh.kind());
        assertEquals("m-2", fresh.author());
        assertEquals("text", fresh.text());
        assertEquals(new Capture.Words("text", "why"), fresh.words());
        assertFalse(fresh.chosen() || fresh.removed());
        assertEquals(new Capture.Scale(0, 0), fresh.scale());
        assertEquals(new Capture.Task("", Optional.empty(), "", "", false), fresh.task());
        assertEquals(Optional.empty(), fresh.lastRating());
    }

    @Test
    void wordsAndQuestionChangeApart() {
        Capture both = after(new RunFact.CaseSet("c", "how", 4, 8), new RunFact.Edited("c", "anew"));

        assertEquals(new Capture.Words("anew", "how"), both.words());
        assertEquals(new Capture.Scale(4, 8), both.scale());
    }

    @Test
    void aTaskIsSetAsAWhole() {
        Capture set = after(new RunFact.ActionSet("c", "m-1", DAY, "there", "trs"));
        Capture without = after(
                new RunFact.ActionSet("c", "m-1", DAY, "there", "trs"), new RunFact.ActionSet("c", "", null, "", ""));

        assertEquals(new Capture.Task("m-1", Optional.of(DAY), "there", "SRT", false), set.task());
        assertEquals(fresh.task(), without.task());
        assertTrue(after(new RunFact.ParkedAs("c", true)).task().asCase());
        assertFalse(after(new RunFact.ParkedAs("c", true), new RunFact.ParkedAs("c", false))
                .task()
                .asCase());
    }

    @ParameterizedTest
    @CsvSource({"SMART, SMART", "trams, SMART", "ss, S", "m, M", "at, AT", "'', ''"})
    void lettersStandOnceAndInTheirOrder(String said, String letters) {
        assertEquals(
                letters,
                after(new RunFact.ActionSet("c", "", null, "", said)).task().smart());
    }

    @Test
    void itIsChosenUntilItIsNot() {
        assertTrue(after(new RunFact.Chosen("c", true)).chosen());
        assertFalse(after(new RunFact.Chosen("c", true), new RunFact.Chosen("c", false))
                .chosen());
        assertFalse(after(new RunFact.Chosen("c", true)).removed());
    }

    @Test
    void whatIsRemovedStaysWhatItWasAndStaysRemoved() {
        Capture removed = after(new RunFact.Chosen("c", true), new RunFact.Removed("c"));

        assertTrue(removed.removed());
        assertTrue(removed.chosen());
        assertEquals(fresh.words(), removed.words());
        assertTrue(
                after(new RunFact.Removed("c"), new RunFact.Chosen("c", true)).removed());
    }

    @Test
    void theLastRatingIsTheLatestAndEachKeepsItsMoment() {
        Capture rated = after(new RunFact.Rated("c", 6, "busy", "help"), new RunFact.Rated("c", 9, "", ""));

        assertEquals(9, rated.lastRating().orElseThrow().value());
        assertEquals(
                new Capture.Rating(NINE.plus(Duration.ofMinutes(1)), 6, "busy", "help"),
                rated.ratings().get(0));
        assertEquals(2, rated.ratings().size());
    }

    @Test
    void everyChangeKeepsAllTheRest() {
        Capture all = after(
                new RunFact.Chosen("c", true),
                new RunFact.CaseSet("c", "how", 4, 8),
                new RunFact.ActionSet("c", "m-1", DAY, "there", "S"),
                new RunFact.Rated("c", 6, "", ""));

        for (RunFact.OnCapture each : List.of(
                new RunFact.Edited("c", "anew"),
                new RunFact.CaseSet("c", "how", 4, 8),
                new RunFact.ActionSet("c", "m-1", DAY, "there", "S"),
                new RunFact.Rated("c", 7, "", ""),
                new RunFact.Chosen("c", true))) {
            Capture next = all.changed(each, NINE);
            assertTrue(next.chosen(), each.toString());
            assertEquals(all.scale(), next.scale(), each.toString());
            assertEquals(all.task(), next.task(), each.toString());
            assertEquals(6, next.ratings().get(0).value(), each.toString());
            assertEquals("how", next.words().question(), each.toString());
            assertEquals(all.place(), next.place(), each.toString());
        }
    }

    @Test
    void itStandsWhereItWasSaidOrElseWhereTheRunIs() {
        RunState state = Samples.after(
                new RunFact.Started(FOUR),
                RunFact.Captured.of("here", CaptureKind.NOTE, "", "x"),
                new RunFact.Captured("there", CaptureKind.NOTE, "case/again/2", "", "", "x", "", "", List.of()));

        assertEquals(
                new Capture.Place("warm-up", "warm-up", "", NINE.plus(Duration.ofMinutes(1)), Visibility.GROUP),
                state.capture("here").orElseThrow().place());
        assertEquals(
                new Capture.Place("case/again/2", "case", "again", NINE.plus(Duration.ofMinutes(2)), Visibility.GROUP),
                state.capture("there").orElseThrow().place());
    }

    @ParameterizedTest
    @CsvSource({"again.reformulation, GROUP", "again.advice, GIVER", "'', GROUP"})
    void itIsSeenByThoseForWhomTheMethodAsksIt(String yield, Visibility visibility) {
        RunPlan plan = Samples.plan();
        Phases.find(plan.items().get(1).method().orElseThrow(), "again")
                .orElseThrow()
                .getYields()
                .get(1)
                .setVisibility(Visibility.GIVER);
        RunFact fact = new RunFact.Captured("c", CaptureKind.NOTE, "case/again/1", yield, "", "x", "", "", List.of());

        RunState state = RunState.of(plan, Samples.eachMinute(new RunFact.Started(FOUR), fact));

        assertEquals(visibility, state.capture("c").orElseThrow().place().visibility());
    }
}
