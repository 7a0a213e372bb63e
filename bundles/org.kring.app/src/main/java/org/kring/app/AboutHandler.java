// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** Tells the version and the licence. */
public final class AboutHandler {

    @Execute
    void tell(Shell shell) {
        Version version = FrameworkUtil.getBundle(AboutHandler.class).getVersion();
        String number = version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
        String message = NLS.bind(Messages.About_message, number, System.getProperty("java.version"));
        new MessageDialog(
                        shell, Messages.About_title, null, message, MessageDialog.INFORMATION, 0, Messages.About_close)
                .open();
    }
}
