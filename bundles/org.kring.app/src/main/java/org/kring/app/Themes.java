// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;

/** The two themes by name. */
final class Themes {

    static final String LIGHT = "light";
    static final String DARK = "dark";

    private static final String PREFIX = "org.kring.app.theme.";

    private Themes() {}

    static boolean isDark(IThemeEngine engine) {
        ITheme active = engine.getActiveTheme();
        return active != null && active.getId().equals(PREFIX + DARK);
    }

    static void use(IThemeEngine engine, String name, boolean remember) {
        engine.setTheme(PREFIX + name, remember);
    }
}
