// SPDX-License-Identifier: EPL-2.0
package org.kring.app.theme;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.kring.ui.Memory;
import org.kring.ui.ThemeChoice;

/** Switches between light and dark, and remembers the choice. */
public final class ToggleThemeHandler {

    /** Under which the chosen look is remembered. */
    public static final String MEMORY = "theme";

    @Execute
    void toggle(IThemeEngine engine, Memory memory, Display display) {
        ThemeChoice choice = ThemeChoice.on(display).other();
        choice.choose(display);
        GtkLook.show(choice, display);
        StyledFonts.giveBack(display);
        engine.setTheme(choice.themeId(), false);
        memory.text(MEMORY, choice.word());
    }
}
