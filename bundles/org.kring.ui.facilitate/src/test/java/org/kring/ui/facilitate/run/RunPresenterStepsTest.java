// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunState;
import org.kring.meeting.run.RunStatus;
import org.kring.model.common.RoleKind;
import org.kring.ui.facilitate.OpenItem;
import org.kring.ui.facilitate.TestRoom;

/** What the buttons and keys of a run do, one after the other. */
class RunPresenterStepsTest {

    private static final List<String> ALL = List.of("m-1", "m-2", "m-3", "m-4", "m-5");

    @TempDir
    private Path folder;

    private final ShownRun view = new ShownRun();
    private TestRoom room;
    private RunOpening run;
    private RunPresenter presenter;

    @BeforeEach
    void open() throws Exception {
        room = new TestRoom(folder);
        run = room.run();
        run.session().start(ALL).toCompletableFuture().join();
        show();
    }

    private void show() {
        presenter = new RunPresenter(view, room.services, room.openItem, run);
        presenter.open();
        room.rest();
    }

    @AfterEach
    void close() {
        presenter.release().toCompletableFuture().join();
    }

    private RunState state() {
        return run.session().snapshot().state();
    }

    private void does(Runnable wish) {
        wish.run();
        room.rest();
    }

    private OpenItem.Place place() {
        return new OpenItem.Place("noord", room.meeting.id());
    }

    @Test
    void aRunThatIsShownIsRememberedAsRunning() {
        assertEquals(place(), room.openItem.running());
        assertEquals(OpenItem.Place.NOTHING, room.openItem.place(), "it opens nothing by itself");
    }

    @Test
    void stepsGoOnAndBackAndStopAtTheFirst() {
        String first = view.sheet.title();
        long before = state().number();
        does(presenter::back);
        assertEquals(before, state().number(), "there is nothing before the first step");
        assertTrue(view.sheet.first());
        does(presenter::next);
        assertEquals(1, state().position());
        assertFalse(view.sheet.first());
        does(presenter::back);
        assertEquals(first, view.sheet.title());
        assertTrue(view.sheet.place().startsWith("Phase 1 of "), view.sheet.place());
    }

    @Test
    void aStepIsLeftOut() {
        String left = state().current().orElseThrow().id();
        does(presenter::skip);
        assertNotEquals(left, state().current().orElseThrow().id());
        assertEquals("", view.problem);
    }

    @Test
    void spacePausesAndGoesOnAndThePausedStepWaits() {
        does(presenter::pauseOrGoOn);
        assertEquals(RunStatus.PAUSED, state().status());
        assertEquals(RunViewState.State.PAUSED, view.sheet.state());
        does(presenter::next);
        assertEquals("The meeting is paused. Press Space or Go on first.", view.problem);
        assertEquals(0, state().position());
        does(presenter::pauseOrGoOn);
        assertEquals(RunStatus.RUNNING, state().status());
        assertEquals(RunViewState.State.RUNNING, view.sheet.state());
        assertEquals("", view.problem, "what was said is over");
    }

    @Test
    void minutesAreAddedToTheStep() {
        String before = view.clock.digits();
        does(() -> presenter.extend(5));
        assertNotEquals(before, view.clock.digits());
        assertEquals(minutes(before) + 5, minutes(view.clock.digits()));
    }

    private static int minutes(String digits) {
        return Integer.parseInt(digits.split(":")[0]);
    }

    @Test
    void theClockIsShownAgainOnlyWhenSomethingOfItChanged() {
        int before = view.clocks.size();
        presenter.tick();
        presenter.tick();
        assertEquals(before, view.clocks.size());
        room.clock.move(Duration.ofSeconds(1));
        presenter.tick();
        assertEquals(before + 1, view.clocks.size());
    }

