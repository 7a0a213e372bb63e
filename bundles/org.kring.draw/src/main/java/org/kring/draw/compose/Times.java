// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kring.draw.Distance;
import org.kring.draw.TextStyle;
import org.kring.draw.flow.Columns;
import org.kring.draw.flow.RoundMinutes;
import org.kring.draw.flow.Steps;
import org.kring.draw.flow.TimeScale;
import org.kring.draw.layout.Area;
import org.kring.draw.layout.TextBlock;
import org.kring.draw.layout.TextBlock.Setting;
import org.kring.draw.layout.TextRuler;
import org.kring.draw.layout.Tick;
import org.kring.draw.layout.TimeBar;
import org.kring.draw.words.PhaseText;
import org.kring.method.MinuteTotal;
import org.kring.model.common.Duration;
import org.kring.model.method.Phase;

/** Lays out the bars of minutes and the axis below them. */
final class Times {
    private static final int STEP = 5;
    private static final double TICK_LABEL = 64;

    private final Steps steps;
    private final PhaseText wording;
    private final RoundMinutes minutes;

    Times(Steps steps, PhaseText wording, RoundMinutes minutes) {
        this.steps = steps;
        this.wording = wording;
        this.minutes = minutes;
    }

    /** Height of the words above the bars. */
    double labelHeight(List<Area> columns) {
        double height = TextStyle.MINUTES.lineHeight();
        for (int index = 0; index < columns.size(); index++) {
            height = Math.max(height, label(index, columns.get(index), 0).height());
        }
        return height;
    }

    /** The bar of a phase; its words stand right above it. */
    TimeBar bar(int index, Area column, double y) {
        Duration duration = steps.phases().get(index).getDuration();
        Area whole = new Area(column.x(), y, column.width(), Distance.BAR);
        TextBlock above = label(index, column, 0);
        TextBlock label = label(index, column, y - above.height() - 2);
        Area nothing = new Area(whole.right(), y, 0, Distance.BAR);
        if (duration == null) {
            return new TimeBar(whole, nothing, nothing, false, label);
        }
        int max = Math.max(duration.getMin(), duration.getMax());
        double share = max <= 0 ? 0 : (double) Math.max(0, duration.getMin()) / max;
        Area sure = new Area(whole.x(), y, whole.width() * share, Distance.BAR);
        Area possible = new Area(sure.right(), y, whole.width() - sure.width(), Distance.BAR);
        return new TimeBar(whole, sure, max <= 0 ? nothing : possible, max > 0, label);
    }

    private TextBlock label(int index, Area column, double y) {
        Area content = Columns.content(column, y);
        Phase phase = steps.phases().get(index);
        return TextBlock.in(
                Area.line(content.x(), y, content.width()), TextStyle.MINUTES, wording.minutes(phase.getDuration()));
    }

    /** Marks at every fifth minute of a phase, and the elapsed minutes where phases begin and end. */
    List<Tick> ticks(List<Area> columns, TimeScale scale, double y) {
        List<Tick> ticks = new ArrayList<>();
        for (int index = 0; index < columns.size(); index++) {
            ticks.addAll(fifths(index, columns.get(index), scale.pointsPerMinute(), y));
        }
        double free = Double.NEGATIVE_INFINITY;
        for (Elapsed elapsed : elapsed()) {
            Area column = columns.get(elapsed.column());
            double x = elapsed.end() ? column.right() : column.x();
            String words = PhaseText.range(elapsed.min(), elapsed.max());
            double half = TextRuler.width(TextStyle.NOTE, words) / 2;
            if (x - half > free) {
                Area place = new Area(x - TICK_LABEL / 2, y + 6, TICK_LABEL, TextStyle.NOTE.lineHeight());
                ticks.add(new Tick(x, y, new TextBlock(place, TextStyle.NOTE, List.of(words), Setting.CENTRE)));
                free = x + half + 4;
            }
        }
        return ticks;
    }

    private List<Tick> fifths(int index, Area column, double perMinute, double y) {
        List<Tick> ticks = new ArrayList<>();
        Duration duration = steps.phases().get(index).getDuration();
        int max = duration == null ? 0 : Math.max(duration.getMin(), duration.getMax());
        for (int minute = STEP; minute < max; minute += STEP) {
            ticks.add(new Tick(column.x() + minute * perMinute, y, null));
        }
        return ticks;
    }

    /** Minutes elapsed at the left or right edge of a column. */
    private record Elapsed(int column, boolean end, int min, int max) {}

    /**
     * Elapsed minutes at the edges of timed phases. Within a round only its first turn is true, so nothing is said
     * there between its begin and its end; after a round of an uncertain number of turns nothing is certain.
     */
    private List<Elapsed> elapsed() {
        List<Elapsed> all = new ArrayList<>();
        long min = 0;
        long max = 0;
        Map<Integer, List<Steps.Span>> rounds = steps.byFirst();
        for (int index = 0; index < steps.phases().size(); index++) {
            Steps.Span round = outermost(rounds.getOrDefault(index, List.of()));
            int last = round == null ? index : round.last();
            MinuteTotal part = round == null ? minutesOf(steps.phases().get(index)) : minutes.of(round.round());
            if (round != null && !minutes.certain(round.round()) && timedWithin(round)) {
                return all;
            }
            if (part.timed()) {
                all.add(new Elapsed(index, false, (int) min, (int) max));
                min += part.min();
                max += part.max();
                all.add(new Elapsed(last, true, (int) min, (int) max));
            }
            index = last;
        }
        return all;
    }

    private boolean timedWithin(Steps.Span round) {
        return steps.phases().subList(round.first(), round.last() + 1).stream()
                .anyMatch(phase -> phase.getDuration() != null);
    }

    private static Steps.Span outermost(List<Steps.Span> beginning) {
        return beginning.stream().filter(span -> span.depth() == 0).findFirst().orElse(null);
    }

    private static MinuteTotal minutesOf(Phase phase) {
        Duration duration = phase.getDuration();
        if (duration == null) {
            return new MinuteTotal(false, 0, 0, 1);
        }
        int min = Math.max(0, duration.getMin());
        return new MinuteTotal(true, min, Math.max(min, duration.getMax()), 0);
    }
}
