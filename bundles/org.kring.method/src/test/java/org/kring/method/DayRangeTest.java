// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayRangeTest {

    @ParameterizedTest
    @CsvSource({
        "0000-01-01, false",
        "1899-12-31, false",
        "1900-01-01, true",
        "2026-11-26, true",
        "2999-12-31, true",
        "3000-01-01, false",
        "9999-12-31, false"
    })
    void daysAreFromTheYear1900To2999(LocalDate day, boolean within) {
        assertEquals(within, DayRange.contains(day));
    }

    @Test
    void aMomentCountsWhereItIsOneOfTheDaysSomewhereOnEarth() {
        assertTrue(DayRange.contains(Instant.parse("1899-12-31T06:00:00Z")));
        assertFalse(DayRange.contains(Instant.parse("1899-12-31T05:59:59Z")));
        assertTrue(DayRange.contains(Instant.parse("3000-01-01T17:59:59Z")));
        assertFalse(DayRange.contains(Instant.parse("3000-01-01T18:00:00Z")));
        assertFalse(DayRange.contains(Instant.MAX));
        assertFalse(DayRange.contains(Instant.MIN));
    }
}
