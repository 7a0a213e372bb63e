// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kring.method.VisibleText;

class NamesTest {

    private final Names names = new Names(Map.of("m-1", "Anna", "m-2", " "));

    @Test
    void nobodyHasNoName() {
        assertEquals("", names.of((String) null));
        assertEquals("", names.of(""));
    }

    @Test
    void whoHasNoNameIsCalledByTheirNumber() {
        assertEquals("Anna", names.of("m-1"));
        assertTrue(names.of("m-2").endsWith("2"), names.of("m-2"));
        assertTrue(names.of("m-30").endsWith("30"));
    }

    @Test
    void aNameStaysOnItsLineAndDoesNotTurnIt() {
        Names odd = new Names(Map.of("m-1", "An\nna\u202e\t"));
        assertEquals(VisibleText.line("An\nna\u202e\t"), odd.of("m-1"));
        assertFalse(odd.of("m-1").contains("\n") || odd.of("m-1").contains("\u202e"));
    }

    @Test
    void severalStandWithCommasBetween() {
        assertEquals("Anna, " + names.of("m-2"), names.of(List.of("m-1", "m-2")));
    }
}
