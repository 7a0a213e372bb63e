// SPDX-License-Identifier: EPL-2.0
package org.kring.app.keys;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Shell;

/** Shows the page of keys. */
public final class KeysHandler {

    @Execute
    void show(Shell shell, MApplication application) {
        new KeysDialog(shell, KeyList.of(application)).open();
    }
}
