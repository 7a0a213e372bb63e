// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class HalfTypedTest {

    private final HalfTyped typed = new HalfTyped();

    @Test
    void emptyWordsAreNone() {
        assertTrue(typed.isEmpty());
        assertEquals("", typed.field());
        typed.typed("note", "half a");
        assertFalse(typed.isEmpty());
        typed.typed("note", "");
        assertTrue(typed.isEmpty());
        assertEquals("", typed.in("note"));
    }

    @Test
    void whoSaidItIsNotAmongTheWordsThatAreAskedFor() {
        typed.typed("note" + HalfTyped.AUTHOR_OF, "Anna");
        assertEquals(List.of(), typed.words());
        assertEquals(List.of(), typed.fields());
        assertFalse(typed.isEmpty(), "it is kept all the same");

        typed.typed("question", "why");
        typed.typed("note", "because");
        assertEquals(List.of("note", "question"), typed.fields());
        assertEquals(List.of("because", "why"), typed.words(), "in the order of the fields");
        assertEquals("note", typed.field());
    }

    @Test
    void whatWasTypedOnMeanwhileStays() {
        typed.typed("note", "one");
        assertFalse(typed.kept("note", "on"), "that is not what stands there");
        assertEquals("one", typed.in("note"));
        assertTrue(typed.kept("note", "one"));
        assertTrue(typed.isEmpty());
    }

    @Test
    void wordsOfFieldsThatAreGoneGoBehindThoseOfAnother() {
        typed.typed("old.1", "a");
        typed.typed("old.2", "b");
        typed.typed("new", "first");
        typed.move(each -> each.startsWith("old"), "new");
        assertEquals("first a b", typed.in("new"));
        assertEquals(List.of("new"), typed.fields());
        typed.clear();
        assertTrue(typed.isEmpty());
    }
}
