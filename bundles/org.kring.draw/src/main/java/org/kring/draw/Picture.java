// SPDX-License-Identifier: EPL-2.0
package org.kring.draw;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * A painted picture as plain pixels, for whoever shows it.
 *
 * @param width pixels from left to right, 1 or more
 * @param height pixels from top to bottom, 1 or more
 * @param argb width times height pixels, row by row, opaque, 8 bits each of alpha, red, green and blue
 */
public record Picture(int width, int height, int[] argb) {

    /** @throws IllegalArgumentException when the number of pixels is another one */
    public Picture {
        if (width < 1 || height < 1 || argb.length != width * height) {
            throw new IllegalArgumentException(width + " x " + height + " is not " + argb.length + " pixels");
        }
    }

    /**
     * Paints a drawing.
     *
     * @param drawing what to paint
     * @param palette the colours
     * @param scale pixels per point, more than 0
     * @throws IllegalArgumentException when the scale is not more than 0, or gives more than 200 million pixels
     */
    public static Picture of(Drawing drawing, Palette palette, double scale) {
        BufferedImage image = image(drawing, palette, scale);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new Picture(image.getWidth(), image.getHeight(), pixels);
    }

    /** The same as an image of the desktop library. */
    static BufferedImage image(Drawing drawing, Palette palette, double scale) {
        double wide = Math.ceil(drawing.width() * scale);
        double high = Math.ceil(drawing.height() * scale);
        if (!(scale > 0) || wide * high > 2e8) {
            throw new IllegalArgumentException("A picture of " + wide + " x " + high + " pixels can't be painted");
        }
        BufferedImage image = new BufferedImage((int) wide, (int) high, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(wide / drawing.width(), high / drawing.height());
        drawing.paint(graphics, palette);
        graphics.dispose();
        return image;
    }
}
