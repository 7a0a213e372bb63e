// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.kring.ui.Memory;
import org.kring.ui.ThemeChoice;

/** Switches between light and dark, and remembers the choice. */
public final class ToggleThemeHandler {

    static final String MEMORY = "theme";

    @Execute
    void toggle(IThemeEngine engine, Memory memory) {
        ITheme active = engine.getActiveTheme();
        ThemeChoice choice = ThemeChoice.of(active == null ? "" : active.getId())
                .orElse(ThemeChoice.LIGHT)
                .other();
        engine.setTheme(choice.themeId(), false);
        memory.text(MEMORY, choice.word());
    }
}
