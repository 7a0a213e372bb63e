// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kring.method.Phases;
import org.kring.model.method.Method;
import org.kring.practice.edit.Field;

/** Minutes as they are typed: taken when they are a range, told when they are none. */
class MethodMinutesTest extends OnOpenMethod {

    @Test
    void minutesAreTakenWhenTheyAreARange() {
        presenter.select("phase-1");

        presenter.phases().typedMinutes("20", "15");
        assertNotEquals("", view.minutesFault, "told at once, as for words");
        assertFalse(presenter.editing().dirty());
        presenter.phases().typedMinutes("20", "25");
        assertEquals("", view.minutesFault, "and no longer than it is so");
        presenter.phases().leftMinutes();

        assertTrue(view.minutesFault.isEmpty());
        assertArrayEquals(new int[] {20, 25}, view.phase.orElseThrow().minutes());
        presenter.phases().untimed(true);
        assertNull(view.phase.orElseThrow().minutes());
        presenter.editing().undo();
        assertArrayEquals(new int[] {20, 25}, view.phase.orElseThrow().minutes());
    }

    /** From 10 to 15: "2" on the way to "20" would be a range. */
    private void typeTwentyAboveFifteen() {
        presenter.select("phase-1");
        presenter.phases().typedMinutes("2", "15");
        presenter.phases().typedMinutes("20", "15");
    }

    @Test
    void refusedMinutesLeaveNoDigitBehindAndSavingSaysWhyItDoesNot() throws Exception {
        typeTwentyAboveFifteen();
        assertArrayEquals(new int[] {10, 15}, view.phase.orElseThrow().minutes());
        assertTrue(view.dirty, "saving can be asked for");
        presenter.phases().typed(Field.NAME_EN, "Changed");
        presenter.select("phase-2");

        assertFalse(opened.begin().get(), "saving would lose them");

        assertEquals(MethodView.Notice.NOT_SAVED, view.notice);
        assertEquals("phase-1", presenter.selectedPhase().orElseThrow().getId(), "where they stand");
        assertFalse(view.minutesFault.isEmpty());
        assertTrue(view.sentence.endsWith(view.minutesFault), view.sentence);
        assertEquals("20", presenter.phases().refusedMinutes().orElseThrow().from());
        presenter.phases().typedMinutes("20", "25");
        assertTrue(opened.save());
        Method saved = opened.files().read(opened.place()).method();
        assertEquals(20, Phases.of(saved).get(0).getDuration().getMin());
        assertEquals("Changed", saved.getName().getEn());
        assertFalse(view.dirty);
    }

    @Test
    void aRefusedSecondNumberTakesNothingOfTheFirstAway() {
        presenter.select("phase-1");
        presenter.phases().enteredMinutes();
        presenter.phases().typedMinutes("12", "15");
        presenter.phases().enteredMinutes();
        presenter.phases().typedMinutes("12", "8");

        presenter.phases().leftMinutes();

        assertArrayEquals(new int[] {12, 15}, view.phase.orElseThrow().minutes());
        presenter.undo();
        assertArrayEquals(new int[] {12, 15}, view.phase.orElseThrow().minutes(), "first what was refused");
        presenter.undo();
        assertArrayEquals(new int[] {10, 15}, view.phase.orElseThrow().minutes());
    }

    @Test
    void undoTakesRefusedMinutesOffTheScreenFirst() {
        presenter.phases().typed(Field.NAME_EN, "Changed");
        typeTwentyAboveFifteen();
        assertTrue(presenter.canUndo());
        assertEquals("change minutes", presenter.undoLabel());

        presenter.undo();

        assertEquals("", view.minutesFault);
        assertArrayEquals(new int[] {10, 15}, view.phase.orElseThrow().minutes());
        assertEquals("Changed", view.method.words().get(Field.NAME_EN));
        assertFalse(presenter.canRedo(), "the first digit does not come back");
        presenter.undo();
        assertEquals("Trial", view.method.words().get(Field.NAME_EN));
        assertFalse(view.dirty);
        presenter.redo();
        assertEquals("Changed", view.method.words().get(Field.NAME_EN));
    }

    @Test
    void minutesThatAreNoneChangeNothingAndStayWhereTheyWereTyped() {
        presenter.select("phase-1");
        presenter.phases().typedMinutes("12", "x");
        assertTrue(presenter.editing().undoName().isEmpty());
        assertNotEquals("", view.minutesFault);
        String why = view.minutesFault;

        presenter.phases().leftMinutes();
        presenter.select("phase-2");
        assertEquals("", view.minutesFault);
        assertTrue(presenter.phases().refusedMinutes().isEmpty(), "these are of another phase");
        presenter.select("phase-1");

        assertEquals("x", presenter.phases().refusedMinutes().orElseThrow().to());
        assertEquals(why, view.minutesFault);
        assertEquals(10, view.phase.orElseThrow().minutes()[0]);
        presenter.phases().typedMinutes("12", "15");
        assertEquals("", view.minutesFault);
        presenter.phases().leftMinutes();
        presenter.phases().typedMinutes("13", "15");
        presenter.editing().undo();
        assertEquals(12, view.phase.orElseThrow().minutes()[0]);
    }

    @Test
    void typingTheOldMinutesAgainIsNoChange() {
        presenter.select("phase-1");
        presenter.phases().typedMinutes("10", "0");

        presenter.phases().typedMinutes("10", "15");

        assertFalse(view.dirty || presenter.canUndo());
    }

    @Test
    void untimedIsAnAnswerToRefusedMinutes() {
        presenter.select("phase-1");
        presenter.phases().typedMinutes("1000", "15");
        presenter.phases().leftMinutes();

        presenter.phases().untimed(true);

        assertEquals("", view.minutesFault);
        assertNull(view.phase.orElseThrow().minutes());
        presenter.undo();
        assertArrayEquals(new int[] {10, 15}, view.phase.orElseThrow().minutes());
        assertFalse(view.dirty);
    }

    @Test
    void aPhaseThatIsNoLongerUntimedTakesWhatItTookBefore() {
        presenter.select("phase-1");
        presenter.phases().typedMinutes("20", "40");
        presenter.phases().untimed(true);
        presenter.select("phase-2");
        presenter.select("phase-1");

        presenter.phases().untimed(false);

        assertArrayEquals(new int[] {20, 40}, view.phase.orElseThrow().minutes());
        presenter.undo();
        assertNull(view.phase.orElseThrow().minutes(), "one change");
    }
}
