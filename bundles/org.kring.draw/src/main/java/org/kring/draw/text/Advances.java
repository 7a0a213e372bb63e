// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.text;

import java.awt.Font;
import java.awt.font.GlyphVector;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kring.draw.TextStyle;

/**
 * How far text goes, in points. Letters of western Europe stand side by side, so that their widths are added up from a
 * table; other text is set to be measured, and the last ones are remembered.
 */
public final class Advances {
    private static final char SIMPLE_END = '\u0250';
    private static final char DASHES = '\u2010';
    private static final char DASHES_END = '\u2027';
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final int REMEMBERED = 4_096;
    private static final Map<TextStyle, Advances> STYLES = styles();

    private final TextStyle style;
    private final float[] letters = new float[SIMPLE_END];
    private final float[] dashes = new float[DASHES_END - DASHES];
    private final Map<String, Double> others =
            Collections.synchronizedMap(new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Double> eldest) {
                    return size() > REMEMBERED;
                }
            });

    private Advances(TextStyle style) {
        this.style = style;
        fill(letters, (char) 0);
        fill(dashes, DASHES);
    }

    /** The widths of a style. */
    public static Advances of(TextStyle style) {
        return STYLES.get(style);
    }

    /** Whether a line stands letter by letter in the font of its style, so that it needs no setting. */
    public boolean isSimple(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!(advance(text.charAt(at)) >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** Width of the text on one line, in points; 0 for "". */
    public double of(String text) {
        double width = 0;
        for (int at = 0; at < text.length(); at++) {
            float advance = advance(text.charAt(at));
            if (!(advance >= 0)) {
                return others.computeIfAbsent(
                        text, each -> TextLine.of(style, each).width());
            }
            width += advance;
        }
        return width;
    }

    /** Less than 0 for a character that has to be set. */
    private float advance(char character) {
        if (character < SIMPLE_END) {
            return letters[character];
        }
        return character >= DASHES && character < DASHES_END ? dashes[character - DASHES] : -1;
    }

    private void fill(float[] advances, char first) {
        Font font = Fonts.of(style);
        for (int index = 0; index < advances.length; index++) {
            char character = (char) (first + index);
            boolean simple =
                    !Character.isISOControl(character) && character != SOFT_HYPHEN && font.canDisplay(character);
            GlyphVector glyph = font.createGlyphVector(Fonts.CONTEXT, new char[] {character});
            advances[index] = simple ? glyph.getGlyphMetrics(0).getAdvanceX() : -1;
        }
    }

    private static Map<TextStyle, Advances> styles() {
        Map<TextStyle, Advances> all = new EnumMap<>(TextStyle.class);
        for (TextStyle style : TextStyle.values()) {
            all.put(style, new Advances(style));
        }
        return all;
    }
}
