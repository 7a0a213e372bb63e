// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.rooms;

import java.util.Arrays;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;

/**
 * Where the keys of the workbench act: in its windows, and in those that lie over them and say so. What is behind an open
 * dialog stays as it is, and so does what lies below an open list or calendar.
 */
public final class WorkbenchKeys {

    private static final String MARK = WorkbenchKeys.class.getName();
    private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

    private WorkbenchKeys() {}

    /**
     * The keys act in a window that is no window of the application's model, too.
     *
     * @param window any, such as a full screen that shows the same as a part
     */
    public static void actIn(Shell window) {
        window.setData(MARK, true);
    }

    /**
     * Whether a key that is pressed now may do what it does in the workbench.
     *
     * @param application of the workbench
     * @param widget what has the keyboard; may be null
     * @return false in a dialog, and everywhere while a dialog is open
     */
    public static boolean actAt(MApplication application, Widget widget) {
        return widget instanceof Control control
                && carries(application, control.getShell())
                && !isDialogOpen(control.getDisplay());
    }

    private static boolean carries(MApplication application, Shell shell) {
        boolean window = shell.getData(MARK) != null
                || application.getChildren().stream().anyMatch(each -> each.getWidget() == shell);
        return window && shell.isEnabled();
    }

    private static boolean isDialogOpen(Display display) {
        return Arrays.stream(display.getShells()).anyMatch(each -> (each.getStyle() & MODAL) != 0 && each.isVisible());
    }
}
