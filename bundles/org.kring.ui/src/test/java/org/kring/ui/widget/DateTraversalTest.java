// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.ui.testkit.TestScreen;

class DateTraversalTest {

    private TestScreen screen;
    private Text before;
    private DateTime day;
    private DateTime time;
    private Text after;

    @BeforeEach
    void open() {
        screen = new TestScreen();
        screen.shell().setLayout(new RowLayout());
        before = new Text(screen.shell(), SWT.BORDER);
        day = new DateTime(screen.shell(), SWT.DATE | SWT.DROP_DOWN);
        time = new DateTime(screen.shell(), SWT.TIME | SWT.SHORT);
        after = new Text(screen.shell(), SWT.BORDER);
        DateTraversal.everywhere(screen.display());
        screen.open();
        screen.until(() -> before.forceFocus() && before.isFocusControl());
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void tabGoesThroughADayAndATimeOneStepAtAPress() {
        tab();
        has(day);
        tab();
        has(time);
        tab();
        has(after);
    }

    @Test
    void soDoesTabWithShift() {
        screen.until(after::forceFocus);

        backTab(true);
        has(time);
        backTab(false);
        has(day);
        backTab(true);
        has(before);
    }

    @Test
    void anArrowGoesToAnotherPartOfTheDateOnly() {
        tab();
        press(SWT.ARROW_RIGHT, true);
        press(SWT.ARROW_RIGHT, false);
        has(day);
        backTab(true);
        has(before);
    }

    private void has(Control control) {
        screen.until(control::isFocusControl);
        assertTrue(control.isFocusControl());
    }

    private void tab() {
        press(SWT.TAB, true);
        press(SWT.TAB, false);
    }

    /** Shift may be let go before Tab, or after it. */
    private void backTab(boolean shiftFirst) {
        press(SWT.SHIFT, true);
        press(SWT.TAB, true);
        press(shiftFirst ? SWT.SHIFT : SWT.TAB, false);
        press(shiftFirst ? SWT.TAB : SWT.SHIFT, false);
    }

    private void press(int code, boolean down) {
        boolean[] seen = new boolean[1];
        Event event = new Event();
        event.type = down ? SWT.KeyDown : SWT.KeyUp;
        event.keyCode = code;
        assertTrue(screen.display().post(event));
        screen.display().timerExec(60, () -> seen[0] = true);
        screen.until(() -> seen[0]);
    }
}
