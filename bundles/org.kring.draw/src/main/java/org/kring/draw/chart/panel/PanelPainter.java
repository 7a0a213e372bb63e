// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart.panel;

import java.awt.geom.Line2D;
import org.kring.draw.Palette;
import org.kring.draw.layout.Area;
import org.kring.draw.layout.TextBlock;
import org.kring.draw.paint.Brush;
import org.kring.evaluation.series.AxisSeries;

/** Paints one laid-out chart: lines of the scale, marks, gaps, words. */
public final class PanelPainter {
    private static final double HAIR = 0.6;

    private final Brush brush;
    private final Palette palette;

    /** A painter with these colours. */
    public PanelPainter(Brush brush, Palette palette) {
        this.brush = brush;
        this.palette = palette;
    }

    /** Paints a chart and all its words. */
    public void paint(Panel panel) {
        scale(panel.frame());
        new Plot(panel.chart(), panel.frame(), palette, false).draw(brush.graphics());
        gaps(panel);
        TextBlock heading = panel.blocks().get(0);
        panel.blocks()
                .forEach(block -> brush.text(
                        block,
                        block == heading || block == panel.blocks().get(2)
                                ? palette.surface().ink()
                                : palette.surface().quiet()));
        for (LimitLine limit : panel.limits()) {
            brush.fill(limit.label().area().rectangle(), palette.surface().paper());
        }
        for (LimitLine limit : panel.limits()) {
            brush.text(
                    limit.label(),
                    limit.centre()
                            ? palette.accents().strong()
                            : palette.surface().quiet());
        }
    }

    /** Paints a chart without words, for where many stand together. */
    public void small(AxisSeries chart, Frame frame) {
        scale(frame);
        new Plot(chart, frame, palette, true).draw(brush.graphics());
        for (int i = 0; i < chart.points().size(); i++) {
            if (!chart.points().get(i).shown()) {
                brush.outline(
                        Marks.gap(frame.slots().centre(i), frame.y(1)),
                        palette.surface().quiet(),
                        1);
            }
        }
    }

    private void scale(Frame frame) {
        Area area = frame.area();
        for (int tick : Panels.TICKS) {
            double y = frame.y(tick);
            brush.outline(
                    new Line2D.Double(area.x(), y, area.right(), y),
                    palette.surface().line(),
                    tick == 1 ? 1 : HAIR);
        }
    }

    private void gaps(Panel panel) {
        double y = panel.frame().y(1);
        for (Gap gap : panel.gaps()) {
            for (int i = gap.first(); i <= gap.last(); i++) {
                brush.outline(
                        Marks.gap(panel.frame().slots().centre(i), y),
                        palette.surface().quiet(),
                        1.2);
            }
            gap.reason().ifPresent(reason -> {
                brush.fill(
                        reason.area().inset(0, -2).rectangle(),
                        palette.surface().paper());
                brush.text(reason, palette.surface().quiet());
            });
        }
    }
}
