// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kring.ui.ThemeChoice;

class ModelIdsTest {

    private static final Path MODEL = Path.of("Application.e4xmi");

    @Test
    void everyConstantIsInTheModel() throws IOException {
        String model = Files.readString(MODEL);
        for (String id : new String[] {AppIds.WINDOW, AppIds.MENU_UNDO, AppIds.MENU_REDO}) {
            assertTrue(model.contains("elementId=\"" + id + "\""), id);
        }
    }

    @Test
    void everyThemeIsInThePluginFile() throws IOException {
        String plugin = Files.readString(Path.of("plugin.xml"));
        for (ThemeChoice theme : ThemeChoice.values()) {
            assertTrue(plugin.contains("\"" + theme.themeId() + "\""), theme.themeId());
        }
    }

    @Test
    void everyClassOfTheModelExists() throws Exception {
        Matcher matcher =
                Pattern.compile("bundleclass://org\\.kring\\.app/([\\w.]+)").matcher(Files.readString(MODEL));
        int found = 0;
        while (matcher.find()) {
            Class.forName(matcher.group(1));
            found++;
        }
        assertTrue(found > 5, "classes in the model");
    }
}
