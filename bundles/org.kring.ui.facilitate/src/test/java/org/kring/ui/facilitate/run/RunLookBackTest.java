// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
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
import org.kring.model.common.Category;
import org.kring.practice.MeetingFolder;
import org.kring.practice.run.RunSession;
import org.kring.ui.facilitate.RunCommand;
import org.kring.ui.facilitate.TestRoom;
import org.kring.ui.testkit.TestScreen;
import org.kring.ui.widget.Scrolling;
import org.kring.ui.widget.TabArrival;

/** When it is looked back on what was agreed on before, what is said of that is read out, and typed nowhere by reflex. */
class RunLookBackTest {

    private static final List<String> ALL = List.of("m-1", "m-2", "m-3");

    @TempDir
    private Path folder;

    private TestScreen screen;
    private TestRoom room;
    private RunOpening run;
    private RunPage page;

    /** A meeting that left an action and two points for later, and one after it whose second item looks back. */
    @BeforeEach
    void open() throws Exception {
        screen = new TestScreen();
        room = new TestRoom(folder, screen.display());
        RunSession earlier = room.run().session();
        earlier.start(ALL);
        earlier.add(RunFact.Captured.of("a-1", CaptureKind.ACTION, "m-2", "Call her"));
        earlier.add(RunFact.Captured.of("p-1", CaptureKind.PARKED, "m-2", "Overtime"));
        earlier.add(RunFact.Captured.of("p-2", CaptureKind.PARKED, "m-2", "Rosters"));
        earlier.add(new RunFact.Closed()).toCompletableFuture().join();
        MeetingFolder later = room.makeMeeting("basic-model");
        var document = later.meeting();
        document.setStart(TestRoom.START.plus(Duration.ofHours(4)));
        document.getAgenda().get(1).setCategory(Category.LOOK_BACK);
        later.save(document);
        room.clock.move(Duration.ofHours(4));
        run = room.run(later);
        run.session().start(ALL).toCompletableFuture().join();
        page = new RunPage(screen.shell(), room.services, room.openItem, run);
        screen.open();
        screen.find("capture.PARKED", Control.class).setFocus();
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

    private String name(String left) {
        return "lookback." + room.meeting.id() + "." + left;
    }

    private RunState state() {
        return run.session().snapshot().state();
    }

    @Test
    void whatIsTypedByReflexIsNoPointForLater() {
        page.carryOut(RunCommand.NEXT);
        screen.until(() -> screen.has(name("a-1")) && screen.focused().equals("run.clock"));
        rest();
        "called\r".chars().forEach(screen::post);
        rest();
        assertEquals("", screen.text("capture.PARKED"));
        assertEquals(List.of(), state().captures(CaptureKind.PARKED));
        assertTrue(screen.text("run.told").startsWith("Click a box, or press Tab"), screen.text("run.told"));
    }

    @Test
    void whatIsChosenByMouseMovesNothing() {
        TabArrival.everywhere(screen.display());
        screen.shell().setSize(900, 520);
        page.carryOut(RunCommand.NEXT);
        screen.until(() -> screen.has(name("a-1")));
        rest();
        screen.choose("capture.also", CaptureKind.NOTE.ordinal() + 1);
        screen.until(() -> screen.focused().equals("capture.NOTE"));
        Combo outcome = screen.find(name("a-1"), Combo.class);
        Scrolling.keepInSight(outcome);
        Rectangle before = screen.display().map(outcome, null, outcome.getBounds());
        screen.mouseDown(outcome, 8, 8);
        screen.mouseUp();
        screen.until(outcome::getListVisible);
        for (int each : new int[] {SWT.ARROW_DOWN, SWT.CR}) {
            key(each, SWT.KeyDown);
            key(each, SWT.KeyUp);
        }
        screen.until(() -> !state().asides().isEmpty());
        rest();
        assertSame(outcome, screen.find(name("a-1"), Combo.class));
        assertEquals(before, screen.display().map(outcome, null, outcome.getBounds()));
        assertEquals(name("a-1"), screen.focused(), "the keyboard is where the hand is");
    }

    /** What is pressed in a list that is open is told to nobody. */
    private void key(int code, int type) {
        Event event = new Event();
        event.type = type;
        event.keyCode = code;
        screen.display().post(event);
    }

    @Test
    void whoTellsWhatBecameOfOneThingStaysThere() {
        page.carryOut(RunCommand.NEXT);
        screen.until(() -> screen.has(name("a-1")));
        rest();
        Combo outcome = screen.find(name("a-1"), Combo.class);
        outcome.setFocus();
        outcome.select(1);
        outcome.notifyListeners(SWT.Selection, new Event());
        rest();
        assertSame(outcome, screen.find(name("a-1"), Combo.class), "nothing goes under the hand");
        assertEquals(name("a-1"), screen.focused());

        page.editing().undo();
        rest();
        assertEquals(0, outcome.getSelectionIndex());
    }

    @Test
    void whoTakesUpOneThingGoesOnWithTheNextAndChangesNothingAbove() {
        page.carryOut(RunCommand.NEXT);
        screen.until(() -> screen.has(name("a-1")));
        rest();
        takeUp("p-1");
        assertEquals(name("p-2"), screen.focused());
        takeUp("p-2");
        assertEquals("run.clock", screen.focused(), "an arrow would change the list above");
        assertEquals("Taken up", screen.text(name("p-2")));
        assertFalse(screen.find(name("p-2"), Button.class).isEnabled());
    }

    private void takeUp(String parked) {
        screen.find(name(parked), Control.class).setFocus();
        screen.press(name(parked));
        rest();
    }

    @Test
    void aPointForLaterIsTypedByWhoMeansIt() {
        page.carryOut(RunCommand.NEXT);
        screen.until(() -> screen.has(name("a-1")));
        screen.find("capture.PARKED", Text.class).setFocus();
        "roster\r".chars().forEach(screen::post);
        screen.until(() -> state().captures(CaptureKind.PARKED).size() == 1);
        assertEquals("capture.PARKED", screen.focused());
    }
}
