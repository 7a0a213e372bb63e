// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.evaluation.series.AxisSeries;
import org.kring.model.common.Axis;

class MeaningWordsTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void saysThatSomethingChangedOnlyAtASignal(long seed) {
        for (AxisSeries chart : AxisSeries.all(MadeUp.any(seed))) {
            boolean signal = !chart.signals().isEmpty();

            assertEquals(signal, MeaningWords.of(chart, DUTCH).startsWith("Er is waarschijnlijk echt iets veranderd"));
            assertEquals(
                    signal, MeaningWords.of(chart, Locale.ENGLISH).startsWith("Something probably really changed"));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void asksAQuestionWheneverThereIsAMeeting(long seed) {
        for (AxisSeries chart : AxisSeries.all(MadeUp.any(seed))) {
            for (Locale locale : List.of(DUTCH, Locale.ENGLISH)) {
                String meaning = MeaningWords.of(chart, locale);

                assertEquals(!chart.points().isEmpty(), meaning.endsWith("?"), meaning);
                assertFalse(meaning.contains("{"), meaning);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void underSixMeetingsItSaysThatTheyAreTooFew(int meetings) {
        AxisSeries chart = chart(MadeUp.seed(5).meetings(meetings, 6, 7));

        assertTrue(MeaningWords.of(chart, DUTCH).contains("te weinig om verandering van toeval te onderscheiden"));
        assertTrue(MeaningWords.of(chart, Locale.ENGLISH).contains("too few to tell change from chance"));
    }

    @Test
    void underTwelveMeetingsTheLimitsAreATrial() {
        assertTrue(MeaningWords.of(chart(equal(11)), DUTCH).contains("voorlopig: 11 van 12"));
        assertFalse(MeaningWords.of(chart(equal(12)), DUTCH).contains("voorlopig"));
    }

    @Test
    void equalMeetingsAreNoChange() {
        assertTrue(MeaningWords.of(chart(equal(20)), DUTCH)
                .startsWith("Er is niets echt veranderd: alle gemiddelden zijn 8,0"));
    }

    @Test
    void aChangeIsSaidWithItsSizeAndDirection() {
        MadeUp made = MadeUp.seed(1);
        IntStream.of(5, 6, 5, 6, 5, 6, 5, 8, 9, 8, 9, 8, 9, 8, 9).forEach(mark -> made.equal(6, mark));

        assertTrue(MeaningWords.of(chart(made), Locale.ENGLISH).contains("On average 8.5: 3.1 higher than before."));
        assertTrue(MeaningWords.of(chart(made), DUTCH).contains("Gemiddeld 8,5: 3,1 hoger dan daarvoor."));
        assertFalse(MeaningWords.of(chart(made), DUTCH).contains("onder het gemiddelde"));
    }

    /** 5 12/14 and 6 1/7 are 0.3 apart; 5.9 and 6.1, as they are shown, are not. */
    @Test
    void theAmountIsThatOfTheExactMeansAndNoTwoShownOnesContradictIt() {
        MadeUp made = MadeUp.seed(1);
        IntStream.of(6, 6, 6, 5, 6, 6, 6, 6, 6, 5, 6, 6, 6, 6).forEach(mark -> made.equal(6, mark));
        IntStream.of(7, 6, 6, 6, 6, 6, 6).forEach(mark -> made.equal(6, mark));

        assertTrue(
                MeaningWords.of(chart(made), Locale.ENGLISH).contains("On average 6.1: 0.3 higher than before."),
                MeaningWords.of(chart(made), Locale.ENGLISH));
        assertFalse(MeaningWords.of(chart(made), Locale.ENGLISH).contains("5.9"));
    }

    @Test
    void aRunThatIsOverIsSaidFromWhenToWhenAndOneThatGoesOnSinceWhen() {
        MadeUp over = MadeUp.seed(1);
        IntStream.of(5, 6, 5, 6, 5, 6, 5, 8, 9, 8, 9, 8, 9, 8, 6).forEach(mark -> over.equal(6, mark));
        AxisSeries chart = chart(over);
        ChartWords english = new ChartWords(Locale.ENGLISH);
        String from = english.when(chart.points().get(7).date());
        String to = english.when(chart.points().get(13).date());
        assertTrue(
                MeaningWords.of(chart, Locale.ENGLISH)
                        .contains("seven in a row above the mean, from " + from + " to " + to),
                MeaningWords.of(chart, Locale.ENGLISH));
        assertFalse(MeaningWords.of(chart, Locale.ENGLISH).contains("since"));
        assertTrue(MeaningWords.of(chart, DUTCH).contains(" tot en met "), MeaningWords.of(chart, DUTCH));

        MadeUp open = MadeUp.seed(1);
        IntStream.of(5, 6, 5, 6, 5, 6, 5, 8, 9, 8, 9, 8, 9, 8).forEach(mark -> open.equal(6, mark));
        assertTrue(
                MeaningWords.of(chart(open), Locale.ENGLISH).contains("seven in a row above the mean, since " + from));
        // what is hidden may belong to the run
        assertTrue(
                MeaningWords.of(chart(open.meeting(1, 6, true)), Locale.ENGLISH).contains("since " + from));
    }

    private static MadeUp equal(int meetings) {
        MadeUp made = MadeUp.seed(1);
        for (int i = 0; i < meetings; i++) {
            made.equal(6, 8);
        }
        return made;
    }

    private static AxisSeries chart(MadeUp made) {
        return AxisSeries.of(made.group("g", "G"), Axis.PRODUCT);
    }
}
