// SPDX-License-Identifier: EPL-2.0
package org.kring.exchange;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking text for a formula. An apostrophe before the text makes it text for every spreadsheet;
 * it is put before whatever begins, after blanks, as a formula may (OWASP, CSV injection; the full-width forms are
 * formulas where people write Japanese). Numbers stay numbers.
 */
public final class CellGuard {
    private static final Pattern FORMULA = Pattern.compile("(?s)[ \\u00a0\\u3000]*[=+\\-@\\t\\r\\n\\x00＝＋－＠].*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)*( ?%)?");
    private static final String GUARD = "'";

    private CellGuard() {}

    /**
     * The text as it may stand in a cell.
     *
     * @param text any text; a number, also one with a sign, is left as it is
     * @return never null
     */
    public static String guarded(String text) {
        return needsGuard(text) ? GUARD + text : text;
    }

    /**
     * The text that was guarded.
     *
     * @param cell what {@link #guarded} gave, or what somebody else wrote
     * @return the text before it was guarded; the same where nothing was
     */
    public static String restored(String cell) {
        return cell.startsWith(GUARD) && needsGuard(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** Also for a text that looks guarded itself, so that it can be told from one that is. */
    private static boolean needsGuard(String text) {
        int start = 0;
        while (text.startsWith(GUARD, start)) {
            start++;
        }
        String rest = text.substring(start);
        return FORMULA.matcher(rest).matches() && !NUMBER.matcher(rest).matches();
    }
}
