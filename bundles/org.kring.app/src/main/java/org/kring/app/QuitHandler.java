// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.ISaveHandler;
import org.kring.ui.Questions;

/** Ends the program, after asking whether changes should be saved; then it ends once they are. */
public final class QuitHandler {

    @Execute
    void quit(IWorkbench workbench, EModelService models, Questions questions, ISaveHandler saving) {
        if (Leaving.mayEnd(Leaving.parts(models, workbench.getApplication()), questions, saving)) {
            workbench.close();
        }
    }
}
