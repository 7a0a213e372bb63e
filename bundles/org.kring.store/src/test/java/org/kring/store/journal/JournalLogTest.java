// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.run.LogException;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.store.Problem;
import org.kring.store.event.AnyEvent;
import org.kring.store.event.EventJson;

class JournalLogTest {

    private static final Instant AT = Instant.parse("2026-11-21T19:30:00Z");

    @TempDir
    Path folder;

    @Test
    void eventsAreThereAtTheNextOpening() throws Exception {
        var kept = new ArrayList<RunEvent>();
        try (var log = JournalLog.open(file().getParent(), file())) {
            for (int i = 1; i <= 60; i++) {
                var event = new RunEvent(
                        log.next(), AT.plusSeconds(i), AnyEvent.of(i).fact());
                log.append(event);
                kept.add(event);
            }
        }

        try (var log = JournalLog.open(file().getParent(), file())) {
            assertEquals(kept, log.events().events());
            assertEquals(List.of(), log.events().damages());
            assertEquals(61, log.next());
        }
        assertEquals(kept, JournalLog.read(file().getParent(), file()).events());
    }

    @Test
    void whatNoDocumentCouldHoldIsRefusedBeforeItIsKept() throws Exception {
        try (var log = JournalLog.open(file().getParent(), file())) {
            var refused = assertThrows(LogException.class, () -> log.append(edited(1, "bell \u0007")));

            assertTrue(refused.sentence(Locale.ENGLISH).contains("U+0007 in \"text\""), refused.getMessage());
            assertTrue(refused.sentence(Locale.forLanguageTag("nl")).contains("teken U+0007"));
            log.append(edited(1, "bell"));
        }
        assertEquals(1, JournalLog.read(file().getParent(), file()).events().size());
    }

    @Test
    void anEntryThatIsTooLongIsRefusedInOneSentence() throws Exception {
        try (var log = JournalLog.open(file().getParent(), file())) {
            var refused = assertThrows(LogException.class, () -> log.append(edited(1, "x".repeat(300_000))));

            assertTrue(refused.getMessage().contains("longer than 256 KiB"), refused.getMessage());
        }
    }

    @Test
    void anEventWithAnotherNumberIsAMistakeOfTheCaller() throws Exception {
        try (var log = JournalLog.open(file().getParent(), file())) {
            assertThrows(IllegalArgumentException.class, () -> log.append(edited(2, "")));
        }
    }

    @Test
    void wholeLinesThatAreNoEventsAreToldAndHideNoOthers() throws Exception {
        Journal.write(
                file().getParent(),
                file(),
                List.of(
                        EventJson.encode(edited(1, "one")),
                        "{\"number\":2,\"event\":\"exploded\"}",
                        first(7, "seven"),
                        first(4, "four")));

        var read = JournalLog.read(file().getParent(), file());

        assertEquals(List.of(edited(1, "one"), edited(4, "four")), read.events());
        assertEquals(2, read.damages().size());
        assertTrue(read.damages().get(1).en().contains("it has number 7, its place in the journal is 3"));
    }

    @Test
    void afterDamageAtTheEndTheRunGoesOnWithFreshNumbers() throws Exception {
        Journal.write(
                file().getParent(),
                file(),
                List.of(EventJson.encode(edited(1, "one")), EventJson.encode(edited(2, "two"))));
        Files.writeString(file(), Files.readString(file()).replace("two", "TWO"));

        try (var log = JournalLog.open(file().getParent(), file())) {
            assertEquals(3, log.next());
            log.append(edited(3, "again"));
            log.append(edited(4, "more"));
        }

        var read = JournalLog.read(file().getParent(), file());
        assertEquals(List.of(edited(1, "one"), edited(3, "again"), edited(4, "more")), read.events());
        assertEquals(1, read.damages().size());
    }

    @Test
    void aSecondWindowIsRefused() throws Exception {
        try (var log = JournalLog.open(file().getParent(), file())) {
            JournalTest.assertProblem(Problem.ALREADY_OPEN, () -> JournalLog.open(file().getParent(), file()));
            assertEquals(1, log.next());
        }
    }

    /** As version 1 wrote it. */
    private static String first(long number, String text) {
        return EventJson.encode(edited(number, text)).replace("{\"at\"", "{\"number\":" + number + ",\"at\"");
    }

    private static RunEvent edited(long number, String text) {
        return new RunEvent(number, AT, new RunFact.Edited("c-1", text));
    }

    private Path file() {
        return folder.resolve("run.journal");
    }
}
