// SPDX-License-Identifier: EPL-2.0
package org.kring.store.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/** Values of attributes as text and back: strings, whole numbers, yes and no, days, instants, words of a list. */
final class Values {

    private Values() {}

    /** The value that a text stands for; null when it stands for none. */
    static Object parse(EDataType type, String text) {
        if (type instanceof EEnum words) {
            var literal = words.getEEnumLiteralByLiteral(text);
            return literal == null ? null : literal.getInstance();
        }
        var java = type.getInstanceClass();
        try {
            if (java == String.class) {
                return text;
            } else if (java == int.class) {
                return Integer.valueOf(text);
            } else if (java == long.class) {
                return Long.valueOf(text);
            } else if (java == boolean.class) {
                return truth(text);
            } else if (java == LocalDate.class) {
                return LocalDate.parse(text);
            } else if (java == Instant.class) {
                return Instant.parse(text);
            }
        } catch (NumberFormatException | DateTimeException expected) {
            // the caller says which value is bad and what was wanted
            return null;
        }
        throw new IllegalStateException("no text form for " + type.getName());
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        };
    }

    /** The text of a value, the same on every machine. */
    static String format(EDataType type, Object value) {
        return type instanceof EEnum && value instanceof Enumerator word ? word.getLiteral() : value.toString();
    }

    /** What values of this type look like, for the reader of a message. */
    static String shape(EDataType type) {
        if (type instanceof EEnum words) {
            return words.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(" | "));
        }
        var java = type.getInstanceClass();
        if (java == boolean.class) {
            return "true | false";
        } else if (java == LocalDate.class) {
            return "2026-01-31";
        } else if (java == Instant.class) {
            return "2026-01-31T12:00:00Z";
        }
        return "0, 1, 2 \u2026";
    }
}
