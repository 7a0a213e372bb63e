// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.side;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.kring.draw.chart.ChartWords;
import org.kring.evaluation.Audience;
import org.kring.evaluation.AxisFigures;
import org.kring.evaluation.series.AxisPoint;
import org.kring.evaluation.series.AxisSeries;
import org.kring.evaluation.series.GroupFigures;
import org.kring.evaluation.statistics.Xmr;
import org.kring.practice.Damage;
import org.kring.practice.DocumentPlace;
import org.kring.practice.follow.FollowedGroup;
import org.kring.practice.follow.LackingMeetings;
import org.kring.practice.follow.PracticeFigures;
import org.kring.practice.follow.Rate;
import org.kring.practice.follow.Turnout;
import org.kring.practice.words.DocumentWords;
import org.kring.ui.follow.text.Messages;

/** Puts into words what stands beside the charts: turnout, one meeting, what is hidden and why. */
public final class SideWords {

    private final ChartWords words;

    private final Locale locale;
    private final Audience audience;
    private final DocumentWords documents;

    /** Words for a reader of this language, about figures made for this audience. */
    public SideWords(Locale locale, Audience audience, DocumentWords documents) {
        this.documents = documents;
        this.words = new ChartWords(locale);
        this.locale = locale;
        this.audience = audience;
    }

    /** What is said of a group; meeting "" means: none is chosen. */
    public SideViewState group(FollowedGroup group, String meeting) {
        SideViewState.Builder side = new SideViewState.Builder();
        meeting(side, group, meeting);
        if (!group.turnouts().isEmpty()) {
            side.add(SideViewState.Look.HEADING, Messages.Side_turnout);
            rate(side, Rate.response(group.turnouts()), Messages.Side_response, Messages.Side_responseFalls);
            rate(side, Rate.attendance(group.turnouts()), Messages.Side_attendance, Messages.Side_attendanceFalls);
        }
        notShown(side, group.figures());
        group.otherInstrument().stream()
                .map(each -> documents.day(DocumentPlace.ofMeeting(group.id(), each)))
                .forEach(day -> side.add(SideViewState.Look.QUIET, NLS.bind(Messages.Note_otherInstrument, day)));
        unread(side, group.damages(), documents::sentence, LackingMeetings.sentence(group.damages(), locale));
        return side.build();
    }

    private String hiddenSentence() {
        return audience == Audience.OUTSIDE ? Messages.Side_hiddenOutside : Messages.Side_hiddenGroup;
    }

    private void notShown(SideViewState.Builder side, GroupFigures figures) {
        if (figures.withheld() + figures.open() > 0) {
            side.add(SideViewState.Look.HEADING, Messages.Side_hidden);
        }
        if (figures.withheld() > 0) {
            side.add(SideViewState.Look.PLAIN, NLS.bind(hiddenSentence(), figures.withheld(), audience.floor()));
        }
        if (figures.open() > 0) {
            side.add(SideViewState.Look.PLAIN, NLS.bind(Messages.Side_open, figures.open()));
        }
    }

    private void rate(SideViewState.Builder side, Rate rate, String sentence, String fallsSentence) {
        if (rate.all() == 0) {
            return;
        }
        side.add(
                rate.low() ? SideViewState.Look.FLAG : SideViewState.Look.PLAIN,
                NLS.bind(sentence, new Object[] {rate.percent(), rate.some(), rate.all()}));
        if (rate.falling()) {
            String last = rate.last().stream().map(each -> each + " %").collect(Collectors.joining(" \u2192 "));
            side.add(SideViewState.Look.FLAG, NLS.bind(fallsSentence, last));
        }
    }

