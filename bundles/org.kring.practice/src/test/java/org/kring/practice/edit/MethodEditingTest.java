// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.kring.method.Phases;
import org.kring.model.method.Activity;
import org.kring.model.method.ActivityKind;
import org.kring.model.method.Method;
import org.kring.model.method.MethodPackage;
import org.kring.model.method.Phase;
import org.kring.testkit.SmallMethod;

class MethodEditingTest {

    private final Method method = SmallMethod.draft();
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
    void aRefusedVisitIsAsIfNobodyHadTyped() {
        edits.time(first, new MinuteRange(11, 15));
        editing.leave();
        SavePoint saved = editing.state();
        editing.saved(saved);
        List<Integer> told = new ArrayList<>();
        editing.onChange(() -> told.add(first.getDuration().getMin()));
        edits.time(first, new MinuteRange(2, 15));
        edits.time(first, new MinuteRange(3, 15));

        edits.refuseTime(first);
        edits.refuseTime(first);

        assertEquals(List.of(2, 3, 11, 11), told);
        assertFalse(editing.dirty());
        assertFalse(editing.canRedo());
        editing.undo();
        assertEquals(10, first.getDuration().getMin(), "what was typed in an earlier visit is a change of its own");
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

    @Test
    void aChangeThatFailsHalfwayLeavesTheMethodAsItWas() {
        Method before = EcoreUtil.copy(method);

        assertThrows(
                IllegalStateException.class,
                () -> editing.change(EditName.ADD_ACTIVITY, () -> {
                    method.getFlow().remove(0);
                    throw new IllegalStateException("halfway");
                }));

        assertTrue(EcoreUtil.equals(before, method));
        assertFalse(editing.canUndo());
        assertFalse(editing.dirty());
        edits.setOptional(first, true);
        editing.undo();
        assertTrue(EcoreUtil.equals(before, method));
    }

    @Test
    void leavingAFieldWithoutChangingItIsNoChange() {
        edits.write(Field.NAME_NL, null, "Proef");
        edits.time(first, new MinuteRange(10, 15));
        edits.setOptional(first, false);
        activities.set(first.getActivities().get(0), MethodPackage.Literals.ACTIVITY__KIND, ActivityKind.TELLS);
        activities.move(first, 0, 0);
        activities.move(first, 0, 1);
        activities.move(first, 0, -1);

        assertFalse(editing.canUndo());
    }

    @Test
    void minutesThatAreTheSameAtOneEndOnlyAreAChange() {
        edits.time(first, new MinuteRange(10, 16));
        editing.leave();
        edits.time(first, new MinuteRange(9, 16));
        editing.leave();
        edits.time(first, null);
        edits.time(first, null);
        editing.undo();
        editing.undo();

        assertEquals(10, first.getDuration().getMin());
        assertEquals(16, first.getDuration().getMax());
    }

    @Test
    void aStructuralChangeEndsTheVisitOfAField() {
        edits.write(Field.TITLE_NL, first, "Een");
        edits.setOptional(first, true);
        edits.write(Field.TITLE_NL, first, "Twee");
        editing.undo();
        editing.undo();

        assertEquals("Een", first.getName().getNl());
        assertFalse(first.isOptional());
    }

    @Test
    void typingAfterUndoInTheSameFieldIsAChangeOfItsOwn() {
        edits.write(Field.NAME_NL, null, "Een");
        editing.undo();
        edits.write(Field.NAME_NL, null, "Twee");
        editing.undo();

        assertEquals("Proef", method.getName().getNl());
        assertFalse(editing.canUndo());
    }

    @Test
    void whatWasSavedAndThenTakenBackForAnotherChangeIsDirtyForGood() {
        edits.setOptional(first, true);
        SavePoint saved = editing.state();
        editing.undo();
        edits.time(first, null);
        editing.saved(saved);

        assertTrue(editing.dirty());
        editing.undo();
        assertTrue(editing.dirty());
    }

    @Test
    void theFirstStateCanBeTheSavedOneLater() {
        SavePoint first = editing.state();
        edits.write(Field.NAME_NL, null, "Een");
        editing.saved(first);

        assertTrue(editing.dirty());
        editing.undo();
        assertFalse(editing.dirty());
    }

    @Test
    void everyChangeHasANameInBothLanguages() {
        edits.write(Field.TITLE_EN, first, "Other");

        assertEquals("rename phase", editing.undoName().orElseThrow().words().en());
        assertTrue(editing.redoName().isEmpty());
        editing.undo();
        assertEquals("fase hernoemen", editing.redoName().orElseThrow().words().nl());
        assertTrue(editing.undoName().isEmpty());
        for (EditName each : EditName.values()) {
            assertNotEquals(each.words().nl(), each.words().en());
        }
    }

    @Test
    void whoListensIsToldOfEveryStepOfTyping() {
        List<String> told = new ArrayList<>();
        editing.onChange(() -> told.add(method.getName().getNl()));

        edits.write(Field.NAME_NL, null, "A");
        edits.write(Field.NAME_NL, null, "Ab");
        editing.undo();
        editing.redo();
        editing.saved(editing.state());

        assertEquals(List.of("A", "Ab", "Proef", "Ab", "Ab"), told);
    }

    @Test
    void anotherFieldOrAnotherPhaseIsAnotherUndo() {
        Phase second = Phases.of(method).get(1);
        String title = MethodEdits.words(second.getName(), true);
        edits.write(Field.TITLE_NL, first, "Een");
        edits.write(Field.INSTRUCTION_NL, first, "Doe dit");
        edits.write(Field.TITLE_NL, second, "Twee");

        editing.undo();
        assertEquals(title, MethodEdits.words(second.getName(), true));
        assertEquals("Doe dit", first.getInstruction().getNl());
        editing.undo();
        assertEquals("Een", first.getName().getNl());
        editing.undo();
        assertEquals("Telling", first.getName().getEn());
        assertFalse(editing.canUndo());
        assertTrue(editing.canRedo());
        editing.redo();
        assertEquals("Een", first.getName().getNl());
        editing.redo();
        editing.redo();
        assertFalse(editing.canRedo());
    }

    @Test
    void typingAfterDoingAgainIsAChangeOfItsOwn() {
        edits.write(Field.NAME_NL, null, "Een");
        editing.undo();
        editing.redo();
        edits.write(Field.NAME_NL, null, "Twee");
        editing.undo();

        assertEquals("Een", method.getName().getNl());
    }

    @Test
    void activitiesAreAddedAtTheEndMovedAndTakenOut() {
        assertEquals(1, activities.add(first));
        assertEquals(2, activities.add(first));
        assertEquals(method.getRoles().get(0), first.getActivities().get(2).getRole());
        String last = first.getActivities().get(2).getId();

        activities.move(first, 2, 0);
        assertEquals(last, first.getActivities().get(0).getId());
        activities.move(first, 0, 3);
        assertEquals(last, first.getActivities().get(0).getId(), "there is no such place");
        activities.set(first.getActivities().get(0), MethodPackage.Literals.ACTIVITY__KIND, ActivityKind.TELLS);
        assertEquals(ActivityKind.TELLS, first.getActivities().get(0).getKind());
        activities.remove(first, 0);
        assertEquals(2, first.getActivities().size());
        editing.undo();
        assertEquals(last, first.getActivities().get(0).getId());
    }

    @Test
    void whetherItCanBeChangedIsTold() {
        assertTrue(editing.editable());
        assertFalse(new MethodEditing(method, false).editable());
        assertEquals(method, editing.method());
    }
}
