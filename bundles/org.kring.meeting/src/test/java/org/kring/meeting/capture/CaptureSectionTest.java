// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kring.meeting.run.Capture;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunPlan;
import org.kring.meeting.run.RunState;
import org.kring.meeting.run.Samples;
import org.kring.method.Phases;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.Phase;
import org.kring.model.method.Visibility;
import org.kring.model.method.Yield;
import org.kring.model.method.YieldKind;

class CaptureSectionTest {

    private final RunPlan plan = Samples.plan();

    private RunState in(String segment, RunFact... facts) {
        List<RunFact> all = new ArrayList<>(List.of(new RunFact.Started(Samples.FOUR), new RunFact.Entered(segment)));
        all.addAll(List.of(facts));
        return RunState.of(plan, Samples.eachMinute(all.toArray(RunFact[]::new)));
    }

    private static RunFact kept(String id, CaptureKind kind, String yield) {
        return new RunFact.Captured(id, kind, "case/again/1", yield, "", "x", "", "", List.of());
    }

    /** A line each: the kind, whether it is open, and what is in it. */
    private static String shown(RunState state, CaptureKind... extra) {
        return CaptureSection.of(state, List.of(extra)).stream()
                .map(each -> each.asked().kind()
                        + (each.isOpen() ? " + " : " ")
                        + each.captures().stream().map(Capture::id).collect(Collectors.joining(" ")))
                .map(String::strip)
                .collect(Collectors.joining(", "));
    }

    @Test
    void beforeTheFirstStepNothingIsShown() {
        assertEquals("", shown(RunState.start(plan), CaptureKind.NOTE));
    }

    @Test
    void whatIsAskedComesFirstThenWhatIsWantedThenWhatWasKeptAndLastTheParkingLot() {
        RunState state = in(
                "case/again/1",
                kept("p", CaptureKind.PARKED, ""),
                kept("s", CaptureKind.SUMMARY, ""),
                kept("a", CaptureKind.ADVICE, ""));

        assertEquals(
                "REFORMULATION +, ADVICE + a, QUESTION +, SUMMARY s, PARKED + p",
                shown(state, CaptureKind.QUESTION, CaptureKind.ADVICE));
    }

    @Test
    void theParkingLotStandsThereOnceWhoeverWantsIt() {
        assertEquals("CASE +, PARKED +", shown(in("case/tell"), CaptureKind.PARKED));
    }

    @Test
    void whatWasTakenAwayIsNotShown() {
        assertEquals(
                "CASE +, PARKED +", shown(in("case/tell", kept("n", CaptureKind.NOTE, ""), new RunFact.Removed("n"))));
    }

    @Test
    void whatIsForItsGiverAloneIsNeitherAskedForNorShownThenOrLater() {
        Phases.find(plan.items().get(1).method().orElseThrow(), "again")
                .orElseThrow()
                .getYields()
                .get(1)
                .setVisibility(Visibility.GIVER);
        RunFact own = kept("own", CaptureKind.ADVICE, "again.advice");
        RunFact all = kept("all", CaptureKind.ADVICE, "");

        assertEquals("REFORMULATION +, ADVICE, PARKED +", shown(in("case/again/1", own)));
        assertEquals("REFORMULATION +, ADVICE, ADVICE all, PARKED +", shown(in("case/again/1", own, all)));
        assertEquals("LEARNING_POINT +, ADVICE all, PARKED +", shown(in("closing", own, all)));
        assertEquals("LEARNING_POINT +, PARKED +", shown(in("closing", own)));
        assertEquals("LEARNING_POINT +, ADVICE +, PARKED +", shown(in("closing", own), CaptureKind.ADVICE));
    }

    @Test
    void whatAnswersAnEarlierPhaseIsNotUnderTheNameThatALaterOneGivesThatKind() {
        Phase planning =
                Phases.find(plan.items().get(1).method().orElseThrow(), "plan").orElseThrow();
        Yield later = MethodFactory.eINSTANCE.createYield();
        later.setId("plan.advice");
        later.setKind(YieldKind.ADVICE);
        planning.getYields().add(later);
        RunFact early = kept("early", CaptureKind.ADVICE, "again.advice");
        RunFact loose = kept("loose", CaptureKind.ADVICE, "");
        RunFact late = new RunFact.Captured(
                "late", CaptureKind.ADVICE, "case/plan", "plan.advice", "", "x", "", "", List.of());

        assertEquals(
                "ACTION +, ADVICE + late, ADVICE early loose, PARKED +", shown(in("case/plan", early, loose, late)));
        assertEquals("LEARNING_POINT +, ADVICE early late, PARKED +", shown(in("closing", early, late)));

        later.setChosenFrom(Phases.find(plan.items().get(1).method().orElseThrow(), "again")
                .orElseThrow()
                .getYields()
                .get(1));
        assertEquals("ACTION +, ADVICE + early late, PARKED +", shown(in("case/plan", early, late)), "chosen from it");
    }

    @Test
    void itTellsWhoIsProposed() {
        assertEquals("m-2", CaptureSection.of(in("case/tell"), List.of()).get(0).author());
    }
}
