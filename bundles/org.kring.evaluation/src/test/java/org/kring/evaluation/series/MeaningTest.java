// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.evaluation.Audience;
import org.kring.evaluation.statistics.SignalRule;

class MeaningTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void somethingChangedExactlyWhenThereIsASignal(long seed) {
        for (AxisSeries series : AxisSeries.all(Meetings.any(seed))) {
            Meaning meaning = Meaning.of(series);

            assertEquals(!series.signals().isEmpty(), meaning instanceof Meaning.Changed);
            if (meaning instanceof Meaning.Changed changed) {
                assertEquals(series.limits().orElseThrow(), changed.limits());
                List<AxisSignal> latest = changed.latest();
                assertEquals(
                        latest.stream()
                                .sorted(Comparator.comparing(AxisSignal::date).reversed())
                                .toList(),
                        latest);
                assertEquals(
                        latest.size(),
                        latest.stream()
                                .map(each -> each.rule().key() + each.high())
                                .distinct()
                                .count());
                assertEquals(
                        series.signals().get(series.signals().size() - 1).date(),
                        latest.get(0).date());
            }
        }
    }

    @Test
    void withoutMeetingsOrWithNothingToShowThereIsNoMeaningYet() {
        assertInstanceOf(Meaning.NoMeetings.class, Meaning.of(Meetings.ofGroup().series()));
        assertInstanceOf(
                Meaning.NothingShown.class,
                Meaning.of(Meetings.ofGroup().of(List.of(6, 7)).open().series()));
        assertInstanceOf(
                Meaning.NothingShown.class,
                Meaning.of(
                        new Meetings(Audience.OUTSIDE).of(List.of(6, 7, 8, 9)).series()));
    }

    @Test
    void whereEverythingIsStillOpenNothingIsHidden() {
        assertEquals(
                new Meaning.StillOpen(),
                Meaning.of(Meetings.ofGroup().open().open().series()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void underSixShownMeetingsTheyAreTooFew(int shown) {
        Meetings meetings = Meetings.ofGroup().of(List.of(6, 7));
        for (int i = 0; i < shown; i++) {
            meetings.all(7);
        }

        assertEquals(new Meaning.TooFew(shown), Meaning.of(meetings.series()));
    }

    @Test
    void equalMeetingsAreSteady() {
        Meaning meaning = Meaning.of(Meetings.ofGroup().all(8, 8, 8, 8, 8, 8).series());

        assertEquals(8, assertInstanceOf(Meaning.Steady.class, meaning).limits().mean(), 1e-9);
    }

    @Test
    void whatWentTheOtherWayOrWasOverBeforeIsNoPartOfTheNewestChange() {
        int[] marks = new int[40];
        Arrays.fill(marks, 6);
        marks[20] = 2;
        marks[30] = 10;

        assertEquals(
                List.of(Meetings.day(30) + " true"),
                changed(Meetings.ofGroup().all(marks)).latest().stream()
                        .filter(each -> each.rule() == SignalRule.OUTSIDE_LIMITS)
                        .map(each -> each.date() + " " + each.high())
                        .toList());
    }

    @Test
    void aRiseAfterAFallIsOneChangeWithItsSize() {
        Meaning.Changed changed = changed(Meetings.ofGroup().all(5, 6, 5, 6, 5, 6, 5, 8, 9, 8, 9, 8, 9, 8, 9));

        assertTrue(changed.latest().stream().allMatch(AxisSignal::high), () -> "" + changed.latest());
        assertEquals(Meetings.day(7), changed.latest().get(0).since());
        assertEquals(38.0 / 7, changed.size().orElseThrow().before(), 1e-9);
        assertEquals(8.5, changed.size().orElseThrow().within(), 1e-9);
        assertEquals(31, changed.size().orElseThrow().tenths());
        assertFalse(changed.quiet());
    }

    @ParameterizedTest
    @CsvSource({
        "5.449, 5.451, 0", // shown as 5.4 and 5.5
        "5.449, 6.051, 6", // shown as 5.4 and 6.1
        "5.451, 6.049, 6", // shown as 5.5 and 6.0
        "6.049, 5.451, -6",
        "6.0, 6.35, 4", // a half that is a little less in binary fractions
        "6.35, 6.0, -4",
        "6.0, 6.25, 3",
        "6.25, 6.0, -3"
    })
    void theAmountIsTheRoundedDifferenceOfTheExactMeans(double before, double within, long tenths) {
        assertEquals(tenths, new Meaning.Size(before, within).tenths());
    }

    /** A fall is as large as the rise that undoes it, and no amount is further than half a tenth from the exact one. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noAmountIsFurtherThanHalfATenthFromTheExactOne(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double before = random.nextDouble(1, 10);
        double within = random.nextDouble(1, 10);
        long tenths = new Meaning.Size(before, within).tenths();

        assertEquals(within - before, tenths / 10.0, 0.05 + 1e-9);
        assertEquals(-tenths, new Meaning.Size(within, before).tenths());
        for (AxisSeries series : AxisSeries.all(Meetings.any(seed))) {
            if (Meaning.of(series) instanceof Meaning.Changed changed) {
                changed.size()
                        .ifPresent(
                                size -> assertEquals(size.within() - size.before(), size.tenths() / 10.0, 0.05 + 1e-9));
            }
        }
    }

    @Test
    void aChangeThatGoesOnIsNotQuiet() {
        assertFalse(changed(Meetings.ofGroup().all(6, 6, 6, 6, 6, 6, 6, 6, 6, 10, 7, 7, 7))
                .quiet());
    }

    @Test
    void aChangeWithNothingBeforeItHasNoSize() {
        Meaning.Changed changed = changed(Meetings.ofGroup().all(3, 4, 5, 6, 7, 8, 9));

        assertEquals(Optional.empty(), changed.size());
    }

    @Test
    void threeUnremarkableMeetingsAfterwardsAreQuiet() {
        assertFalse(changed(Meetings.ofGroup().all(6, 6, 6, 6, 6, 6, 6, 6, 6, 1, 6, 6))
                .quiet());
        assertTrue(changed(Meetings.ofGroup().all(6, 6, 6, 6, 6, 6, 6, 6, 6, 1, 6, 6, 6))
                .quiet());
        assertFalse(
                changed(Meetings.ofGroup()
                                .all(6, 6, 6, 6, 6, 6, 6, 6, 6, 1, 6, 6)
                                .of(List.of(6)))
                        .quiet(),
                "what is hidden says nothing");
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 8, 9, 10})
    void anEventUpToThreeMeetingsBeforeTheChangeIsNamed(int before) {
        Meaning.Changed changed =
                changed(Meetings.ofGroup().all(6, 6, 6, 6, 6, 6, 6, 6, 6, 1).event(before, "coach"));

        assertEquals(before >= 7 && before <= 9, changed.event().isPresent());
    }

    @Test
    void ofSeveralEventsTheLastOneIsNamed() {
        Meetings meetings = Meetings.ofGroup()
                .all(6, 6, 6, 6, 6, 6, 6, 6, 6, 1)
                .event(9, "second")
                .event(8, "first");

        assertEquals(Optional.of("second"), changed(meetings).event().map(each -> each.label()
                .en()));
    }

    private static Meaning.Changed changed(Meetings meetings) {
        return assertInstanceOf(Meaning.Changed.class, Meaning.of(meetings.series()));
    }
}
