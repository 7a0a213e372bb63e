// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.kring.method.Phases;
import org.kring.method.Words;
import org.kring.model.method.Method;
import org.kring.practice.edit.Field;
import org.kring.practice.methods.LoadedMethod;
import org.kring.practice.methods.MethodLocation;
import org.kring.testkit.SmallMethod;
import org.kring.ui.Answer;

/** Saving an opened method: what counts as saved, and what is never written over. */
class MethodSavingTest extends OnOpenMethod {

    @Test
    void savingWritesTheFileAndCleans() throws Exception {
        presenter.phases().typed(Field.NAME_EN, "Better");
        assertTrue(view.dirty);

        assertTrue(opened.save());

        assertFalse(view.dirty);
        assertEquals(
                "Better", opened.files().read(opened.place()).method().getName().getEn());
        assertEquals(List.of(), opened.room().asked());
    }

    @Test
    void aDraftIsMadeOfWhatIsOnTheScreenAndLeavesItUnsaved() throws Exception {
        presenter.phases().typed(Field.NAME_EN, "Better");
        presenter.select("phase-1");
        presenter.phases().typed(Field.TITLE_EN, "Telling more");

        Method made = presenter.toDraft().orElseThrow();
        presenter.phases().typed(Field.NAME_EN, "Typed later");
        LoadedMethod draft = opened.files().read(opened.files().createDraft(made));

        assertEquals("Better", draft.method().getName().getEn());
        assertEquals("Telling more", Phases.of(draft.method()).get(0).getName().getEn());
        assertEquals("1", draft.method().getBasedOn());
        assertNotEquals(opened.place(), draft.location());
        assertTrue(view.dirty);
        assertEquals(
                "Trial", opened.files().read(opened.place()).method().getName().getEn());
        presenter.undo();
        assertEquals("Better", view.method.words().get(Field.NAME_EN), "undo goes on as if there was no draft");
    }

    @Test
    void noDraftIsMadeThatWouldLackRefusedWords() {
        presenter.phases().typed(Field.NAME_EN, "n".repeat(101));

        assertTrue(presenter.toDraft().isEmpty());

        assertTrue(view.sentence.startsWith("No draft was made.") && view.sentence.contains("101"), view.sentence);
        assertEquals(MethodView.Notice.NOT_SAVED, view.notice);
        assertEquals(Field.NAME_EN.edit(), view.refused.edit());
        presenter.undo();
        assertEquals(MethodView.Notice.NONE, view.notice);
        assertEquals("Trial", presenter.toDraft().orElseThrow().getName().getEn());
    }

    @Test
    void whatIsTypedDuringASaveStaysUnsaved() throws Exception {
        presenter.phases().typed(Field.NAME_EN, "Better");
        AtomicReference<Boolean> saved = opened.begin();
        presenter.phases().typed(Field.NAME_EN, "Better still");

        opened.room().settle();

        assertTrue(saved.get());
        assertEquals(
                "Better", opened.files().read(opened.place()).method().getName().getEn());
        assertTrue(view.dirty, "what was typed meanwhile is not on the disk");
        assertTrue(opened.save());
        assertEquals(
                "Better still",
                opened.files().read(opened.place()).method().getName().getEn());
        assertFalse(view.dirty);
    }

    @Test
    void aSaveAskedForDuringASaveTakesWhatWasTypedBetween() throws Exception {
        presenter.phases().typed(Field.NAME_EN, "One");
        AtomicReference<Boolean> first = opened.begin();
        presenter.phases().typed(Field.NAME_EN, "Two");
        AtomicReference<Boolean> second = opened.begin();

        opened.room().settle();

        assertTrue(first.get() && second.get());
        assertEquals(
                "Two", opened.files().read(opened.place()).method().getName().getEn());
        assertFalse(view.dirty);
    }

    @Test
    void whatWasUndoneDuringASaveIsUnsavedToo() {
        presenter.phases().typed(Field.NAME_EN, "Better");
        opened.begin();
        presenter.editing().undo();

        opened.room().settle();

        assertTrue(view.dirty, "the file holds the change, the screen does not");
        presenter.editing().redo();
        assertFalse(view.dirty);
    }

    @Test
    void aFileChangedElsewhereIsNotOverwrittenUnasked() throws Exception {
        presenter.phases().typed(Field.NAME_EN, "Mine");
        var theirs = SmallMethod.draft();
        theirs.setName(SmallMethod.text("Anders", "Theirs"));
        opened.files().write(opened.place(), opened.files().bytes(theirs));

        assertFalse(opened.save());
        assertEquals(List.of("Mine"), opened.room().asked());
        assertEquals(
                "Theirs", opened.files().read(opened.place()).method().getName().getEn());
        assertTrue(view.dirty);

        opened.room().answer(Answer.NO);
        assertTrue(opened.save());
        assertEquals("Theirs", view.method.words().get(Field.NAME_EN));
        assertFalse(view.dirty);
    }

