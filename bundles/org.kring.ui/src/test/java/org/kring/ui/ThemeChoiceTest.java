// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThemeChoiceTest {

    @Test
    void isFoundByWordAndByIdentifier() {
        for (ThemeChoice choice : ThemeChoice.values()) {
            assertEquals(Optional.of(choice), ThemeChoice.of(choice.word()));
            assertEquals(Optional.of(choice), ThemeChoice.of(choice.themeId()));
        }
        assertEquals(Optional.empty(), ThemeChoice.of(null));
        assertEquals(Optional.empty(), ThemeChoice.of("Dark"));
    }

    @Test
    void everyIconHasItsDrawing() {
        for (Icons icon : Icons.values()) {
            String file = "icons/" + icon.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
            assertTrue(Files.exists(Path.of(file)), file);
        }
    }
}
