// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.layout;

import java.util.List;
import org.kring.draw.Distance;
import org.kring.draw.TextStyle;
import org.kring.draw.text.Paragraph;

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

    /** Text from the upper left corner of a place, wrapped to its width; as high as its lines. */
    public static TextBlock of(Area place, TextStyle style, String text) {
        List<String> lines = TextRuler.wrap(style, text, place.width());
        return new TextBlock(high(place, lines.size() * style.lineHeight()), style, lines, Setting.LEFT);
    }

    /** The same as {@link #of} where the column is wide enough to read it, else turned on its side. */
    public static TextBlock in(Area place, TextStyle style, String text) {
        return turns(place.width()) ? turned(place, style, text) : of(place, style, text);
    }

    /** Whether text in this width is turned on its side. */
    public static boolean turns(double width) {
        return width < Distance.UPRIGHT_LEAST - 2 * Distance.PADDING;
    }

    /** As many lines side by side as fit; as high as that needs, and never shorter than the widest word. */
    private static TextBlock turned(Area place, TextStyle style, String text) {
        int most = Math.max(1, (int) Math.floor(place.width() / style.lineHeight()));
        Paragraph paragraph = Paragraph.of(style, text);
        double length = Math.max(paragraph.widestWord(), paragraph.width() / most) + 1;
        List<String> lines = paragraph.wrap(length);
        while (lines.size() > most) {
            length += 4;
            lines = paragraph.wrap(length);
        }
        return new TextBlock(high(place, lines.isEmpty() ? 0 : length), style, lines, Setting.TURNED);
    }

    private static Area high(Area place, double height) {
        return new Area(place.x(), place.y(), place.width(), height);
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
