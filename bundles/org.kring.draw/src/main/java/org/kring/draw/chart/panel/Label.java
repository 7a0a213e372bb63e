// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart.panel;

import java.util.List;
import org.kring.draw.TextStyle;
import org.kring.draw.layout.Area;
import org.kring.draw.layout.TextBlock;
import org.kring.draw.layout.TextRuler;
import org.kring.draw.text.Paragraph;

/** Makes blocks of one line. */
public final class Label {
    private Label() {}

    /** A line whose left edge and top are given. */
    public static TextBlock at(double x, double y, TextStyle style, String text) {
        return new TextBlock(
                new Area(x, y, TextRuler.width(style, text) + 1, style.lineHeight()),
                style,
                List.of(text),
                TextBlock.Setting.LEFT);
    }

    /** A line with its middle at x. */
    public static TextBlock centred(double x, double y, TextStyle style, String text) {
        double width = TextRuler.width(style, text) + 1;
        return new TextBlock(
                new Area(x - width / 2, y, width, style.lineHeight()), style, List.of(text), TextBlock.Setting.CENTRE);
    }

    /** A line that ends at x. */
    public static TextBlock before(double x, double y, TextStyle style, String text) {
        double width = TextRuler.width(style, text) + 1;
        return new TextBlock(
                new Area(x - width, y, width, style.lineHeight()), style, List.of(text), TextBlock.Setting.RIGHT);
    }

    /** The text, its end replaced by an ellipsis when it is wider than the room. */
    public static String cut(TextStyle style, String text, double room) {
        String shown = Paragraph.shortened(style, text);
        if (TextRuler.width(style, shown) <= room) {
            return shown;
        }
        int end = shown.length();
        while (end > 1 && TextRuler.width(style, shown.substring(0, end).strip() + "\u2026") > room) {
            end = shown.offsetByCodePoints(end, -1);
        }
        return shown.substring(0, end).strip() + "\u2026";
    }
}
