// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Test;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunStatus;
import org.kring.ui.facilitate.RunCommand;

/** Closing a meeting loses no typed words that nobody was asked about. */
class RunCloseTest extends RunOnScreen {

    private void typeInsightAndGoOn() {
        also(CaptureKind.INSIGHT);
        text("capture.INSIGHT").setFocus();
        text("capture.INSIGHT").setText("half a");
        page.carryOut(RunCommand.NEXT);
        until(() -> position() == 1);
        rest();
    }

    @Test
    void whatIsTypedAndNotKeptIsNamedAndGoingOnShowsItAgain() {
        typeInsightAndGoOn();
        page.carryOut(RunCommand.CLOSE);
        assertEquals(
                "Something is typed that is not kept yet (Insights). Close the meeting now and it is gone.",
                label("run.question"));
        assertEquals("Go on typing", ((Button) find("run.question.cancel")).getText());
        until(() -> find("run.question.cancel").isFocusControl());
        key(SWT.CR);
        until(() -> find("capture.INSIGHT") != null && find("capture.INSIGHT").isFocusControl());
        type("b");
        until(() -> text("capture.INSIGHT").getText().equals("half ab"));
        assertEquals(RunStatus.RUNNING, state().status());
    }

    @Test
    void whatIsTypedWhileItIsAskedIsAskedAboutToo() {
        page.carryOut(RunCommand.CLOSE);
        String plain = label("run.question");
        text("capture.PARKED").setText("later");
        press("run.question.action");
        rest();
        assertEquals(RunStatus.RUNNING, state().status());
        assertTrue(!label("run.question").equals(plain) && label("run.question").contains("Parking lot"));
        press("run.question.action");
        until(() -> state().status() == RunStatus.CLOSED);
        rest();
        assertTrue(room.openItem.halfTyped(room.openItem.place()).isEmpty(), "somebody said that it may go");
    }
}
