// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.method.Phases;
import org.kring.method.Words;
import org.kring.model.method.Activity;
import org.kring.model.method.ActivityKind;
import org.kring.model.method.Method;
import org.kring.model.method.Phase;
import org.kring.model.method.Place;
import org.kring.model.method.SpeechRule;
import org.kring.practice.edit.EditName;
import org.kring.practice.edit.Field;
import org.kring.practice.edit.MethodEditing;
import org.kring.testkit.SmallMethod;

class PhasePresenterTest {

    private final FakeView view = new FakeView();
    private final Method method = SmallMethod.draft();
    private final MethodEditing editing = new MethodEditing(method, true);
    private final Phase first = Phases.of(method).get(0);
    private PhasePresenter presenter;

    @BeforeEach
    void select() {
        presenter = new PhasePresenter(view, editing, new RefusedWords(), Locale.ENGLISH);
        presenter.select(Optional.of(first));
    }

    private List<EditName> undone() {
        List<EditName> names = new java.util.ArrayList<>();
        while (editing.canUndo()) {
            names.add(editing.undoName().orElseThrow());
            editing.undo();
        }
        return names;
    }

    @Test
    void aPhaseWithoutNumberIsHeadedByItsLabelInTheLanguageOfTheReader() {
        first.setNumber(null);
        first.setLabel(EcoreUtil.copy(first.getName()));
        first.getLabel().setNl("Tot slot");
        first.getLabel().setEn("To close");

        String title = Words.of(first.getName(), Locale.ENGLISH);
        assertEquals("To close  " + title, PhaseViewState.heading(first, Locale.ENGLISH));
        assertEquals("Tot slot  " + Words.of(first.getName(), Words.DUTCH), PhaseViewState.heading(first, Words.DUTCH));
    }

    @Test
    void everyFieldHasAChangeOfItsOwnName() {
        for (Field each : Field.values()) {
            presenter.typed(each, "x");
            presenter.left();
        }

        assertEquals(
                List.of(
                        EditName.CHANGE_INSTRUCTION,
                        EditName.CHANGE_INSTRUCTION,
                        EditName.RENAME_PHASE,
                        EditName.RENAME_PHASE,
                        EditName.CHANGE_SUMMARY,
                        EditName.CHANGE_SUMMARY,
                        EditName.RENAME_METHOD,
                        EditName.RENAME_METHOD),
                undone());
    }

    @Test
    void withoutAPhaseOnlyTheMethodIsWritten() {
        presenter.select(Optional.empty());

        presenter.typed(Field.TITLE_EN, "x");
        presenter.typedMinutes("1", "2");
        presenter.untimed(true);
        presenter.optional(true);
        presenter.addActivity();
        presenter.removeActivity(0);
        presenter.moveActivity(0, 0);
        presenter.choose(0, 1, 2);
        assertFalse(editing.canUndo());
        assertFalse(presenter.canAddActivity());
        presenter.typed(Field.NAME_EN, "x");
        assertTrue(editing.canUndo());
    }

    @Test
    void minutesTypedInTwoFieldsAreOneChange() {
        presenter.typedMinutes("1", "15");
        presenter.typedMinutes("12", "15");
        presenter.typedMinutes("12", "16");

        assertEquals(12, first.getDuration().getMin());
        assertEquals(16, first.getDuration().getMax());
        assertEquals(List.of(EditName.CHANGE_MINUTES), undone());
        assertEquals(10, first.getDuration().getMin());
    }

    @Test
    void eachFaultOfMinutesHasItsSentence() {
        presenter.typedMinutes("20", "10");
        presenter.leftMinutes();
        String order = view.minutesFault;
        presenter.typedMinutes("", "10");

        assertNotEquals("", order);
        assertNotEquals(order, view.minutesFault);
        assertFalse(editing.canUndo());
        presenter.select(Optional.of(Phases.of(editing.method()).get(1)));
        assertEquals("", view.minutesFault, "another phase has no fault yet");
    }

    @Test
    void aPhaseThatNeverTookTimeBeginsAtFive() {
        first.setDuration(null);
        presenter.untimed(false);
        assertEquals(5, first.getDuration().getMin());
        assertEquals(5, first.getDuration().getMax());
    }

