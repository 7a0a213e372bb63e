// SPDX-License-Identifier: EPL-2.0
package org.kring.cli.practice;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.kring.cli.command.Console;
import org.kring.cli.text.Table;
import org.kring.evaluation.Audience;
import org.kring.evaluation.AxisFigures;
import org.kring.evaluation.Suppression;
import org.kring.evaluation.statistics.Signal;
import org.kring.evaluation.statistics.Xmr;
import org.kring.exchange.MeetingFigures;
import org.kring.model.common.Axis;
import org.kring.practice.GroupFolder;
import org.kring.store.StoreException;

/** Figures of a group as people read them: one line a meeting, then the chart of each axis in words. */
final class StatsTable {

    private final Console console;
    private final Audience audience;

    StatsTable(Console console, Audience audience) {
        this.console = console;
        this.audience = audience;
    }

    void show(GroupFolder group, List<MeetingFigures> meetings) throws StoreException {
        console.print(console.text("stats-title", group.group().getName(), meetings.size()));
        if (meetings.isEmpty()) {
            return;
        }
        Table table = new Table();
        table.add(
                console.text("column-meeting"),
                console.text("column-present"),
                console.text("axis.product"),
                console.text("axis.process"),
                console.text("axis.facilitator"));
        for (MeetingFigures each : meetings) {
            table.add(
                    each.id(),
                    console.text(
                            "stats-answered",
                            each.figures().answered(),
                            each.figures().present()),
                    cell(each, Axis.PRODUCT),
                    cell(each, Axis.PROCESS),
                    cell(each, Axis.FACILITATOR));
        }
        table.lines().forEach(console::print);
        console.print(console.text("stats-legend"));
        reasons(meetings).forEach(each -> console.print(mark(each) + " " + each.sentence(audience, console.locale())));
        MeetingFigures.AXES.forEach(axis -> chart(axis, meetings));
    }

    private String cell(MeetingFigures meeting, Axis axis) {
        AxisFigures figures = meeting.figures().axis(axis);
        String mark = figures.suppressed().map(StatsTable::mark).orElse("");
        if (figures.mean().isEmpty()) {
            return mark;
        }
        String mean = number(figures.mean());
        String spread = figures.sd().isPresent()
                ? console.text("stats-spread", number(figures.median()), number(figures.sd()))
                : mark;
        return console.text("stats-cell", mean, figures.n(), spread);
    }

    private static Set<Suppression> reasons(List<MeetingFigures> meetings) {
        Set<Suppression> reasons = EnumSet.noneOf(Suppression.class);
        for (MeetingFigures each : meetings) {
            MeetingFigures.AXES.forEach(
                    axis -> each.figures().axis(axis).suppressed().ifPresent(reasons::add));
        }
        return reasons;
    }

    private void chart(Axis axis, List<MeetingFigures> meetings) {
        String name = console.text("axis." + axis.getLiteral());
        List<MeetingFigures> shown = MeetingFigures.shown(meetings, axis);
        Optional<Xmr> xmr = MeetingFigures.xmr(meetings, axis);
        if (xmr.isEmpty()) {
            console.print(console.text("stats-no-chart", name, shown.size(), Xmr.TRIAL));
            return;
        }
        console.print(console.text(
                xmr.get().trial() ? "stats-chart-trial" : "stats-chart",
                name,
                number(xmr.get().mean()),
                number(xmr.get().lower()),
                number(xmr.get().upper())));
        List<Signal> signals = xmr.get().signals().stream()
                .sorted(Comparator.comparingInt(Signal::point))
                .toList();
        for (Signal each : signals) {
            String rule = console.text("signal." + each.rule().key());
            console.print(
                    "  " + console.text("stats-signal", shown.get(each.point()).id(), rule));
        }
    }

    private String number(OptionalDouble number) {
        return number(number.orElseThrow());
    }

    private String number(double number) {
        return String.format(console.locale(), "%.1f", number);
    }

    /** One sign for each reason, explained below the table. */
    private static String mark(Suppression why) {
        return switch (why) {
            case NOT_CLOSED -> "…";
            case NO_FORMS -> "–";
            case TOO_FEW_FOR_MEAN -> "*";
            case TOO_FEW_FOR_SPREAD -> "~";
            case TOO_CLOSE_TO_OTHER_FIGURES -> "#";
        };
    }
}
