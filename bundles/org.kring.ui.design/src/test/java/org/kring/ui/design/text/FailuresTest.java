// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.store.Place;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/** Failures in Design speak of methods, not of their files. */
class FailuresTest {

    @ParameterizedTest
    @EnumSource(Problem.class)
    void noSentenceNamesTheFile(Problem problem) {
        StoreException failure = StoreException.of(problem, Path.of("place", "secret-1.method"), "a", "b", "c", "d");
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("nl")}) {
            String sentence = Failures.sentence(failure, locale);
            assertFalse(sentence.contains("secret-1"), sentence);
            assertFalse(Character.isLowerCase(sentence.codePointAt(0)), sentence);
        }
    }

    @Test
    void aMethodIsCalledByItsName() {
        StoreException failure = new StoreException(Problem.EMPTY, Place.of("secret-1.method"));
        assertEquals(
                "Mine: " + Failures.sentence(failure, Locale.ENGLISH), Failures.of("Mine", failure, Locale.ENGLISH));
        assertEquals(
                "No draft was made. " + Failures.sentence(failure, Locale.ENGLISH),
                Failures.noDraft(failure, Locale.ENGLISH));
    }
}
