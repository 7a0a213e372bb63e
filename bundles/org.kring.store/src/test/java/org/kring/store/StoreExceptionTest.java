// SPDX-License-Identifier: EPL-2.0
package org.kring.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoreExceptionTest {

    @ParameterizedTest
    @EnumSource(Problem.class)
    void everyProblemHasASentenceInBothLanguagesThatSaysWhatToDo(Problem problem) {
        var fault = new StoreException(problem, new Place("a.method", 3, 9), "one", "two", "three", "four");

        var dutch = fault.sentence(Locale.forLanguageTag("nl-BE"));
        var english = fault.sentence(Locale.ENGLISH);

        assertTrue(dutch.startsWith("a.method, regel 3, kolom 9: "), dutch);
        assertTrue(english.startsWith("a.method, line 3, column 9: "), english);
        assertNotEquals(dutch, english);
        assertFalse((dutch + english).contains("{"), dutch + english);
        assertTrue(english.matches(".*[.;] .*\\."), english);
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void theLanguageOfTheMachineDoesNotLeakIntoAnAskedOne(Problem problem) {
        var before = Locale.getDefault();
        try {
            var fault = new StoreException(problem, Place.of("a"), "one", "two", "three", "four");
            Locale.setDefault(Locale.forLanguageTag("nl"));
            var english = fault.sentence(Locale.ENGLISH);
            assertEquals(fault.sentence(Locale.forLanguageTag("nl")), fault.getMessage());
            Locale.setDefault(Locale.FRENCH);
            assertEquals(english, fault.getMessage());
        } finally {
            Locale.setDefault(before);
        }
    }
}
