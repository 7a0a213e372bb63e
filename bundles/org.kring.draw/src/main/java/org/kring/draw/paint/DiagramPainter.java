// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.paint;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import org.kring.draw.Colour;
import org.kring.draw.Distance;
import org.kring.draw.Palette;
import org.kring.draw.TextStyle;
import org.kring.draw.Tone;
import org.kring.draw.layout.ActivityCard;
import org.kring.draw.layout.Area;
import org.kring.draw.layout.Badge;
import org.kring.draw.layout.Bracket;
import org.kring.draw.layout.DiagramLayout;
import org.kring.draw.layout.Heading;
import org.kring.draw.layout.Lane;
import org.kring.draw.layout.PhaseColumn;
import org.kring.draw.layout.TextBlock;
import org.kring.draw.layout.Tick;
import org.kring.draw.layout.TimeBar;
import org.kring.draw.layout.YieldTag;

/** Paints a laid out picture, from the ground up. */
public final class DiagramPainter {
    private final DiagramLayout layout;
    private final Palette palette;

    /** A painter of one layout in one palette. */
    public DiagramPainter(DiagramLayout layout, Palette palette) {
        this.layout = layout;
        this.palette = palette;
    }

    /** Paints everything with this brush. */
    public void paint(Brush brush) {
        brush.fill(
                new Rectangle2D.Double(0, 0, layout.width(), layout.height()),
                palette.surface().paper());
        heading(brush);
        layout.lanes().forEach(lane -> lane(brush, lane));
        List<PhaseColumn> columns = seen(brush, layout.columns(), PhaseColumn::area);
        columns.forEach(column -> separator(brush, column));
        layout.rowNames().forEach(name -> brush.text(name, palette.surface().quiet()));
        seen(brush, layout.brackets(), Bracket::area).forEach(bracket -> bracket(brush, bracket));
        columns.forEach(column -> head(brush, column));
        columns.forEach(column -> bar(brush, column.time()));
        seen(brush, layout.ticks(), DiagramPainter::area).forEach(tick -> tick(brush, tick));
        seen(brush, layout.cards(), DiagramPainter::hole).forEach(card -> card(brush, card));
        seen(brush, layout.tags(), YieldTag::area).forEach(tag -> tag(brush, tag));
        seen(brush, layout.remarks(), TextBlock::area)
                .forEach(text -> brush.text(text, palette.surface().quiet()));
        new LegendPainter(palette).paint(brush, layout);
    }

    /** What comes into sight; a long picture costs what is seen of it. */
    private static <T> List<T> seen(Brush brush, List<T> all, Function<T, Area> area) {
        return all.stream().filter(each -> brush.sees(area.apply(each))).toList();
    }

    private static Area area(Tick tick) {
        return tick.label() == null
                ? new Area(tick.x(), tick.y(), 0, 3)
                : tick.label().area();
    }

    private void heading(Brush brush) {
        Heading heading = layout.heading();
        brush.text(heading.kicker(), palette.accents().strong());
        brush.text(heading.title(), palette.surface().ink());
        for (TextBlock detail : heading.details()) {
            boolean lead = detail.style() == TextStyle.LEAD;
            brush.text(
                    detail, lead ? palette.surface().ink() : palette.surface().quiet());
        }
        for (TextBlock total : heading.total()) {
            boolean large = total.style() == TextStyle.TOTAL;
            brush.text(
                    total,
                    large ? palette.accents().strong() : palette.surface().quiet());
        }
    }

    private void lane(Brush brush, Lane lane) {
        brush.fill(
                Brush.rounded(lane.area(), Distance.CORNER), palette.surface().lane());
        for (TextBlock text : lane.texts()) {
            boolean name = text.style() == TextStyle.LANE;
            brush.text(text, name ? palette.surface().ink() : palette.surface().quiet());
        }
        lane.variants().forEach(badge -> variant(brush, badge, palette));
    }

    private void separator(Brush brush, PhaseColumn column) {
        double top = layout.lanes().isEmpty()
                ? column.area().bottom()
                : layout.lanes().get(0).area().y();
        double x = column.area().x();
        Shape line = new Line2D.Double(x, top, x, column.area().bottom());
        if (column.time().timed()) {
            brush.outline(line, palette.surface().line(), 0.8);
        } else {
            brush.dashed(line, palette.surface().line(), 0.8);
        }
    }

    private void bracket(Brush brush, Bracket bracket) {
        Area area = bracket.area();
        double corner = Math.min(Distance.CORNER, area.width() / 2);
        Path2D path = new Path2D.Double();
        path.moveTo(area.x(), area.bottom());
        path.lineTo(area.x(), area.y() + corner);
        path.quadTo(area.x(), area.y(), area.x() + corner, area.y());
        path.lineTo(area.right() - corner, area.y());
        path.quadTo(area.right(), area.y(), area.right(), area.y() + corner);
        path.lineTo(area.right(), area.bottom());
        brush.outline(path, palette.accents().round(), 1.8);
        Glyphs.REPEAT.draw(brush, bracket.icon(), palette.accents().round());
        for (TextBlock text : bracket.texts()) {
            boolean title = text.style() == TextStyle.LANE;
            brush.text(
                    text, title ? palette.accents().round() : palette.surface().quiet());
        }
    }

