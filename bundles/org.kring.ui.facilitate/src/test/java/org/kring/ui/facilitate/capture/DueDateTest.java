// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DueDateTest {

    @Test
    void aDayIsReadAsPeopleTypeIt() {
        for (String each : List.of("2026-12-03", "2026/12/3", "3-12-2026", "03/12/2026", " 3.12.2026 ")) {
            assertEquals(Optional.of(Optional.of(LocalDate.of(2026, 12, 3))), DueDate.parse(each), each);
        }
    }

    @Test
    void noWordsMeanNoDay() {
        assertEquals(Optional.of(Optional.empty()), DueDate.parse("  "));
    }

    @Test
    void otherWordsAreNoDay() {
        for (String each : List.of("soon", "31-2-2026", "2026-13-01", "3-12-26", "2026-12-03x")) {
            assertEquals(Optional.empty(), DueDate.parse(each), each);
        }
    }
}
