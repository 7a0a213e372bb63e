// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.text;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kring.draw.TextStyle;

/**
 * The fonts of this machine. A character stands in the font of its style, or else in the first font of the machine that
 * has it; a font has a character only when it can show ink for it, since a font of coloured bitmaps shows nothing here.
 */
public final class Fonts {
    /** Measures without a screen: smooth letters at places between the pixels. */
    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final Map<TextStyle, Font> STYLES = styles();
    private static final Map<Integer, String> FAMILIES = new ConcurrentHashMap<>();
    private static final String NONE = "";

    private Fonts() {}

    /** Whether this machine has any font at all; without one the JDK can't measure a letter. */
    public static boolean found() {
        try {
            return of(TextStyle.SENTENCE).getLineMetrics("x", CONTEXT).getHeight() > 0;
        } catch (InternalError noFonts) {
            return false;
        }
    }

    /** The font of a style. */
    public static Font of(TextStyle style) {
        return STYLES.get(style);
    }

    /** The font in which a character of a style is set; the font of the style where no font has it. */
    static Font of(TextStyle style, int character) {
        Font own = of(style);
        String family = family(character);
        return family.equals(TextStyle.FAMILY) || family.equals(NONE)
                ? own
                : new Font(family, own.getStyle(), 1).deriveFont(own.getSize2D());
    }

    /** Whether a font of this machine has the character, or nothing has to be shown for it. */
    public static boolean has(int character) {
        return !family(character).equals(NONE);
    }

    private static String family(int character) {
        return FAMILIES.computeIfAbsent(character, Fonts::search);
    }

    private static String search(int character) {
        Font own = of(TextStyle.SENTENCE);
        if (isBlank(character) || shows(own, character)) {
            return TextStyle.FAMILY;
        }
        return Everywhere.FONTS.stream()
                .filter(font -> shows(font, character))
                .findFirst()
                .map(Font::getFamily)
                .orElse(NONE);
    }

    /** What leaves no ink in any font: blanks, joiners, marks of direction, variation selectors. */
    public static boolean isBlank(int character) {
        boolean selector = character >= 0xfe00 && character <= 0xfe0f || character >= 0xe0100 && character <= 0xe01ef;
        return selector
                || Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    private static boolean shows(Font font, int character) {
        return font.canDisplay(character)
                && !font.createGlyphVector(CONTEXT, Character.toChars(character))
                        .getOutline()
                        .getBounds2D()
                        .isEmpty();
    }

    private static Map<TextStyle, Font> styles() {
        Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);
        for (TextStyle style : TextStyle.values()) {
            int face = (style.bold() ? Font.BOLD : Font.PLAIN) | (style.italic() ? Font.ITALIC : Font.PLAIN);
            fonts.put(style, new Font(TextStyle.FAMILY, face, 1).deriveFont((float) style.size()));
        }
        return fonts;
    }

    /** All fonts of the machine, looked up only when one is missed; plain faces, those without serifs first. */
    private static final class Everywhere {
        static final List<Font> FONTS = Arrays.stream(
                        GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames())
                .sorted(Comparator.comparing((String family) -> !family.contains("Sans"))
                        .thenComparing(Comparator.naturalOrder()))
                .map(family -> new Font(family, Font.PLAIN, 12))
                .toList();
    }
}
