// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kring.store.Problem;
import org.kring.store.StoreException;

class DamageTest {

    private static final String FILE = "groups/noord/meetings/2026-11-21/meeting.xmi";

    private static String english(StoreException problem) {
        return problem.sentence(Locale.ENGLISH);
    }

    @Test
    void ofManyFilesWithOneNameItTellsWhichOne() {
        StoreException problem = StoreException.of(Problem.EMPTY, Path.of("meeting.xmi"));
        String words = new Damage(FILE, problem).sentence(Locale.ENGLISH);
        assertTrue(words.startsWith(FILE), words);
        assertEquals(english(problem), words.replace(FILE, "meeting.xmi"));
    }

    @Test
    void aSentenceThatTellsTheWholePlaceStaysAsItIs() {
        StoreException problem =
                StoreException.of(Problem.EMPTY, Path.of("/practice").resolve(FILE));
        assertEquals(english(problem), new Damage(FILE, problem).sentence(Locale.ENGLISH));
    }
}
