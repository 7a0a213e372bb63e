// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.handlers;

import java.nio.file.Path;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.kring.practice.methods.MethodLocation;
import org.kring.ui.design.MethodParts;
import org.kring.ui.design.text.Messages;

/** Opens a method file from anywhere. */
public final class OpenFileHandler {

    @Execute
    void open(Shell shell, MethodParts methods) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(Messages.OpenFile_title);
        dialog.setFilterNames(new String[] {Messages.OpenFile_methods, Messages.OpenFile_all});
        dialog.setFilterExtensions(new String[] {"*.method", "*"});
        String chosen = dialog.open();
        if (chosen != null) {
            methods.open(MethodLocation.of(Path.of(chosen)), "");
        }
    }
}
