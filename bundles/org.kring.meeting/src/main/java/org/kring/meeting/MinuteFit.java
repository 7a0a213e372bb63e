// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kring.method.LivedPhase;
import org.kring.model.common.Duration;

/**
 * Fits phases into a number of minutes: each starts at its least, and the room that is left goes to all in proportion
 * to their ranges, in whole minutes, by largest remainder; of equal remainders the earlier phase gains.
 */
final class MinuteFit {

    private final List<LivedPhase> phases;
    private final long[] least;
    private final long[] room;

    private MinuteFit(List<LivedPhase> phases) {
        this.phases = phases;
        this.least = phases.stream().mapToLong(MinuteFit::least).toArray();
        this.room = phases.stream().mapToLong(MinuteFit::room).toArray();
    }

    /** The minutes of each phase, empty for the untimed, never outside the range of the phase. */
    static List<OptionalInt> of(List<LivedPhase> phases, int minutes) {
        return new MinuteFit(phases).fit(minutes);
    }

    private List<OptionalInt> fit(int minutes) {
        long sumOfLeast =
                IntStream.range(0, least.length).mapToLong(i -> least[i]).sum();
        long sumOfRoom = IntStream.range(0, room.length).mapToLong(i -> room[i]).sum();
        long[] extra = share(Math.min(sumOfRoom, Math.max(0, minutes - sumOfLeast)), sumOfRoom);
        List<OptionalInt> fitted = new ArrayList<>();
        for (int i = 0; i < phases.size(); i++) {
            boolean timed = phases.get(i).phase().getDuration() != null;
            fitted.add(timed ? OptionalInt.of((int) (least[i] + extra[i])) : OptionalInt.empty());
        }
        return fitted;
    }

    private long[] share(long spare, long sumOfRoom) {
        long[] extra = new long[room.length];
        if (spare == 0) {
            return extra;
        }
        long given = 0;
        for (int i = 0; i < room.length; i++) {
            extra[i] = spare * room[i] / sumOfRoom;
            given += extra[i];
        }
        List<Integer> byRemainder = IntStream.range(0, room.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> spare * room[i] % sumOfRoom)
                        .reversed())
                .collect(Collectors.toList());
        for (int i = 0; given < spare; i++, given++) {
            extra[byRemainder.get(i)]++;
        }
        return extra;
    }

    private static long least(LivedPhase lived) {
        Duration duration = lived.phase().getDuration();
        return duration == null ? 0 : Math.max(0, duration.getMin());
    }

    private static long room(LivedPhase lived) {
        Duration duration = lived.phase().getDuration();
        return duration == null ? 0 : Math.max(0, duration.getMax() - least(lived));
    }
}
