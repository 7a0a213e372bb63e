// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinuteRangeTest {

    @ParameterizedTest
    @CsvSource({"10,15", "0,0", "' 5 ',5", "007,1440"})
    void wholeMinutesInOrderAreARange(String from, String to) {
        assertEquals(Optional.empty(), MinuteRange.fault(from, to));
        MinuteRange.of(from, to);
    }

    @ParameterizedTest
    @CsvSource({"'',5", "5,''", "-1,5", "2.5,5", "'2,5',5", "x,5", "5,1441", "5,99999999999"})
    void whatIsNoWholeNumberIsTold(String from, String to) {
        assertEquals(Optional.of(MinuteRange.Fault.NOT_WHOLE), MinuteRange.fault(from, to));
    }

    @Test
    void fromAboveToIsTold() {
        assertEquals(Optional.of(MinuteRange.Fault.FROM_ABOVE_TO), MinuteRange.fault("16", "15"));
        assertThrows(IllegalArgumentException.class, () -> MinuteRange.of("16", "15"));
    }

    @ParameterizedTest
    @CsvSource({"-1,5", "6,5", "5,1441"})
    void noSuchRangeCanBeMade(int from, int to) {
        assertThrows(IllegalArgumentException.class, () -> new MinuteRange(from, to));
    }

    @Test
    void theMinutesAreThoseThatWereTyped() {
        assertEquals(new MinuteRange(5, 15), MinuteRange.of(" 5", "15 "));
        assertEquals(1440, MinuteRange.of("1440", "1440").from());
    }
}
