// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.kring.draw.Colour;
import org.kring.draw.TextStyle;
import org.kring.draw.layout.Area;
import org.kring.draw.layout.TextBlock;
import org.kring.draw.layout.TextRuler;
import org.kring.draw.text.Advances;
import org.kring.draw.text.TextLine;

/** Draws boxes, lines and text blocks in given colours. Outputs with letters of their own say how they set a line. */
public class Brush {
    private static final float[] DASHES = {4.5f, 3.5f};

    /** How far the edge of a shape may stick out of it, in points. */
    private static final double EDGE = 3;

    private final Graphics2D graphics;
    private final Rectangle2D view;

    /** A brush that changes the state of these graphics. */
    public Brush(Graphics2D graphics) {
        this.graphics = graphics;
        this.view = graphics.getClipBounds();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** What it draws on, for shapes; letters go through {@link #text}. */
    public final Graphics2D graphics() {
        return graphics;
    }

    /**
     * Whether something may come into sight.
     *
     * @param area in points, as the brush was given its graphics
     * @return false only when nothing in the area can be seen
     */
    public final boolean sees(Area area) {
        return view == null
                || area.right() + EDGE >= view.getMinX()
                        && area.x() - EDGE <= view.getMaxX()
                        && area.bottom() + EDGE >= view.getMinY()
                        && area.y() - EDGE <= view.getMaxY();
    }

    /** Width of a line as this output sets it, in points. */
    protected double width(TextStyle style, String line) {
        return TextRuler.width(style, line);
    }

    /** Sets one line from a point on its base line; font and colour are set already. */
    protected void line(TextStyle style, String line, double x, double y) {
        if (Advances.of(style).isSimple(line)) {
            graphics.drawString(line, (float) x, (float) y);
            return;
        }
        for (TextLine.Run run : TextLine.of(style, line).runs()) {
            graphics.drawGlyphVector(run.glyphs(), (float) (x + run.x()), (float) y);
        }
    }

    /** A box with round corners. */
    public static Shape rounded(Area area, double corner) {
        double arc = 2 * Math.min(corner, Math.min(area.width(), area.height()) / 2);
        return new RoundRectangle2D.Double(area.x(), area.y(), area.width(), area.height(), arc, arc);
    }

    /** Fills a shape. */
    public void fill(Shape shape, Colour colour) {
        graphics.setColor(colour(colour));
        graphics.fill(shape);
    }

    /** Draws the edge of a shape; the width in points. */
    public void outline(Shape shape, Colour colour, double width) {
        stroke(shape, colour, new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    }

    /** Draws the edge of a shape in dashes; the width in points. */
    public void dashed(Shape shape, Colour colour, double width) {
        stroke(
                shape,
                colour,
                new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, DASHES, 0));
    }

    /** A thin line. */
    public void line(Line2D line, Colour colour) {
        outline(line, colour, 1);
    }

    private void stroke(Shape shape, Colour colour, BasicStroke stroke) {
        graphics.setColor(colour(colour));
        graphics.setStroke(stroke);
        graphics.draw(shape);
    }

    /** Slanted lines that fill an area without leaving it. */
    public void hatch(Area area, Colour colour, double step) {
        for (double start = area.x() - area.height() + step; start < area.right(); start += step) {
            double fromX = Math.max(start, area.x());
            double toX = Math.min(start + area.height(), area.right());
            if (toX > fromX) {
                double fromY = area.bottom() - (fromX - start);
                double toY = area.bottom() - (toX - start);
                line(new Line2D.Double(fromX, fromY, toX, toY), colour);
            }
        }
    }

    /** Sets a block of text. */
    public void text(TextBlock block, Colour colour) {
        graphics.setColor(colour(colour));
        graphics.setFont(TextRuler.font(block.style()));
        if (block.setting() == TextBlock.Setting.TURNED) {
            turned(block);
            return;
        }
        double y = block.area().y();
        for (String line : block.lines()) {
            line(block.style(), line, x(block, line), y + TextRuler.baseline(block.style()));
            y += block.style().lineHeight();
        }
    }

    private double x(TextBlock block, String line) {
        Area area = block.area();
        return switch (block.setting()) {
            case CENTRE -> area.centreX() - width(block.style(), line) / 2;
            case RIGHT -> area.right() - width(block.style(), line);
            default -> area.x();
        };
    }

    private void turned(TextBlock block) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(block.area().x(), block.area().bottom());
        graphics.rotate(-Math.PI / 2);
        double y = 0;
        for (String line : block.lines()) {
            line(block.style(), line, 0, y + TextRuler.baseline(block.style()));
            y += block.style().lineHeight();
        }
        graphics.setTransform(before);
    }

    /** A colour as the desktop library knows it. */
    public static Color colour(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }
}
