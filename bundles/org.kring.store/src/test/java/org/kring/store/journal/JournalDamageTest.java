// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.store.journal.JournalDamage.Kind;

class JournalDamageTest {

    private static JournalDamage of(Kind kind, int line, long first, long last) {
        return new JournalDamage(kind, line, first, last);
    }

    @ParameterizedTest
    @CsvSource({"0,1,1", "1,-1,1", "1,2,1"})
    void thereIsNoSuchPlace(int line, long first, long last) {
        assertThrows(IllegalArgumentException.class, () -> of(Kind.TORN, line, first, last));
    }

    @Test
    void anEntryThatBreaksOffIsNotSaidToBeUnconfirmedForSure() {
        var torn = of(Kind.TORN, 5, 4, 4);

        var english = torn.sentence(Locale.ENGLISH);
        assertTrue(english.contains("If the program stopped while writing it, it had never been confirmed"), english);
        assertTrue(english.contains("if the file was cut off later, it and what followed are lost"), english);
        var dutch = torn.sentence(Locale.forLanguageTag("nl"));
        assertTrue(dutch.contains("dan was die nooit bevestigd; is het bestand later afgekapt"), dutch);
    }

    @Test
    void neighboursOfOneKindAreOneRow() {
        var here = of(Kind.REPEATED, 5, 3, 4);

        assertTrue(here.isBeside(of(Kind.REPEATED, 6, 5, 7)));
        assertTrue(here.isBeside(of(Kind.REPEATED, 4, 2, 2)));
        assertFalse(here.isBeside(of(Kind.REPEATED, 6, 6, 7)));
        assertFalse(here.isBeside(of(Kind.REPEATED, 4, 1, 1)));
        assertFalse(here.isBeside(of(Kind.CONFLICT, 6, 5, 7)));
        assertEquals(of(Kind.REPEATED, 5, 3, 7), here.with(of(Kind.REPEATED, 6, 5, 7)));
        assertEquals(of(Kind.REPEATED, 4, 2, 4), here.with(of(Kind.REPEATED, 4, 2, 2)));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void wordsAreLostWhereAnEntryIsNotAsItWas(Kind kind) {
        boolean lost = kind == Kind.DAMAGED || kind == Kind.MISSING || kind == Kind.CONFLICT;
        assertEquals(lost, of(kind, 1, 0, 0).isLoss());
    }
}
