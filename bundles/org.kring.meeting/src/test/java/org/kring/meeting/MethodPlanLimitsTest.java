// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.model.method.Grouping;
import org.kring.model.method.Method;
import org.kring.model.method.Phase;

/** The last numbers that a plan is made for, and how minutes are divided when they do not come out even. */
class MethodPlanLimitsTest {

    private static List<Integer> minutes(Method method, int minutes) {
        return MethodPlan.segments(method, 6, minutes).stream()
                .map(each -> each.minutes().orElse(-1))
                .toList();
    }

    private static Method talks(int times, Grouping grouping) {
        Phase talk = Build.phase("talk");
        talk.setGrouping(grouping);
        return Build.method(Build.times("r", times, talk));
    }

    @ParameterizedTest
    @CsvSource({"1, 0, true", "1000, 60, true", "0, 60, false", "1001, 60, false", "6, -1, false"})
    void peopleAndMinutesHaveBounds(int people, int minutes, boolean fine) {
        Method method = Build.method(Build.phase("1", 10, 10));
        if (fine) {
            assertEquals(1, MethodPlan.segments(method, people, minutes).size());
        } else {
            assertThrows(IllegalArgumentException.class, () -> MethodPlan.segments(method, people, minutes));
        }
    }

    @Test
    void aMillionSeatsInPairsArePlannedAndNoMore() {
        assertEquals(
                1_000,
                MethodPlan.segments(talks(1_000, Grouping.PAIRS), 1_000, 60).size());
        assertThrows(
                IllegalArgumentException.class, () -> MethodPlan.segments(talks(1_001, Grouping.PAIRS), 1_000, 60));
        assertEquals(
                1_001,
                MethodPlan.segments(talks(1_001, Grouping.WHOLE_GROUP), 1_000, 60)
                        .size(),
                "only pairs take seats");
    }

    @Test
    void ofEqualPhasesTheEarlierGainsFirst() {
        Method method = Build.method(Build.phase("1", 2, 3), Build.phase("2", 2, 3), Build.phase("3", 2, 3));

        assertEquals(List.of(2, 2, 2), minutes(method, 6));
        assertEquals(List.of(3, 2, 2), minutes(method, 7));
        assertEquals(List.of(3, 3, 2), minutes(method, 8));
        assertEquals(List.of(3, 3, 3), minutes(method, 9));
    }

    @Test
    void theLargestRemainderGains() {
        // of three minutes for 3 + 1: 2.25 and 0.75
        assertEquals(List.of(2, 1), minutes(Build.method(Build.phase("1", 0, 3), Build.phase("2", 0, 1)), 3));
        // of seven minutes for 4 + 6 + 5: 1.87, 2.8 and 2.33
        Method three = Build.method(Build.phase("1", 1, 5), Build.phase("2", 1, 7), Build.phase("3", 1, 6));
        assertEquals(List.of(1 + 2, 1 + 3, 1 + 2), minutes(three, 10));
    }

    @Test
    void whatWasWrittenWrongIsReadModestly() {
        assertEquals(List.of(0, -1), minutes(Build.method(Build.phase("1", -5, -3), Build.phase("2")), 10));
        assertEquals(List.of(5), minutes(Build.method(Build.phase("1", 5, 2)), 10));
        assertEquals(List.of(3), minutes(Build.method(Build.phase("1", -5, 3)), 10));
    }

    @Test
    void endlessRangesAreDividedWithoutOverflow() {
        int most = Integer.MAX_VALUE;

        assertEquals(
                List.of(most / 2 + 1, most / 2),
                minutes(Build.method(Build.phase("1", 0, most), Build.phase("2", 0, most)), most));
    }

    @Test
    void onlyTimedSegmentsAreAddedUp() {
        Method method = Build.method(Build.phase("1", 10, 10), Build.phase("2"), Build.phase("3", 5, 5));

        assertEquals(15, MethodPlan.of(method, 6, 60).plannedMinutes());
    }
}
