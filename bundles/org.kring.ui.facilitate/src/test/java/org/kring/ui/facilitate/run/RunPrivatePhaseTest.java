// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunState;
import org.kring.meeting.run.RunStatus;
import org.kring.ui.facilitate.RunCommand;
import org.kring.ui.facilitate.TestRoom;
import org.kring.ui.testkit.TestScreen;

/** In a phase that keeps something for its giver alone, what is for everyone is typed as anywhere else. */
class RunPrivatePhaseTest {

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
        show("gossip", "phase-3.note");
    }

    /** Shows the step before the one that yields something for its giver alone. */
    private void show(String method, String yield) throws Exception {
        run = room.run(room.makeMeeting(method));
        run.session().start(List.of("m-1", "m-2", "m-3")).toCompletableFuture().join();
        while (!isNext(yield)) {
            run.session().add(new RunFact.Skipped()).toCompletableFuture().join();
        }
        page = new RunPage(screen.shell(), room.services, room.openItem, run);
        screen.open();
        screen.find("capture.PARKED", Control.class).setFocus();
        rest();
    }

    private boolean isNext(String yield) {
        return state().next().orElseThrow().yields().stream()
                .anyMatch(each -> each.getId().equals(yield));
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

    @Test
    void itsFreeFieldHasTheKeyboardHoweverItBegins() {
        int before = state().position();
        for (Runnable each :
                List.<Runnable>of(() -> page.carryOut(RunCommand.NEXT), () -> page.carryOut(RunCommand.SKIP))) {
            screen.find("capture.PARKED", Control.class).setFocus();
            each.run();
            screen.until(
                    () -> state().position() == before + 1 && screen.focused().equals("capture.INSIGHT"));
            page.carryOut(RunCommand.BACK);
            screen.until(() -> state().position() == before);
            rest();
        }
    }

    @Test
    void whereNothingIsTypedItIsSaidSoAndWhatIsHalfTypedHidesNothing() throws Exception {
        page.dispose();
        show("incident", "phase-3.written-question");
        screen.shell().setSize(900, 430);
        screen.find("capture.also", Combo.class).select(CaptureKind.CASE.ordinal() + 1);
        screen.find("capture.also", Combo.class).notifyListeners(SWT.Selection, new Event());
        rest();
        screen.find("capture.CASE", Text.class).setFocus();
        screen.find("capture.CASE", Text.class).setText("half");
        int before = state().position();

        page.carryOut(RunCommand.NEXT);
        screen.until(() -> state().position() == before + 1 && screen.focused().equals("run.clock"));
        rest();
        ScrolledComposite column = columnOf(screen.find("capture.CASE", Control.class));
        assertEquals(0, column.getOrigin().y, "the phase begins at its own heading");

        screen.post('m');
        rest();
        assertTrue(screen.text("run.told").startsWith("Private"), screen.text("run.told"));
        assertEquals("half", screen.text("capture.CASE"));

        page.carryOut(RunCommand.NEXT);
        screen.until(() -> screen.focused().startsWith("capture."));
    }

    private static ScrolledComposite columnOf(Control inside) {
        for (Composite each = inside.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrolledComposite column) {
                return column;
            }
        }
        throw new AssertionError("in no column");
    }

    @Test
    void aCapitalLetterAtTheClockBeginsWords() {
        page.carryOut(RunCommand.NEXT);
        screen.until(() -> state().position() > 0 && screen.focused().equals("capture.INSIGHT"));
        Control clock = screen.find("run.clock", Control.class);
        clock.setFocus();
        Event event = new Event();
        event.character = 'M';
        event.keyCode = 'm';
        event.stateMask = SWT.SHIFT;
        clock.notifyListeners(SWT.KeyDown, event);
        assertEquals("M", screen.text("capture.INSIGHT"));
    }

    @Test
    void aBlankRightAfterLettersIsNoCommand() {
        "my".chars().forEach(screen::post);
        screen.until(() -> screen.text("capture.PARKED").equals("my"));
        screen.find("run.clock", Control.class).setFocus();
        screen.post(' ');
        rest();
        assertEquals(RunStatus.RUNNING, state().status());
    }

    @Test
    void aBlankAfterEnterIsACommandAgain() {
        "my\r".chars().forEach(screen::post);
        screen.until(() -> screen.text("capture.PARKED").isEmpty()
                && state().captures(CaptureKind.PARKED).size() == 1);
        rest();
        screen.find("run.clock", Control.class).setFocus();
        screen.post(' ');
        screen.until(() -> state().status() == RunStatus.PAUSED);
    }

    @Test
    void whatIsTypedAsItBeginsIsNotLostWhenItHasNoFreeField() throws Exception {
        page.dispose();
        show("incident", "phase-3.written-question");
        int before = state().position();
        CountDownLatch disk = new CountDownLatch(1);
        run.session().addListener(now -> await(disk));
        page.carryOut(RunCommand.NEXT);
        "be gin".chars().forEach(screen::post);
        disk.countDown();
        screen.until(() -> state().position() == before + 1
                && screen.text("capture.PARKED").equals("be gin"));
        assertEquals("capture.PARKED", screen.focused(), "what is typed on goes on with it");
    }

    private static void await(CountDownLatch disk) {
        try {
            disk.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
