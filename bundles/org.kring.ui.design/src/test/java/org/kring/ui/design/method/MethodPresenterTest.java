// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.method.Phases;
import org.kring.method.Words;
import org.kring.model.method.Method;
import org.kring.practice.edit.Field;
import org.kring.practice.methods.MethodLocation;
import org.kring.practice.methods.MethodRepository;
import org.kring.testkit.SmallMethod;
import org.kring.ui.Answer;
import org.kring.ui.design.TestRoom;

class MethodPresenterTest {

    @TempDir
    private Path folder;

    private final FakeView view = new FakeView();
    private TestRoom room;
    private MethodRepository files;
    private MethodLocation place;
    private MethodPresenter presenter;

    @BeforeEach
    void open() throws Exception {
        room = new TestRoom(folder);
        files = room.methods();
        place = MethodLocation.of(folder.resolve("test-1.method"));
        files.write(place, files.bytes(SmallMethod.draft()));
        presenter = new MethodPresenter(view, room.services(Locale.ENGLISH));
        open(place);
    }

    private void open(MethodLocation location) {
        presenter.open(location);
        room.settle();
    }

    /** Begins to save; nothing is told before the test waits for the end. */
    private AtomicReference<Boolean> begin() {
        AtomicReference<Boolean> saved = new AtomicReference<>();
        presenter.save(saved::set);
        return saved;
    }

