// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kring.meeting.run.Samples;
import org.kring.method.Bilingual;
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

    @Test
    void nobodyThereIsNothingToLive() {
        assertEquals(List.of(), SegmentLayout.of(ITEMS, List.of()));
    }

    @Test
    void aPartWithoutMethodIsOneSegmentOfItsMinutes() {
        RunItem part = Samples.item("part", Category.WARM_UP, Optional.empty(), 12);

        RunSegment segment = SegmentLayout.of(List.of(part), Samples.FOUR).get(0);

        assertEquals("part", segment.id());
        assertEquals(OptionalInt.of(12), segment.minutes());
        assertEquals("part", segment.title().en());
        assertEquals("", segment.phaseId());
        assertEquals(0, segment.turn());
        assertEquals(List.of(), segment.yields());
        assertEquals(List.of(), segment.pairs());
    }

    @Test
    void aSegmentOfAMethodIsItsPhaseInATurn() {
        RunItem item = Samples.item("case", Category.CASE_METHOD, Optional.of(Samples.method()), 60);

        List<RunSegment> segments = SegmentLayout.of(List.of(item), Samples.FOUR);
        RunSegment again = segments.get(2);
        RunSegment spar = segments.get(segments.size() - 2);

        assertEquals("case/again/2", again.id());
        assertEquals("again (nl)", again.title().nl());
        assertEquals("again", again.phaseId());
        assertEquals(2, again.turn());
        assertEquals(
                List.of("again.reformulation", "again.advice"),
                again.yields().stream().map(each -> each.getId()).toList());
        assertEquals("case/spar/2/3", spar.id());
        assertEquals(3, spar.turn(), "of the innermost round");
        assertEquals(0, segments.get(0).turn());
        assertEquals(
                Set.copyOf(Samples.FOUR),
                spar.pairs().stream().flatMap(List::stream).collect(Collectors.toSet()));
    }

    @Test
    void minutesOfItsOwnGoBeforeThoseOfTheMethodAndNoneMeansLeftOut() {
        RunItem plain = ITEMS.get(0);
        RunItem item = new RunItem(
                plain.id(),
                plain.category(),
                plain.title(),
                plain.method(),
                OptionalInt.empty(),
                Map.of("a", 9, "b", 0),
                false);

        List<RunSegment> segments = SegmentLayout.of(List.of(item), List.of("m-1", "m-2"));

        assertEquals(List.of("a/1", "a/2", "c"), ids(segments));
        assertEquals(
                List.of(9, 9, 1),
                segments.stream().map(each -> each.minutes().getAsInt()).toList());
    }

    @Test
    void aPartWithoutMinutesLeavesItsPhasesAllTheTimeTheyMayTake() {
        Method method = MethodFactory.eINSTANCE.createMethod();
        method.getFlow().add(Samples.phase("a", 5, 25));
        RunItem item = new RunItem(
                "item",
                Category.CASE_METHOD,
                new Bilingual("", ""),
                Optional.of(method),
                OptionalInt.empty(),
                Map.of(),
                false);

        assertEquals(
                OptionalInt.of(25),
                SegmentLayout.of(List.of(item), Samples.FOUR).get(0).minutes());
    }

    @Test
    void whenTheCurrentPartIsGoneTheRestStaysAsItWas() {
        List<RunSegment> old = forPeople(2);
        List<RunSegment> other =
                SegmentLayout.of(List.of(Samples.item("other", Category.CLOSING, Optional.empty(), 5)), Samples.FOUR);

        assertEquals(old, SegmentLayout.again(old, 1, other));
        assertEquals(old, SegmentLayout.again(old, old.size() - 1, other));
    }

    @Test
    void theSamePhaseOfAnotherPartIsAnotherPlace() {
        RunItem first = Samples.item("first", Category.CASE_METHOD, Optional.of(method()), 60);
        RunItem second = Samples.item("second", Category.CASE_METHOD, Optional.of(method()), 60);
        List<RunItem> both = List.of(first, second);
        List<RunSegment> two = SegmentLayout.of(both, List.of("m-1", "m-2"));
        List<RunSegment> three = SegmentLayout.of(both, List.of("m-1", "m-2", "m-3"));

        List<RunSegment> now = SegmentLayout.again(two, 4, three);

        assertEquals("first/c", now.get(4).id());
        assertEquals(two.subList(0, 5), now.subList(0, 5), "what was lived stays");
        assertEquals(three.subList(7, 14), now.subList(5, now.size()), "the turn that came too late is not lived");
    }
}