    @Test
    void overwritingWhenToldToKeepsMine() throws Exception {
        presenter.phases().typed(Field.NAME_EN, "Mine");
        Files.writeString(opened.place().file(), "something else");
        opened.room().answer(Answer.YES);

        assertTrue(opened.save());

        assertEquals(
                "Mine", opened.files().read(opened.place()).method().getName().getEn());
    }

    @Test
    void aFailedSaveSaysSoAndKeepsEverything() throws Exception {
        presenter.phases().typed(Field.NAME_EN, "Mine");
        Files.delete(opened.place().file());
        Files.createDirectory(opened.place().file());
        Files.writeString(opened.place().file().resolve("in the way"), "");

        assertFalse(opened.save());

        assertEquals(MethodView.Notice.NOT_SAVED, view.notice);
        assertNotEquals("", view.sentence);
        assertTrue(view.dirty);
        assertEquals("Mine", view.method.words().get(Field.NAME_EN));
    }

    @Test
    void whereTheFolderIsGoneThatIsSaidAndItIsSavedOnceItIsBack() throws Exception {
        MethodLocation draft = inPractice("noord");
        presenter.phases().typed(Field.NAME_NL, "Eigen");
        Path at = opened.room().inside("noord");
        Path away = Files.move(at, at.resolveSibling("away"));

        assertFalse(opened.save());

        assertEquals(MethodView.Notice.NOT_SAVED, view.notice);
        assertTrue(view.sentence.contains("Its folder was removed or moved"), view.sentence);
        assertTrue(view.dirty);
        Files.move(away, at);
        assertTrue(opened.save());
        assertEquals(
                "Eigen", opened.room().methods().read(draft).method().getName().getNl());
    }

    @Test
    void whatCouldNotBeSavedIsToBeSavedWhateverIsUndone() throws Exception {
        presenter.phases().typed(Field.NAME_EN, "Mine");
        Path file = opened.place().file();
        Path aside = file.resolveSibling("aside");
        Files.move(file, aside);
        Files.createDirectory(file);
        Files.writeString(file.resolve("in the way"), "");
        assertFalse(opened.save());

        presenter.editing().undo();

        assertTrue(view.dirty, "nobody knows what the file holds");
        assertEquals(MethodView.Notice.NOT_SAVED, view.notice);
        Files.delete(file.resolve("in the way"));
        Files.delete(file);
        Files.move(aside, file);
        assertTrue(opened.save());
        assertFalse(view.dirty);
        assertNotEquals(MethodView.Notice.NOT_SAVED, view.notice);
    }

    private MethodLocation inPractice(String name) throws Exception {
        opened.room().open(name);
        MethodLocation draft = opened.room().methods().createDraft(MethodLocation.builtIn("gossip"));
        opened.open(draft);
        return draft;
    }

    @Test
    void whatWasTypedWhenThePracticeClosesIsSavedWhereItWasRead() throws Exception {
        MethodLocation draft = inPractice("noord");
        presenter.phases().typed(Field.NAME_NL, "Eigen");
        opened.room().open("zuid");

        assertTrue(view.dirty);
        assertTrue(opened.save());

        assertEquals(
                "Eigen", opened.room().methods().read(draft).method().getName().getNl());
        assertTrue(Files.notExists(opened.room().inside("zuid")));
        assertFalse(view.dirty);
    }

    @Test
    void whatIsSavedInThePracticeCanBeChosenForAMeeting() throws Exception {
        inPractice("noord");
        presenter.phases().typed(Field.NAME_NL, "Eigen");
        assertTrue(opened.save());

        var choosable = opened.room().methods().methods().choosable();
        assertEquals("Eigen \u00b7 concept 1.1", choosable.get(0).label(Words.DUTCH));
    }

    @Test
    void whatTheUserWantsReadAgainIsNotWrittenByASaveThatWaited() throws Exception {
        presenter.phases().typed(Field.NAME_EN, "Mine");
        Method theirs = SmallMethod.draft();
        theirs.setName(SmallMethod.text("Anders", "Theirs"));
        opened.files().write(opened.place(), opened.files().bytes(theirs));
        opened.room().answer(Answer.NO);
        AtomicReference<Boolean> first = opened.begin();
        AtomicReference<Boolean> second = opened.begin();

        opened.room().settle();

        assertTrue(first.get() && second.get());
        assertEquals(
                "Theirs", opened.files().read(opened.place()).method().getName().getEn());
        assertEquals("Theirs", view.method.words().get(Field.NAME_EN));
    }

    @Test
    void nothingIsSavedAsLongAsNothingIsOpenOrChanged() throws Exception {
        byte[] before = Files.readAllBytes(opened.place().file());
        assertTrue(opened.save());
        assertArrayEquals(before, Files.readAllBytes(opened.place().file()));
        MethodPresenter closed =
                new MethodPresenter(new FakeView(), opened.room().services(Locale.ENGLISH));
        AtomicReference<Boolean> told = new AtomicReference<>();
        closed.save(told::set);
        assertTrue(told.get());
        assertEquals("", closed.undoLabel());
    }
}
