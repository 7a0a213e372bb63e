// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class UndoHistoryTest {

    private final List<String> shown = new ArrayList<>();
    private final UndoHistory<String> history = new UndoHistory<>("a", shown::add);

    @Test
    void stepsAreTakenBackAndDoneAgainUnderTheirNames() {
        history.add("b typed", "b");
        history.add("c typed", "c");
        assertEquals("c typed", history.undoLabel());
        assertEquals("", history.redoLabel());

        history.undo();
        assertEquals("b", history.now());
        assertEquals("b typed", history.undoLabel());
        assertEquals("c typed", history.redoLabel());
        history.undo();
        assertFalse(history.canUndo());
        history.undo();
        history.redo();

        assertEquals(List.of("b", "a", "b"), shown);
    }

    @Test
    void aNewStepEndsWhatCouldBeDoneAgain() {
        history.add("b typed", "b");
        history.undo();
        history.add("x typed", "x");

        assertFalse(history.canRedo());
        history.redo();
        history.undo();
        assertEquals(List.of("a", "a"), shown);
    }

    @Test
    void whatGoesOnIsTakenBackTogether() {
        history.add("typed", "b");
        history.goOn("typed", "bc");
        history.goOn("typed", "bc");
        history.goOn("typed", "bcd");
        history.undo();
        assertEquals("a", history.now());
        history.redo();
        assertEquals("bcd", history.now());
        history.goOn("chosen", "x");
        history.undo();
        assertEquals("bcd", history.now());
    }

    @Test
    void afterTakingBackNothingGoesOn() {
        history.add("typed", "b");
        history.add("typed", "c");
        history.undo();
        history.goOn("typed", "bd");
        assertFalse(history.canRedo());
        history.undo();
        assertEquals("b", history.now());
    }

    @Test
    void whatChangesNothingIsNoStep() {
        history.add("nothing", "a");

        assertFalse(history.canUndo());
        assertEquals("", history.undoLabel());
    }

    @Test
    void anyWalkShowsWhatAPlainListWould() {
        SplittableRandom random = new SplittableRandom(11);
        List<String> states = new ArrayList<>(List.of("a"));
        int at = 0;
        for (int i = 0; i < 500; i++) {
            switch (random.nextInt(3)) {
                case 0 -> {
                    states.subList(at + 1, states.size()).clear();
                    states.add("s" + i);
                    at++;
                    history.add("step " + i, "s" + i);
                }
                case 1 -> {
                    at = Math.max(0, at - 1);
                    history.undo();
                }
                default -> {
                    at = Math.min(states.size() - 1, at + 1);
                    history.redo();
                }
            }
            assertEquals(states.get(at), history.now());
            assertEquals(at > 0, history.canUndo());
            assertEquals(at < states.size() - 1, history.canRedo());
        }
        assertTrue(states.size() > 10);
    }
}
