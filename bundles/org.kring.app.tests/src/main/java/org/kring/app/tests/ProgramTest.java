// SPDX-License-Identifier: EPL-2.0
package org.kring.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

class ProgramTest {

    private static final String LIGHT = "org.kring.app.theme.light";
    private static final String DARK = "org.kring.app.theme.dark";

    @Test
    void theWindowOpensUnderItsName() throws Exception {
        Program.drive(program ->
                assertEquals("Kring", program.ui(() -> window(program).getText())));
    }

    @Test
    void theKeyForTheThemeDarkensTheWindow() throws Exception {
        Program.drive(program -> {
            IThemeEngine themes = program.application.getContext().get(IThemeEngine.class);
            program.ui(() -> {
                themes.setTheme(LIGHT, false);
                return null;
            });
            program.ui(() -> window(program).forceFocus());

            program.press(SWT.CTRL | SWT.SHIFT, 't');

            program.waitFor(
                    "the dark theme", () -> themes.getActiveTheme().getId().equals(DARK));
            program.waitFor(
                    "a dark window", () -> window(program).getBackground().getRed() < 0x60);
        });
    }

    private static Shell window(Program program) {
        return Arrays.stream(program.display.getShells())
                .filter(Shell::isVisible)
                .findFirst()
                .orElseThrow();
    }
}
