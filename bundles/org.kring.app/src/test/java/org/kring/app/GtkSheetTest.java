// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.draw.Colour;
import org.kring.ui.ThemeChoice;

class GtkSheetTest {

    @ParameterizedTest
    @EnumSource
    void theSheetThatIsShippedIsThatOfThePalette(ThemeChoice theme) throws IOException {
        assertEquals(GtkSheet.of(theme), Files.readString(GtkSheet.file(theme)), "run releng/look");
        assertFalse(GtkSheet.of(theme).contains("@"), "every colour is filled in");
    }

    @ParameterizedTest
    @EnumSource
    void wordsCanBeReadOnEveryGround(ThemeChoice theme) {
        var colours = GtkSheet.colours(theme);
        for (String ground : List.of("soft", "card", "lane")) {
            Colour ink = colours.get("ink");
            assertTrue(ink.contrastWith(colours.get(ground)) >= 4.5, theme + " " + ground);
        }
        assertTrue(colours.get("onStrong").contrastWith(colours.get("strong")) >= 4.5);
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeChosenLooksSo(ThemeChoice theme) {
        var colours = GtkSheet.colours(theme);
        double off = colours.get("faint").contrastWith(colours.get("card"));

        assertTrue(off >= 2.5 && off * 2 < colours.get("ink").contrastWith(colours.get("card")), theme + " " + off);
        assertTrue(GtkSheet.of(theme).contains("menuitem:disabled label"));
    }

    @ParameterizedTest
    @EnumSource
    void wordsLookMarkedOnlyWhereTheKeyboardIs(ThemeChoice theme) {
        String sheet = GtkSheet.of(theme);

        assertTrue(sheet.contains("entry:focus selection") || sheet.contains("entry selection:focus"));
        assertTrue(sheet.contains("text selection { background-color: transparent; color: inherit; }"));
    }

    @ParameterizedTest
    @EnumSource
    void aBoxCanBeSeenOnItsGround(ThemeChoice theme) {
        var colours = GtkSheet.colours(theme);

        assertTrue(colours.get("quiet").contrastWith(theme.palette().surface().paper()) >= 3);
        assertTrue(colours.get("strong").contrastWith(theme.palette().surface().paper()) >= 3);
    }
}
