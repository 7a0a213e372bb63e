// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.kring.practice.DisplayName;
import org.kring.practice.edit.Field;

/** Words that are too many: told at their field, kept there, never cut and never written. */
class RefusedWordsTest extends OnOpenMethod {

    private static final String LONG = "n".repeat(DisplayName.MOST + 1);

    @Test
    void aLongNameStaysInItsFieldWithASentenceAndIsNotTaken() {
        presenter.phases().typed(Field.NAME_EN, LONG);
        presenter.phases().typed(Field.NAME_NL, "Anders");

        assertEquals(LONG, view.method.words().get(Field.NAME_EN));
        assertTrue(view.faults.get(Field.NAME_EN).contains("100"), view.faults.toString());
        assertEquals("Trial", presenter.editing().method().getName().getEn());
        assertTrue(view.dirty, "the screen differs from the file");
    }

    @Test
    void aNameOfAHundredCharactersIsTaken() {
        presenter.phases().typed(Field.NAME_EN, LONG);
        presenter.phases().typed(Field.NAME_EN, LONG.substring(1));

        assertTrue(view.faults.isEmpty());
        assertEquals(LONG.substring(1), presenter.editing().method().getName().getEn());
    }

    @Test
    void undoTakesLongWordsBackAndLeavesNothingToDoAgain() {
        presenter.phases().typed(Field.NAME_EN, LONG.substring(1));
        presenter.phases().typed(Field.NAME_EN, LONG);
        assertEquals("rename method", presenter.undoLabel());

        presenter.undo();

        assertEquals("Trial", view.method.words().get(Field.NAME_EN));
        assertTrue(view.faults.isEmpty());
        assertFalse(view.dirty || presenter.canUndo() || presenter.canRedo());
    }

    @Test
    void longWordsOfAPhaseWaitUntilItIsSelectedAgain() {
        presenter.select("phase-1");
        String words = "w".repeat(20_001);
        presenter.phases().typed(Field.INSTRUCTION_NL, words);

        presenter.select("phase-2");

        assertTrue(view.faults.isEmpty());
        assertFalse(opened.begin().get(), "saving would lose them");
        assertEquals(MethodView.Notice.NOT_SAVED, view.notice);
        assertTrue(view.sentence.contains("20001"), view.sentence);
        assertEquals(words, view.phase.orElseThrow().words().get(Field.INSTRUCTION_NL));
        assertTrue(view.faults.containsKey(Field.INSTRUCTION_NL));
    }

    @Test
    void typingTheOldNameAgainIsNoChange() {
        presenter.phases().typed(Field.NAME_EN, LONG);

        presenter.phases().typed(Field.NAME_EN, "Trial");

        assertFalse(view.dirty);
        assertTrue(view.faults.isEmpty());
    }

    @Test
    void undoOfLongWordsLeavesTheOtherLanguageAsItWasTyped() {
        presenter.phases().typed(Field.NAME_NL, LONG);
        presenter.phases().left();
        presenter.phases().typed(Field.NAME_EN, "Other");

        presenter.undo();

        assertEquals("Proef", view.method.words().get(Field.NAME_NL));
        assertEquals("Other", view.method.words().get(Field.NAME_EN));
    }
}
