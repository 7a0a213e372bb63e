// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FacilitateIdsTest {

    private static final Path FRAGMENT = Path.of("fragment.e4xmi");

    @Test
    void everyConstantIsInTheFragment() throws IOException {
        String model = Files.readString(FRAGMENT);
        for (String id : List.of(
                FacilitateIds.PERSPECTIVE,
                FacilitateIds.LEFT,
                FacilitateIds.STACK,
                FacilitateIds.PART_GROUPS,
                FacilitateIds.PART_OPEN_ITEM)) {
            assertTrue(model.contains("elementId=\"" + id + "\""), id);
        }
    }

    @Test
    void everyClassOfTheFragmentExists() throws Exception {
        Matcher classes = Pattern.compile("bundleclass://org\\.kring\\.ui\\.facilitate/([\\w.]+)")
                .matcher(Files.readString(FRAGMENT));
        int found = 0;
        while (classes.find()) {
            Class.forName(classes.group(1));
            found++;
        }
        assertTrue(found > 5, "classes in the fragment");
    }

    @Test
    void whatCanBeDoneWithARunIsACommandOfTheFragmentWithAHandler() throws IOException {
        String model = Files.readString(FRAGMENT);
        for (RunCommand each : RunCommand.values()) {
            Matcher command = Pattern.compile("xmi:id=\"(\\w+)\" elementId=\"" + Pattern.quote(each.id()) + "\"")
                    .matcher(model);
            assertTrue(command.find(), each.id());
            assertTrue(
                    model.contains("handlers.RunHandler\" command=\"" + command.group(1) + "\""),
                    each.id() + " has a handler");
            assertSame(each, RunCommand.of(each.id()));
        }
        assertThrows(IllegalArgumentException.class, () -> RunCommand.of("org.kring.ui.facilitate.command.nothing"));
    }
}
