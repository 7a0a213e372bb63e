// SPDX-License-Identifier: EPL-2.0
package org.kring.app.tests;

import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A question over the window of the program, with one field. */
final class OpenDialog {

    static final String FIELD = "dialog.field";
    private static final int WIDTH = 300;
    private static final int HEIGHT = 80;

    private final Program program;
    private final WorkbenchDriver hands;
    private final Shell shell;

    /** Opens it over the window that is in front; its field has the keyboard. */
    OpenDialog(Program program, WorkbenchDriver hands) throws Exception {
        this.program = program;
        this.hands = hands;
        shell = program.ui(() -> open(program.display.getActiveShell()));
        hands.focus(FIELD);
    }

    private static Shell open(Shell owner) {
        Shell dialog = new Shell(owner, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
        dialog.setText("Question");
        dialog.setLayout(new FillLayout());
        new Text(dialog, SWT.BORDER).setData(WorkbenchDriver.KEY, FIELD);
        dialog.setSize(WIDTH, HEIGHT);
        dialog.open();
        return dialog;
    }

    /** Presses the keys one by one; the keyboard stays in the dialog and no other window opens. */
    void press(int modifiers, String keys) throws Exception {
        int shells = program.ui(() -> program.display.getShells().length);
        for (char key : keys.toCharArray()) {
            program.press(modifiers, key);
            program.waitFor(
                    "the keyboard is in the dialog after " + key,
                    () -> program.display.getActiveShell() == shell
                            && hands.find(FIELD).isFocusControl()
                            && program.display.getShells().length == shells);
        }
    }

    /** Closes it; the window below has the keys again, as the desktop says. */
    void close() throws Exception {
        AtomicBoolean active = new AtomicBoolean();
        program.ui(() -> {
            shell.getParent().addListener(SWT.Activate, event -> active.set(true));
            shell.dispose();
            return null;
        });
        program.waitFor("the window is in front again", active::get);
    }
}
