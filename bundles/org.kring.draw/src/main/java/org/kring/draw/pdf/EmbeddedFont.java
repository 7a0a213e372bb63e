// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.pdf;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The glyphs of one font that a page uses, gathered while it is painted. The same shape for other characters counts as
 * another glyph, so that a reader of the file finds the characters again.
 */
final class EmbeddedFont {
    /** Units of a font in its size. */
    static final int UNITS = 1_000;

    private static final int FULL = 65_000;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Font font;
    private final String label;
    private final Map<Key, Integer> numbers = new HashMap<>();
    private final List<byte[]> outlines = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Rectangle2D box = new Rectangle2D.Double(0, -800, 1000, 1000);

    private record Key(int code, String text) {}

    /** A font under this name in the page's content. */
    EmbeddedFont(Font font, String label) {
        this.font = font.deriveFont((float) UNITS);
        this.label = label;
        add(this.font.getMissingGlyphCode(), "");
    }

    /** What the page's content calls it. */
    String label() {
        return label;
    }

    /** Whether no more glyphs go into it. */
    boolean isFull() {
        return outlines.size() >= FULL;
    }

    /**
     * The number of a glyph.
     *
     * @param code of the glyph in the font
     * @param text the characters that it stands for; "" for a part of a shape that another glyph names
     */
    int number(int code, String text) {
        Integer known = numbers.get(new Key(code, text));
        return known == null ? add(code, text) : known;
    }

    /** How far a glyph goes, in thousandths of the size. */
    int width(int number) {
        return widths.get(number);
    }

    private int add(int code, String text) {
        GlyphVector glyph = font.createGlyphVector(CONTEXT, new int[] {code});
        int width = Math.round(glyph.getGlyphMetrics(0).getAdvanceX());
        Shape outline = glyph.getGlyphOutline(0);
        box.add(outline.getBounds2D().isEmpty() ? box : outline.getBounds2D());
        outlines.add(CharString.of(outline, width));
        widths.add(width);
        texts.add(text);
        numbers.put(new Key(code, text), outlines.size() - 1);
        return outlines.size() - 1;
    }

    /** Its name in the file: a tag that says it is a part of a font, and the name of the font. */
    String name() {
        char letter = (char) ('A' + Math.floorMod(label.hashCode(), 26));
        return "KRING" + letter + "+" + font.getFontName(Locale.ROOT).replaceAll("[^A-Za-z0-9-]", "");
    }

    boolean isItalic() {
        return font.isItalic();
    }

    List<Integer> widths() {
        return widths;
    }

    /** The characters of each glyph, by number. */
    List<String> texts() {
        return texts;
    }

    /** Left, lower, right and upper edge of all glyphs. */
    int[] box() {
        return new int[] {
            (int) Math.floor(box.getMinX()),
            (int) Math.floor(-box.getMaxY()),
            (int) Math.ceil(box.getMaxX()),
            (int) Math.ceil(-box.getMinY())
        };
    }

    byte[] file() {
        return CompactFont.of(name().substring(name().indexOf('+') + 1), box(), outlines);
    }
}
