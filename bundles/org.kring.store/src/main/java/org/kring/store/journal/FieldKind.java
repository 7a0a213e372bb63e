// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a field of an event stands in JSON, and what it becomes. */
enum FieldKind {
    TEXT,
    NUMBER,
    BOOLEAN,
    DATE,
    INSTANT,
    CHOICE,
    LIST;

    static FieldKind of(RecordComponent field) {
        var type = field.getType();
        if (type == String.class) {
            return TEXT;
        }
        if (type == int.class || type == long.class) {
            return NUMBER;
        }
        if (type == boolean.class) {
            return BOOLEAN;
        }
        if (type == LocalDate.class) {
            return DATE;
        }
        if (type == Instant.class) {
            return INSTANT;
        }
        if (type.isEnum()) {
            return CHOICE;
        }
        if (type == List.class) {
            return LIST;
        }
        throw new IllegalStateException(field + " does not fit into a journal");
    }

    /** Whether the field must be there: numbers and truth have no value that means nothing. */
    boolean needed() {
        return this == NUMBER || this == BOOLEAN;
    }

    /** What the value in JSON (string, boolean or list) becomes; empty when it does not fit. */
    Optional<Object> read(Object value, Class<?> type) {
        try {
            return switch (this) {
                case TEXT -> value instanceof String ? Optional.of(value) : Optional.empty();
                case BOOLEAN -> value instanceof Boolean ? Optional.of(value) : Optional.empty();
                case LIST -> value instanceof List ? Optional.of(value) : Optional.empty();
                case DATE -> value instanceof String day ? Optional.of(LocalDate.parse(day)) : Optional.empty();
                case INSTANT -> value instanceof String moment ? Optional.of(Instant.parse(moment)) : Optional.empty();
                case CHOICE -> value instanceof String word ? choice(word, type) : Optional.empty();
                case NUMBER -> value instanceof Digits number ? number.as(type) : Optional.empty();
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> choice(String word, Class<?> type) {
        for (Object each : type.getEnumConstants()) {
            if (word(each).equals(word)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** As in the documents: lower case with hyphens. */
    static String word(Object literal) {
        return ((Enum<?>) literal).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A number as it stands in JSON; never more than 18 digits. */
    record Digits(long value) {
        Optional<Object> as(Class<?> type) {
            if (type == long.class) {
                return Optional.of(value);
            }
            return value == (int) value ? Optional.of((int) value) : Optional.empty();
        }
    }
}
