// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.paint;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.kring.draw.Colour;
import org.kring.draw.Distance;
import org.kring.draw.layout.Area;
import org.kring.model.method.ActivityKind;

class GlyphsTest {
    private static final int SIDE = (int) Distance.ICON;

    @Test
    void everyKindHasAShapeOfItsOwn() {
        for (ActivityKind one : ActivityKind.values()) {
            for (ActivityKind other : ActivityKind.values()) {
                if (one != other) {
                    int differing = difference(pixels(Glyphs.of(one)), pixels(Glyphs.of(other)));
                    assertTrue(differing > SIDE * SIDE / 10, one + " looks like " + other + ": " + differing);
                }
            }
        }
    }

    @Test
    void everyShapeStaysInItsSquare() {
        for (ActivityKind kind : ActivityKind.values()) {
            BufferedImage image = new BufferedImage(3 * SIDE, 3 * SIDE, BufferedImage.TYPE_INT_ARGB);
            draw(Glyphs.of(kind), image, new Area(SIDE, SIDE, SIDE, SIDE));
            for (int at = 0; at < 3 * SIDE; at++) {
                for (int edge : new int[] {SIDE - 2, 2 * SIDE + 1}) {
                    assertTrue((image.getRGB(at, edge) | image.getRGB(edge, at)) == 0, kind.toString());
                }
            }
        }
    }

    private static int[] pixels(Glyph glyph) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        draw(glyph, image, new Area(0, 0, SIDE, SIDE));
        return image.getRGB(0, 0, SIDE, SIDE, null, 0, SIDE);
    }

    private static void draw(Glyph glyph, BufferedImage image, Area area) {
        Graphics2D graphics = image.createGraphics();
        glyph.draw(new Brush(graphics), area, new Colour(0, 0, 0));
        graphics.dispose();
    }

    private static int difference(int[] one, int[] other) {
        int differing = 0;
        for (int index = 0; index < one.length; index++) {
            differing += Math.abs((one[index] >>> 24) - (other[index] >>> 24)) > 100 ? 1 : 0;
        }
        return differing;
    }
}