    private void meeting(SideViewState.Builder side, FollowedGroup group, String meeting) {
        if (group.figures().meetings().isEmpty()) {
            return;
        }
        List<Turnout> found = group.turnouts().stream()
                .filter(each -> each.meeting().equals(meeting))
                .toList();
        if (found.isEmpty()) {
            side.add(SideViewState.Look.HEADING, Messages.Side_meeting);
            side.add(
                    SideViewState.Look.PLAIN,
                    audience == Audience.OUTSIDE ? Messages.Side_chooseMeetingOutside : Messages.Side_chooseMeeting);
            return;
        }
        Turnout turnout = found.get(0);
        side.about(meeting).add(SideViewState.Look.HEADING, words.date(turnout.date()));
        side.add(
                SideViewState.Look.PLAIN,
                NLS.bind(Messages.Side_came, new Object[] {turnout.present(), turnout.members(), turnout.answered()}));
        for (AxisSeries chart : group.series()) {
            chart.points().stream()
                    .filter(point -> point.meeting().equals(meeting))
                    .forEach(point -> axis(side, chart, point));
        }
        group.figures().meetings().stream()
                .filter(each -> each.meeting().equals(meeting))
                .flatMap(each -> each.figures().overallMark().stream())
                .forEach(mark -> figures(side, words.say("overall"), mark));
        group.figures().events().stream()
                .filter(event -> event.date().equals(turnout.date()))
                .forEach(event -> side.add(SideViewState.Look.QUIET, words.event(event)));
    }

    private void axis(SideViewState.Builder side, AxisSeries chart, AxisPoint point) {
        figures(side, words.axis(chart.axis()), point.figures());
        chart.signals(point.meeting())
                .forEach(signal ->
                        side.add(SideViewState.Look.FLAG, NLS.bind(Messages.Side_signal, words.rule(signal))));
    }

    private void figures(SideViewState.Builder side, String name, AxisFigures figures) {
        if (figures.mean().isPresent()) {
            String mean = words.number(figures.mean().getAsDouble());
            side.add(SideViewState.Look.PLAIN, NLS.bind(Messages.Side_mean, new Object[] {name, mean, figures.n()}));
        } else {
            side.add(SideViewState.Look.PLAIN, NLS.bind(Messages.Side_noMean, name));
        }
        if (figures.median().isPresent() && figures.sd().isPresent()) {
            String median = words.number(figures.median().getAsDouble());
            String sd = words.number(figures.sd().getAsDouble());
            side.add(SideViewState.Look.QUIET, NLS.bind(Messages.Side_spread, median, sd));
        }
        figures.suppressed().ifPresent(why -> side.add(SideViewState.Look.QUIET, why.sentence(audience, locale)));
    }

    /** Without limits nothing is known to be usual: then it is too early to say that nothing stands out. */
    private static String signals(List<FollowedGroup> groups, long signals) {
        if (signals > 0) {
            return NLS.bind(Messages.Side_signals, signals, groups.size());
        }
        boolean known = groups.stream().flatMap(each -> each.series().stream()).anyMatch(each -> each.limits()
                .isPresent());
        return known ? Messages.Side_noSignals : NLS.bind(Messages.Side_tooEarly, Xmr.TRIAL);
    }

    /** What could be read all the same has a bar of its own. */
    private void unread(
            SideViewState.Builder side,
            List<Damage> damages,
            Function<Damage, String> sentence,
            Optional<String> lacking) {
        List<Damage> unread = damages.stream().filter(each -> !each.isAltered()).toList();
        if (!unread.isEmpty()) {
            side.add(SideViewState.Look.HEADING, Messages.Side_damages);
            unread.forEach(each ->
                    side.add(new SideViewState.Line(SideViewState.Look.FLAG, sentence.apply(each), place(each))));
            lacking.ifPresent(told -> side.add(SideViewState.Look.FLAG, told));
        }
    }

    /** Where it is, for who knows files: with the line where there is one. */
    private String place(Damage damage) {
        return damage.problem().line() > 0 ? damage.sentence(locale) : damage.file();
    }

    private static String name(Damage damage, List<FollowedGroup> groups) {
        String group = DocumentPlace.of(damage.file()).group();
        return groups.stream()
                .filter(each -> each.id().equals(group))
                .map(each -> each.figures().name())
                .findFirst()
                .orElse(group);
    }

    /** What is said of all groups. */
    public SideViewState all(PracticeFigures figures) {
        List<FollowedGroup> groups = figures.groups();
        SideViewState.Builder side = new SideViewState.Builder();
        side.add(SideViewState.Look.HEADING, Messages.Side_how);
        side.add(SideViewState.Look.PLAIN, Messages.Side_howSentence);
        long signals = groups.stream().filter(FollowedGroup::signalled).count();
        side.add(SideViewState.Look.PLAIN, signals(groups, signals));
        unread(
                side,
                figures.damages(),
                each -> documents.ofGroup(each, name(each, groups)),
                LackingMeetings.sentence(figures, locale));
        return side.build();
    }
}
