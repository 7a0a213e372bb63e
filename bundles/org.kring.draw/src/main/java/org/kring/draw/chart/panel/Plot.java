// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart.panel;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.kring.draw.Palette;
import org.kring.draw.layout.Area;
import org.kring.draw.paint.Brush;
import org.kring.evaluation.series.AxisPoint;
import org.kring.evaluation.series.AxisSeries;
import org.kring.evaluation.statistics.Xmr;

/**
 * The marks of one chart, by JFreeChart: limits, spread, answers, means. Words are not its business. A value of the
 * chart's x axis is the index of a meeting; the plot covers its frame exactly, so that places can be computed without
 * it.
 */
public final class Plot {
    private static final float[] DASHES = {5, 4};

    private final AxisSeries chart;
    private final Frame frame;
    private final Palette palette;
    private final boolean small;

    /**
     * A plot of a chart.
     *
     * @param small leaves out answers and spread, for where many charts stand together
     */
    public Plot(AxisSeries chart, Frame frame, Palette palette, boolean small) {
        this.chart = chart;
        this.frame = frame;
        this.palette = palette;
        this.small = small;
    }

    /** Draws it. */
    public void draw(Graphics2D graphics) {
        XYPlot plot = new XYPlot();
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        Area area = frame.area();
        double left = frame.slots().left();
        double step = frame.slots().step();
        plot.setDomainAxis(axis((area.x() - left) / step - 0.5, (area.right() - left) / step - 0.5));
        plot.setRangeAxis(axis(Frame.LOWEST, Frame.HIGHEST));
        XYItemRenderer means = means();
        chart.limits().ifPresent(xmr -> limits(xmr, means));
        if (!small) {
            add(plot, spread(), spreadLook());
            add(plot, answers(), answersLook());
        }
        add(plot, meanValues(), means);
        plot.draw(graphics, new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()), null, null, null);
    }

    private static void add(XYPlot plot, XYDataset values, XYItemRenderer look) {
        int index = plot.getDataset(0) == null ? 0 : plot.getDatasetCount();
        plot.setDataset(index, values);
        plot.setRenderer(index, look);
    }

    private static NumberAxis axis(double lower, double upper) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(lower, upper);
        axis.setVisible(false);
        return axis;
    }

    /** The band between the limits, cut to the scale; its edges where the limits are on the scale. */
    private void limits(Xmr xmr, XYItemRenderer look) {
        double left = -0.5;
        double right = chart.points().size() - 0.5;
        Color line = Brush.colour(palette.surface().quiet());
        float wide = small ? 0.8f : 1;
        BasicStroke edge = xmr.trial()
                ? new BasicStroke(wide, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0)
                : new BasicStroke(wide);
        look.addAnnotation(
                new XYBoxAnnotation(
                        left,
                        Frame.cut(xmr.lower()),
                        right,
                        Frame.cut(xmr.upper()),
                        null,
                        null,
                        Brush.colour(palette.surface().lane())),
                Layer.BACKGROUND);
        for (double limit : List.of(xmr.lower(), xmr.upper())) {
            if (limit >= 1 && limit <= 10) {
                look.addAnnotation(new XYLineAnnotation(left, limit, right, limit, edge, line), Layer.BACKGROUND);
            }
        }
        Color centre = Brush.colour(palette.accents().strong());
        look.addAnnotation(
                new XYLineAnnotation(left, xmr.mean(), right, xmr.mean(), new BasicStroke(0.7f), centre),
                Layer.BACKGROUND);
    }

    private XYIntervalSeriesCollection spread() {
        XYIntervalSeries series = new XYIntervalSeries("");
        for (int i = 0; i < chart.points().size(); i++) {
            AxisPoint point = chart.points().get(i);
            if (point.figures().sd().isPresent()) {
                double mean = point.figures().mean().getAsDouble();
                double sd = point.figures().sd().getAsDouble();
                series.add(i, i, i, mean, Frame.cut(mean - sd), Frame.cut(mean + sd));
            }
        }
        XYIntervalSeriesCollection all = new XYIntervalSeriesCollection();
        all.addSeries(series);
        return all;
    }

    private XYItemRenderer spreadLook() {
        XYErrorRenderer look = new XYErrorRenderer();
        look.setDrawXError(false);
        look.setCapLength(0);
        look.setDefaultShapesVisible(false);
        look.setErrorPaint(Brush.colour(palette.accents().possible()));
        look.setErrorStroke(new BasicStroke(
                (float) Marks.whisker(frame.slots().step()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        return look;
    }

    private XYSeriesCollection answers() {
        XYSeries series = new XYSeries("", false, true);
        Dots dots = new Dots(frame);
        for (int i = 0; i < chart.points().size(); i++) {
            for (Dots.Dot dot : dots.of(chart.points().get(i).figures().dots())) {
                series.add(i + dot.aside() / frame.slots().step(), dot.value(), false);
            }
        }
        return new XYSeriesCollection(series);
    }

    private XYItemRenderer answersLook() {
        XYLineAndShapeRenderer look = new XYLineAndShapeRenderer(false, true);
        look.setDefaultShape(circle(Marks.DOT));
        look.setAutoPopulateSeriesShape(false);
        look.setAutoPopulateSeriesPaint(false);
        look.setDefaultPaint(Brush.colour(palette.surface().quiet()));
        look.setDefaultShapesFilled(true);
        return look;
    }

    private XYSeriesCollection meanValues() {
        XYSeries series = new XYSeries("", false, false);
        for (int i = 0; i < chart.points().size(); i++) {
            AxisPoint point = chart.points().get(i);
            series.add(i, point.figures().mean().orElse(Double.NaN), false);
        }
        return new XYSeriesCollection(series);
    }

    private XYLineAndShapeRenderer means() {
        double radius = small
                ? Marks.smallRadius(frame.slots().step())
                : Marks.radius(frame.slots().step());
        Color strong = Brush.colour(palette.accents().strong());
        Color paper = Brush.colour(palette.surface().paper());
        MeanLook look = new MeanLook(chart, radius, new Color[] {
            strong, Brush.colour(palette.accents().variant()), paper
        });
        look.setAutoPopulateSeriesPaint(false);
        look.setAutoPopulateSeriesStroke(false);
        look.setDefaultPaint(strong);
        look.setDefaultStroke(new BasicStroke(small ? 1.1f : 1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        look.setDefaultOutlineStroke(new BasicStroke(1.5f));
        look.setUseFillPaint(true);
        look.setUseOutlinePaint(true);
        look.setDrawOutlines(true);
        return look;
    }

    private static Shape circle(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    /** Means by shape: a disc; a ring when rounded to halves; a diamond at a signal. */
    private static final class MeanLook extends XYLineAndShapeRenderer {
        private static final long serialVersionUID = 1;
        private static final int PLAIN = 0;
        private static final int SIGNAL = 1;
        private static final int PAPER = 2;

        private final transient AxisSeries chart;
        private final double radius;
        private final Color[] colours;

        MeanLook(AxisSeries chart, double radius, Color[] colours) {
            super(true, true);
            this.chart = chart;
            this.radius = radius;
            this.colours = colours;
        }

        @Override
        public Shape getItemShape(int row, int column) {
            return signalled(column) ? Marks.diamond(0, 0, radius * 1.7) : circle(radius);
        }

        @Override
        public Paint getItemFillPaint(int row, int column) {
            return chart.points().get(column).rounded() ? colours[PAPER] : edge(column);
        }

        @Override
        public Paint getItemOutlinePaint(int row, int column) {
            return edge(column);
        }

        private Color edge(int column) {
            return colours[signalled(column) ? SIGNAL : PLAIN];
        }

        private boolean signalled(int column) {
            return chart.signalled(chart.points().get(column).meeting());
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
