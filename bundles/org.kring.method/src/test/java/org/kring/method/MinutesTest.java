// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.model.method.Phase;
import org.kring.model.method.RepeatRule;

class MinutesTest {

    @Test
    void rangesAddUpAndUntimedPhasesAreCountedApart() {
        var method = Build.method(Build.phase("1", 5, 5), Build.phase("2", 10, 15), Build.phase("3"));

        assertEquals(new MinuteTotal(true, 15, 20, 1), Minutes.of(method));
    }

    @Test
    void speedSparringTakesSixtySixMinutes() {
        var turns = Build.times("turns", 3, Build.phase("4", 10, 10));
        var halves = Build.times("halves", 2, turns, Build.phase("5", 3, 3));

        var total = Minutes.of(Build.method(Build.phase("1"), Build.phase("2"), Build.phase("3"), halves));

        assertEquals(new MinuteTotal(true, 66, 66, 3), total);
    }

    @Test
    void withoutAnyTimeNothingIsInvented() {
        assertEquals(new MinuteTotal(false, 0, 0, 2), Minutes.of(Build.method(Build.phase("1"), Build.phase("2"))));
    }

    @Test
    void aRoundPerParticipantSpansTheGroupSize() {
        var method = Build.method(Build.round("each", RepeatRule.PER_PARTICIPANT, 0, Build.phase("1", 2, 3)));

        assertEquals(new MinuteTotal(true, 12, 24, 0), Minutes.of(method));
        method.setPeople(Build.span(10, 0));
        assertEquals(new MinuteTotal(true, 20, 30, 0), Minutes.of(method));
        method.setPeople(Build.span(4, 5));
        assertEquals(new MinuteTotal(true, 8, 15, 0), Minutes.of(method));
        assertEquals(new MinuteTotal(true, 14, 21, 0), Minutes.of(method, 7));
    }

    @Test
    void hugeNumbersStayAtTheLargest() {
        var phase = Build.phase("1", Integer.MAX_VALUE, Integer.MAX_VALUE);
        var total = Minutes.of(Build.method(Build.times("a", 100, Build.times("b", 100, phase))));

        assertEquals(Integer.MAX_VALUE, total.min());
        assertEquals(Integer.MAX_VALUE, total.max());
    }

    @Test
    void theTotalIsTheSumOfWhatIsLived() {
        GeneratedMethods.first(500)
                .filter(method -> Unrolling.size(method, 7) <= Unrolling.LIMIT)
                .forEach(method -> {
                    var lived = Unrolling.of(method, 7).stream()
                            .map(LivedPhase::phase)
                            .filter(phase -> phase.getDuration() != null)
                            .map(Phase::getDuration)
                            .toList();

                    var total = Minutes.of(method, 7);

                    assertEquals(lived.stream().mapToInt(each -> each.getMin()).sum(), total.min());
                    assertEquals(lived.stream().mapToInt(each -> each.getMax()).sum(), total.max());
                });
    }

    @ParameterizedTest
    @CsvSource({
        "0, 4, 8, 12",
        "0, 7, 12, 21",
        "0, 0, 12, 24",
        "1, 0, 2, 24",
        "0, 1, 2, 3",
        "3, 1, 6, 9",
        "10, 9, 20, 30"
    })
    void aGroupSizeWithOneEndIsFilledFromSixToEight(int fewest, int most, int min, int max) {
        var method = Build.method(Build.round("each", RepeatRule.PER_PARTICIPANT, 0, Build.phase("1", 2, 3)));
        method.setPeople(Build.span(fewest, most));

        assertEquals(new MinuteTotal(true, min, max, 0), Minutes.of(method));
    }
}
