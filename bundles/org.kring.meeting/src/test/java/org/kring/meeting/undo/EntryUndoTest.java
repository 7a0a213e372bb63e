// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.undo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.meeting.run.Capture;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.LiveRun;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunStatus;
import org.kring.meeting.run.Samples;
import org.kring.model.meeting.PauseReason;

class EntryUndoTest {

    private final LiveRun run = new LiveRun(Samples.plan(), event -> {}, new Samples.HandClock());
    private final EntryUndo undo = new EntryUndo(run::state);
    private final StepUndo steps = new StepUndo(run::state);

    @BeforeEach
    void start() {
        add(new RunFact.Started(Samples.FOUR));
    }

    private void add(RunFact... facts) {
        assertEquals(Optional.empty(), run.add(List.of(facts)).refusal());
    }

    /** Does it as the run stands, and tells how that is taken back. */
    private Change carryOut(Change change) {
        Way way = change.now();
        if (!way.facts().isEmpty()) {
            assertTrue(run.add(way.facts()).isKept());
        }
        way.kept().run();
        return way.back();
    }

    private List<Capture> shown() {
        return run.state().captures().stream().filter(each -> !each.removed()).toList();
    }

    private Capture only() {
        assertEquals(1, shown().size());
        return shown().get(0);
    }

    @Test
    void whatWasTakenAwayComesBackWithAllThatWasSaidAboutIt() {
        add(RunFact.Captured.of("a", CaptureKind.ACTION, "m-1", "Call her"));
        add(new RunFact.ActionSet("a", "m-2", LocalDate.of(2026, 12, 5), "office", "SM"));
        add(new RunFact.Rated("a", 7, "busy", "help"));
        Capture before = only();
        Change back = undo.comeback(before);
        add(new RunFact.Removed("a"));

        Change away = carryOut(back);

        Capture after = only();
        assertFalse(after.id().equals("a"), "an identifier is used once");
        assertEquals(before.text(), after.text());
        assertEquals(before.task(), after.task());
        assertEquals(before.ratings().get(0).value(), after.ratings().get(0).value());
        assertEquals(
                before.ratings().get(0).whyNotHigher(), after.ratings().get(0).whyNotHigher());
        assertEquals(
                before.ratings().get(0).whatMakesTen(), after.ratings().get(0).whatMakesTen());
        assertEquals(before.place(), after.place());

        Change again = carryOut(away);
        assertEquals(List.of(), shown());
        carryOut(again);
        assertEquals("Call her", only().text());
    }

    @Test
    void aCaseComesBackWithItsQuestionItsScaleAndItsChoice() {
        add(new RunFact.Captured("c", CaptureKind.CASE, "", "", "m-1", "Two nurses", "What now?", "", List.of()));
        add(new RunFact.CaseSet("c", "What next?", 3, 8));
        add(new RunFact.Chosen("c", true));
        Change back = undo.comeback(only());
        add(new RunFact.Removed("c"));

        carryOut(back);

        Capture after = only();
        assertEquals("What next?", after.words().question());
        assertEquals(3, after.scale().now());
        assertEquals(8, after.scale().wanted());
        assertTrue(after.chosen());
    }

    @Test
    void anEarlierChangeFindsWhatCameBackUnderAnotherIdentifier() {
        add(RunFact.Captured.of("n", CaptureKind.NOTE, "", "first"));
        Change words = undo.words("n", "first");
        add(new RunFact.Edited("n", "second"));
        Change back = undo.comeback(only());
        add(new RunFact.Removed("n"));

        Change away = carryOut(back);
        carryOut(carryOut(away));
        Change second = carryOut(words);

        assertEquals("first", only().text());
        carryOut(second);
        assertEquals("second", only().text());
    }

    @Test
    void whatWasSaidAboutAnActionOrACaseIsSaidOfWhatCameBack() {
        add(RunFact.Captured.of("a", CaptureKind.ACTION, "m-1", "Call her"));
        Change owner = undo.again(
                new RunFact.ActionSet("a", "m-1", null, "", ""), new RunFact.ActionSet("a", "m-2", null, "", ""));
        Change rating = undo.again(new RunFact.Rated("a", 5, "", ""), new RunFact.Rated("a", 9, "", ""));
        Change back = undo.comeback(only());
        add(new RunFact.Removed("a"));
        carryOut(back);

        Change other = carryOut(owner);
        assertEquals("m-1", only().task().owner());
        carryOut(other);
        assertEquals("m-2", only().task().owner());
        carryOut(rating);
        assertEquals(5, only().ratings().get(only().ratings().size() - 1).value());
    }

    @Test
    void aChoiceIsTakenBackAndDoneAgain() {
        add(RunFact.Captured.of("c", CaptureKind.CASE, "m-1", "Two nurses"));
        Change notChosen = undo.choice("c", false);
        add(new RunFact.Chosen("c", true));

        Change chosen = carryOut(notChosen);
        assertFalse(only().chosen());
        carryOut(chosen);
        assertTrue(only().chosen());
    }

    @Test
    void aPauseHasItsOtherReasonAgainAndNoneOnceTheMeetingGoesOn() {
        RunFact.Paused before = new RunFact.Paused(PauseReason.OTHER, "");
        RunFact.Paused after = new RunFact.Paused(PauseReason.OTHER, "The phone");
        add(after);

        Change again = carryOut(undo.pause(before, after));
        assertEquals(RunStatus.PAUSED, run.state().status());
        add(new RunFact.Resumed());
        assertEquals(List.of(), again.now().facts());
    }

    @Test
    void theGroupIsWhereItWas() {
        String first = current();
        add(new RunFact.Entered(run.state().next().orElseThrow().id()));
        String second = current();
        Change back = steps.move(first, second);
        assertTrue(back.isMove());
        assertEquals(List.of(new RunFact.SteppedBack()), back.now().facts());

        Change onward = carryOut(back);
        assertEquals(first, current());
        assertEquals(List.of(), back.now().facts(), "it is there already");
        carryOut(onward);
        assertEquals(second, current());
    }

    @Test
    void whatWasLeftOutIsLeftOutAgain() {
        String left = current();
        add(new RunFact.Skipped());
        String after = current();

        Change skip = carryOut(steps.comeback(left, after));
        assertEquals(left, current());
        assertEquals(List.of(new RunFact.Skipped()), skip.now().facts());
        carryOut(skip);
        assertEquals(after, current());
        assertEquals(List.of(), steps.move("gone", after).now().facts());
    }

    private String current() {
        return run.state().current().orElseThrow().id();
    }
}
