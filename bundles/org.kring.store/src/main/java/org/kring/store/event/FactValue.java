// SPDX-License-Identifier: EPL-2.0
package org.kring.store.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How a value of an event stands in JSON, and what it becomes. */
enum FactValue {
    TEXT,
    NUMBER,
    BOOLEAN,
    DATE,
    INSTANT,
    CHOICE,
    LIST;

    /** Whether the field must be there: numbers and truth have no value that means nothing. */
    boolean needed() {
        return this == NUMBER || this == BOOLEAN;
    }

    /** What the value in JSON becomes, a choice its word; empty when it does not fit. */
    Optional<Object> read(Object value) {
        try {
            return switch (this) {
                case TEXT, CHOICE -> value instanceof String ? Optional.of(value) : Optional.empty();
                case BOOLEAN -> value instanceof Boolean ? Optional.of(value) : Optional.empty();
                case LIST -> value instanceof List ? Optional.of(value) : Optional.empty();
                case DATE -> value instanceof String day ? Optional.of(LocalDate.parse(day)) : Optional.empty();
                case INSTANT -> value instanceof String moment ? Optional.of(Instant.parse(moment)) : Optional.empty();
                case NUMBER -> value instanceof Digits number ? number.small() : Optional.empty();
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A number as it stands in JSON, whole or not and of any size. */
    record Digits(String text) {
        Optional<Object> small() {
            try {
                return Optional.of(Integer.valueOf(text));
            } catch (NumberFormatException expected) { // not whole, or too large
                return Optional.empty();
            }
        }
    }
}
