// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.evaluation.Suppression;
import org.kring.evaluation.series.AxisPoint;
import org.kring.evaluation.series.AxisSeries;
import org.kring.evaluation.series.AxisSignal;
import org.kring.evaluation.series.GroupEvent;
import org.kring.evaluation.series.GroupFigures;
import org.kring.evaluation.series.MeetingFigures;
import org.kring.evaluation.statistics.SignalRule;
import org.kring.evaluation.statistics.Xmr;
import org.kring.model.common.Axis;

class GroupChartTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void limitsAreThoseOfTheShownMeans(long seed) {
        for (AxisSeries chart : AxisSeries.all(MadeUp.any(seed))) {
            List<Double> means = chart.points().stream()
                    .filter(point -> point.figures().mean().isPresent())
                    .map(point -> point.figures().mean().getAsDouble())
                    .toList();

            assertEquals(Xmr.of(means), chart.limits());
            assertEquals(
                    Xmr.of(means).map(xmr -> xmr.signals().size()).orElse(0),
                    chart.signals().size());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pointsAndSignalsAreInOrderOfDate(long seed) {
        for (AxisSeries chart : AxisSeries.all(MadeUp.any(seed))) {
            List<LocalDate> dates = chart.points().stream().map(AxisPoint::date).toList();
            List<LocalDate> signals =
                    chart.signals().stream().map(AxisSignal::date).toList();

            assertEquals(dates.stream().sorted().toList(), dates);
            assertEquals(signals.stream().sorted().toList(), signals);
            chart.signals().forEach(signal -> assertFalse(signal.since().isAfter(signal.date())));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderOfWhatComesInDoesNotMatter(long seed) {
        GroupFigures group = MadeUp.any(seed);
        List<MeetingFigures> backwards = group.meetings().stream()
                .sorted(Comparator.comparing(MeetingFigures::date).reversed())
                .toList();
        GroupFigures other = new GroupFigures(group.group(), group.name(), backwards, group.events(), group.viewing());

        assertEquals(ChartTable.of(group, DUTCH), ChartTable.of(other, DUTCH));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eventsStandBetweenTheMeetingsBeforeAndAfter(long seed) {
        AxisSeries chart = AxisSeries.of(MadeUp.any(seed), Axis.PROCESS);
        for (GroupEvent event : chart.events()) {
            int at = chart.position(event);

            assertTrue(at == 0 || chart.points().get(at - 1).date().isBefore(event.date()));
            assertTrue(at == chart.points().size()
                    || !chart.points().get(at).date().isBefore(event.date()));
        }
    }

    @Test
    void aGroupOfTwoHasGapsAndNoNumberButHowManyAnswered() {
        GroupFigures two = MadeUp.seed(1).meetings(9, 2, 7).group("g", "Twee");
        for (AxisSeries chart : AxisSeries.all(two)) {
            assertEquals(Optional.empty(), chart.limits());
            assertEquals(List.of(), chart.shown());
            for (AxisPoint point : chart.points()) {
                assertTrue(point.figures().mean().isEmpty());
                assertTrue(point.figures().sd().isEmpty());
                assertTrue(point.figures().median().isEmpty());
                assertEquals(List.of(), point.figures().dots());
                assertEquals(
                        Optional.of(Suppression.TOO_FEW_FOR_MEAN),
                        point.figures().suppressed());
            }
        }
        for (List<String> row : ChartTable.of(two, DUTCH).rows()) {
            assertEquals("", row.get(2));
            assertEquals("2", row.get(3));
            assertEquals("", row.get(5));
        }
    }

    @Test
    void aShiftTellsSinceWhen() {
        MadeUp made = MadeUp.seed(3);
        for (int mark : new int[] {5, 6, 5, 6, 5, 6, 5, 9, 8, 9, 8, 9, 8, 9}) {
            made.equal(6, mark);
        }
        GroupFigures group = made.event(GroupEvent.Kind.FACILITATOR, 7, "Bo").group("g", "G");
        AxisSeries chart = AxisSeries.of(group, Axis.PRODUCT);
        AxisSignal shift = chart.signals().stream()
                .filter(signal -> signal.rule() == SignalRule.SEVEN_ON_ONE_SIDE && signal.high())
                .findFirst()
                .orElseThrow();

        assertEquals(chart.points().get(7).date(), shift.since());
        assertEquals(chart.points().get(13).date(), shift.date());
        assertTrue(MeaningWords.of(chart, DUTCH).contains("gespreksleider: Bo"), MeaningWords.of(chart, DUTCH));
    }

    @Test
    void whatIsPrivateToThePersonHasNoChart() {
        GroupFigures group = MadeUp.any(1);

        assertThrows(IllegalArgumentException.class, () -> AxisSeries.of(group, Axis.OWN));
    }

    @Test
    void aMeetingThatIsThereTwiceIsRefused() {
        GroupFigures group = MadeUp.seed(1).meetings(1, 5, 7).group("g", "G");
        List<MeetingFigures> twice =
                List.of(group.meetings().get(0), group.meetings().get(0));

        assertThrows(
                IllegalArgumentException.class, () -> new GroupFigures("g", "G", twice, List.of(), group.viewing()));
    }
}
