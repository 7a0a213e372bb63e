// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.model.meeting.EventKind;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingFactory;

class MeetingDayTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** A meeting; "" for what nothing tells. */
    private static Meeting meeting(String id, String start, String begun) {
        Meeting meeting = MeetingFactory.eINSTANCE.createMeeting();
        meeting.setId(id);
        meeting.setStart(start.isEmpty() ? null : Instant.parse(start));
        if (!begun.isEmpty()) {
            meeting.setRun(MeetingFactory.eINSTANCE.createRun());
            event(meeting, EventKind.STARTED, begun);
            event(meeting, EventKind.CLOSED, "2031-01-01T00:00:00Z");
        }
        return meeting;
    }

    private static void event(Meeting meeting, EventKind kind, String at) {
        var event = MeetingFactory.eINSTANCE.createRunEvent();
        event.setKind(kind);
        event.setAt(Instant.parse(at));
        meeting.getRun().getEvents().add(event);
    }

    @ParameterizedTest
    @CsvSource({
        // identifier, planned start, run began, the day in Amsterdam, why
        "2026-05-05, 2026-05-05T17:30:00Z, 2026-05-05T17:35:00Z, 2026-05-05, held as planned",
        "2026-05-05, 2026-05-05T17:30:00Z, 2026-05-12T17:35:00Z, 2026-05-12, a week late",
        "2026-05-05, 2026-05-05T17:30:00Z, 2026-05-04T17:35:00Z, 2026-05-04, a day early",
        "2026-05-05, 2026-09-01T17:30:00Z, 2026-05-05T17:35:00Z, 2026-09-01, moved by a person afterwards",
        "2026-05-05, 2026-09-01T22:30:00Z, 2026-05-05T17:35:00Z, 2026-09-02, and after midnight in Amsterdam",
        "2026-05-05, 2026-05-05T21:30:00Z, 2026-05-05T21:50:00Z, 2026-05-05, begun before midnight",
        "2026-05-05, 2026-05-05T21:30:00Z, 2026-05-05T22:10:00Z, 2026-05-06, begun after midnight in summer",
        "2026-01-13, 2026-01-13T22:30:00Z, 2026-01-13T22:59:00Z, 2026-01-13, before midnight in winter",
        "2026-01-13, 2026-01-13T22:30:00Z, 2026-01-13T23:00:00Z, 2026-01-14, after midnight in winter",
        "2026-05-05, 2026-05-05T07:30:00Z, '', 2026-05-05, planned in Auckland in the evening",
        "2026-05-05, 2026-05-06T03:00:00Z, '', 2026-05-06, planned in Los Angeles in the evening",
        "2026-05-05, 2026-05-06T03:00:00Z, 2026-05-06T03:05:00Z, 2026-05-06, and held there",
        "2026-05-05, '', 2026-06-02T17:30:00Z, 2026-06-02, no plan",
        "2026-05-05, '', '', 2026-05-05, nothing but a name",
        "2026-05-05-2, '', '', 2026-05-05, the second one of that day",
        "evening, 2026-09-01T17:30:00Z, 2026-05-05T17:30:00Z, 2026-05-05, a name that is no day",
        "evening, '', '', 1970-01-01, nothing at all"
    })
    void aMeetingCountsOnTheDayItWasHeld(String id, String start, String begun, LocalDate day, String why) {
        assertEquals(day, MeetingDay.of(meeting(id, start, begun), AMSTERDAM), why);
    }

    @ParameterizedTest
    @CsvSource({
        // the first and the last moments that are on a day somewhere on earth
        "2026-05-04T10:00:00Z, false",
        "2026-05-04T09:59:59Z, true",
        "2026-05-06T11:59:59Z, false",
        "2026-05-06T12:00:00Z, true"
    })
    void aPlanIsMovedWhenItIsOnTheDayOfTheIdentifierNowhereOnEarth(String start, boolean moved) {
        Instant begun = Instant.parse("2026-07-07T17:30:00Z");

        Instant held =
                MeetingDay.held(meeting("2026-05-05", start, begun.toString())).orElseThrow();

        assertEquals(moved ? Instant.parse(start) : begun, held);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-05T19:45:00Z, 2026-05-05T00:17:00Z, false, early on the day itself",
        "2026-05-05T19:45:00Z, 2026-05-04T21:59:00Z, true, the evening before in Amsterdam",
        "2026-05-05T19:45:00Z, 2026-05-04T22:01:00Z, false, after midnight in Amsterdam",
        "2026-05-05T19:45:00Z, 2026-05-06T07:45:00Z, false, the night after",
        "2026-05-05T19:45:00Z, 2026-05-06T07:45:01Z, true, the morning after",
        "2026-05-05T19:45:00Z, 2026-05-12T19:45:00Z, true, a week late"
    })
    void onTheDayItselfOrInTheSameNightAMeetingIsHeldAsPlanned(
            Instant planned, Instant begun, boolean other, String why) {
        assertEquals(other, MeetingDay.isOtherDay(planned, begun, AMSTERDAM), why);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-05T17:30:00Z, 2026-05-05T17:30:00Z, true, on time to the moment",
        "2026-05-05T17:30:00Z, 2026-05-05T06:00:00Z, true, early on the day itself",
        "2026-05-12T17:30:00Z, 2026-05-12T17:31:00Z, true, put on another day beforehand",
        "2026-05-05T17:30:00Z, 2026-05-01T06:00:00Z, false, on another day and not written down yet",
        "2026-05-01T06:00:00Z, 2026-05-01T06:00:00Z, false, on another day and its start taken along"
    })
    void forWhenItWasPlannedIsKnownUnlessItWasHeldOnAnotherDay(
            Instant start, Instant begun, boolean known, String why) {
        assertEquals(
                known ? Optional.of(start) : Optional.empty(),
                MeetingDay.planned("2026-05-05", start, begun, AMSTERDAM),
                why);
    }

    @Test
    void aRunThatDoesNotTellItsBeginIsAsNone() {
        Meeting meeting = meeting("2026-05-05", "2026-05-05T17:30:00Z", "2026-05-12T17:30:00Z");
        meeting.getRun().getEvents().get(0).setAt(null);

        assertEquals(Optional.of(meeting.getStart()), MeetingDay.held(meeting));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theDayIsThatOfTheZoneAndAlwaysInTheOrderOfTheMeetings(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> zones = List.of("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Amsterdam");
        ZoneId zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
        List<Meeting> meetings = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            LocalDate planned = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
            Instant start = planned.atTime(LocalTime.of(random.nextInt(24), 30))
                    .atZone(zone)
                    .toInstant();
            Instant begun = start.plusSeconds(random.nextLong(-20L, 20L) * 86_400 / 2);
            meetings.add(meeting(planned.toString(), start.toString(), random.nextBoolean() ? begun.toString() : ""));
        }
        meetings.sort(MeetingDay.ORDER);

        LocalDate before = LocalDate.MIN;
        for (Meeting each : meetings) {
            LocalDate day = MeetingDay.of(each, zone);
            assertEquals(LocalDate.ofInstant(MeetingDay.held(each).orElseThrow(), zone), day);
            assertTrue(!day.isBefore(before), day + " after " + before);
            before = day;
        }
    }

    @Test
    void ofOneMomentTheNameDecidesAndWhatHasNoMomentComesLast() {
        Meeting second = meeting("2026-05-05-2", "2026-05-05T17:30:00Z", "");
        Meeting first = meeting("2026-05-05", "2026-05-05T17:30:00Z", "");
        Meeting never = meeting("2020-01-01", "", "");
        Meeting nameless = meeting("", "", "");
        nameless.setId(null);

        List<Meeting> sorted = new ArrayList<>(List.of(never, second, first, nameless));
        sorted.sort(MeetingDay.ORDER);

        assertEquals(List.of(first, second, nameless, never), sorted);
        assertEquals(LocalDate.EPOCH, MeetingDay.of(nameless, ZoneOffset.UTC));
    }
}
