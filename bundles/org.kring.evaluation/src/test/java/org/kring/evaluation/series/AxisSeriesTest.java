// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.evaluation.Audience;
import org.kring.evaluation.Suppression;
import org.kring.evaluation.statistics.SignalRule;
import org.kring.evaluation.statistics.Xmr;
import org.kring.model.common.Axis;

class AxisSeriesTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void limitsAndSignalsAreThoseOfTheShownMeans(long seed) {
        GroupFigures group = Meetings.any(seed);
        for (AxisSeries series : AxisSeries.all(group)) {
            List<Double> means = new ArrayList<>();
            List<String> shown = new ArrayList<>();
            for (AxisPoint point : series.points()) {
                point.figures().mean().ifPresent(mean -> {
                    means.add(mean);
                    shown.add(point.meeting());
                });
            }

            assertEquals(Xmr.of(means), series.limits());
            assertEquals(shown, series.shown().stream().map(AxisPoint::meeting).toList());
            List<String> expected = Xmr.of(means).stream()
                    .flatMap(xmr -> xmr.signals().stream())
                    .map(signal -> shown.get(signal.point()) + " " + signal.rule())
                    .toList();
            assertEquals(
                    expected,
                    series.signals().stream()
                            .map(signal -> signal.meeting() + " " + signal.rule())
                            .toList());
            assertEquals(group.viewing().audience(), series.audience());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyMeetingIsAPointWithItsNumbers(long seed) {
        GroupFigures group = Meetings.any(seed);
        for (AxisSeries series : AxisSeries.all(group)) {
            assertEquals(group.meetings().size(), series.points().size());
            for (int i = 0; i < series.points().size(); i++) {
                AxisPoint point = series.points().get(i);
                MeetingFigures meeting = group.meetings().get(i);
                assertEquals(meeting.date(), point.date());
                assertEquals(meeting.figures().present(), point.present());
                assertEquals(meeting.figures().axis(series.axis()), point.figures());
                assertEquals(
                        point.shown() && point.figures().sd().isEmpty(), point.rounded(), "a mean of few is rounded");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void signalsAreFoundByTheirMeetingsAndBeginNoLaterThanThey(long seed) {
        for (AxisSeries series : AxisSeries.all(Meetings.any(seed))) {
            List<AxisSignal> found = new ArrayList<>();
            for (AxisPoint point : series.points()) {
                List<AxisSignal> here = series.signals(point.meeting());
                assertEquals(!here.isEmpty(), series.signalled(point.meeting()));
                found.addAll(here);
            }
            assertEquals(series.signals(), found, "in order of date");
            found.forEach(signal -> assertFalse(signal.since().isAfter(signal.date())));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eventsStandBetweenTheMeetingsBeforeAndAfter(long seed) {
        AxisSeries series = AxisSeries.of(Meetings.any(seed), Axis.PROCESS);
        for (GroupEvent event : series.events()) {
            int at = series.position(event);

            assertTrue(at == 0 || series.points().get(at - 1).date().isBefore(event.date()));
            assertTrue(at == series.points().size()
                    || !series.points().get(at).date().isBefore(event.date()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void meetingsAndEventsAreKeptInOrderOfDate(long seed) {
        GroupFigures group = Meetings.any(seed);
        List<MeetingFigures> meetings = new ArrayList<>(group.meetings());
        List<GroupEvent> events = new ArrayList<>(group.events());
        Collections.reverse(meetings);
        Collections.shuffle(events, new java.util.Random(seed));

        GroupFigures other = new GroupFigures("g", "G", meetings, events, group.viewing());

        assertEquals(group.meetings(), other.meetings());
        List<LocalDate> dates = other.events().stream().map(GroupEvent::date).toList();
        assertEquals(dates.stream().sorted().toList(), dates);
    }

    @Test
    void aRunTellsSinceWhenAndInWhichDirection() {
        AxisSeries series =
                Meetings.ofGroup().all(5, 6, 5, 6, 5, 6, 5, 9, 8, 9, 8, 9, 8, 9).series();
        AxisSignal shift = series.signals().stream()
                .filter(signal -> signal.rule() == SignalRule.SEVEN_ON_ONE_SIDE && signal.high())
                .findFirst()
                .orElseThrow();

        assertEquals(Meetings.day(7), shift.since());
        assertEquals(Meetings.day(13), shift.date());
    }

    @Test
    void aFallTellsSinceWhenItFalls() {
        AxisSeries series = Meetings.ofGroup().all(8, 9, 9, 8, 7, 6, 5, 4, 3, 2).series();
        AxisSignal fall = series.signals().stream()
                .filter(signal -> signal.rule() == SignalRule.SEVEN_RISING_OR_FALLING)
                .findFirst()
                .orElseThrow();

        assertFalse(fall.high());
        assertEquals(Meetings.day(8), fall.date());
        assertEquals(Meetings.day(2), fall.since(), "the last of the highest");
    }

    @Test
    void aPointOutsideTheLimitsStandsAlone() {
        AxisSeries series = Meetings.ofGroup().all(6, 6, 6, 6, 6, 6, 6, 6, 6, 1).series();
        AxisSignal outside = series.signals(Meetings.day(9).toString()).get(0);

        assertEquals(SignalRule.OUTSIDE_LIMITS, outside.rule());
        assertFalse(outside.high());
        assertEquals(outside.date(), outside.since());
    }

    @Test
    void aGroupOfTwoHasGapsWithTheirReasonAndNoNumber() {
        Meetings two = Meetings.ofGroup();
        for (int i = 0; i < 9; i++) {
            two.of(List.of(6, 8));
        }
        AxisSeries series = two.series();

        assertEquals(Optional.empty(), series.limits());
        assertEquals(List.of(), series.signals());
        for (AxisPoint point : series.points()) {
            assertFalse(point.shown() || point.rounded());
            assertEquals(
                    Optional.of(Suppression.TOO_FEW_FOR_MEAN), point.figures().suppressed());
        }
    }

    @Test
    void whatIsPrivateToThePersonHasNoSeries() {
        GroupFigures group = Meetings.any(1);

        assertThrows(IllegalArgumentException.class, () -> AxisSeries.of(group, Axis.OWN));
        assertEquals(
                List.of(Axis.PRODUCT, Axis.PROCESS, Axis.FACILITATOR),
                AxisSeries.all(group).stream().map(AxisSeries::axis).toList());
    }

    @Test
    void aMeetingThatIsThereTwiceOrHasNoNameIsRefused() {
        GroupFigures group = Meetings.ofGroup().all(7).group();
        MeetingFigures one = group.meetings().get(0);
        List<MeetingFigures> twice = List.of(one, one);

        assertThrows(
                IllegalArgumentException.class, () -> new GroupFigures("g", "G", twice, List.of(), group.viewing()));
        assertThrows(IllegalArgumentException.class, () -> new MeetingFigures("", one.date(), one.figures()));
    }

    @Test
    void groupsAreOrderedAsTheLanguageDoesAndThenByIdentifier() {
        List<GroupFigures> groups = new ArrayList<>();
        for (String[] each : new String[][] {{"3", "Zuid"}, {"2", "Élan"}, {"9", "Noord"}, {"1", "Noord"}}) {
            groups.add(new GroupFigures(each[0], each[1], List.of(), List.of(), new Viewing(Audience.GROUP, false)));
        }
        groups.sort(GroupFigures.alphabetical(Locale.forLanguageTag("nl")));

        assertEquals(
                List.of("2", "1", "9", "3"),
                groups.stream().map(GroupFigures::group).toList());
    }
}
