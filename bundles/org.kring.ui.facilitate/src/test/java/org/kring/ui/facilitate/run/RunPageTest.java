// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.kring.meeting.run.RunStatus;
import org.kring.model.meeting.PauseReason;
import org.kring.ui.facilitate.RunCommand;

/** What steers a run: keys, buttons, the view of the group, undo and the clock. */
class RunPageTest extends RunOnScreen {

    @Test
    void aDoubleClickOnTheNextPhaseIsOneStep() {
        Control next = find("run.next");
        for (int click = 1; click <= 2; click++) {
            Event down = new Event();
            down.button = 1;
            down.count = click;
            next.notifyListeners(SWT.MouseDown, down);
            screen.press("run.next");
            rest();
        }
        assertEquals(1, position());
        screen.press("run.next");
        rest();
        assertEquals(2, position(), "by a key or a single click it goes on");
    }

    @Test
    void arrowsGoOnAndBackAndSpacePauses() {
        String first = label("run.title");
        key(SWT.ARROW_RIGHT);
        until(() -> position() == 1 && !label("run.title").equals(first));
        key(SWT.ARROW_LEFT);
        until(() -> position() == 0);
        key(' ');
        until(() -> find("run.goOn").isVisible());
        assertEquals(RunStatus.PAUSED, state().status());
        key(' ');
        until(() -> state().status() == RunStatus.RUNNING);
    }

    @Test
    void theGroupSeesTheScreenUntilEscape() {
        key(SWT.F11);
        until(() -> shell.getShells().length == 1 && display.getActiveShell() != shell);
        key(SWT.ARROW_RIGHT);
        until(() -> position() == 1);
        key(SWT.ESC);
        until(() -> shell.getShells().length == 0);
    }

    @Test
    void aTipDoesNotCoverWhatFollowsAClick() {
        Control next = find("run.next");
        String tip = next.getToolTipText();
        next.notifyListeners(SWT.MouseDown, new Event());
        assertNull(next.getToolTipText());
        next.notifyListeners(SWT.MouseDown, new Event());
        next.notifyListeners(SWT.MouseExit, new Event());
        assertEquals(tip, next.getToolTipText());
        assertNull(find("run.close").getToolTipText(), "the question that follows says it");
    }

    @Test
    void goingOnCanBeTakenBack() {
        page.carryOut(RunCommand.NEXT);
        until(() -> position() == 1 && page.editing().canUndo());
        page.editing().undo();
        until(() -> position() == 0);
        page.editing().redo();
        until(() -> position() == 1);
    }

    @Test
    void whatIsTypedAfterAPauseIsItsReasonAndPressesNothing() {
        find("run.disruption").setFocus();
        press("run.disruption");
        until(() -> find("run.reason").isFocusControl());
        int events = run.session().snapshot().state().asides().size();
        type("a b");
        until(() -> text("run.reason").getText().equals("a b"));
        assertEquals(RunStatus.PAUSED, state().status(), "a blank in it is no command");
        text("run.reason").notifyListeners(SWT.DefaultSelection, new Event());
        until(() -> state().pause().filter(each -> each.text().equals("a b")).isPresent());
        assertEquals(PauseReason.DISRUPTION, state().pause().orElseThrow().reason());
        assertEquals(events, state().asides().size());
    }

    @Test
    void aLongPathIsShortenedAndWholeInTheTip() {
        String path = "/home/" + "a/deep/folder/".repeat(30) + "run.jsonl";
        page.problem("Cannot write " + path + ".");
        assertTrue(label("run.problem").length() < 80, label("run.problem"));
        assertTrue(label("run.problem").endsWith("run.jsonl."));
        assertEquals(
                "Cannot write " + path + ".", find("run.problem").getParent().getToolTipText());
    }

    @Test
    void theClockShowsWhatIsLeft() {
        room.clock.move(Duration.ofMinutes(3));
        until(() -> label("run.end").equals("1:57:00"));
    }
}
