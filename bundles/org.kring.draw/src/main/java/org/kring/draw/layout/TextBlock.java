// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.layout;

import java.util.List;

import org.kring.draw.Distance;
import org.kring.draw.TextStyle;

/**
 * Lines of text in a place.
 *
 * @param area where it stands; the lines fit inside
 * @param style its letters
 * @param lines in order; none for an empty text
 * @param setting how the lines stand in the area
 */
public record TextBlock(Area area, TextStyle style, List<String> lines, Setting setting) {

    /** How lines stand. Turned text reads from bottom to top, its lines follow from left to right. */
    public enum Setting {
        LEFT,
        CENTRE,
        RIGHT,
        TURNED
    }

    /** Keeps an own copy of the lines. */
    public TextBlock {
        lines = List.copyOf(lines);
    }

    /** Text from an upper left corner, wrapped to a width in points; as high as its lines. */
    public static TextBlock of(double x, double y, double width, TextStyle style, String text) {
        List<String> lines = TextRuler.wrap(style, text, width);
        return new TextBlock(new Area(x, y, width, lines.size() * style.lineHeight()), style, lines, Setting.LEFT);
    }

    /** The same as {@link #of} where the column is wide enough to read it, else turned on its side. */
    public static TextBlock in(double x, double y, double width, TextStyle style, String text) {
        return turns(width) ? turned(x, y, width, style, text) : of(x, y, width, style, text);
    }

    /** Whether text in this width is turned on its side. */
    static boolean turns(double width) {
        return width < Distance.UPRIGHT_LEAST - 2 * Distance.PADDING;
    }

    /** As many lines side by side as fit; as high as that needs, and never shorter than the widest word. */
    private static TextBlock turned(double x, double y, double width, TextStyle style, String text) {
        int most = Math.max(1, (int) Math.floor(width / style.lineHeight()));
        double length = Math.max(TextRuler.widestWord(style, text), TextRuler.width(style, text) / most) + 1;
        List<String> lines = TextRuler.wrap(style, text, length);
        while (lines.size() > most) {
            length += 4;
            lines = TextRuler.wrap(style, text, length);
        }
        return new TextBlock(new Area(x, y, width, lines.isEmpty() ? 0 : length), style, lines, Setting.TURNED);
    }

    /** Height in points. */
    public double height() {
        return area.height();
    }

    /** The lower edge. */
    public double bottom() {
        return area.bottom();
    }

    /** The same lines, set otherwise. */
    public TextBlock set(Setting other) {
        return new TextBlock(area, style, lines, other);
    }

    /** All its words on one line. */
    public String text() {
        return String.join(" ", lines);
    }
}
