// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Words of many hundred letters, as they are pasted by mistake. Where no line can end, GTK looks for the end of each line
 * in all that is left: a text of 10,000 such letters takes it ten seconds, and the window stands still meanwhile.
 */
public final class UnbrokenWords {

    private UnbrokenWords() {}

    /**
     * Lets lines end in words that are too long.
     *
     * @param text never null
     * @param most letters where no line can end, 1 or more
     * @param gap what is put between them
     * @return the text itself when it has no such words
     */
    public static String parted(String text, int most, String gap) {
        if (text.length() <= most) {
            return text;
        }
        BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
        lines.setText(text);
        StringBuilder parted = new StringBuilder(text.length());
        int begin = lines.first();
        for (int end = lines.next(); end != BreakIterator.DONE; end = lines.next()) {
            while (end - begin > most) {
                int next = Character.isLowSurrogate(text.charAt(begin + most)) ? begin + most - 1 : begin + most;
                next = Math.max(next, text.offsetByCodePoints(begin, 1));
                parted.append(text, begin, next).append(gap);
                begin = next;
            }
            parted.append(text, begin, end);
            begin = end;
        }
        return parted.toString();
    }
}
