// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.kring.meeting.run.Capture;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunStatus;
import org.kring.ui.facilitate.RunCommand;

/** Who types while the page changes loses no letter, and writes none into the step that is left. */
class RunHeldTypingTest extends RunOnScreen {

    private CountDownLatch disk;

    /** From now on nothing gets to the disk. */
    private void slow() {
        disk = new CountDownLatch(1);
        CountDownLatch waiting = disk;
        run.session().addListener(now -> {
            try {
                waiting.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Types by real keys, and lets them arrive. */
    private void typed(String words) {
        int[] arrived = new int[1];
        Listener listener = event -> arrived[0]++;
        display.addFilter(SWT.KeyUp, listener);
        type(words);
        until(() -> arrived[0] == words.length());
        display.removeFilter(SWT.KeyUp, listener);
    }

    private String inFocus() {
        return display.getFocusControl() instanceof Text field ? field.getText() : "";
    }

    @Test
    void whatIsTypedRightAfterNextIsInTheNewStep() {
        text("capture.PARKED").setFocus();
        slow();
        page.carryOut(RunCommand.NEXT);
        typed("beg");
        key(SWT.BS);
        disk.countDown();
        type("gin");
        until(() -> position() == 1 && inFocus().equals("begin"));
        assertEquals("", text("capture.PARKED").getText());
    }

    @Test
    void noLetterIsLostWheneverItIsTyped() {
        text("capture.PARKED").setFocus();
        for (int wait : new int[] {0, 1, 2, 5, 10, 20, 50, 100, 200, 400, 800}) {
            int wanted = 1 - position();
            if (wanted == 1) {
                page.carryOut(RunCommand.NEXT);
            } else {
                page.carryOut(RunCommand.BACK);
            }
            after(wait);
            type("abc");
            until(() -> position() == wanted && inFocus().equals("abc"));
            rest();
            ((Text) display.getFocusControl()).setText("");
        }
    }

    /** Lets happen what happens in so many milliseconds. */
    private void after(int wait) {
        boolean[] over = {wait == 0};
        if (wait > 0) {
            display.timerExec(wait, () -> over[0] = true);
            while (!over[0]) {
                if (!display.readAndDispatch()) {
                    Thread.onSpinWait();
                }
            }
        }
    }

    @Test
    void whatIsTypedRightAfterAPauseIsItsReason() {
        text("capture.PARKED").setFocus();
        slow();
        page.carryOut(RunCommand.DISRUPTION);
        typed("a b");
        disk.countDown();
        until(() -> state().status() == RunStatus.PAUSED && inFocus().equals("a b"));
        assertTrue(find("run.reason").isFocusControl());
        assertEquals("", text("capture.PARKED").getText());
    }

    @Test
    void whatIsTypedWithTheClockInHandGoesToTheNewStepToo() {
        find("run.clock").setFocus();
        slow();
        page.carryOut(RunCommand.NEXT);
        typed("a b");
        disk.countDown();
        until(() -> position() == 1 && inFocus().equals("a b"));
        assertEquals(RunStatus.RUNNING, state().status(), "a blank in it is no command");
    }

    @Test
    void eachLineIsKeptByItselfHoweverSlowTheDiskIs() {
        text("capture.PARKED").setFocus();
        slow();
        typed("one");
        key(SWT.CR);
        typed("two");
        key(SWT.CR);
        typed("thr");
        disk.countDown();
        until(() ->
                state().captures(CaptureKind.PARKED).size() == 2 && inFocus().equals("thr"));
        assertEquals(
                List.of("one", "two"),
                state().captures(CaptureKind.PARKED).stream().map(Capture::text).collect(Collectors.toList()));
    }
}
