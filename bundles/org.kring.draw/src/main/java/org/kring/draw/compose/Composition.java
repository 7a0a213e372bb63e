// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.compose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.kring.draw.Distance;
import org.kring.draw.TextStyle;
import org.kring.draw.flow.Columns;
import org.kring.draw.flow.Comfort;
import org.kring.draw.flow.RoundMinutes;
import org.kring.draw.flow.Steps;
import org.kring.draw.flow.TimeScale;
import org.kring.draw.layout.ActivityCard;
import org.kring.draw.layout.Area;
import org.kring.draw.layout.Bracket;
import org.kring.draw.layout.DiagramLayout;
import org.kring.draw.layout.Heading;
import org.kring.draw.layout.LegendItem;
import org.kring.draw.layout.LegendItem.Shape;
import org.kring.draw.layout.PhaseColumn;
import org.kring.draw.layout.TextBlock;
import org.kring.draw.layout.TextRuler;
import org.kring.draw.layout.TimeBar;
import org.kring.draw.layout.VariantLine;
import org.kring.draw.layout.YieldTag;
import org.kring.draw.words.PhaseText;
import org.kring.draw.words.VariantLetters;
import org.kring.model.method.ActivityKind;
import org.kring.model.method.Method;
import org.kring.model.method.MethodRole;
import org.kring.model.method.Phase;

/** Composes a picture from top to bottom: heading, rounds, phases, minutes, lanes, yields, legend. */
public final class Composition {
    private final Method method;
    private final Steps steps;
    private final PhaseText wording;
    private final VariantLetters letters;
    private final RoundMinutes minutes = new RoundMinutes();
    private final double least;
    private final double most;
    private final Columns columns;

    private Composition(Method method, Locale locale, double room) {
        this.most = Math.max(Distance.CONTENT_NARROWEST, room - 2 * Distance.MARGIN);
        this.least = Math.min(Distance.CONTENT_LEAST, most);
        this.method = method;
        this.steps = Steps.of(method);
        this.wording = new PhaseText(locale);
        this.letters = new VariantLetters(method, wording);
        this.columns = columns();
    }

    /** The picture of a method; its words in Dutch for a Dutch locale, else in English. Doesn't change the method. */
    public static DiagramLayout of(Method method, Locale locale) {
        return of(method, locale, Double.MAX_VALUE);
    }

    /** The same in a room of so many points, if its words can be read in columns that are so narrow; else wider. */
    public static DiagramLayout of(Method method, Locale locale, double room) {
        return new Composition(method, locale, room).composed();
    }

    private Columns columns() {
        double names = Distance.LANE_NAMES_LEAST;
        double borders = 2 * Distance.PADDING + 6;
        for (MethodRole role : method.getRoles()) {
            names = Math.max(names, TextRuler.width(TextStyle.LANE, wording.role(role)) + borders);
        }
        names = Math.min(Distance.LANE_NAMES_MOST, names);
        Comfort comfort = new Comfort(wording);
        List<TimeScale.Wish> wishes = steps.phases().stream().map(comfort::wish).toList();
        return new Columns(Distance.MARGIN, names, TimeScale.of(wishes, least - names, most - names));
    }

    private DiagramLayout composed() {
        Heading heading = new HeadingLayout(method, wording).of(Distance.MARGIN, Distance.MARGIN, content());
        double top = heading.area().bottom() + 2 * Distance.BAND;
        List<Bracket> brackets = new Brackets(steps, wording, minutes).of(columns.columns(), top);
        Rows rows = rows(brackets.isEmpty() ? top : brackets.get(0).area().bottom() + 2);
        Times times = new Times(steps, wording, minutes);
        Lanes.Laid laid = new Lanes(steps, wording, letters).of(method, columns, rows.lanes());
        List<PhaseColumn> phases = phases(rows, times, laid.bottom());
        Legends legends = new Legends(wording, letters);
        Area legendPlace = new Area(Distance.MARGIN, laid.bottom() + 2 * Distance.BAND, content(), 0);
        List<LegendItem> legend = legends.items(shapes(phases, laid), kinds(laid), legendPlace);
        double bottom = legend.isEmpty()
                ? legendPlace.y()
                : legend.get(legend.size() - 1).sample().bottom();
        List<VariantLine> variants = legends.variants(method, below(bottom));
        bottom = variants.isEmpty() ? bottom : Legends.bottom(variants.get(variants.size() - 1));
        List<TextBlock> remarks = remarks(rows.heads(), below(bottom));
        bottom = remarks.isEmpty()
                ? bottom
                : Math.max(bottom, remarks.get(remarks.size() - 1).bottom());
        return new DiagramLayout(
                content() + 2 * Distance.MARGIN,
                Math.ceil(bottom + Distance.MARGIN),
                columns.scale().pointsPerMinute(),
                heading,
                rowNames(rows),
                brackets,
                phases,
                times.ticks(columns.columns(), columns.scale(), rows.ticks()),
                laid.lanes(),
                laid.cards(),
                laid.tags(),
                legend,
                variants,
                remarks);
    }

