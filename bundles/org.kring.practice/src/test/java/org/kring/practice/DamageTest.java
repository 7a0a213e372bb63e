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

    private static Damage damage(String file) {
        return new Damage(
                file, StoreException.of(Problem.RUN_GONE, Path.of("/practice").resolve(file)));
    }

    @Test
    void ofManyFilesWithOneNameItTellsWhichOne() {
        StoreException problem =
                StoreException.of(Problem.EMPTY, Path.of("/practice").resolve(FILE));
        String words = new Damage(FILE, problem).sentence(Locale.ENGLISH);
        assertTrue(words.startsWith(FILE), words);
        assertEquals(problem.sentence(Locale.ENGLISH), words.replace(FILE, "meeting.xmi"));
    }

    @Test
    void aSentenceThatBeginsOtherwiseStaysAsItIs() {
        Damage other = damage("practice.xmi");
        Damage elsewhere = new Damage("no/such", other.problem());
        assertEquals(other.problem().sentence(Locale.ENGLISH), elsewhere.sentence(Locale.ENGLISH));
    }
}
