// SPDX-License-Identifier: EPL-2.0
package org.kring.store.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.model.meeting.PauseReason;
import org.kring.testkit.Cases;

class EventJsonTest {

    private static final Instant AT = Instant.parse("2026-11-21T19:30:00Z");

    @Test
    void everyEventIsReadAsItWasWritten() throws Exception {
        var words = new HashSet<String>();
        for (int seed = 0; seed < Cases.of(20_000); seed++) {
            var event = AnyEvent.of(seed);
            assertEquals(Optional.empty(), EventJson.obstacle(event));

            var json = EventJson.encode(event);
            var decoded = EventJson.decode(event.number(), json);

            assertTrue(decoded.ok(), () -> json + ": " + decoded.why());
            assertEquals(event, decoded.value(), json);
            assertTrue(json.chars().allMatch(c -> c >= 0x20), json);
            assertEquals(json, EventJson.encode(decoded.value()));
            var wanted = EventJson.decodeFact(json);
            assertTrue(wanted.ok() || wanted.why().en().endsWith("is missing"), json);
            assertEquals(wanted.ok() ? event.fact() : null, wanted.value());
            words.add(json.replaceAll(".*?\"event\":\"([a-z-]+)\".*", "$1"));
        }
        assertEquals(new HashSet<>(EventJson.words()), words);
    }

    @Test
    void theLinesAreThoseOfTheFormatDocument() {
        assertLine(
                "{\"at\":\"2026-11-21T19:30:00Z\",\"event\":\"started\",\"present\":[\"m-1\",\"m-2\"]}",
                new RunFact.Started(List.of("m-1", "m-2")));
        assertLine(
                "{\"at\":\"2026-11-21T19:30:00Z\",\"event\":\"paused\",\"reason\":\"disruption\",\"text\":\"bel\"}",
                new RunFact.Paused(PauseReason.DISRUPTION, "bel"));
        assertLine(
                "{\"at\":\"2026-11-21T19:30:00Z\",\"event\":\"captured\",\"id\":\"c-1\",\"kind\":\"first-action\","
                        + "\"author\":\"m-2\",\"text\":\"zij zei: \\\"ja\\\"\"}",
                RunFact.Captured.of("c-1", CaptureKind.FIRST_ACTION, "m-2", "zij zei: \"ja\""));
        assertLine(
                "{\"at\":\"2026-11-21T19:30:00Z\",\"event\":\"action-set\",\"id\":\"c-1\",\"owner\":\"m-2\","
                        + "\"due\":\"2026-12-01\",\"smart\":\"SMT\"}",
                new RunFact.ActionSet("c-1", "m-2", LocalDate.of(2026, 12, 1), "", "SMT"));
        assertLine("{\"at\":\"2026-11-21T19:30:00Z\",\"event\":\"stepped-back\"}", new RunFact.SteppedBack());
    }

