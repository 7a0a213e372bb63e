// SPDX-License-Identifier: EPL-2.0
package org.kring.cli.practice;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.kring.cli.command.Console;
import org.kring.cli.text.Table;
import org.kring.evaluation.Audience;
import org.kring.evaluation.AxisFigures;
import org.kring.evaluation.Figures;
import org.kring.evaluation.Suppression;
import org.kring.evaluation.series.AxisSeries;
import org.kring.evaluation.series.MeetingFigures;
import org.kring.evaluation.statistics.Xmr;
import org.kring.model.common.Axis;
import org.kring.practice.follow.FollowedGroup;

/** Figures of a group as people read them: one line a meeting, then the chart of each axis in words. */
final class StatsTable {

    private final Console console;

    StatsTable(Console console) {
        this.console = console;
    }

    void show(FollowedGroup group) {
        List<MeetingFigures> meetings = group.figures().meetings();
        Audience audience = group.figures().viewing().audience();
        console.print(console.text("stats-title", group.figures().name(), meetings.size()));
        if (meetings.isEmpty()) {
            return;
        }
        table(meetings).lines().forEach(console::print);
        console.print(console.text("stats-legend"));
        reasons(meetings).forEach(each -> console.print(mark(each) + " " + each.sentence(audience, console.locale())));
        group.series().forEach(this::chart);
    }

    private Table table(List<MeetingFigures> meetings) {
        Table table = new Table();
        table.add(
                console.text("column-meeting"),
                console.text("column-held"),
                console.text("column-present"),
                console.text("axis.product"),
                console.text("axis.process"),
                console.text("axis.facilitator"),
                console.text("column-overall"));
        for (MeetingFigures each : meetings) {
            Figures figures = each.figures();
            table.add(
                    each.meeting(),
                    each.date().toString(),
                    console.text("stats-answered", figures.answered(), figures.present()),
                    cell(figures.axis(Axis.PRODUCT)),
                    cell(figures.axis(Axis.PROCESS)),
                    cell(figures.axis(Axis.FACILITATOR)),
                    figures.overallMark().map(this::cell).orElse(""));
        }
        return table;
    }

    private String cell(AxisFigures figures) {
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
            Figures.AXES.forEach(axis -> each.figures().axis(axis).suppressed().ifPresent(reasons::add));
            each.figures().overallMark().flatMap(AxisFigures::suppressed).ifPresent(reasons::add);
        }
        return reasons;
    }

    private void chart(AxisSeries series) {
        String name = console.text("axis." + series.axis().getLiteral());
        if (series.limits().isEmpty()) {
            console.print(console.text("stats-no-chart", name, series.shown().size(), Xmr.TRIAL));
            return;
        }
        Xmr xmr = series.limits().get();
        console.print(console.text(
                xmr.trial() ? "stats-chart-trial" : "stats-chart",
                name,
                number(xmr.mean()),
                number(xmr.lower()),
                number(xmr.upper())));
        series.signals()
                .forEach(each -> console.print("  "
                        + console.text(
                                "stats-signal",
                                each.meeting(),
                                console.text("signal." + each.rule().key()))));
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
