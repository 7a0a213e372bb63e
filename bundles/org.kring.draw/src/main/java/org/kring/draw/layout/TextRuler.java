// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.layout;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kring.draw.TextStyle;

/** Measures and wraps text, without a screen. No word is dropped; a word that is wider than its line is broken. */
public final class TextRuler {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final Map<TextStyle, Font> FONTS = fonts();

    private TextRuler() {}

    /** The font of a style. */
    public static Font font(TextStyle style) {
        return FONTS.get(style);
    }

    /** Distance from the top of a line to the line that letters stand on, in points. */
    public static double baseline(TextStyle style) {
        LineMetrics metrics = font(style).getLineMetrics("Hg", CONTEXT);
        return (style.lineHeight() - metrics.getAscent() - metrics.getDescent()) / 2 + metrics.getAscent();
    }

    /** Width of the text on one line, in points. */
    public static double width(TextStyle style, String text) {
        return text.isEmpty() ? 0 : font(style).getStringBounds(text, CONTEXT).getWidth();
    }

    /** Width of the widest word, in points. */
    public static double widestWord(TextStyle style, String text) {
        double widest = 0;
        for (String word : text.trim().split("\\s+")) {
            widest = Math.max(widest, width(style, word));
        }
        return widest;
    }

    /** The text in lines of at most this width in points; empty text has no lines. */
    public static List<String> wrap(TextStyle style, String text, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.trim().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(style, longer) <= room) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = lastPiece(style, word, room, lines);
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return List.copyOf(lines);
    }

    /** Adds all full pieces of a word to the lines and returns what is left of it. */
    private static String lastPiece(TextStyle style, String word, double room, List<String> lines) {
        String rest = word;
        while (width(style, rest) > room && rest.length() > 1) {
            int end = breakingPlace(style, rest, room);
            boolean own = "-/".indexOf(rest.charAt(end - 1)) >= 0;
            lines.add(own ? rest.substring(0, end) : rest.substring(0, end) + "-");
            rest = rest.substring(end);
        }
        return rest;
    }

    /** After the last hyphen or slash that fits; without one, after the last letter that fits with a hyphen. */
    private static int breakingPlace(TextStyle style, String word, double room) {
        for (int end = word.length() - 1; end > 1; end--) {
            if ("-/".indexOf(word.charAt(end - 1)) >= 0 && width(style, word.substring(0, end)) <= room) {
                return end;
            }
        }
        int end = word.length() - 1;
        while (end > 1 && width(style, word.substring(0, end) + "-") > room) {
            end--;
        }
        boolean loneLetters = word.length() - end < 3 && end > 4;
        int place = loneLetters ? end - 2 : end;
        return Character.isLowSurrogate(word.charAt(place)) && place > 1 ? place - 1 : place;
    }

    private static Map<TextStyle, Font> fonts() {
        Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);
        for (TextStyle style : TextStyle.values()) {
            int face = (style.bold() ? Font.BOLD : Font.PLAIN) | (style.italic() ? Font.ITALIC : Font.PLAIN);
            fonts.put(style, new Font(TextStyle.FAMILY, face, 1).deriveFont((float) style.size()));
        }
        return fonts;
    }
}
