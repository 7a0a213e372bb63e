// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.run.RunFact;
import org.kring.model.common.Category;
import org.kring.model.meeting.PauseReason;
import org.kring.practice.run.RunSession;
import org.kring.ui.clock.ClockViewState;
import org.kring.ui.facilitate.TestRoom;

/** A meeting of 120 minutes from 16:00; its second step takes some planned minutes. */
class ClockViewStatesTest {

    @TempDir
    private Path folder;

    private TestRoom room;
    private RunSession session;

    @BeforeEach
    void start() throws Exception {
        room = new TestRoom(folder);
        session = room.run().session();
        session.start(List.of("m-1", "m-2", "m-3", "m-4", "m-5"))
                .toCompletableFuture()
                .join();
        var timed = session.snapshot().state().segments().stream()
                .filter(each -> each.item().category() == Category.CASE_METHOD
                        && each.minutes().isPresent()
                        && each.minutes().getAsInt() >= 5)
                .findFirst()
                .orElseThrow();
        add(new RunFact.Entered(timed.id()));
    }

    @AfterEach
    void close() throws Exception {
        session.close();
    }

    private void add(RunFact fact) {
        assertTrue(session.add(fact).toCompletableFuture().join().isKept());
    }

    private ClockViewState shown() {
        return ClockViewStates.of(session.snapshot().state(), session.now(), ZoneOffset.UTC);
    }

    private int minutes() {
        return session.snapshot().state().current().orElseThrow().minutes().getAsInt();
    }

    @Test
    void theMinutesOfTheStepRunDown() {
        assertEquals(minutes() + ":00", shown().digits());
        assertEquals(0, shown().percent());
        assertEquals(ClockViewState.Sign.GREEN, shown().sign());
        room.clock.move(Duration.ofSeconds(90));
        assertEquals((minutes() - 2) + ":30", shown().digits());
        assertTrue(shown().percent() > 0 && shown().percent() < 100);
    }

    @Test
    void afterThemTheTimeOverIsCountedUp() {
        room.clock.move(Duration.ofMinutes(minutes()).plusSeconds(65));
        assertEquals("+1:05", shown().digits());
        assertEquals(100, shown().percent());
        assertEquals(ClockViewState.Sign.OVERTIME, shown().sign());
        assertNotEquals(shown().word(), "");
    }

    @Test
    void aPauseStandsStillAndSaysSo() {
        add(new RunFact.Paused(PauseReason.BREAK, ""));
        String digits = shown().digits();
        room.clock.move(Duration.ofMinutes(4));
        assertEquals(digits, shown().digits());
        assertEquals(ClockViewState.Sign.PAUSED, shown().sign());
    }

    @Test
    void whyItStandsStillIsTheWordBesideIt() {
        Map<PauseReason, String> words = Map.of(
                PauseReason.NONE, "Paused",
                PauseReason.OTHER, "Paused",
                PauseReason.DISRUPTION, "Disruption",
                PauseReason.BREAK, "Break");
        words.forEach((reason, word) -> {
            add(new RunFact.Paused(reason, "somebody is at the door"));
            assertEquals(word, shown().word());
            add(new RunFact.Resumed());
            assertNotEquals(word, shown().word());
        });
    }

    @Test
    void theEndIsToldAsTimeLeftAndAsTimeOfTheDay() {
        assertEquals("2:00:00", shown().end());
        assertTrue(shown().endWords().contains("18:00"), shown().endWords());
        var there = ClockViewStates.of(session.snapshot().state(), session.now(), ZoneId.of("Europe/Amsterdam"));
        assertTrue(there.endWords().contains("19:00"), there.endWords());
        room.clock.move(Duration.ofMinutes(61));
        assertEquals("59:00", shown().end());
        room.clock.move(Duration.ofMinutes(60));
        assertEquals("+1:00", shown().end());
    }

    @Test
    void beingLateIsSaidFromAMinuteOn() {
        assertEquals("", shown().late());
        room.clock.move(Duration.ofMinutes(minutes()).plusMinutes(100));
        assertFalse(shown().late().isEmpty());
    }

    @Test
    void minutesAddedAndPausesMoveTheEndThatIsToBeExpected() {
        room.clock.move(Duration.ofMinutes(minutes()));
        add(new RunFact.Extended(30));
        int before = endOf(shown().late());
        add(new RunFact.Extended(2));
        assertEquals(before + 2, endOf(shown().late()), "two minutes more");
        add(new RunFact.Paused(PauseReason.BREAK, ""));
        room.clock.move(Duration.ofMinutes(4));
        assertEquals(before + 6, endOf(shown().late()), "a pause of four minutes");
        assertTrue(shown().endWords().contains("18:00"), "the plan stays what it was");
    }

    /** Minutes of the day, of the time that a sentence ends with. */
    private static int endOf(String words) {
        String[] time = words.substring(words.lastIndexOf(' ') + 1).split(":");
        return Integer.parseInt(time[0]) * 60 + Integer.parseInt(time[1]);
    }

    @Test
    void aClosedMeetingHasEnded() {
        add(new RunFact.Closed());
        assertEquals(ClockViewState.Sign.ENDED, shown().sign());
    }
}