    private void head(Brush brush, PhaseColumn column) {
        Shape box = Brush.rounded(column.head(), Distance.CORNER);
        brush.fill(box, palette.surface().card());
        if (column.optional()) {
            brush.dashed(box, palette.surface().quiet(), 1.2);
        } else {
            brush.outline(box, palette.surface().line(), 0.8);
        }
        number(brush, column.number());
        column.variants().forEach(badge -> variant(brush, badge, palette));
        for (TextBlock text : column.texts()) {
            boolean title = text.style() == TextStyle.HEADING;
            brush.text(text, title ? palette.surface().ink() : palette.surface().quiet());
        }
    }

    private void number(Brush brush, Badge number) {
        if (!number.label().lines().isEmpty()) {
            brush.fill(Brush.rounded(number.area(), 11), palette.accents().strong());
            brush.text(number.label(), palette.accents().onStrong());
        }
    }

    /** The sign of a variant: a lozenge with its letter. */
    static void variant(Brush brush, Badge badge, Palette palette) {
        Area area = badge.area();
        double middle = area.y() + area.height() / 2;
        Path2D lozenge = new Path2D.Double();
        lozenge.moveTo(area.centreX(), area.y());
        lozenge.lineTo(area.right(), middle);
        lozenge.lineTo(area.centreX(), area.bottom());
        lozenge.lineTo(area.x(), middle);
        lozenge.closePath();
        brush.fill(lozenge, palette.surface().card());
        brush.outline(lozenge, palette.accents().variant(), 1.4);
        brush.text(badge.label(), palette.accents().variant());
    }

    private void bar(Brush brush, TimeBar bar) {
        Colour strong = palette.accents().strong();
        brush.text(bar.minutes(), bar.timed() ? strong : palette.surface().quiet());
        if (bar.timed()) {
            brush.fill(bar.sure().rectangle(), strong);
            brush.fill(bar.possible().rectangle(), palette.accents().possible());
            if (bar.possible().width() > 0) {
                brush.outline(bar.area().inset(0.5, 0.5).rectangle(), strong, 1);
            }
            brush.fill(
                    new Rectangle2D.Double(
                            bar.area().x() - 0.75,
                            bar.area().y(),
                            1.5,
                            bar.area().height()),
                    palette.surface().paper());
        } else {
            Area inner = bar.area().inset(1, 0.5);
            brush.hatch(inner, palette.surface().line(), 7);
            brush.dashed(inner.rectangle(), palette.surface().quiet(), 1);
        }
    }

    private void tick(Brush brush, Tick tick) {
        double length = tick.label() == null ? 3 : 6;
        Line2D mark = new Line2D.Double(tick.x(), tick.y(), tick.x(), tick.y() + length);
        brush.line(mark, palette.surface().quiet());
        if (tick.label() != null) {
            brush.text(tick.label(), palette.surface().quiet());
        }
    }

    private void card(Brush brush, ActivityCard card) {
        Tone tone = palette.tone(card.look().kind());
        Shape box = Brush.rounded(card.area(), Distance.CORNER);
        if (card.look().outside()) {
            outside(brush, card);
        }
        brush.fill(box, tone.ground());
        if (card.look().optional()) {
            brush.dashed(box, tone.ink(), 1.2);
        } else {
            brush.outline(box, tone.edge(), 1);
        }
        Glyphs.of(card.look().kind()).draw(brush, card.icon(), tone.ink());
        marks(brush, card, tone);
        for (TextBlock text : card.texts()) {
            boolean sentence = text.style() == TextStyle.SENTENCE;
            brush.text(text, sentence ? palette.surface().ink() : tone.ink());
        }
    }

    /** The lane is the circle: around whoever sits outside it is cut away, with a dashed edge. */
    private void outside(Brush brush, ActivityCard card) {
        Shape edge = Brush.rounded(hole(card), Distance.CORNER + card.moat());
        brush.fill(edge, palette.surface().paper());
        brush.dashed(edge, palette.surface().quiet(), 1.3);
    }

    /** A card with the white around it. */
    private static Area hole(ActivityCard card) {
        double moat = card.moat();
        return new Area(
                card.area().x() - moat,
                card.area().y() - moat,
                card.area().width() + 2 * moat,
                card.area().height() + 2 * moat);
    }

    private static void marks(Brush brush, ActivityCard card, Tone tone) {
        List<Area> marks = card.marks();
        int next = 0;
        if (card.look().muted()) {
            Glyphs.MUTED.draw(brush, marks.get(next), tone.ink());
            next++;
        }
        if (card.look().outside()) {
            Glyphs.OUTSIDE.draw(brush, marks.get(next), tone.ink());
        }
    }

    private void tag(Brush brush, YieldTag tag) {
        Shape box = Brush.rounded(tag.area(), 3);
        brush.fill(box, palette.surface().card());
        if (tag.optional()) {
            brush.dashed(box, palette.accents().yield(), 1.1);
        } else {
            brush.outline(box, palette.surface().line(), 0.9);
        }
        (tag.locked() ? Glyphs.LOCK : Glyphs.SHEET)
                .draw(brush, tag.icon(), palette.accents().yield());
        for (TextBlock text : tag.texts()) {
            boolean name = text.style() == TextStyle.SENTENCE;
            brush.text(text, name ? palette.surface().ink() : palette.surface().quiet());
        }
    }
}