    private static void assertLine(String json, RunFact fact) {
        var event = new RunEvent(1, AT, fact);
        assertEquals(json, EventJson.encode(event));
        assertEquals(event, EventJson.decode(1, json).value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | it is not JSON, or breaks off",
                "hello | it is not JSON, or breaks off",
                "{ | it is not JSON, or breaks off",
                "{} x | it is not JSON, or breaks off",
                "{}{} | it is not JSON, or breaks off",
                "{'event':'closed'} | it is not JSON, or breaks off",
                "{\"event\":\"closed\",} | it is not JSON, or breaks off",
                "[] | it is not a JSON object",
                "null | it is not a JSON object",
                "17 | it is not a JSON object",
                "{} | \"event\" is missing",
                "{\"event\":null} | \"event\" is missing",
                "{\"event\":7} | \"event\" is not a text",
                "{\"event\":\"exploded\"} | \"exploded\" is no kind of event",
                "{\"event\":\"Closed\"} | \"Closed\" is no kind of event",
                "{\"event\":\"closed\",\"event\":\"closed\"} | \"event\" stands twice",
                "{\"event\":\"closed\",\"x\":null,\"x\":null} | \"x\" stands twice",
                "{\"event\":\"closed\",\"x\":1} | \"closed\" has no field \"x\"",
                "{\"event\":\"extended\"} | \"minutes\" is missing",
                "{\"event\":\"captured\",\"kind\":\"note\",\"text\":\"a\"} | \"id\" is missing",
                "{\"event\":\"captured\",\"id\":\"\",\"kind\":\"note\",\"text\":\"a\"} | \"id\" is missing",
                "{\"event\":\"edited\",\"text\":\"a\"} | \"id\" is missing",
                "{\"event\":\"attended\",\"present\":true,\"minutesLate\":0} | \"member\" is missing",
                "{\"event\":\"entered\"} | \"segment\" is missing",
                "{\"event\":\"extended\",\"minutes\":\"5\"} | \"minutes\" cannot be \"5\": give a whole number from 1 to 600, or one below 0 to take minutes back",
                "{\"event\":\"extended\",\"minutes\":5.5} | \"minutes\" cannot be 5.5: give a whole number from 1 to 600, or one below 0 to take minutes back",
                "{\"event\":\"extended\",\"minutes\":1e999999999} | \"minutes\" cannot be 1e999999999: give a whole number from 1 to 600, or one below 0 to take minutes back",
                "{\"event\":\"extended\",\"minutes\":3000000000} | \"minutes\" cannot be 3000000000: give a whole number from 1 to 600, or one below 0 to take minutes back",
                "{\"event\":\"extended\",\"minutes\":99999999999999999999999} | \"minutes\" cannot be 99999999999999999999999: give a whole number from 1 to 600, or one below 0 to take minutes back",
                "{\"event\":\"extended\",\"minutes\":true} | \"minutes\" cannot be true: give a whole number from 1 to 600, or one below 0 to take minutes back",
                "{\"event\":\"extended\",\"minutes\":[\"5\"]} | \"minutes\" cannot be [\u2026]: give a whole number from 1 to 600, or one below 0 to take minutes back",
                "{\"event\":\"rated\",\"id\":\"a\",\"value\":9999999999} | \"value\" cannot be 9999999999: give a whole number from 1 to 10",
                "{\"event\":\"case-set\",\"id\":\"a\",\"now\":7.5,\"wanted\":8} | \"now\" cannot be 7.5: give a whole number from 0 to 10",
                "{\"event\":\"case-set\",\"id\":\"a\",\"now\":7,\"wanted\":\"8\"} | \"wanted\" cannot be \"8\": give a whole number from 0 to 10",
                "{\"event\":\"attended\",\"member\":\"m-1\",\"present\":true,\"minutesLate\":-3000000000} | \"minutesLate\" cannot be -3000000000: give a whole number from 0 to 600",
                "{\"event\":\"closed\",\"x\":1.5} | \"closed\" has no field \"x\"",
                "{\"event\":\"state\",\"x\":1} | \"state\" asks how the run stands and takes nothing beside it",
                "{\"event\":\"states\"} | \"states\" is no kind of event",
                "{\"event\":\"edited\",\"id\":\"a\",\"text\":1.5} | \"text\" is not a text",
                "{\"event\":\"extended\",\"minutes\":NaN} | it is not JSON, or breaks off",
                "{\"event\":\"chosen\",\"id\":\"a\",\"chosen\":\"true\"} | \"chosen\" is not true or false",
                "{\"event\":\"chosen\",\"id\":\"a\",\"chosen\":1} | \"chosen\" is not true or false",
                "{\"event\":\"paused\",\"reason\":\"boredom\"} | \"reason\" is not one of the known words",
                "{\"event\":\"paused\",\"reason\":[\"other\"]} | \"reason\" is not one of the known words",
                "{\"event\":\"started\",\"present\":\"m-1\"} | \"present\" is not a list of at most 1,000 texts",
                "{\"event\":\"started\",\"present\":[1]} | \"present\" is not a list of at most 1,000 texts",
                "{\"event\":\"started\",\"present\":[[]]} | \"present\" is not a list of at most 1,000 texts",
                "{\"event\":\"started\",\"present\":{}} | \"present\" is not a text",
                "{\"event\":\"action-set\",\"id\":\"a\",\"due\":\"2026-02-30\"} | \"due\" is not a day like 2026-11-21",
                "{\"event\":\"chosen\",\"id\":\"a\",\"chosen\":TRUE} | it is not JSON, or breaks off",
                "{\"event\":\"removed\",\"id\":\"\\u0000\"} | the character U+0000 in \"id\" cannot be kept",
                "{\"event\":\"removed\",\"id\":\"\\ud800\"} | the character U+D800 in \"id\" cannot be kept",
            })
    void aHostileLineIsToldInOneSentence(String json, String sentence) {
        var decoded = EventJson.decodeFact(json);

        assertNull(decoded.value());
        assertEquals(sentence, decoded.why().en());
        assertNotEquals(decoded.why().nl(), decoded.why().en());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"event\":\"closed\"}",
                "{\"at\":7,\"event\":\"closed\"}",
                "{\"at\":\"yesterday\",\"event\":\"closed\"}",
                "{\"at\":\"+1000000001-01-01T00:00:00Z\",\"event\":\"closed\"}"
            })
    void anEventOfAJournalHasAMoment(String json) {
        assertFalse(EventJson.decode(1, json).ok());
    }

    @Test
    void whatCannotBeKeptIsToldBefore() {
        assertEquals("the character U+0007 in \"id\" cannot be kept", obstacle(new RunFact.Removed("\u0007")));
        assertEquals(
                "the character U+DC00 in \"links\" cannot be kept",
                obstacle(new RunFact.Captured("c", CaptureKind.NOTE, "", "", "", "", "", "", List.of("a", "\udc00"))));
        assertEquals(
                "\"present\" is not a list of at most 1,000 texts",
                obstacle(new RunFact.Started(Collections.nCopies(1_001, "m-1"))));
        assertEquals(Optional.empty(), EventJson.obstacle(new RunEvent(1, AT, new RunFact.Started(List.of("m-1")))));
    }

    private static String obstacle(RunFact fact) {
        return EventJson.obstacle(new RunEvent(1, AT, fact)).orElseThrow().en();
    }

    @Test
    void whateverTheLineTheAnswerIsAnEventOrASentence() throws Exception {
        int sound = 0;
        for (int seed = 0; seed < Cases.of(30_000); seed++) {
            var random = new SplittableRandom(seed);
            var bytes = EventJson.encode(AnyEvent.of(seed)).getBytes(StandardCharsets.UTF_8);
            for (int i = random.nextInt(1, 4); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) "{}[]\",:0e-x\\u\n\u0000ntf".charAt(random.nextInt(18));
            }
            var decoded = EventJson.decode(1, new String(bytes, StandardCharsets.UTF_8));

            assertNotEquals(decoded.ok(), decoded.value() == null);
            sound += decoded.ok() ? 1 : 0;
        }
        assertTrue(sound > Cases.of(1_000) && sound < Cases.of(29_000), sound + " were sound");
    }

    @Test
    void depthAndLengthAreBounded() {
        var deep = EventJson.decode(1, "{\"event\":" + "[".repeat(100_000));
        var nested = EventJson.decode(1, "{\"a\":".repeat(50_000));
        var longer = EventJson.decode(1, "\"" + "x".repeat(300_000));
        var many = EventJson.decode(1, "{\"event\":\"started\",\"present\":[" + "\"\",".repeat(1_000) + "\"\"]}");

        assertFalse(deep.ok() || nested.ok() || longer.ok() || many.ok());
        assertTrue(
                longer.why().en().contains("longer than 262144 characters"),
                longer.why().en());
        assertEquals(
                "\"present\" is not a list of at most 1,000 texts", many.why().en());
    }

    @Test
    void whatIsJustAllowedIsAllowed() {
        var filled = "{\"event\":\"removed\",\"id\":\"" + "x".repeat(EventJson.MOST_CHARACTERS - 27) + "\"}";
        assertEquals(EventJson.MOST_CHARACTERS, filled.length());
        assertTrue(EventJson.decodeFact(filled).ok());
        assertFalse(EventJson.decodeFact(filled + " ").ok());
        assertEquals(
                Optional.empty(),
                EventJson.obstacle(new RunEvent(1, AT, new RunFact.Started(Collections.nCopies(1_000, "m-1")))));
        for (int allowed : new int[] {' ', 0xd7ff, 0xe000, 0xfffd, 0x10000, 0x10ffff}) {
            var fact = new RunFact.Removed(Character.toString(allowed));
            assertEquals(Optional.empty(), EventJson.obstacle(new RunEvent(1, AT, fact)));
        }
        for (int forbidden : new int[] {0x1f, 0xd800, 0xdfff, 0xfffe}) {
            assertTrue(obstacle(new RunFact.Removed(new String(Character.toChars(forbidden))))
                    .startsWith("the character U+"));
        }
    }

    @Test
    void aSentenceQuotesAStrangerShortAndWithoutControls() {
        var why = EventJson.decode(
                        1,
                        "{\"event\":\"closed\",\"" + "\\n\u202e".repeat(50) + "\":1,"
                                + "\"at\":\"2026-11-21T19:30:00Z\"}")
                .why();

        assertEquals("\"closed\" has no field \"" + "¶⟨U+202E⟩".repeat(20) + "…\"", why.en());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T00:00:00Z", "1899-01-01T00:00:00Z", "+999999999-12-31T23:59:59Z"})
    void aMomentThatNoDocumentMayHaveIsNone(String at) {
        var decoded = EventJson.decode(1, "{\"at\":\"" + at + "\",\"event\":\"resumed\"}");

        assertFalse(decoded.ok());
        assertTrue(decoded.why().en().contains("\"at\""), decoded.why().en());
    }
}
