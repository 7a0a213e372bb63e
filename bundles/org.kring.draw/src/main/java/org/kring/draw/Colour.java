// SPDX-License-Identifier: EPL-2.0
package org.kring.draw;

/**
 * An opaque colour in sRGB.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) {

    /** @throws IllegalArgumentException when a channel is outside 0 to 255 */
    public Colour {
        for (int channel : new int[] {red, green, blue}) {
            if (channel < 0 || channel > 255) {
                throw new IllegalArgumentException("A colour channel is outside 0 to 255: " + channel);
            }
        }
    }

    /**
     * The colour that a style sheet writes.
     *
     * @param hex six hexadecimal digits after a number sign, for example {@code #1b3a4b}
     * @throws IllegalArgumentException when the form is another one
     */
    public static Colour of(String hex) {
        if (!hex.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("Not a colour: " + hex);
        }
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Colour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }

    /** The colour as a style sheet writes it, lower-case, for example {@code #1b3a4b}. */
    public String hex() {
        return String.format("#%02x%02x%02x", red, green, blue);
    }

    /** Relative luminance by WCAG 2.2, 0 (black) to 1 (white). */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** Contrast ratio by WCAG 2.2, 1 (none) to 21 (black on white); symmetric. */
    public double contrastWith(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