    private boolean save() {
        AtomicReference<Boolean> saved = begin();
        room.settle();
        return saved.get();
    }

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
    void minutesAreTakenWhenTheyAreARange() {
        presenter.select("phase-1");

        presenter.phases().typedMinutes("20", "15");
        assertFalse(view.minutesFault.isEmpty());
        assertFalse(presenter.editing().dirty());
        presenter.phases().typedMinutes("20", "25");

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
    void refusedMinutesLeaveNoDigitBehindAndSavingSaysSo() throws Exception {
        typeTwentyAboveFifteen();
        assertArrayEquals(new int[] {10, 15}, view.phase.orElseThrow().minutes());
        assertTrue(view.dirty, "saving can be asked for");
        String fault = view.minutesFault;
        presenter.phases().typed(Field.NAME_EN, "Changed");

        assertTrue(save());

        assertEquals(MethodView.Notice.REFUSED, view.notice);
        assertTrue(view.sentence.contains("10\u201315") && view.sentence.endsWith(fault), view.sentence);
        assertEquals("", view.minutesFault, "the field is that of the method again");
        assertFalse(view.dirty);
        Method saved = files.read(place).method();
        assertEquals(10, Phases.of(saved).get(0).getDuration().getMin());
        assertEquals("Changed", saved.getName().getEn());
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
    void savingWritesTheFileAndCleans() throws Exception {
        presenter.phases().typed(Field.NAME_EN, "Better");
        assertTrue(view.dirty);

        assertTrue(save());

        assertFalse(view.dirty);
        assertEquals("Better", files.read(place).method().getName().getEn());
        assertEquals(List.of(), room.asked());
    }

    @Test
    void whatIsTypedDuringASaveStaysUnsaved() throws Exception {
        presenter.phases().typed(Field.NAME_EN, "Better");
        AtomicReference<Boolean> saved = begin();
        presenter.phases().typed(Field.NAME_EN, "Better still");

        room.settle();

        assertTrue(saved.get());
        assertEquals("Better", files.read(place).method().getName().getEn());
        assertTrue(view.dirty, "what was typed meanwhile is not on the disk");
        assertTrue(save());
        assertEquals("Better still", files.read(place).method().getName().getEn());
        assertFalse(view.dirty);
    }

    @Test
    void aSaveAskedForDuringASaveTakesWhatWasTypedBetween() throws Exception {
        presenter.phases().typed(Field.NAME_EN, "One");
        AtomicReference<Boolean> first = begin();
        presenter.phases().typed(Field.NAME_EN, "Two");
        AtomicReference<Boolean> second = begin();

        room.settle();

        assertTrue(first.get() && second.get());
        assertEquals("Two", files.read(place).method().getName().getEn());
        assertFalse(view.dirty);
    }

    @Test
    void whatWasUndoneDuringASaveIsUnsavedToo() {
        presenter.phases().typed(Field.NAME_EN, "Better");
        begin();
        presenter.editing().undo();

        room.settle();

        assertTrue(view.dirty, "the file holds the change, the screen does not");
        presenter.editing().redo();
        assertFalse(view.dirty);
    }

    @Test
    void aFileChangedElsewhereIsNotOverwrittenUnasked() throws Exception {
        presenter.phases().typed(Field.NAME_EN, "Mine");
        var theirs = SmallMethod.draft();
        theirs.setName(SmallMethod.text("Anders", "Theirs"));
        files.write(place, files.bytes(theirs));

        assertFalse(save());
        assertEquals(List.of("test-1.method"), room.asked());
        assertEquals("Theirs", files.read(place).method().getName().getEn());
        assertTrue(view.dirty);

        room.answer(Answer.NO);
        assertTrue(save());
        assertEquals("Theirs", view.method.words().get(Field.NAME_EN));
        assertFalse(view.dirty);
    }

    @Test
    void overwritingWhenToldToKeepsMine() throws Exception {
        presenter.phases().typed(Field.NAME_EN, "Mine");
        Files.writeString(place.file(), "something else");
        room.answer(Answer.YES);

        assertTrue(save());

        assertEquals("Mine", files.read(place).method().getName().getEn());
    }

    @Test
    void aFileThatWasChangedByHandIsToldAndAcceptedBySaving() throws Exception {
        String text = Files.readString(place.file());
        Files.writeString(place.file(), text.replace("</method:Method>", "<!-- seen --></method:Method>"));

        open(place);

        assertEquals(MethodView.Notice.ALTERED, view.notice);
        assertTrue(view.sentence.contains("changed outside Kring"), view.sentence);
        assertFalse(view.sentence.contains("file:") || view.sentence.contains("--accept"), view.sentence);
        assertEquals(place.file().toString(), view.tip);
        assertTrue(files.read(place).method().isAltered());
        presenter.phases().typed(Field.NAME_EN, "Mine");
        assertTrue(save());
        assertFalse(files.read(place).method().isAltered());
    }

    @Test
    void aFileThatWasChangedByHandIsAcceptedAsItIs() throws Exception {
        String text = Files.readString(place.file());
        Files.writeString(place.file(), text.replace("Trial", "Tried"));
        open(place);

        AtomicReference<Boolean> accepted = new AtomicReference<>();
        presenter.accept(accepted::set);
        room.settle();

        assertTrue(accepted.get());
        assertEquals(MethodView.Notice.NONE, view.notice);
        assertFalse(view.dirty);
        Method method = files.read(place).method();
        assertFalse(method.isAltered());
        assertEquals("Tried", method.getName().getEn());
    }

    @Test
    void aDamagedFileIsToldByItsLine() throws Exception {
        Files.writeString(place.file(), Files.readString(place.file()).replace("</method:Method>", "<"));
        open(place);
        assertTrue(view.heading.matches("This file is damaged at line [0-9]+"), view.heading);

        open(MethodLocation.of(folder.resolve("gone.method")));
        assertEquals("This method cannot be opened", view.heading);
    }

    @Test
    void aFailedSaveSaysSoAndKeepsEverything() throws Exception {
        presenter.phases().typed(Field.NAME_EN, "Mine");
        Files.delete(place.file());
        Files.createDirectory(place.file());
        Files.writeString(place.file().resolve("in the way"), "");

        assertFalse(save());

        assertEquals(MethodView.Notice.NOT_SAVED, view.notice);
        assertNotEquals("", view.sentence);
        assertTrue(view.dirty);
        assertEquals("Mine", view.method.words().get(Field.NAME_EN));
    }

    @Test
    void aBrokenFileIsAPageWithASentence() throws Exception {
        Files.writeString(place.file(), "<no");

        open(place);

        assertTrue(view.problem.contains("test-1.method"), view.problem);
    }

    @Test
    void aBuiltInMethodOnlySaysHowToChangeIt() {
        open(MethodLocation.builtIn("incident"));
        assertEquals(MethodView.Notice.PUBLISHED, view.notice);
        assertFalse(view.editable);

        presenter.insist();

        assertEquals(MethodView.Notice.PUBLISHED_INSISTING, view.notice);
        presenter.phases().typed(Field.NAME_EN, "Mine");
        assertEquals("Incident method", view.method.words().get(Field.NAME_EN));
    }

    private MethodLocation inPractice(String name) throws Exception {
        room.open(name);
        MethodLocation draft = room.methods().createDraft(MethodLocation.builtIn("gossip"));
        open(draft);
        return draft;
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
    void minutesThatAreNoneChangeNothingAndGiveWayWhenTheyAreLeft() {
        presenter.select("phase-1");
        presenter.phases().typedMinutes("12", "x");
        assertTrue(presenter.editing().undoName().isEmpty());
        assertNotEquals("", view.minutesFault);

        presenter.phases().leftMinutes();

        assertEquals("", view.minutesFault);
        assertEquals(10, view.phase.orElseThrow().minutes()[0]);
        presenter.phases().typedMinutes("12", "15");
        presenter.phases().leftMinutes();
        presenter.phases().typedMinutes("13", "15");
        presenter.editing().undo();
        assertEquals(12, view.phase.orElseThrow().minutes()[0]);
    }

    @Test
    void whatWasTypedWhenThePracticeClosesIsSavedWhereItWasRead() throws Exception {
        MethodLocation draft = inPractice("noord");
        presenter.phases().typed(Field.NAME_NL, "Eigen");
        room.open("zuid");

        assertTrue(view.dirty);
        assertTrue(save());

        assertEquals("Eigen", room.methods().read(draft).method().getName().getNl());
        assertTrue(Files.notExists(room.inside("zuid")));
        assertFalse(view.dirty);
    }

    @Test
    void whatIsSavedInThePracticeCanBeChosenForAMeeting() throws Exception {
        inPractice("noord");
        presenter.phases().typed(Field.NAME_NL, "Eigen");
        assertTrue(save());

        var choosable = room.methods().methods().choosable();
        assertEquals("Eigen \u00b7 concept 1.1", choosable.get(0).label(Words.DUTCH));
    }

    @Test
    void whatTheUserWantsReadAgainIsNotWrittenByASaveThatWaited() throws Exception {
        presenter.phases().typed(Field.NAME_EN, "Mine");
        Method theirs = SmallMethod.draft();
        theirs.setName(SmallMethod.text("Anders", "Theirs"));
        files.write(place, files.bytes(theirs));
        room.answer(Answer.NO);
        AtomicReference<Boolean> first = begin();
        AtomicReference<Boolean> second = begin();

        room.settle();

        assertTrue(first.get() && second.get());
        assertEquals("Theirs", files.read(place).method().getName().getEn());
        assertEquals("Theirs", view.method.words().get(Field.NAME_EN));
    }

    @Test
    void nothingIsSavedAsLongAsNothingIsOpenOrChanged() throws Exception {
        byte[] before = Files.readAllBytes(place.file());
        assertTrue(save());
        assertArrayEquals(before, Files.readAllBytes(place.file()));
        MethodPresenter closed = new MethodPresenter(new FakeView(), room.services(Locale.ENGLISH));
        AtomicReference<Boolean> told = new AtomicReference<>();
        closed.save(told::set);
        assertTrue(told.get());
        assertEquals("", closed.undoLabel());
    }
}