    @Test
    void untimedIsAChangeOfItsOwn() {
        presenter.typedMinutes("11", "15");
        presenter.untimed(true);
        assertNull(first.getDuration());
        presenter.untimed(false);
        assertEquals(11, first.getDuration().getMin());
        assertEquals(15, first.getDuration().getMax());
        presenter.typedMinutes("6", "7");

        assertEquals(4, undone().size());
    }

    @Test
    void activitiesAreAddedAndTheNewOneIsSelected() {
        assertTrue(presenter.canAddActivity());

        presenter.addActivity();

        assertEquals(2, first.getActivities().size());
        assertEquals(1, view.activity);
        method.getRoles().clear();
        assertFalse(presenter.canAddActivity());
        presenter.addActivity();
        assertEquals(2, first.getActivities().size());
    }

    @Test
    void theNeighbourOfARemovedActivityIsSelected() {
        presenter.addActivity();
        presenter.addActivity();
        presenter.removeActivity(2);
        assertEquals(1, view.activity);
        presenter.removeActivity(0);
        assertEquals(0, view.activity);
        presenter.removeActivity(5);
        presenter.removeActivity(-1);
        assertEquals(1, first.getActivities().size());
        presenter.removeActivity(0);
        assertEquals(-1, view.activity);
    }

    @Test
    void aMovedActivityStaysSelectedAndStopsAtTheEnds() {
        presenter.addActivity();
        Activity moved = first.getActivities().get(0);

        presenter.moveActivity(0, 1);
        assertEquals(1, first.getActivities().indexOf(moved));
        assertEquals(1, view.activity);
        presenter.moveActivity(1, 2);
        presenter.moveActivity(1, -1);
        assertEquals(1, first.getActivities().indexOf(moved));
        presenter.moveActivity(1, 0);
        assertEquals(0, view.activity);
    }

    @Test
    void whatIsChosenInACellIsWhatTheColumnSays() {
        assertEquals(List.of("Case presenter", "Participants"), presenter.choices(0));
        assertEquals(ActivityKind.VALUES.size(), presenter.choices(1).size());
        assertEquals(Place.VALUES.size(), presenter.choices(2).size());
        assertEquals(SpeechRule.VALUES.size(), presenter.choices(3).size());

        for (int column = 0; column < 4; column++) {
            presenter.choose(0, column, 1);
            assertEquals(1, presenter.choice(0, column), "column " + column);
            presenter.choose(0, column, -1);
            assertEquals(1, presenter.choice(0, column), "no choice is no change");
        }

        Activity activity = first.getActivities().get(0);
        assertEquals(method.getRoles().get(1), activity.getRole());
        assertEquals(ActivityKind.VALUES.get(1), activity.getKind());
        assertEquals(Place.VALUES.get(1), activity.getPlace());
        assertEquals(SpeechRule.VALUES.get(1), activity.getSpeech());
        assertEquals(0, view.activity);
    }

    @Test
    void theStateOfAPhaseIsItsWordsInTheLanguageOfTheReader() {
        presenter.choose(0, 0, 0);
        PhaseViewState english = PhaseViewState.of(first, Locale.ENGLISH, new RefusedWords());
        PhaseViewState dutch = PhaseViewState.of(first, Words.DUTCH, new RefusedWords());

        assertEquals("1  Telling", english.heading());
        assertEquals("1  Vertellen", dutch.heading());
        assertEquals("Case presenter", english.activities().get(0).column(0));
        assertEquals("Inbrenger", dutch.activities().get(0).column(0));
        for (int column = 1; column < 4; column++) {
            assertEquals(
                    presenter.choices(column).get(presenter.choice(0, column)),
                    english.activities().get(0).column(column));
        }
        assertEquals(15, english.minutes()[1]);
        first.setDuration(null);
        first.setNumber(null);
        first.getActivities().get(0).setRole(null);
        PhaseViewState bare = PhaseViewState.of(first, Locale.ENGLISH, new RefusedWords());
        assertNull(bare.minutes());
        assertEquals("Telling", bare.heading());
        assertEquals("", bare.activities().get(0).role());
        first.setNumber("1");
        first.setName(null);
        assertEquals(
                "1",
                PhaseViewState.of(first, Locale.ENGLISH, new RefusedWords()).heading());
    }
}
