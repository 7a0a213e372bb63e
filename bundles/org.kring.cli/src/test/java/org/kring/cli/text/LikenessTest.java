// SPDX-License-Identifier: EPL-2.0
package org.kring.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "kitten, sitting, 3",
        "gossip, gossip, 0",
        "gossip, gosip, 1",
        "gosip, gossip, 1",
        "gossip, gossap, 1",
        "'', abc, 3",
        "abc, '', 3",
        "ab, ba, 2"
    })
    void changesAreCounted(String one, String other, int distance) {
        assertEquals(distance, Likeness.distance(one, other));
    }

    @Test
    void itIsADistance() {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            String a = word(random);
            String b = word(random);
            String c = word(random);
            int ab = Likeness.distance(a, b);

            assertEquals(ab, Likeness.distance(b, a));
            assertEquals(a.equals(b), ab == 0);
            assertTrue(ab <= Math.max(a.length(), b.length()) && ab >= Math.abs(a.length() - b.length()));
            assertTrue(Likeness.distance(a, c) <= ab + Likeness.distance(b, c));
        }
    }

    @Test
    void onlyTheFirstHundredLettersCount() {
        assertEquals(0, Likeness.distance("x".repeat(100) + "a", "x".repeat(100) + "bcd"));
        assertEquals(1, Likeness.distance("x".repeat(99) + "a", "x".repeat(99) + "bcd"));
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = random.nextInt(7); length > 0; length--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }
}
