// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MemoryTest {

    @Test
    void whatIsRememberedComesBack() {
        Memory memory = new Memory();
        memory.text("theme", "dark");
        memory.rememberNumbers("window", -5, 0, 1360, 860);
        memory.list("open", List.of("library:crea", "file:/tmp/a=b.method"));

        Memory again = Memory.of(memory.bytes());

        assertEquals(Optional.of("dark"), again.text("theme"));
        assertArrayEquals(
                new int[] {-5, 0, 1360, 860}, again.numbers("window", 4).orElseThrow());
        assertEquals(List.of("library:crea", "file:/tmp/a=b.method"), again.list("open"));
    }

    @Test
    void aShorterListReplacesALongerOne() {
        Memory memory = new Memory();
        memory.list("open", List.of("a", "b", "c"));

        memory.list("open", List.of("d"));

        assertEquals(List.of("d"), Memory.of(memory.bytes()).list("open"));
    }

    @Test
    void anotherVersionIsForgotten() {
        assertEquals(Optional.empty(), of("kring-memory 2\ntheme=dark\n").text("theme"));
        assertEquals(Optional.of("dark"), of("kring-memory 1\ntheme=dark\n").text("theme"));
    }

    @Test
    void numbersOfAnotherCountOrKindAreForgotten() {
        Memory memory = of("kring-memory 1\na=1 2 3\nb=1 x\nc=99999999999 1\n");

        assertTrue(memory.numbers("a", 2).isEmpty());
        assertTrue(memory.numbers("b", 2).isEmpty());
        assertTrue(memory.numbers("c", 2).isEmpty());
        assertTrue(memory.numbers("none", 2).isEmpty());
    }

    @Test
    void anyBytesAreReadWithoutAnError() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            Memory.of(bytes);
            Memory.of(("kring-memory 1\n" + new String(bytes, StandardCharsets.ISO_8859_1))
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void onlyARealChangeIsTold() {
        Memory memory = new Memory();
        List<String> told = new ArrayList<>();
        memory.onChange(() -> told.add("changed"));

        memory.text("theme", "dark");
        memory.text("theme", "dark");
        memory.text("theme", "light");

        assertEquals(2, told.size());
    }

    private static Memory of(String text) {
        return Memory.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
