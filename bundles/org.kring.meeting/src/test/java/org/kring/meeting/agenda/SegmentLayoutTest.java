// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kring.meeting.run.Samples;
import org.kring.model.common.Category;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.RepeatRule;
import org.kring.model.method.Round;

/** A round per participant of two phases, then one phase: a and b for each, then c. */
class SegmentLayoutTest {

    private static final List<RunItem> ITEMS =
            List.of(Samples.item("item", Category.CASE_METHOD, Optional.of(method()), 60));

    private static Method method() {
        Round round = MethodFactory.eINSTANCE.createRound();
        round.setRepeat(RepeatRule.PER_PARTICIPANT);
        round.getFlow().add(Samples.phase("a", 1, 1));
        round.getFlow().add(Samples.phase("b", 1, 1));
        Method method = MethodFactory.eINSTANCE.createMethod();
        method.setId("round");
        method.getFlow().add(round);
        method.getFlow().add(Samples.phase("c", 1, 1));
        return method;
    }

    private static List<RunSegment> forPeople(int people) {
        return SegmentLayout.of(ITEMS, Samples.FOUR.subList(0, people));
    }

    private static List<String> ids(List<RunSegment> segments) {
        return segments.stream()
                .map(each -> each.id().substring("item/".length()))
                .toList();
    }

    @Test
    void whoComesLateAddsATurnBehindTheOthers() {
        List<RunSegment> now = SegmentLayout.again(forPeople(2), 2, forPeople(3));

        assertEquals(List.of("a/1", "b/1", "a/2", "b/2", "a/3", "b/3", "c"), ids(now));
    }

    @Test
    void whoLeavesInTheLastTurnEndsTheRoundAndNothingIsLivedTwice() {
        List<RunSegment> now = SegmentLayout.again(forPeople(3), 4, forPeople(2));

        assertEquals(List.of("a/1", "b/1", "a/2", "b/2", "a/3", "c"), ids(now));
    }

    @Test
    void whoLeavesEarlierTakesTheLastTurnAway() {
        List<RunSegment> now = SegmentLayout.again(forPeople(3), 1, forPeople(2));

        assertEquals(List.of("a/1", "b/1", "a/2", "b/2", "c"), ids(now));
    }
}
