// SPDX-License-Identifier: EPL-2.0
package org.kring.app.words;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.widgets.Display;

/**
 * Cuts, copies or pastes in the field that has the keyboard. Only for the menu: the keys for that a field knows by itself,
 * and a binding would take them away from tables that know them too.
 */
public final class ClipboardHandler {

    private static final String PARAMETER = "org.kring.app.parameter.clipboard";

    @CanExecute
    boolean canDo(@Optional @Named(PARAMETER) String what, Display display) {
        return MarkedWords.in(display).can(what);
    }

    @Execute
    void act(@Named(PARAMETER) String what, Display display) {
        MarkedWords.in(display).act(what);
    }
}
