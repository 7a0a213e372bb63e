// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.evaluation.Audience;
import org.kring.evaluation.Figures;
import org.kring.evaluation.Suppression;

/** Which meetings of a group count as evaluated, and of which the gate keeps a mean back. */
class GroupFiguresTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void whatIsStillOpenIsNeitherEvaluatedNorKeptBack() {
        GroupFigures group = new Meetings(Audience.OUTSIDE)
                .all(6, 7)
                .of(List.of(6, 7, 8, 9))
                .open()
                .group();

        assertEquals(4, group.meetings().size());
        assertEquals(group.meetings().subList(0, 3), group.evaluated());
        assertEquals(1, group.open());
        assertEquals(1, group.withheld(), "the one of four forms");
        AxisSeries.all(group).forEach(series -> assertEquals(3, series.evaluated()));
    }

    @Test
    void whereNobodyAnsweredThereIsNothingToKeepBack() {
        GroupFigures group = Meetings.ofGroup().of(List.of()).of(List.of(6, 7)).group();

        assertEquals(2, group.evaluated().size(), "it is closed all the same");
        assertFalse(group.meetings().get(0).figures().withheld());
        assertTrue(group.meetings().get(1).figures().withheld());
        assertEquals(1, group.withheld());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyMeetingIsShownOrKeptBackOrOpenOrUnanswered(long seed) {
        GroupFigures group = Meetings.any(seed);
        for (MeetingFigures each : group.meetings()) {
            Figures figures = each.figures();
            for (var axis : Figures.AXES) {
                var of = figures.axis(axis);
                boolean unanswered =
                        of.suppressed().filter(Suppression.NO_FORMS::equals).isPresent();
                assertEquals(of.mean().isEmpty(), of.withheld() || of.open() || unanswered);
                assertEquals(figures.open(), of.open());
                assertTrue(!of.withheld() || figures.withheld());
            }
        }
        assertEquals(group.meetings().size(), group.evaluated().size() + group.open());
        AxisSeries.all(group).forEach(series -> assertEquals(group.evaluated().size(), series.evaluated()));
    }
}
