// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.evaluation.AxisFigures;
import org.kring.evaluation.Figures;
import org.kring.evaluation.series.AxisPoint;
import org.kring.evaluation.series.AxisSeries;
import org.kring.evaluation.series.GroupEvent;
import org.kring.evaluation.series.GroupFigures;
import org.kring.evaluation.series.MeetingFigures;
import org.kring.model.common.Axis;

class ChartTableTest {
    /** Of each meeting: three axes and the mark for the whole. */
    private static final int ROWS = 4;

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyRowHoldsWhatItsPointShowsAndNothingThatIsHidden(long seed) {
        GroupFigures group = MadeUp.any(seed);
        List<List<String>> rows = ChartTable.of(group, Locale.ENGLISH).rows();
        List<AxisSeries> all = AxisSeries.all(group);
        assertEquals(group.meetings().size() * ROWS, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            if (i % ROWS == all.size()) {
                continue;
            }
            AxisSeries series = all.get(i % ROWS);
            AxisPoint point = series.points().get(i / ROWS);
            List<String> row = rows.get(i);
            assertEquals(number(point.figures().mean()), row.get(2));
            assertEquals(number(point.figures().median()), row.get(3));
            assertEquals(number(point.figures().sd()), row.get(4));
            assertEquals(!series.signals(point.meeting()).isEmpty(), row.get(7).contains("Signal: "), row.get(7));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theMarkForTheWholeHasARowThatHidesWhatTheGateHides(long seed) {
        GroupFigures group = MadeUp.any(seed);
        List<List<String>> rows = ChartTable.of(group, Locale.ENGLISH).rows();
        for (int i = 0; i < group.meetings().size(); i++) {
            Figures figures = group.meetings().get(i).figures();
            AxisFigures mark = figures.overallMark().orElseThrow();
            List<String> row = rows.get(i * ROWS + Figures.AXES.size());
            assertEquals("Overall mark", row.get(1));
            assertEquals(number(mark.mean()), row.get(2));
            assertEquals(number(mark.median()), row.get(3));
            assertEquals(number(mark.sd()), row.get(4));
            assertEquals(mark.n() == 0 ? "" : "" + mark.n(), row.get(5));
            assertEquals(
                    mark.suppressed()
                            .map(why -> why.sentence(group.viewing().audience(), Locale.ENGLISH))
                            .orElse(""),
                    row.get(7));
        }
    }

    private static String number(java.util.OptionalDouble number) {
        return number.isEmpty() ? "" : String.format(Locale.ENGLISH, "%.1f", number.getAsDouble());
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

    @Test
    void ofAGroupOfTwoOnlyHowManyAnsweredIsThere() {
        GroupFigures two = MadeUp.seed(1).meetings(9, 2, 7).group("g", "Twee");
        for (List<String> row : ChartTable.of(two, DUTCH).rows()) {
            assertEquals(List.of("", "", "", "2"), row.subList(2, 6));
        }
    }

    @Test
    void allGroupsComeInAlphabeticalOrderOneRowAnAxis() {
        List<GroupFigures> groups = new ArrayList<>();
        groups.add(MadeUp.seed(1).meetings(7, 6, 7).group("z", "Zuid"));
        groups.add(MadeUp.seed(2).meetings(3, 6, 7).group("e", "Élan"));

        ChartTable table = ChartTable.ofAll(groups, DUTCH);

        assertEquals(
                List.of("Élan", "Élan", "Élan", "Zuid", "Zuid", "Zuid"),
                table.rows().stream().map(row -> row.get(0)).toList());
        assertEquals("3", table.rows().get(0).get(2));
        assertEquals("", table.rows().get(0).get(5), "no limits under six");
        assertEquals("7", table.rows().get(3).get(2));
        assertTrue(table.rows().get(3).get(5).contains(","), "a mean in the Dutch manner");
    }

    @Test
    void ofAGroupWhoseFiguresAreHiddenItIsToldHowManyMeetingsThereWereAndWhy() {
        GroupFigures hidden = MadeUp.seed(1).meetings(24, 2, 7).group("h", "Heide");

        for (List<String> row :
                ChartTable.ofAll(List.of(hidden), Locale.ENGLISH).rows()) {
            assertEquals(List.of("24", "", "", "", "", ""), row.subList(2, 8));
            assertEquals("24 not shown: fewer than 3 forms.", row.get(8));
        }
        assertEquals(
                "24 niet getoond: minder dan 3 formulieren.",
                ChartTable.ofAll(List.of(hidden), DUTCH).rows().get(0).get(8));
    }

    @Test
    void ofAGroupWithSomeHiddenMeetingsOnlyThoseAreRemarked() {
        GroupFigures some = MadeUp.seed(1)
                .meetings(7, 6, 7)
                .meetings(2, 2, 7)
                .meetings(1, 0, 7)
                .group("s", "Som");
        List<String> row =
                ChartTable.ofAll(List.of(some), Locale.ENGLISH).rows().get(0);

        assertEquals("10", row.get(2));
        assertTrue(
                row.get(8).endsWith("1 not shown: nobody answered enough items. 2 not shown: fewer than 3 forms."),
                row.get(8));
        GroupFigures all = MadeUp.seed(1).meetings(3, 6, 7).group("a", "Al");
        assertEquals("", ChartTable.ofAll(List.of(all), DUTCH).rows().get(0).get(8), "nothing is hidden");
    }

    @Test
    void ofAllGroupsAMeetingThatIsStillOpenIsNotCountedAmongTheEvaluatedOnes() {
        GroupFigures group =
                MadeUp.seed(1).outside().meetings(6, 7, 7).meeting(3, 7, false).group("o", "Open");

        for (List<String> row : ChartTable.ofAll(List.of(group), Locale.ENGLISH).rows()) {
            assertEquals("6", row.get(2));
            assertTrue(row.get(8).endsWith("1 not shown: still open."), row.get(8));
        }
    }

    @Test
    void whereThereIsLittleRoomTheHeadsAreShortWords() {
        GroupFigures group = MadeUp.seed(1).meetings(1, 6, 7).group("g", "G");
        assertEquals(
                List.of("Date", "Axis", "Mean", "Med.", "sd", "n", "Came", "Remark"),
                ChartTable.of(group, Locale.ENGLISH).brief());
        assertEquals(
                List.of("Groep", "As", "Aantal", "n", "Laatst", "Gem.", "Onder", "Boven", "Opmerking"),
                ChartTable.ofAll(List.of(group), DUTCH).brief());
    }

    @Test
    void aRowOfAnotherLengthThanTheHeaderIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new ChartTable(List.of("a"), List.of("a"), List.of(List.of("1", "2"))));
        assertThrows(IllegalArgumentException.class, () -> new ChartTable(List.of("a"), List.of(), List.of()));
    }

    @Test
    void fromTheFewestToTheMostAnswers() {
        AxisSeries series =
                AxisSeries.of(MadeUp.seed(1).meetings(2, 6, 7).meetings(1, 8, 7).group("g", "G"), Axis.PRODUCT);

        assertEquals("6–8", ChartTable.range(series.shown()));
        assertEquals("6", ChartTable.range(series.shown().subList(0, 2)));
        assertEquals("", ChartTable.range(List.of()));
    }

    @Test
    void theMeaningNamesTheEventShortlyBeforeAChange() {
        MadeUp made = MadeUp.seed(3);
        for (int mark : new int[] {5, 6, 5, 6, 5, 6, 5, 9, 8, 9, 8, 9, 8, 9}) {
            made.equal(6, mark);
        }
        AxisSeries series =
                AxisSeries.of(made.event(GroupEvent.Kind.FACILITATOR, 7, "Bo").group("g", "G"), Axis.PRODUCT);

        assertTrue(MeaningWords.of(series, DUTCH).contains("gespreksleider: Bo"), MeaningWords.of(series, DUTCH));
    }
}
