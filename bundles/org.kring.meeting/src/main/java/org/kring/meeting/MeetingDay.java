// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.kring.model.meeting.EventKind;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.RunEvent;

/**
 * When a meeting was held, and so on which day it counts: in every order, date, limit and signal. The identifier of a
 * meeting is the day for which it was planned first; later it is a name and no more.
 *
 * <ol>
 *   <li>It was held when its run began, as its record tells.
 *   <li>But a planned start that was put on another day than the identifier's is a person's word about when it was
 *       held, and goes before the record: a meeting on paper is often recorded on another day.
 *   <li>Without a run it is held at its planned start.
 * </ol>
 */
public final class MeetingDay {

    /** The oldest first; of the same moment by identifier; those that have no moment last. */
    public static final Comparator<Meeting> ORDER = Comparator.comparing(
                    (Meeting each) -> held(each).orElse(Instant.MAX))
            .thenComparing(each -> Objects.requireNonNullElse(each.getId(), ""));

    /** The earliest and the latest day on earth begin so long before and after that of Greenwich. */
    private static final Duration EARLIEST_ZONE = Duration.ofHours(14);

    private static final Duration LATEST_ZONE = Duration.ofHours(12);
    private static final Duration SAME_NIGHT = Duration.ofHours(12);
    private static final int DATE_LENGTH = 10;

    private MeetingDay() {}

    /**
     * The moment at which a meeting was held or is going to be.
     *
     * @param meeting its document
     * @return empty when neither plan nor record tells it
     */
    public static Optional<Instant> held(Meeting meeting) {
        Optional<Instant> begun = begun(meeting);
        Optional<Instant> start = Optional.ofNullable(meeting.getStart());
        boolean moved = start.isPresent() && isMoved(meeting);
        return moved || begun.isEmpty() ? start : begun;
    }

    /**
     * The day on which a meeting counts.
     *
     * @param meeting its document
     * @param zone where days are told: that of the machine
     * @return the day that its identifier begins with when there is no moment; the first of January 1970 when nothing
     *     tells it
     */
    public static LocalDate of(Meeting meeting, ZoneId zone) {
        return held(meeting)
                .map(moment -> LocalDate.ofInstant(moment, zone))
                .or(() -> named(meeting.getId()))
                .orElse(LocalDate.EPOCH);
    }

    /**
     * Whether a meeting was held on another day than planned: neither on the same day nor in the same night.
     *
     * @param planned when it was to begin
     * @param begun when it began
     * @param zone where days are told
     * @return false on the same day of the calendar, however many hours lie between, and up to 12 hours across midnight
     */
    public static boolean isOtherDay(Instant planned, Instant begun, ZoneId zone) {
        return !LocalDate.ofInstant(planned, zone).equals(LocalDate.ofInstant(begun, zone))
                && Duration.between(planned, begun).abs().compareTo(SAME_NIGHT) > 0;
    }

    /**
     * When a meeting that began was to begin, as long as that is known: one that was held on another day takes its start
     * along, and of the plan only the day in its identifier stays.
     *
     * @param meeting its identifier
     * @param start as it stands there now
     * @param begun when it began
     * @param zone where days are told
     * @return empty when it was held on another day than planned
     */
    public static Optional<Instant> planned(String meeting, Instant start, Instant begun, ZoneId zone) {
        boolean takenAlong = start.equals(begun)
                && named(meeting)
                        .map(day -> !day.equals(LocalDate.ofInstant(begun, zone)))
                        .orElse(false);
        return takenAlong || isOtherDay(start, begun, zone) ? Optional.empty() : Optional.of(start);
    }

    /**
     * When the run of a meeting began.
     *
     * @param meeting with its record
     * @return empty when its record tells no start
     */
    public static Optional<Instant> begun(Meeting meeting) {
        return meeting.getRun() == null
                ? Optional.empty()
                : meeting.getRun().getEvents().stream()
                        .filter(event -> event.getKind() == EventKind.STARTED)
                        .map(RunEvent::getAt)
                        .filter(Objects::nonNull)
                        .findFirst();
    }

    /** Whether the planned start is on the day of the identifier nowhere on earth. */
    private static boolean isMoved(Meeting meeting) {
        return named(meeting.getId())
                .map(day -> {
                    Instant from = day.atStartOfDay(ZoneOffset.UTC).toInstant().minus(EARLIEST_ZONE);
                    Instant to = day.plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                            .plus(LATEST_ZONE);
                    return meeting.getStart().isBefore(from)
                            || !meeting.getStart().isBefore(to);
                })
                .orElse(false);
    }

    /** The day that the identifier begins with. */
    private static Optional<LocalDate> named(String meeting) {
        String id = Objects.requireNonNullElse(meeting, "");
        try {
            return Optional.of(LocalDate.parse(id.substring(0, Math.min(DATE_LENGTH, id.length()))));
        } catch (DateTimeException named) {
            return Optional.empty();
        }
    }
}
