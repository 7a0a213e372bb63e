// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * A name or text of somebody else, to be shown within a line of ours: it stays on that line, and nothing in it is
 * hidden. What can't be seen or would steer the line (line ends, tabs, controls, the direction of writing, zero widths,
 * halves of a character) is shown as a mark that common fonts have: → for a tab, ¶ for a line end, ← for a return of the
 * carriage, its number for the rest. A text that went through once is not changed a second time.
 */
public final class VisibleText {

    /** Most characters of a quote. */
    public static final int LONGEST_QUOTE = 80;

    private static final int JOINER = 0x200d;
    private static final int NON_JOINER = 0x200c;
    private static final String ELLIPSIS = "…";
    /** Letters and fillers that Unicode counts as text and that no font shows. */
    private static final String BLANKS = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\ufffc";
    /** Scripts in which a joiner changes the shape of its neighbours, so that it can be seen. */
    private static final Set<UnicodeScript> JOINING = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA);

    private VisibleText() {}

    /**
     * The whole text on one line.
     *
     * @param text any text; null means ""
     * @return never null; the same text where nothing has to be marked
     */
    public static String line(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        StringBuilder line = new StringBuilder(text.length());
        int before = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int each = text.codePointAt(at);
            int next = at + Character.charCount(each);
            int after = next < text.length() ? text.codePointAt(next) : 0;
            if (isVisible(each) || joins(before, each, after)) {
                line.appendCodePoint(each);
            } else {
                line.append(mark(each));
            }
            before = each;
        }
        return line.toString();
    }

    /**
     * The text on one line, and of a long one the begin and an ellipsis.
     *
     * @param text any text; null means ""
     * @return at most {@link #LONGEST_QUOTE} characters of it
     */
    public static String quote(String text) {
        return quote(text, LONGEST_QUOTE);
    }

    /**
     * The text on one line, and of a long one the begin and an ellipsis.
     *
     * @param text any text; null means ""
     * @param most how many characters of it at most, more than 0; a mark stands for one
     * @return never null
     */
    public static String quote(String text, int most) {
        if (text == null || text.codePointCount(0, text.length()) <= most) {
            return line(text);
        }
        return line(text.substring(0, text.offsetByCodePoints(0, most))) + ELLIPSIS;
    }

    /**
     * Whether a character can be seen, or is a plain blank, and leaves the line as it is.
     *
     * @param character a code point
     */
    public static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> BLANKS.indexOf(character) < 0;
        };
    }

    /** Whether a joiner does between its neighbours what it is for. */
    private static boolean joins(int before, int joiner, int after) {
        if (joiner != JOINER && joiner != NON_JOINER) {
            return false;
        }
        boolean letters = joinsLetters(before) && joinsLetters(after);
        return letters || joiner == JOINER && isPicture(before) && Character.getType(after) == Character.OTHER_SYMBOL;
    }

    private static boolean joinsLetters(int character) {
        return JOINING.contains(UnicodeScript.of(character));
    }

    private static boolean isPicture(int character) {
        boolean skin = character >= 0x1f3fb && character <= 0x1f3ff;
        return skin || character == 0xfe0f || Character.getType(character) == Character.OTHER_SYMBOL;
    }

    private static String mark(int character) {
        return switch (character) {
            case '\n' -> "¶";
            case '\r' -> "←";
            case '\t' -> "→";
            default -> String.format("⟨U+%04X⟩", character);
        };
    }
}
