// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {

    @ParameterizedTest
    @CsvSource({
        "21:45, 21:45",
        "2145, 21:45",
        "21.45, 21:45",
        "'21,45', 21:45",
        "21 45, 21:45",
        "21u45, 21:45",
        "21h45, 21:45",
        "21:45 uur, 21:45",
        "' 21 : 45 ', 21:45",
        "9:05, 09:05",
        "09:05, 09:05",
        "905, 09:05",
        "0905, 09:05",
        "9, 09:00",
        "21, 21:00",
        "21 uur, 21:00",
        "21u, 21:00",
        "0:00, 00:00",
        "23:59, 23:59",
        "9 pm, 21:00",
        "9PM, 21:00",
        "9:30 p.m., 21:30",
        "930pm, 21:30",
        "9 am, 09:00",
        "12 am, 00:00",
        "12:15 pm, 12:15"
    })
    void aTimeIsReadAsPeopleTypeIt(String typed, LocalTime time) {
        assertEquals(Optional.of(time), TypedTime.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "24:00",
                "21:60",
                "2160",
                "21:5",
                "21:450",
                "21450",
                "-9",
                "9:",
                ":30",
                "soon",
                "13 pm",
                "0 am",
                "9 xm",
                "21:45:30",
                "9 o'clock"
            })
    void otherWordsAreNoTime(String typed) {
        assertEquals(Optional.empty(), TypedTime.parse(typed));
    }

    @Test
    void whatIsToldIsReadAgainAtEveryMinute() {
        for (LocalTime each = LocalTime.MIDNIGHT; ; each = each.plusMinutes(1)) {
            assertEquals(Optional.of(each), TypedTime.parse(DateWords.time(each)));
            if (each.equals(LocalTime.of(23, 59))) {
                return;
            }
        }
    }
}