    @Test
    void whoComesAndLeavesAndWhoHoldsWhatIsKept() {
        assertEquals(ALL, presenter.people());
        assertEquals("Eva", presenter.names().of("m-5"));
        assertTrue(presenter.isPresent("m-5"));
        does(() -> presenter.attend("m-5", false));
        assertFalse(presenter.isPresent("m-5"));
        does(() -> presenter.attend("m-5", true));
        assertTrue(presenter.isPresent("m-5"));

        assertTrue(presenter.holds(RoleKind.FACILITATOR, "m-1"));
        does(() -> presenter.assign(RoleKind.FACILITATOR, "m-4"));
        assertTrue(presenter.holds(RoleKind.FACILITATOR, "m-4"));
        assertFalse(presenter.holds(RoleKind.FACILITATOR, "m-1"));
    }

    @Test
    void whatIsRefusedIsSaidAndStaysSaidUntilSomethingGoesWell() {
        for (String each : ALL) {
            does(() -> presenter.attend(each, false));
        }
        assertFalse(view.problem.isEmpty(), "someone must stay");
        assertTrue(presenter.isPresent("m-5"));
        does(presenter::next);
        assertEquals("", view.problem);
    }

    @Test
    void whatIsEnteredThroughAnotherDoorIsShown() {
        run.session()
                .add(new RunFact.Captured("x-1", CaptureKind.PARKED, "", "", "m-2", "Overtime", "", "", List.of()))
                .toCompletableFuture()
                .join();
        // the next entry is told after that one
        does(presenter::next);
        assertEquals("Overtime", view.section(CaptureKind.PARKED).items().get(0).text());
    }

    @Test
    void askingToCloseOnlyAsks() {
        does(presenter::askClose);
        assertTrue(view.asked);
        assertEquals(RunStatus.RUNNING, state().status());
        presenter.fullScreen();
        assertEquals(1, view.screens);
    }

    @Test
    void aClosedMeetingNoLongerRunsAndIsOpenedAnewForTheEvaluation() {
        int[] told = {0};
        room.services.practice().addListener(() -> told[0]++);
        does(presenter::close);
        assertEquals(RunStatus.CLOSED, state().status());
        assertEquals(RunViewState.State.CLOSED, view.sheet.state());
        assertEquals(place(), room.openItem.place());
        assertEquals(OpenItem.Place.NOTHING, room.openItem.running());
        assertTrue(told[0] > 0, "the other rooms read it again");
    }

    @Test
    void aRecordThatCouldNotBeWrittenIsSaidAndTriedAgain() throws Exception {
        Path document = room.meeting.path().resolve("meeting.xmi");
        Path away = document.resolveSibling("away");
        Files.move(document, away);
        Files.createDirectory(document);
        Files.writeString(document.resolve("in the way"), "");

        does(presenter::close);
        assertEquals(RunStatus.CLOSED, state().status());
        assertFalse(view.problem.isEmpty());
        assertEquals(place(), room.openItem.running(), "it is not over yet");

        Files.delete(document.resolve("in the way"));
        Files.delete(document);
        Files.move(away, document);
        does(presenter::close);
        assertEquals(OpenItem.Place.NOTHING, room.openItem.running());
        assertEquals(place(), room.openItem.place());
    }

    @Test
    void whatIsWrongWithTheJournalIsSaidWhenItIsOpened() throws Exception {
        does(presenter::next);
        presenter.release().toCompletableFuture().join();
        Files.writeString(room.meeting.path().resolve("run.journal"), "half a li", StandardOpenOption.APPEND);
        view.problem = "";
        run = room.run();
        show();
        assertFalse(view.problem.isEmpty());
        assertEquals(1, state().position(), "what is whole is there");
    }

    @Test
    void whoeverLetGoOfARunHearsNothingOfItAnyMore() {
        does(presenter::next);
        String title = view.sheet.title();
        presenter.release().toCompletableFuture().join();
        room.rest();
        assertEquals(title, view.sheet.title());
        assertEquals("", view.problem);
    }
}
