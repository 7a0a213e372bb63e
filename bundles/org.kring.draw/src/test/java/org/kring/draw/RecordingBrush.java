// SPDX-License-Identifier: EPL-2.0
package org.kring.draw;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.kring.draw.layout.TextRuler;
import org.kring.draw.paint.Brush;

/** Remembers where the ink of each line of text would be. */
final class RecordingBrush extends Brush {
    private final List<Rectangle2D> inked = new ArrayList<>();

    RecordingBrush() {
        super(nothing());
    }

    List<Rectangle2D> inked() {
        return inked;
    }

    @Override
    protected void line(TextStyle style, String line, double x, double y) {
        FontRenderContext context = new FontRenderContext(null, true, true);
        Shape ink = TextRuler.font(style).createGlyphVector(context, line).getOutline((float) x, (float) y);
        inked.add(graphics().getTransform().createTransformedShape(ink).getBounds2D());
    }

    private static Graphics2D nothing() {
        return new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
    }
}
