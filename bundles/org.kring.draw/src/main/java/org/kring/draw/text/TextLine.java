// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.text;

import java.awt.Font;
import java.awt.font.GlyphVector;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kring.draw.TextStyle;

/**
 * One line of text as it is set: in the order in which it is seen, every script in its own shapes, each character in a
 * font that has it. Its direction is that of its first letter.
 *
 * @param text the line as it is read
 * @param runs stretches of one direction and one font, from left to right
 * @param width in points
 * @param rightToLeft whether the line as a whole is read from the right
 */
public record TextLine(String text, List<Run> runs, double width, boolean rightToLeft) {

    /**
     * A stretch of a line.
     *
     * @param glyphs its shapes, from left to right from the origin
     * @param font the font that they come from
     * @param x where it starts, in points from the left edge of the line
     * @param start first character of the line that it stands for
     * @param end after its last character
     */
    public record Run(GlyphVector glyphs, Font font, double x, int start, int end) {}

    /** Sets a line; "" has no runs. */
    public static TextLine of(TextStyle style, String text) {
        char[] characters = text.toCharArray();
        List<Span> spans = new ArrayList<>();
        boolean rightToLeft = false;
        if (Bidi.requiresBidi(characters, 0, characters.length)) {
            Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
            rightToLeft = !bidi.baseIsLeftToRight();
            for (Span directed : inSight(bidi)) {
                spans.addAll(fonts(style, text, directed));
            }
        } else {
            spans.addAll(fonts(style, text, new Span(0, text.length(), 0, null)));
        }
        return set(text, characters, spans, rightToLeft);
    }

    private record Span(int start, int end, int level, Font font) {
        boolean rightToLeft() {
            return (level & 1) != 0;
        }
    }

    private static TextLine set(String text, char[] characters, List<Span> spans, boolean rightToLeft) {
        List<Run> runs = new ArrayList<>();
        double x = 0;
        for (Span span : spans) {
            GlyphVector glyphs = span.font()
                    .layoutGlyphVector(
                            Fonts.CONTEXT,
                            characters,
                            span.start(),
                            span.end(),
                            span.rightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
            runs.add(new Run(glyphs, span.font(), x, span.start(), span.end()));
            x += glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
        }
        return new TextLine(text, List.copyOf(runs), x, rightToLeft);
    }

    /** The stretches of one direction, from left to right. */
    private static List<Span> inSight(Bidi bidi) {
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Span[] spans = new Span[count];
        for (int run = 0; run < count; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            spans[run] = new Span(bidi.getRunStart(run), bidi.getRunLimit(run), levels[run], null);
        }
        Bidi.reorderVisually(levels, 0, spans, 0, count);
        return List.of(spans);
    }

    /** A stretch cut where the font changes, from left to right; what leaves no ink stays with what it follows. */
    private static List<Span> fonts(TextStyle style, String text, Span span) {
        List<Span> parts = new ArrayList<>();
        Font font = null;
        int start = span.start();
        int at = start;
        while (at < span.end()) {
            int character = text.codePointAt(at);
            boolean follows = font != null && (Fonts.isBlank(character) || isMark(character) && shows(font, character));
            Font wanted = follows ? font : Fonts.of(style, character);
            if (font != null && !wanted.equals(font)) {
                parts.add(new Span(start, at, span.level(), font));
                start = at;
            }
            font = wanted;
            at += Character.charCount(character);
        }
        if (font != null) {
            parts.add(new Span(start, at, span.level(), font));
        }
        if (span.rightToLeft()) {
            Collections.reverse(parts);
        }
        return parts;
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean shows(Font font, int character) {
        return font.canDisplay(character);
    }
}
