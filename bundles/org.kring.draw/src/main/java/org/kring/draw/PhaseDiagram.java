// SPDX-License-Identifier: EPL-2.0
package org.kring.draw;

import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.Optional;
import org.kring.draw.compose.Composition;
import org.kring.draw.compose.Description;
import org.kring.draw.layout.DiagramLayout;
import org.kring.draw.layout.PhaseColumn;
import org.kring.draw.paint.Brush;
import org.kring.draw.paint.DiagramPainter;
import org.kring.model.method.Method;

/**
 * The picture of a method: time from left to right, a lane per role, in each crossing what the role does. Laid out once
 * and never changed afterwards; later changes of the method don't reach it. Safe for use by several threads.
 */
public final class PhaseDiagram extends Drawing {
    private final DiagramLayout layout;
    private final String description;

    private PhaseDiagram(DiagramLayout layout, String description) {
        this.layout = layout;
        this.description = description;
    }

    /**
     * Lays out the picture of a method.
     *
     * @param method any method, however unfinished; not changed
     * @param locale Dutch gives Dutch words, anything else English ones
     */
    public static PhaseDiagram of(Method method, Locale locale) {
        return new PhaseDiagram(Composition.of(method, locale), Description.of(method, locale));
    }

    /**
     * Lays out the picture of a method for a place on a screen: columns get narrower before letters get smaller.
     *
     * @param method any method, however unfinished; not changed
     * @param locale Dutch gives Dutch words, anything else English ones
     * @param room the width that there is, in points; the picture is wider when its words could not be read otherwise
     */
    public static PhaseDiagram of(Method method, Locale locale, double room) {
        return new PhaseDiagram(Composition.of(method, locale, room), Description.of(method, locale));
    }

    @Override
    public double width() {
        return layout.width();
    }

    @Override
    public double height() {
        return layout.height();
    }

    /** The name of the method in the language of the picture; "" when it has none. */
    @Override
    public String title() {
        return layout.heading().title().text();
    }

    @Override
    protected void paint(Brush brush, Palette palette) {
        new DiagramPainter(layout, palette).paint(brush);
    }

    /**
     * The phase whose column holds a point.
     *
     * @param x from the left edge, in points
     * @param y from the upper edge, in points
     * @return identifier of the phase; empty outside all columns
     */
    public Optional<String> phaseAt(double x, double y) {
        return layout.columns().stream()
                .filter(column -> column.area().contains(x, y))
                .map(PhaseColumn::phase)
                .findFirst();
    }

    /**
     * The column of a phase, from its head down to its last yield.
     *
     * @param phaseId identifier of the phase
     * @return in points; empty when there is no such phase
     */
    public Optional<Rectangle2D> boundsOf(String phaseId) {
        return layout.columns().stream()
                .filter(column -> column.phase().equals(phaseId))
                .map(column -> column.area().rectangle())
                .findFirst();
    }

    /**
     * Where the minutes of the axis stand, across the whole picture: centred at the edges of columns.
     *
     * @return in points; empty when the axis has no minutes
     */
    public Optional<Rectangle2D> axisLabels() {
        return layout.ticks().stream()
                .filter(tick -> tick.label() != null)
                .findFirst()
                .map(tick -> new Rectangle2D.Double(
                        0, tick.label().area().y(), width(), tick.label().area().height()));
    }

    @Override
    public String description() {
        return description;
    }

    /** Where everything stands. */
    DiagramLayout layout() {
        return layout;
    }
}
