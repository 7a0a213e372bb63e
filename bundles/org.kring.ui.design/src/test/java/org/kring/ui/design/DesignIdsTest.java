// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DesignIdsTest {

    private static final Path FRAGMENT = Path.of("fragment.e4xmi");

    @Test
    void everyConstantIsInTheFragment() throws IOException {
        String model = Files.readString(FRAGMENT);
        for (String id : List.of(
                DesignIds.PERSPECTIVE,
                DesignIds.LEFT,
                DesignIds.STACK,
                DesignIds.PART_LIBRARY,
                DesignIds.PART_START,
                DesignIds.PART_METHOD,
                DesignIds.MENU_LIBRARY)) {
            assertTrue(model.contains("elementId=\"" + id + "\""), id);
        }
    }

    @Test
    void everyClassAndIconOfTheFragmentExists() throws Exception {
        String model = Files.readString(FRAGMENT) + DesignIds.ICON_DRAFT;
        Matcher classes = Pattern.compile("bundleclass://org\\.kring\\.ui\\.design/([\\w.]+)")
                .matcher(model);
        int found = 0;
        while (classes.find()) {
            Class.forName(classes.group(1));
            found++;
        }
        assertTrue(found > 6, "classes in the fragment");
        Matcher icons = Pattern.compile("platform:/plugin/org\\.kring\\.ui/(icons/[\\w-]+\\.svg)")
                .matcher(model);
        while (icons.find()) {
            assertTrue(Files.exists(Path.of("../org.kring.ui", icons.group(1))), icons.group(1));
        }
    }
}
