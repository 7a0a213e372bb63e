// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.method.Phases;
import org.kring.practice.edit.EditName;
import org.kring.practice.edit.Field;
import org.kring.practice.methods.LoadedMethod;
import org.kring.practice.methods.MethodLocation;

/** What an opened method shows, and what undo takes back. */
class MethodPresenterTest extends OnOpenMethod {

    @Test
    void anOpenedDraftShowsItsWordsAndIsClean() {
        assertEquals("Proef", view.method.words().get(Field.NAME_NL));
        assertTrue(view.editable);
        assertFalse(view.dirty);
        assertTrue(view.phase.isEmpty());
        assertTrue(view.title.startsWith("Trial"), view.title);
    }

    @Test
    void arrowsWalkAlongThePhasesAndStopAtTheEnds() {
        presenter.selectNext(1);
        assertEquals("1  Telling", view.phase.orElseThrow().heading());
        presenter.selectNext(1);
        presenter.selectNext(1);
        assertEquals("2  Asking", view.phase.orElseThrow().heading());
        presenter.selectNext(Integer.MIN_VALUE / 2);
        assertEquals("1  Telling", view.phase.orElseThrow().heading());
        presenter.select("");
        assertTrue(view.phase.isEmpty());
    }

    @Test
    void activitiesAreAddedChosenMovedAndRemoved() {
        presenter.select("phase-1");
        presenter.phases().addActivity();
        assertEquals(1, view.activity);
        presenter.phases().choose(1, 0, presenter.phases().choices(0).indexOf("Participants"));
        presenter.phases().choose(1, 1, presenter.phases().choices(1).indexOf("asks"));
        presenter.phases().choose(1, 3, presenter.phases().choices(3).indexOf("questions only"));
        presenter.phases().moveActivity(1, 0);

        PhaseViewState.ActivityRow row = view.phase.orElseThrow().activities().get(0);
        assertEquals(List.of("Participants", "asks", "questions only"), List.of(row.role(), row.kind(), row.speech()));
        presenter.phases().removeActivity(0);
        assertEquals(1, view.phase.orElseThrow().activities().size());
        presenter.phases().removeActivity(7);
        assertEquals(1, view.phase.orElseThrow().activities().size());
    }

    @Test
    void aBuiltInMethodOnlySaysHowToChangeIt() {
        opened.open(MethodLocation.builtIn("incident"));
        assertEquals(MethodView.Notice.PUBLISHED, view.notice);
        assertFalse(view.editable);

        presenter.insist();

        assertEquals(MethodView.Notice.PUBLISHED_INSISTING, view.notice);
        presenter.phases().typed(Field.NAME_EN, "Mine");
        assertEquals("Incident method", view.method.words().get(Field.NAME_EN));
    }

    private void openReadOnly(boolean altered) throws Exception {
        var method = opened.files().read(opened.place()).method();
        method.setAltered(altered);
        presenter.opened(new LoadedMethod(opened.place(), method, "", false));
    }

    @Test
    void aDraftWhoseFileMayOnlyBeReadSaysSoAndIsNotChanged() throws Exception {
        openReadOnly(false);
        assertFalse(view.editable);
        assertEquals("Trial", view.title, "no mark of what can be changed");
        assertTrue(view.sentence.contains("may be read here"), view.sentence);

        presenter.insist();
        presenter.phases().typed(Field.NAME_EN, "Mine");

        assertEquals(MethodView.Notice.PUBLISHED_INSISTING, view.notice);
        assertTrue(view.sentence.contains("Make a draft"), view.sentence);
        assertEquals("Trial", view.method.words().get(Field.NAME_EN));
        assertFalse(view.dirty);
    }

    @Test
    void whatMayOnlyBeReadIsNotOfferedToBeAccepted() throws Exception {
        openReadOnly(true);
        assertEquals(MethodView.Notice.PUBLISHED, view.notice);
        assertTrue(view.sentence.contains("damaged, and may only be read"), view.sentence);
    }

    @Test
    void whatIsTypedInAFieldThatIsLeftIsAChangeOfItsOwn() {
        presenter.phases().typed(Field.NAME_EN, "One");
        presenter.phases().left();
        presenter.phases().typed(Field.NAME_EN, "Two");

        presenter.editing().undo();

        assertEquals("One", view.method.words().get(Field.NAME_EN));
        assertEquals("rename method", presenter.undoLabel());
        assertEquals("rename method", presenter.redoLabel());
        presenter.editing().undo();
        assertEquals("Trial", view.method.words().get(Field.NAME_EN));
        assertEquals("", presenter.undoLabel());
    }

    @Test
    void undoAndRedoGoToThePhaseThatTheyChange() {
        presenter.select("phase-1");
        presenter.phases().typedMinutes("12", "15");
        presenter.phases().leftMinutes();
        presenter.phases().addActivity();
        presenter.select("phase-2");

        presenter.undo();

        assertEquals("1  Telling", view.phase.orElseThrow().heading());
        assertEquals(EditName.ADD_ACTIVITY, view.revealed);
        presenter.select("phase-2");
        presenter.undo();
        assertEquals("1  Telling", view.phase.orElseThrow().heading());
        assertEquals(EditName.CHANGE_MINUTES, view.revealed);
        presenter.select("");
        presenter.redo();
        assertArrayEquals(new int[] {12, 15}, view.phase.orElseThrow().minutes());
    }

    @Test
    void aDraftThatIsRenamedInOneLanguageSaysSoAtTheOther() throws Exception {
        opened.open(opened.files().createDraft(MethodLocation.builtIn("incident")));
        assertTrue(view.copied.isEmpty());

        presenter.phases().typed(Field.NAME_NL, "Van ons");

        assertEquals(Field.NAME_EN, view.copied.orElseThrow());
        presenter.phases().typed(Field.NAME_EN, "Ours");
        assertTrue(view.copied.isEmpty());
    }

    @Test
    void undoOfTheNameKeepsThePhaseAndShowsTheName() {
        presenter.phases().typed(Field.NAME_EN, "Mine");
        presenter.select("phase-2");

        presenter.undo();

        assertEquals("2  Asking", view.phase.orElseThrow().heading());
        assertEquals(EditName.RENAME_METHOD, view.revealed);
    }

    @Test
    void anotherPhaseEndsTheVisitOfAField() {
        presenter.select("phase-1");
        presenter.phases().typed(Field.TITLE_EN, "One");
        presenter.select("phase-2");
        presenter.select("phase-1");
        presenter.phases().typed(Field.TITLE_EN, "Two");

        presenter.editing().undo();

        assertEquals("One", view.phase.orElseThrow().words().get(Field.TITLE_EN));
    }

    @Test
    void theEndIsTheLastPhaseFromWhereverOneComes() {
        presenter.selectNext(Integer.MAX_VALUE / 2);
        assertEquals(
                Phases.of(presenter.editing().method()).get(1).getId(),
                presenter.selectedPhase().orElseThrow().getId());
        presenter.select("");
        presenter.selectNext(-1);
        assertEquals("phase-1", presenter.selectedPhase().orElseThrow().getId());
    }
}
