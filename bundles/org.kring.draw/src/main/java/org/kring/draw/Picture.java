// SPDX-License-Identifier: EPL-2.0
package org.kring.draw;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.ByteBuffer;

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
        return of(image(drawing, palette, scale));
    }

    /**
     * A part of a whole picture.
     *
     * @param x pixels from the left edge of the whole
     * @param y pixels from its upper edge
     * @param width pixels, 1 or more
     * @param height pixels, 1 or more
     */
    public record Part(int x, int y, int width, int height) {}

    /**
     * Paints a part of a drawing; it looks as cut out of the whole.
     *
     * @param drawing what to paint
     * @param palette the colours
     * @param scale pixels per point, more than 0
     * @param part which part; what lies outside the drawing stays transparent
     * @throws IllegalArgumentException when the scale is not more than 0, or the part has more than 200 million pixels
     */
    public static Picture part(Drawing drawing, Palette palette, double scale, Part part) {
        BufferedImage image = blank(scale, part.width(), part.height());
        Graphics2D graphics = image.createGraphics();
        graphics.clipRect(0, 0, part.width(), part.height());
        graphics.translate(-part.x(), -part.y());
        paint(drawing, palette, scale, graphics);
        return of(image);
    }

    private static Picture of(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new Picture(image.getWidth(), image.getHeight(), pixels);
    }

    /**
     * The pixels as bytes.
     *
     * @return four for each pixel: alpha, red, green, blue
     */
    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(4 * argb.length);
        bytes.asIntBuffer().put(argb);
        return bytes.array();
    }

    /** The same as an image of the desktop library. */
    static BufferedImage image(Drawing drawing, Palette palette, double scale) {
        BufferedImage image = blank(scale, Math.ceil(drawing.width() * scale), Math.ceil(drawing.height() * scale));
        paint(drawing, palette, scale, image.createGraphics());
        return image;
    }

    private static BufferedImage blank(double scale, double wide, double high) {
        if (!(scale > 0) || wide * high > 2e8) {
            throw new IllegalArgumentException("A picture of " + wide + " x " + high + " pixels can't be painted");
        }
        return new BufferedImage((int) wide, (int) high, BufferedImage.TYPE_INT_ARGB);
    }

    /** The whole fills whole pixels. */
    private static void paint(Drawing drawing, Palette palette, double scale, Graphics2D graphics) {
        graphics.scale(
                Math.ceil(drawing.width() * scale) / drawing.width(),
                Math.ceil(drawing.height() * scale) / drawing.height());
        drawing.paint(graphics, palette);
        graphics.dispose();
    }
}
