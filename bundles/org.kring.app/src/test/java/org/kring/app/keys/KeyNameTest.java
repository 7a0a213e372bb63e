// SPDX-License-Identifier: EPL-2.0
package org.kring.app.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The names of keys on the page of keys. */
class KeyNameTest {

    private static final Pattern SEQUENCE = Pattern.compile("keySequence=\"([^\"]+)\"");
    private static final List<Path> MODELS = List.of(
            Path.of("Application.e4xmi"),
            Path.of("../org.kring.ui.design/fragment.e4xmi"),
            Path.of("../org.kring.ui.facilitate/fragment.e4xmi"),
            Path.of("../org.kring.ui.follow/fragment.e4xmi"));

    @Test
    void keysAreCalledAsTheyArePrintedOrWhereTheyAre() {
        assertEquals("F9", KeyName.of("F9"));
        assertTrue(KeyName.of("M1+NUMPAD_ADD").endsWith(Messages.Key_padPlus), KeyName.of("M1+NUMPAD_ADD"));
        assertTrue(KeyName.of("M1+ARROW_LEFT").endsWith(Messages.Key_left));
        assertTrue(KeyName.of("M1+S").endsWith("S"));
    }

    @Test
    void noKeyIsCalledByANameOfThePlatform() throws Exception {
        int count = 0;
        for (Path model : MODELS) {
            for (MatchResult each :
                    SEQUENCE.matcher(Files.readString(model)).results().toList()) {
                String name = KeyName.of(each.group(1));
                assertFalse(name.contains("_") || name.matches(".*(Arrow|Numpad|M[1-4]).*"), name);
                count++;
            }
        }
        assertTrue(count > 20, "keys of all models: " + count);
    }
}
