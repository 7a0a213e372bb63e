// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.kring.meeting.run.Capture;
import org.kring.meeting.run.CaptureKind;

/** An action that is not meant strongly asks two questions, and what is typed then answers them. */
class RunWeakActionTest extends RunOnScreen {

    private Capture action() {
        assertEquals(1, state().captures(CaptureKind.ACTION).size(), "an answer is no action");
        return state().captures(CaptureKind.ACTION).get(0);
    }

    private void rate(int value) {
        Combo strength = (Combo) find("item." + action().id() + ".value");
        strength.select(value);
        strength.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void theQuestionsAreAnsweredByKeysAlone() {
        also(CaptureKind.ACTION);
        keep("capture.ACTION", "Call her");
        find("capture.ACTION").setFocus();
        String item = "item." + action().id();

        rate(3);
        until(() -> screen.focused().equals(item + ".why"));
        for (String question : List.of("Why is it not a 9 or a 10?", "What would make it a 10?")) {
            assertTrue(screen.words().contains(question), "it is read by who is typing, too");
        }
        "afraid\r".chars().forEach(screen::post);
        until(() -> screen.focused().equals(item + ".ten"));
        "help\r".chars().forEach(screen::post);
        until(() -> action().ratings().size() == 2);

        assertEquals("afraid", action().ratings().get(1).whyNotHigher());
        assertEquals("help", action().ratings().get(1).whatMakesTen());
    }

    @Test
    void whoTypesOnMeanwhileIsLeftThere() {
        also(CaptureKind.ACTION);
        keep("capture.ACTION", "Call her");

        rate(3);
        find("capture.ACTION").setFocus();
        screen.post('a');
        until(() -> find("item." + action().id() + ".why") != null);
        rest();

        assertEquals("capture.ACTION", screen.focused());
    }

    @Test
    void whoChoosesByKeysCanChooseAgain() {
        also(CaptureKind.ACTION);
        keep("capture.ACTION", "Call her");
        String item = "item." + action().id();
        find(item + ".value").setFocus();

        screen.post('3');
        until(() -> find(item + ".why") != null);
        rest();

        assertEquals(item + ".value", screen.focused());
    }
}
