// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.kring.draw.chart.ChartWords;
import org.kring.evaluation.Audience;
import org.kring.evaluation.AxisFigures;
import org.kring.evaluation.series.AxisPoint;
import org.kring.evaluation.series.AxisSeries;
import org.kring.practice.Damage;
import org.kring.practice.follow.FollowedGroup;
import org.kring.practice.follow.Rate;
import org.kring.practice.follow.Turnout;
import org.kring.ui.follow.text.Messages;

/** Puts into words what stands beside the charts: turnout, one meeting, what is hidden and why. */
final class SheetWords {

    private final ChartWords words;
    private final Locale locale;
    private final Audience audience;

    SheetWords(Locale locale, Audience audience) {
        this.words = new ChartWords(locale);
        this.locale = locale;
        this.audience = audience;
    }

    /** The sheet of a group; meeting "" means: none is chosen. */
    Sheet group(FollowedGroup group, String meeting) {
        Sheet.Builder sheet = new Sheet.Builder();
        meeting(sheet, group, meeting);
        if (!group.turnouts().isEmpty()) {
            sheet.add(Sheet.Look.HEADING, Messages.Sheet_turnout);
            rate(sheet, Rate.response(group.turnouts()), Messages.Sheet_response, Messages.Sheet_responseFalls);
            rate(sheet, Rate.attendance(group.turnouts()), Messages.Sheet_attendance, Messages.Sheet_attendanceFalls);
        }
        if (hidden(group) > 0) {
            sheet.add(Sheet.Look.HEADING, Messages.Sheet_hidden);
            sheet.add(Sheet.Look.PLAIN, NLS.bind(hiddenSentence(), hidden(group), audience.floor()));
        }
        group.otherInstrument()
                .forEach(each -> sheet.add(Sheet.Look.QUIET, NLS.bind(Messages.Note_otherInstrument, each)));
        group.damages().forEach(each -> sheet.add(Sheet.Look.FLAG, each.sentence(locale)));
        return sheet.build();
    }

    private String hiddenSentence() {
        return audience == Audience.OUTSIDE ? Messages.Sheet_hiddenOutside : Messages.Sheet_hiddenGroup;
    }

    /** Meetings of which at least one axis has no mean. */
    private static long hidden(FollowedGroup group) {
        List<AxisSeries> charts = group.series();
        return group.figures().meetings().stream()
                .filter(meeting -> charts.stream()
                        .flatMap(chart -> chart.points().stream())
                        .anyMatch(point -> point.meeting().equals(meeting.meeting()) && !point.shown()))
                .count();
    }

    private void rate(Sheet.Builder sheet, Rate rate, String sentence, String fallsSentence) {
        if (rate.all() == 0) {
            return;
        }
        sheet.add(
                rate.low() ? Sheet.Look.FLAG : Sheet.Look.PLAIN,
                NLS.bind(sentence, new Object[] {rate.percent(), rate.some(), rate.all()}));
        if (rate.falling()) {
            String last = rate.last().stream().map(each -> each + " %").collect(Collectors.joining(" \u2192 "));
            sheet.add(Sheet.Look.FLAG, NLS.bind(fallsSentence, last));
        }
    }

    private void meeting(Sheet.Builder sheet, FollowedGroup group, String meeting) {
        if (group.figures().meetings().isEmpty()) {
            return;
        }
        List<Turnout> found = group.turnouts().stream()
                .filter(each -> each.meeting().equals(meeting))
                .toList();
        if (found.isEmpty()) {
            sheet.add(Sheet.Look.HEADING, Messages.Sheet_meeting);
            sheet.add(Sheet.Look.QUIET, Messages.Sheet_chooseMeeting);
            return;
        }
        Turnout turnout = found.get(0);
        sheet.add(Sheet.Look.HEADING, words.date(turnout.date()));
        sheet.add(
                Sheet.Look.PLAIN,
                NLS.bind(Messages.Sheet_came, new Object[] {turnout.present(), turnout.members(), turnout.answered()}));
        for (AxisSeries chart : group.series()) {
            chart.points().stream()
                    .filter(point -> point.meeting().equals(meeting))
                    .forEach(point -> axis(sheet, chart, point));
        }
        group.figures().events().stream()
                .filter(event -> event.date().equals(turnout.date()))
                .forEach(event -> sheet.add(Sheet.Look.QUIET, words.event(event)));
    }

    private void axis(Sheet.Builder sheet, AxisSeries chart, AxisPoint point) {
        AxisFigures figures = point.figures();
        String name = words.axis(chart.axis());
        if (figures.mean().isPresent()) {
            String mean = words.number(figures.mean().getAsDouble());
            sheet.add(Sheet.Look.PLAIN, NLS.bind(Messages.Sheet_mean, new Object[] {name, mean, figures.n()}));
        } else {
            sheet.add(Sheet.Look.PLAIN, NLS.bind(Messages.Sheet_noMean, name));
        }
        if (figures.median().isPresent() && figures.sd().isPresent()) {
            String median = words.number(figures.median().getAsDouble());
            String sd = words.number(figures.sd().getAsDouble());
            sheet.add(Sheet.Look.QUIET, NLS.bind(Messages.Sheet_spread, median, sd));
        }
        figures.suppressed().ifPresent(why -> sheet.add(Sheet.Look.QUIET, why.sentence(audience, locale)));
        chart.signals(point.meeting())
                .forEach(signal -> sheet.add(Sheet.Look.FLAG, NLS.bind(Messages.Sheet_signal, words.rule(signal))));
    }

    /** The sheet of all groups. */
    Sheet all(List<FollowedGroup> groups, List<Damage> damages) {
        Sheet.Builder sheet = new Sheet.Builder();
        sheet.add(Sheet.Look.HEADING, Messages.Sheet_how);
        sheet.add(Sheet.Look.PLAIN, Messages.Sheet_howSentence);
        long signals = groups.stream().filter(FollowedGroup::signalled).count();
        sheet.add(
                Sheet.Look.PLAIN,
                signals == 0 ? Messages.Sheet_noSignals : NLS.bind(Messages.Sheet_signals, signals, groups.size()));
        if (!damages.isEmpty()) {
            sheet.add(Sheet.Look.HEADING, Messages.Sheet_damages);
            damages.forEach(each -> sheet.add(Sheet.Look.FLAG, each.sentence(locale)));
        }
        return sheet.build();
    }
}
