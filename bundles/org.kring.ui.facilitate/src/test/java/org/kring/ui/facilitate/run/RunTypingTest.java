// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.run.Capture;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunState;
import org.kring.meeting.run.RunStatus;
import org.kring.ui.Editing;
import org.kring.ui.facilitate.RunCommand;
import org.kring.ui.facilitate.TestRoom;
import org.kring.ui.testkit.TestScreen;
import org.kring.ui.widget.TypingUndo;

/** Where typed words go in a run: nowhere but to where the person who types sees them. */
class RunTypingTest {

    @TempDir
    private Path folder;

    private TestScreen screen;
    private TestRoom room;
    private RunOpening run;
    private RunPage page;

    @BeforeEach
    void open() throws Exception {
        screen = new TestScreen();
        room = new TestRoom(folder, screen.display());
        run = room.run();
        run.session().start(List.of("m-1", "m-2", "m-3")).toCompletableFuture().join();
        TypingUndo.everywhere(screen.display());
        page = new RunPage(screen.shell(), room.services, room.openItem, run);
        screen.open();
        page.focusPage();
        rest();
    }

    @AfterEach
    void close() throws Exception {
        screen.close();
        room.close();
    }

    private void rest() {
        room.rest();
        screen.until(() -> true);
    }

    private RunState state() {
        return run.session().snapshot().state();
    }

    private Editing undo() {
        return TypingUndo.before(screen.display(), page.editing());
    }

    private void type(String words) {
        words.chars().forEach(screen::post);
    }

    private void add(RunFact fact) {
        run.session().add(fact).toCompletableFuture().join();
        rest();
    }

    @Test
    void undoTakesTheTypingBackAndOnlyThenThePhaseWhichIsSaid() {
        page.carryOut(RunCommand.NEXT);
        screen.until(() -> state().position() == 1);
        rest();
        screen.find("capture.PARKED", Text.class).setFocus();
        type("half");
        undo().undo();
        assertEquals("", screen.text("capture.PARKED"));
        assertEquals(1, state().position());

        undo().undo();
        screen.until(() -> state().position() == 0);
        rest();
        assertTrue(screen.shows("run.done"));
        assertEquals("Taken back: next phase", screen.text("run.done"));
    }

    @Test
    void undoWhileTheReasonOfAPauseIsTypedLeavesTheClockStill() {
        page.carryOut(RunCommand.PAUSE);
        screen.until(() -> screen.shows("run.reason"));
        screen.find("run.reason", Text.class).setFocus();
        type("coffee");
        undo().undo();
        assertEquals("", screen.text("run.reason"));
        assertEquals(RunStatus.PAUSED, state().status());
    }

    @Test
    void aReasonThatIsTypedIsKeptWhenTheMeetingGoesOn() {
        page.carryOut(RunCommand.PAUSE);
        screen.until(() -> screen.shows("run.reason"));
        screen.find("run.reason", Text.class).setFocus();
        type("coffee");
        long paused = state().number();
        page.carryOut(RunCommand.PAUSE);
        // the pause ends and begins again with its reason before the meeting goes on
        screen.until(() -> state().status() == RunStatus.RUNNING && state().number() == paused + 3);
        page.editing().undo();
        screen.until(() ->
                state().pause().filter(each -> "coffee".equals(each.text())).isPresent());
        assertEquals(RunStatus.PAUSED, state().status());
    }

    @Test
    void thatAReasonIsKeptIsSaidUntilSomethingElseIsTyped() {
        page.carryOut(RunCommand.PAUSE);
        screen.until(() -> screen.shows("run.reason"));
        screen.find("run.reason", Text.class).setFocus();
        type("coffee");
        assertEquals("", screen.text("run.told"));
        screen.post(SWT.CR);
        screen.until(() -> screen.text("run.told").equals("Kept"));
        screen.find("run.reason", Text.class).setFocus();
        type("s");
        screen.until(() -> screen.text("run.told").isEmpty());
    }

    @Test
    void digitsChooseWhereACaseStands() {
        add(new RunFact.Captured("k-1", CaptureKind.CASE, "", "", "m-1", "My boss", "", "", List.of()));
        for (String digits : List.of("4", "10", "0")) {
            screen.find("item.k-1.now", Control.class).setFocus();
            type(digits);
            int chosen = digits.equals("4") ? 4 : 10;
            screen.until(() -> state().capture("k-1").orElseThrow().scale().now() == chosen);
            rest();
            assertEquals("item.k-1.now", screen.focused());
        }
    }

    @Test
    void enterAtTheQuestionBeforeTheEndClosesNothing() {
        screen.find("capture.PARKED", Text.class).setFocus();
        screen.find("run.close", Control.class).setFocus();
        page.carryOut(RunCommand.CLOSE);
        screen.until(() -> screen.focused().equals("run.question.cancel"));
        screen.post(SWT.CR);
        screen.until(() -> !screen.shows("run.question"));
        assertEquals("capture.PARKED", screen.focused());
        assertEquals(RunStatus.RUNNING, state().status());
    }

    @Test
    void theMenuDoesWhatTheButtonsDo() {
        page.carryOut(RunCommand.SKIP);
        screen.until(() -> state().position() == 1);
        rest();
        page.carryOut(RunCommand.BACK);
        screen.until(() -> state().position() == 0);
        rest();
        page.carryOut(RunCommand.DISRUPTION);
        screen.until(() -> state().status() == RunStatus.PAUSED);
        rest();
        page.carryOut(RunCommand.SKIP);
        rest();
        assertEquals(0, state().position(), "what the button would not do");
    }

    @Test
    void theLastPhaseHasOneButtonToClose() {
        assertTrue(screen.shows("run.next"));
        while (state().next().isPresent()) {
            add(new RunFact.Skipped());
        }
        rest();
        assertFalse(screen.shows("run.next"));
        assertTrue(screen.find("run.close", Control.class).isEnabled());
    }

    @Test
    void enterInADueDateLeavesTheKeyboardAtTheAction() {
        add(new RunFact.Captured("c-1", CaptureKind.ACTION, "", "", "m-1", "Call Kees", "", "", List.of()));
        add(new RunFact.Captured("c-2", CaptureKind.NOTE, "", "", "m-2", "Another", "", "", List.of()));
        screen.find("item.c-1.due", Text.class).setFocus();
        type("1-12");
        screen.post(SWT.CR);
        screen.until(() ->
                state().capture("c-1").map(Capture::task).orElseThrow().due().isPresent());
        rest();
        assertEquals("item.c-1.due", screen.focused());
        type("words");
        screen.post(SWT.CR);
        rest();
        assertEquals(2, state().captures().size(), "nobody said anything more");
    }
}
