// SPDX-License-Identifier: EPL-2.0
package org.kring.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;

/** Values made by chance for the attributes of a document; numbers from 0 to 10, which every attribute can hold. */
final class AnyValue {
    private static final String[] HOSTILE = {
        "",
        " ",
        "  leading and trailing  ",
        "\n",
        "\r\n",
        "\r",
        "\t",
        "two\nlines",
        "\n\nblank lines around\n\n",
        "tab\there",
        "\"double\" and 'single'",
        "]]>",
        "<![CDATA[x]]>",
        "<!-- no comment -->",
        "<a href=\"http://example.invalid/\">&amp;&#x41;</a>",
        "&lt;&nbsp;%entity;",
        "\ud83d\ude00\ud83d\udc69\u200d\ud83d\udcbb",
        "e\u0301 \u00e9 \u0130 \u0131 \ufb01",
        "\u202eright to left\u202c \u05d0\u05d1",
        "\u0085\u2028\u2029\u00a0\ufeff",
        "\u007f\u0080\u009f",
        "\ufffd\ud7ff\ue000\udbff\udffd",
        "{0} ${user.home} %s \\u0041",
        "=1+1",
        "../../etc/passwd",
        "java:java.lang.Runtime",
        "null",
        "true"
    };
    private static final String LETTERS = "abc XYZ\u00e9\u00fc 0123<>&\"'\n\t\r;#:/";

    private final RandomGenerator random;

    AnyValue(RandomGenerator random) {
        this.random = random;
    }

    Object of(EDataType type) {
        if (type instanceof EEnum words) {
            var literals = words.getELiterals();
            return literals.get(random.nextInt(literals.size())).getInstance();
        }
        var java = type.getInstanceClass();
        if (java == int.class) {
            return random.nextInt(11);
        } else if (java == long.class) {
            return random.nextLong();
        } else if (java == boolean.class) {
            return random.nextBoolean();
        } else if (java == LocalDate.class) {
            return LocalDate.ofEpochDay(random.nextInt(-800_000, 800_000));
        } else if (java == Instant.class) {
            return Instant.ofEpochSecond(
                    random.nextLong(-100_000_000_000L, 100_000_000_000L), random.nextInt(1_000_000_000));
        }
        return text();
    }

    /** A value that is not empty. */
    Object needed(EDataType type) {
        var value = of(type);
        return "".equals(value) ? "x" : value;
    }

    private String text() {
        return switch (random.nextInt(4)) {
            case 0 -> HOSTILE[random.nextInt(HOSTILE.length)];
            case 1 -> HOSTILE[random.nextInt(HOSTILE.length)] + HOSTILE[random.nextInt(HOSTILE.length)];
            case 2 -> letters(random.nextInt(200));
            default -> letters(1 + random.nextInt(12));
        };
    }

    private String letters(int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
