// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import java.io.IOException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.kring.draw.Colour;
import org.kring.draw.Palette;
import org.kring.ui.ThemeChoice;

/** One workspace has one window: two that remember in the same file would undo each other's memory. */
final class OneWindow {

    private OneWindow() {}

    /** Whether a program that is running has the workspace already; false without a workspace. */
    static boolean isOpen(Location workspace) {
        try {
            return workspace != null && workspace.isSet() && !workspace.isReadOnly() && workspace.isLocked();
        } catch (IOException expected) {
            // the platform finds out too, and says why it cannot have the workspace
            return false;
        }
    }

    /**
     * Says so, before there is a window.
     *
     * @param theme the look that the window would have had
     */
    static void tell(ThemeChoice theme) {
        new Notice(theme).open();
    }

    /** A box that has no window below it: what style sheets and a window give to other boxes it has of its own. */
    private static final class Notice extends MessageDialog {

        private final Palette.Surface colours;

        Notice(ThemeChoice theme) {
            super(
                    null,
                    Messages.Open_title,
                    null,
                    Messages.Open_already,
                    MessageDialog.INFORMATION,
                    0,
                    Messages.About_close);
            colours = theme.palette().surface();
        }

        @Override
        protected void configureShell(Shell shell) {
            super.configureShell(shell);
            shell.setBackground(swt(colours.paper()));
            shell.setForeground(swt(colours.ink()));
            shell.setBackgroundMode(SWT.INHERIT_FORCE);
            shell.addListener(SWT.Traverse, event -> {
                if (event.detail == SWT.TRAVERSE_ESCAPE) {
                    event.doit = false;
                    close();
                }
            });
        }

        @Override
        protected Control createMessageArea(Composite composite) {
            Control area = super.createMessageArea(composite);
            messageLabel.setForeground(swt(colours.ink()));
            return area;
        }

        private static Color swt(Colour colour) {
            return new Color(colour.red(), colour.green(), colour.blue());
        }
    }
}
