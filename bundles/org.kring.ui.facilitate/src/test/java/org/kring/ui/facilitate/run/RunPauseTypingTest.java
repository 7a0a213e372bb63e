// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunStatus;
import org.kring.ui.facilitate.RunCommand;

/** A pause takes nobody away from where they typed. */
class RunPauseTypingTest extends RunOnScreen {

    private void typeHalf() {
        text("capture.PARKED").setFocus();
        type("half pa");
        until(() -> text("capture.PARKED").getText().equals("half pa"));
    }

    @Test
    void afterAPauseTypingGoesOnInTheFieldOfBefore() {
        typeHalf();
        page.carryOut(RunCommand.PAUSE);
        until(() -> find("run.reason").isFocusControl());
        page.carryOut(RunCommand.PAUSE);
        until(() ->
                state().status() == RunStatus.RUNNING && text("capture.PARKED").isFocusControl());
        type("rked");
        until(() -> text("capture.PARKED").getText().equals("half parked"));
    }

    @Test
    void afterEnterInTheReasonTypingGoesOnInTheFieldOfBefore() {
        typeHalf();
        page.carryOut(RunCommand.PAUSE);
        until(() -> find("run.reason").isFocusControl());
        type("tea");
        key(SWT.CR);
        type("rked");
        until(() -> text("capture.PARKED").getText().equals("half parked"));
        assertEquals("tea", text("run.reason").getText());
        assertEquals("tea", state().pause().orElseThrow().text());
    }

    @Test
    void whoTypesElsewhereDuringAPauseStaysThere() {
        typeHalf();
        also(CaptureKind.QUESTION);
        text("capture.PARKED").setFocus();
        page.carryOut(RunCommand.PAUSE);
        until(() -> find("run.reason").isFocusControl());
        text("capture.QUESTION").setFocus();
        page.carryOut(RunCommand.PAUSE);
        until(() -> state().status() == RunStatus.RUNNING);
        rest();
        assertEquals(text("capture.QUESTION"), display.getFocusControl());
    }
}