    private double content() {
        return Math.max(least, columns.end() - columns.left());
    }

    /** Upper edges of the rows, and the heads themselves, which decide the heights. */
    private record Rows(List<Heads.Head> laid, double heads, double headsEnd, double bars) {
        double ticks() {
            return bars + Distance.BAR + 1;
        }

        double lanes() {
            return ticks() + 6 + TextStyle.NOTE.lineHeight() + Distance.GAP;
        }
    }

    private Rows rows(double top) {
        List<Heads.Head> heads = heads(columns.columns(), top);
        double end = heads.stream().mapToDouble(Heads.Head::bottom).max().orElse(top);
        double labels = new Times(steps, wording, minutes).labelHeight(columns.columns());
        return new Rows(heads, top, end, end + Distance.GAP + labels + 2);
    }

    private List<PhaseColumn> phases(Rows rows, Times times, double bottom) {
        List<PhaseColumn> phases = new ArrayList<>();
        List<Area> edges = columns.columns();
        for (int index = 0; index < edges.size(); index++) {
            phases.add(column(index, rows, times.bar(index, edges.get(index), rows.bars()), bottom));
        }
        return phases;
    }

    private PhaseColumn column(int index, Rows rows, TimeBar time, double bottom) {
        Area edge = time.area();
        Area content = Columns.content(edge, rows.heads());
        Phase phase = steps.phases().get(index);
        Heads.Head head = rows.laid().get(index);
        return new PhaseColumn(
                phase.getId() == null ? "" : phase.getId(),
                new Area(edge.x(), rows.heads(), edge.width(), bottom - rows.heads()),
                new Area(content.x(), rows.heads(), content.width(), rows.headsEnd() - rows.heads()),
                time,
                head.number(),
                head.variants(),
                head.texts(),
                phase.isOptional());
    }

    private List<Heads.Head> heads(List<Area> edges, double top) {
        Heads heads = new Heads(wording, letters);
        List<Heads.Head> all = new ArrayList<>();
        for (int index = 0; index < edges.size(); index++) {
            all.add(heads.of(steps.phases().get(index), Columns.content(edges.get(index), top)));
        }
        return all;
    }

    private List<TextBlock> rowNames(Rows rows) {
        if (steps.phases().isEmpty()) {
            return List.of();
        }
        double x = columns.left() + Distance.PADDING + 5;
        double width = columns.names() - 2 * Distance.PADDING - 5;
        double minutesTop = rows.bars() - TextStyle.MINUTES.lineHeight() - 2;
        double phasesTop = rows.heads() + Distance.PADDING + 4;
        return List.of(
                TextBlock.of(Area.line(x, phasesTop, width), TextStyle.LANE, wording.word("lane_phases")),
                TextBlock.of(Area.line(x, minutesTop, width), TextStyle.LANE, wording.word("axis_minutes")));
    }

    private Area below(double bottom) {
        return new Area(Distance.MARGIN, bottom + Distance.BAND, content(), 0);
    }

    private List<TextBlock> remarks(double top, Area notes) {
        return steps.phases().isEmpty()
                ? List.of(
                        TextBlock.of(Area.line(Distance.MARGIN, top, content()), TextStyle.LEAD, wording.word("empty")))
                : new Notes(steps, wording).of(columns.columns(), notes);
    }

    private static Set<ActivityKind> kinds(Lanes.Laid laid) {
        Set<ActivityKind> kinds = new TreeSet<>();
        laid.cards().forEach(card -> kinds.add(card.look().kind()));
        return kinds;
    }

    private Set<Shape> shapes(List<PhaseColumn> phases, Lanes.Laid laid) {
        Set<Shape> shapes = EnumSet.noneOf(Shape.class);
        for (PhaseColumn phase : phases) {
            use(shapes, Shape.OPTIONAL, phase.optional());
            use(shapes, Shape.UNTIMED, !phase.time().timed());
            use(shapes, Shape.POSSIBLE, phase.time().possible().width() > 0);
        }
        for (ActivityCard card : laid.cards()) {
            use(shapes, Shape.OPTIONAL, card.look().optional());
            use(shapes, Shape.OUTSIDE, card.look().outside());
            use(shapes, Shape.MUTED, card.look().muted());
        }
        for (YieldTag tag : laid.tags()) {
            use(shapes, Shape.OPTIONAL, tag.optional());
            use(shapes, Shape.PRIVATE, tag.locked());
        }
        use(shapes, Shape.ROUND, !steps.rounds().isEmpty());
        use(shapes, Shape.VARIANT, !method.getVariants().isEmpty());
        return shapes;
    }

    private static void use(Set<Shape> shapes, Shape shape, boolean used) {
        if (used) {
            shapes.add(shape);
        }
    }
}
