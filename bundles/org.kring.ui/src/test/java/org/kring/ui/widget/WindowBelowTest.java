// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import static org.junit.jupiter.api.Assertions.assertSame;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.kring.ui.testkit.TestScreen;

class WindowBelowTest {

    @Test
    void theWindowGetsTheKeysAgainWhenADialogIsOver() {
        try (TestScreen screen = new TestScreen()) {
            WindowBelow.comesForward(screen.display());
            Text field = new Text(screen.shell(), SWT.SINGLE);
            screen.open();
            screen.until(field::setFocus);
            Shell dialog = new Shell(screen.shell(), SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
            dialog.setSize(200, 100);
            dialog.open();
            screen.until(() -> screen.display().getActiveShell() == dialog);

            dialog.dispose();

            screen.until(() -> screen.display().getActiveShell() == screen.shell());
            assertSame(field, screen.display().getFocusControl());
        }
    }
}
