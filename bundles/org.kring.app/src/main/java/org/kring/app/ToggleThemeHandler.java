// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;

/** Switches between the light and the dark theme; the engine remembers the choice. */
public final class ToggleThemeHandler {

    @Execute
    void toggle(IThemeEngine engine) {
        Themes.use(engine, Themes.isDark(engine) ? Themes.LIGHT : Themes.DARK, true);
    }
}
