// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.eclipse.swt.graphics.GC;

/**
 * Words that do not fit: of names the begin and the end stay, since they often differ there, the middle becomes an
 * ellipsis; of a remark only the begin stays. Who shortens shows all of it in a tip.
 */
public final class LongText {

    private static final String DOTS = "\u2026";

    private LongText() {}

    /**
     * As much of a text as fits.
     *
     * @param text never null
     * @param width most of what the measure may say
     * @param measure how wide words are; never less for more words
     * @return the text itself when it fits; "" when not even the ellipsis does; no character is torn apart
     */
    public static String fit(String text, int width, ToIntFunction<String> measure) {
        if (measure.applyAsInt(text) <= width) {
            return text;
        }
        List<Integer> ends = characterEnds(text);
        int fits = -1;
        int tooMany = ends.size();
        while (tooMany - fits > 1) {
            int kept = (fits + tooMany) >>> 1;
            if (measure.applyAsInt(shortened(text, ends, kept)) <= width) {
                fits = kept;
            } else {
                tooMany = kept;
            }
        }
        return fits < 0 ? "" : shortened(text, ends, fits);
    }

    /**
     * As much of a sentence or title as fits, without a word torn apart unless much more is left then.
     *
     * @param text never null
     * @param width most of what the measure may say
     * @param measure as for {@link #fit(String, int, ToIntFunction)}
     * @return the text itself when it fits
     */
    public static String fitWords(String text, int width, ToIntFunction<String> measure) {
        String torn = fit(text, width, measure);
        int dots = torn.indexOf(DOTS);
        if (torn.equals(text) || dots < 0) {
            return torn;
        }
        String begin = wholeBegin(text, torn.substring(0, dots));
        String end = wholeEnd(text, torn.substring(dots + DOTS.length()));
        String whole = (begin + " " + DOTS + " " + end).strip();
        boolean tooLittle = begin.isEmpty() || whole.length() * 4 < torn.length() * 3;
        return tooLittle || measure.applyAsInt(whole) > width ? torn : whole;
    }

    private static String wholeBegin(String text, String begin) {
        boolean whole = text.startsWith(" ", begin.length());
        return whole ? begin : begin.substring(0, Math.max(0, begin.lastIndexOf(' ')));
    }

    private static String wholeEnd(String text, String end) {
        int from = text.length() - end.length();
        boolean whole = from > 0 && text.charAt(from - 1) == ' ';
        int space = end.indexOf(' ');
        return whole ? end : space < 0 ? "" : end.substring(space + 1);
    }

    /**
     * The first words of a text, as many as fit, and the ellipsis behind them; a word is torn apart only where much more
     * is left then.
     *
     * @param text never null
     * @param width most of what the measure may say
     * @param measure as for {@link #fit(String, int, ToIntFunction)}
     * @return the text itself when it fits; "" when not even the ellipsis does
     */
    public static String fitFirst(String text, int width, ToIntFunction<String> measure) {
        if (measure.applyAsInt(text) <= width) {
            return text;
        }
        List<Integer> ends = characterEnds(text);
        int kept = ends.size() - 1;
        while (kept >= 0 && measure.applyAsInt(first(text, ends.get(kept))) > width) {
            kept--;
        }
        if (kept < 0) {
            return "";
        }
        int end = ends.get(kept);
        int space = text.lastIndexOf(' ', end);
        return first(text, space > 0 && space * 4 >= end * 3 ? space : end);
    }

    private static String first(String text, int end) {
        return text.substring(0, end).replaceAll("[\\s:;,.]+$", "") + DOTS;
    }

    /**
     * A text of at most so many characters.
     *
     * @param text never null
     * @param most at least 1, the ellipsis counted
     * @return the text itself when it is not longer
     */
    public static String fit(String text, int most) {
        return fit(text, most, words -> characterEnds(words).size() - 1);
    }

    /**
     * As much of a text as fits where it is painted.
     *
     * @param gc with the font
     * @param text never null
     * @param width in points
     * @return see {@link #fit(String, int, ToIntFunction)}
     */
    public static String fit(GC gc, String text, int width) {
        return fit(text, width, words -> gc.textExtent(words).x);
    }

    private static String shortened(String text, List<Integer> ends, int kept) {
        int first = (kept + 1) / 2;
        int last = kept - first;
        String begin = text.substring(0, ends.get(first)).stripTrailing();
        return begin + DOTS + text.substring(ends.get(ends.size() - 1 - last)).stripLeading();
    }

    /** Where characters end as a reader sees them, accents and emoji with what belongs to them; 0 comes first. */
    private static List<Integer> characterEnds(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        List<Integer> ends = new ArrayList<>();
        for (int end = characters.first(); end != BreakIterator.DONE; end = characters.next()) {
            ends.add(end);
        }
        return ends;
    }
}
