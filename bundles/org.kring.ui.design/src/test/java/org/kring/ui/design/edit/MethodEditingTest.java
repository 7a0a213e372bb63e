// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.method.Phases;
import org.kring.model.method.Activity;
import org.kring.model.method.ActivityKind;
import org.kring.model.method.Method;
import org.kring.model.method.MethodPackage;
import org.kring.model.method.Phase;
import org.kring.model.method.Place;
import org.kring.ui.design.TestMethods;

class MethodEditingTest {

    private final Method method = TestMethods.draft();
    private final MethodEditing editing = new MethodEditing(method, true);
    private final MethodEdits edits = new MethodEdits(editing);
    private final ActivityEdits activities = new ActivityEdits(editing);
    private final Phase first = Phases.of(method).get(0);

    @Test
    void whatIsTypedInOneVisitIsOneUndo() {
        for (String words : List.of("P", "Pr", "Pro", "Prog")) {
            edits.write(Field.NAME_NL, null, words);
        }
        assertEquals("Prog", method.getName().getNl());

        editing.undo();

        assertEquals("Proef", method.getName().getNl());
        assertEquals("Trial", method.getName().getEn());
        assertFalse(editing.canUndo());
    }

    @Test
    void anotherVisitIsAnotherUndo() {
        edits.write(Field.NAME_NL, null, "Een");
        editing.leave();
        edits.write(Field.NAME_NL, null, "Twee");

        editing.undo();

        assertEquals("Een", method.getName().getNl());
        editing.redo();
        assertEquals("Twee", method.getName().getNl());
    }

    @Test
    void emptyingBothLanguagesLeavesNoText() {
        edits.write(Field.TITLE_NL, first, "");
        editing.leave();
        edits.write(Field.TITLE_EN, first, "");

        assertNull(first.getName());
        editing.undo();
        assertEquals("Telling", first.getName().getEn());
    }

    @Test
    void theDirtyMarkIsTheSavePoint() {
        assertFalse(editing.dirty());
        edits.time(first, new MinuteRange(20, 25));
        assertTrue(editing.dirty());
        editing.saved(editing.state());
        assertFalse(editing.dirty());
        editing.undo();
        assertTrue(editing.dirty());
        editing.redo();
        assertFalse(editing.dirty());
    }

    @Test
    void typingAfterSavingInTheSameFieldIsDirtyAgain() {
        edits.write(Field.NAME_NL, null, "Een");
        editing.saved(editing.state());

        edits.write(Field.NAME_NL, null, "Eens");

        assertTrue(editing.dirty());
        editing.undo();
        assertEquals("Een", method.getName().getNl());
        assertFalse(editing.dirty());
    }

    @Test
    void aPublishedVersionDoesNotChange() {
        MethodEditing closed = new MethodEditing(method, false);
        Method before = EcoreUtil.copy(method);

        new MethodEdits(closed).write(Field.NAME_NL, null, "Anders");
        new MethodEdits(closed).time(first, null);
        new ActivityEdits(closed).remove(first, 0);

        assertTrue(EcoreUtil.equals(before, method));
        assertFalse(closed.dirty());
    }

    @Test
    void anAddedActivityGetsAnIdentifierOfItsOwn() {
        activities.add(first);
        activities.add(first);

        List<String> ids = first.getActivities().stream().map(Activity::getId).toList();
        assertEquals(List.of("phase-1.presenter.tells", "phase-1.activity-1", "phase-1.activity-2"), ids);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyChangesCanBeTakenBackAndDoneAgain(long seed) {
        Random random = new Random(seed);
        Method before = EcoreUtil.copy(method);
        List<Method> states = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            change(random);
            editing.leave();
        }
        Method after = EcoreUtil.copy(method);
        while (editing.canUndo()) {
            states.add(EcoreUtil.copy(method));
            assertFalse(editing.undoLabel().isBlank());
            editing.undo();
        }
        assertTrue(EcoreUtil.equals(before, method), "all undone");
        for (int i = states.size() - 1; i >= 0; i--) {
            editing.redo();
            assertTrue(EcoreUtil.equals(states.get(i), method), "redone " + i);
        }
        assertTrue(EcoreUtil.equals(after, method), "all redone");
    }

    private void change(Random random) {
        Phase phase = Phases.of(method).get(random.nextInt(2));
        int size = phase.getActivities().size();
        switch (random.nextInt(7)) {
            case 0 ->
                edits.write(Field.values()[random.nextInt(Field.values().length)], phase, "w" + random.nextInt(3));
            case 1 -> edits.time(phase, random.nextBoolean() ? null : new MinuteRange(random.nextInt(9), 9));
            case 2 -> edits.setOptional(phase, random.nextBoolean());
            case 3 -> activities.add(phase);
            case 4 -> {
                if (size > 0) {
                    activities.remove(phase, random.nextInt(size));
                }
            }
            case 5 -> {
                if (size > 0) {
                    activities.move(phase, random.nextInt(size), random.nextInt(size));
                }
            }
            default -> {
                if (size > 0) {
                    Activity activity = phase.getActivities().get(random.nextInt(size));
                    activities.set(
                            activity,
                            MethodPackage.Literals.ACTIVITY__KIND,
                            ActivityKind.VALUES.get(random.nextInt(ActivityKind.VALUES.size())));
                    activities.set(activity, MethodPackage.Literals.ACTIVITY__PLACE, Place.OUTSIDE);
                }
            }
        }
    }
}
