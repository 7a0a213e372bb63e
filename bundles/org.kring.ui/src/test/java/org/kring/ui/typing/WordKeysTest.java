// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.kring.ui.testkit.TestScreen;

class WordKeysTest {

    @Test
    void aBlankIsACommandWhereItMeansNothingElse() {
        try (TestScreen screen = new TestScreen()) {
            assertTaken(false, new Canvas(screen.shell(), SWT.NONE), ' ');
            assertTaken(false, new Label(screen.shell(), SWT.NONE), ' ');
            assertTaken(false, new ScrolledComposite(screen.shell(), SWT.V_SCROLL), ' '); // words that are only read
            assertTaken(true, new Text(screen.shell(), SWT.NONE), ' ');
            assertTaken(true, new Table(screen.shell(), SWT.NONE), ' ');
            assertTaken(true, new Button(screen.shell(), SWT.PUSH), ' ');
            assertTaken(false, new Button(screen.shell(), SWT.PUSH), 'a');
        }
    }

    private static void assertTaken(boolean taken, Control where, char key) {
        Event event = new Event();
        event.widget = where;
        event.keyCode = key;
        assertEquals(taken, WordKeys.isTaken(event), where + " " + key);
    }
}
