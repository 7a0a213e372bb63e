// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.layout;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kring.draw.TextStyle;
import org.kring.draw.text.Advances;
import org.kring.draw.text.Fonts;
import org.kring.draw.text.Paragraph;

/** Measures and wraps text, without a screen. */
public final class TextRuler {
    private static final Map<TextStyle, Double> BASELINES = baselines();

    private TextRuler() {}

    /** The font of a style. */
    public static Font font(TextStyle style) {
        return Fonts.of(style);
    }

    /** Distance from the top of a line to the line that letters stand on, in points. */
    public static double baseline(TextStyle style) {
        return BASELINES.get(style);
    }

    /** Width of the text on one line, in points. */
    public static double width(TextStyle style, String text) {
        return Advances.of(style).of(text);
    }

    /** Width of the widest word, in points. */
    public static double widestWord(TextStyle style, String text) {
        return Paragraph.of(style, text).widestWord();
    }

    /** The text in lines of at most this width in points, see {@link Paragraph}; empty text has no lines. */
    public static List<String> wrap(TextStyle style, String text, double room) {
        return Paragraph.of(style, text).wrap(room);
    }

    private static Map<TextStyle, Double> baselines() {
        Map<TextStyle, Double> all = new EnumMap<>(TextStyle.class);
        FontRenderContext context = new FontRenderContext(null, true, true);
        for (TextStyle style : TextStyle.values()) {
            LineMetrics metrics = font(style).getLineMetrics("Hg", context);
            double letters = metrics.getAscent() + metrics.getDescent();
            all.put(style, (style.lineHeight() - letters) / 2 + metrics.getAscent());
        }
        return all;
    }
}
