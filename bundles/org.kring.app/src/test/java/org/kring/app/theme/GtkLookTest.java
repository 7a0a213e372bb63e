// SPDX-License-Identifier: EPL-2.0
package org.kring.app.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kring.draw.Colour;
import org.kring.ui.ThemeChoice;
import org.kring.ui.testkit.TestScreen;

/** A change of colours reaches GTK's own widgets while the program runs, in both directions. */
class GtkLookTest {

    private static final String START = "org.eclipse.swt.internal.gtk.cssFile";
    private static final Path LIGHT = Path.of("../../features/org.kring.feature/rootfiles/look/light.css");

    private final String before = System.getProperty(START);

    @AfterEach
    void asItWas() {
        if (before == null) {
            System.clearProperty(START);
        } else {
            System.setProperty(START, before);
        }
    }

    @Test
    void wordsOfSelectedRowsFollowTheThemeThatWasChosenLast() {
        assumeTrue(SWT.getPlatform().equals("gtk"));
        System.setProperty(START, LIGHT.toString());
        try (TestScreen screen = new TestScreen()) {
            for (ThemeChoice theme :
                    new ThemeChoice[] {ThemeChoice.DARK, ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.LIGHT}) {
                GtkLook.show(theme, screen.display());

                assertEquals(
                        rgb(theme.palette().surface().ink()),
                        screen.display()
                                .getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT)
                                .getRGB(),
                        "words of a selected row, " + theme.word());
            }
        }
    }

    @Test
    void whereNoSheetWasReadAtTheStartNoneIsLaid() {
        System.clearProperty(START);

        assertEquals(Optional.empty(), GtkLook.file(ThemeChoice.DARK));
    }

    private static RGB rgb(Colour colour) {
        return new RGB(colour.red(), colour.green(), colour.blue());
    }
}
