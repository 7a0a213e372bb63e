// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.pdf;

import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import org.kring.draw.text.TextLine;

/** Writes a run as operators of a page's content: glyphs by number, moved to where the screen has them. */
final class RunText {
    /** A shift of less than this share of the size is not seen. */
    private static final double SEEN = 0.004;

    private final TextLine.Run run;
    private final String line;
    private final EmbeddedFont font;
    private final double size;
    private double pen;
    private double rise;
    private boolean open;

    RunText(TextLine.Run run, String line, EmbeddedFont font) {
        this.run = run;
        this.line = line;
        this.font = font;
        this.size = run.font().getSize2D();
    }

    void write(StringBuilder text) {
        GlyphVector glyphs = run.glyphs();
        for (int glyph = 0; glyph < glyphs.getNumGlyphs(); glyph++) {
            if (glyphs.getGlyphCode(glyph) == 0xffff || glyphs.getGlyphCode(glyph) == 0xfffe) {
                // what the shaper keeps for a character that another glyph shows
                continue;
            }
            Point2D place = glyphs.getGlyphPosition(glyph);
            lift(text, -place.getY());
            move(text, place.getX());
            int number = font.number(glyphs.getGlyphCode(glyph), characters(glyph));
            text.append(String.format("<%04X>", number));
            pen += font.width(number) * size / EmbeddedFont.UNITS;
        }
        move(text, glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX());
        close(text);
        lift(text, 0);
    }

    private void lift(StringBuilder text, double wanted) {
        if (Math.abs(wanted - rise) > size * SEEN) {
            close(text);
            PdfBrush.numbers(text, wanted);
            text.append("Ts\n");
            rise = wanted;
        }
    }

    private void move(StringBuilder text, double wanted) {
        if (!open) {
            text.append('[');
            open = true;
        }
        if (Math.abs(wanted - pen) > size * SEEN) {
            PdfBrush.numbers(text, (pen - wanted) * EmbeddedFont.UNITS / size);
            pen = wanted;
        }
    }

    private void close(StringBuilder text) {
        if (open) {
            text.append("]TJ\n");
            open = false;
        }
    }

    /** The characters that a glyph stands for: those up to the next glyph in reading order; none for a second glyph. */
    private String characters(int glyph) {
        GlyphVector glyphs = run.glyphs();
        int length = run.end() - run.start();
        int from = glyphs.getGlyphCharIndex(glyph);
        int to = length;
        for (int other = 0; other < glyphs.getNumGlyphs(); other++) {
            int index = glyphs.getGlyphCharIndex(other);
            if (index > from) {
                to = Math.min(to, index);
            }
        }
        boolean second = false;
        for (int other = 0; other < glyph; other++) {
            second |= glyphs.getGlyphCharIndex(other) == from;
        }
        return second ? "" : line.substring(run.start() + from, run.start() + to);
    }
}
