// SPDX-License-Identifier: EPL-2.0
package org.kring.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.cli.command.Exit;
import org.kring.cli.text.InputLines;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.model.common.Category;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.method.MethodStatus;
import org.kring.practice.MeetingFolder;
import org.kring.practice.PracticeFolder;
import org.kring.practice.methods.MethodFolder;
import org.kring.practice.plan.Catalogue;
import org.kring.practice.run.RunSession;
import org.kring.sample.SamplePractice;
import org.kring.sample.SampleWish;
import org.kring.store.Library;
import org.kring.store.StoreException;

class RunCommandTest {

    private static final String START = "{\"event\":\"started\",\"present\":[\"m-1\",\"m-2\",\"m-3\"]}";
    private static final String CLOSE = "{\"event\":\"closed\"}";
    private static final String STATE = "{\"event\":\"state\"}";

    private final Session session = new Session("nl");

    @TempDir
    Path folder;

    private PracticeFolder practice;
    private MeetingFolder meeting;

    @BeforeEach
    void plan() throws StoreException {
        var wish = new SampleWish(1, 1, 2, LocalDate.of(2026, 11, 21));
        practice = SamplePractice.make(wish, folder.resolve("practice"));
        meeting = practice.groups().found().get(0).meetings().found().get(2);
    }

    @Test
    void eachEventIsAcknowledgedByItsNumber() throws Exception {
        assertEquals(0, run(START, note("c-1"), note("c-2")));

        assertEquals(List.of("{\"ok\":1}", "{\"ok\":2}", "{\"ok\":3}"), answers());
        assertEquals("", session.err());
        assertEquals(3, meeting.readRun().events().size());
        assertEquals(MeetingStatus.RUNNING, meeting.meeting().getStatus());
    }

    @Test
    void aRefusedLineChangesNothingAndTheRunGoesOn() throws Exception {
        assertEquals(0, run(note("c-1"), START, "nonsense", "{\"event\":\"juggled\"}", "", START, note("c-1")));

        List<String> answers = answers();
        assertEquals(6, answers.size(), answers.toString());
        assertEquals("{\"ok\":1}", answers.get(1));
        assertEquals("{\"ok\":2}", answers.get(5));
        for (int i : new int[] {0, 2, 3, 4}) {
            assertTrue(answers.get(i).startsWith("{\"error\":\""), answers.get(i));
        }
        assertEquals(2, meeting.readRun().events().size());
    }

    @Test
    void aRestartGoesOnWhereItWas() throws Exception {
        run(START, note("c-1"));

        assertEquals(0, run(STATE, note("c-2"), note("c-1"), STATE));

        List<String> answers = answers();
        assertTrue(answers.get(0).contains("\"number\":2,\"status\":\"running\""), answers.get(0));
        assertTrue(answers.get(0).contains("\"present\":[\"m-1\",\"m-2\",\"m-3\"]"), answers.get(0));
        assertEquals("{\"ok\":3}", answers.get(1));
        assertTrue(answers.get(2).startsWith("{\"error\""), answers.get(2));
        assertTrue(answers.get(3).contains("\"captures\":{\"note\":2}"), answers.get(3));
    }

    @Test
    void aTornTailIsToldAndTheNumbersGoOn() throws Exception {
        run(START, note("c-1"));
        Files.writeString(meeting.path().resolve("run.journal"), "3 0000", StandardOpenOption.APPEND);

        assertEquals(0, run(note("c-2")));

        assertEquals(List.of("{\"ok\":3}"), answers());
        assertEquals(1, session.err().lines().count(), session.err());
    }

    @Test
    void aDamagedLastLineKeepsItsNumber() throws Exception {
        run(START, note("c-1"));
        Path journal = meeting.path().resolve("run.journal");
        Files.writeString(journal, Files.readString(journal).replace("words of c-1", "words of c-9"));

        assertEquals(0, run(note("c-2")));

        assertEquals(List.of("{\"ok\":3}"), answers());
        assertEquals(1, session.err().lines().count(), session.err());
    }

    @Test
    void timeAndNumberOfALineArePassedOver() throws Exception {
        run(START.replace("{", "{\"number\":99,\"at\":\"2001-01-01T00:00:00Z\","));

        var event = meeting.readRun().events().get(0);
        assertEquals(1, event.number());
        assertEquals(Session.CLOCK.instant(), event.at());
    }

    @Test
    void theCloseWritesWhatTheRunLeavesBehind() throws Exception {
        assertEquals(0, run(START, note("c-1"), CLOSE, note("c-2")));

        assertTrue(answers().get(3).startsWith("{\"error\""), session.out());
        assertEquals(MeetingStatus.CLOSED, meeting.meeting().getStatus());
        assertEquals(1, meeting.content().getArtefacts().size());
        assertEquals(0, session.run("verify", "--practice", practice.path().toString()), session.out());
        assertEquals(0, session.run("stats", "--practice", practice.path().toString(), "--group", groupName()));
        assertTrue(session.out().contains("0 van 3"), "the forms were begun: " + session.out());
    }

    @Test
    void aKillBeforeTheRecordIsMadeGoodAtTheNextStart() throws Exception {
        var planned = meeting.meeting();
        run(START, note("c-1"), CLOSE);
        meeting.save(planned);
        Files.delete(meeting.path().resolve("content.xmi"));

        assertEquals(0, run(STATE));

        assertEquals(MeetingStatus.CLOSED, meeting.meeting().getStatus());
        assertEquals(1, meeting.content().getArtefacts().size());
    }

    @Test
    void contentThatCannotBeUsedIsToldAndFailsNothing() throws Exception {
        run(START);
        Path content = meeting.path().resolve("content.xmi");
        Files.writeString(content, "<broken");

        assertEquals(Exit.FINE, run(note("c-1"), CLOSE));

        assertEquals(List.of("{\"ok\":2}", "{\"ok\":3}"), answers());
        assertFalse(session.err().isEmpty(), "it is told what keeps the documents back");
        assertEquals("<broken", Files.readString(content));
        assertEquals(Exit.FINE, run(STATE));
        assertFalse(session.err().isEmpty());
    }

    @Test
    void theRecordTellsHowTheTimeWent() throws Exception {
        var plan = meeting.meeting();
        plan.setStart(Session.CLOCK.instant().minusSeconds(300));
        meeting.save(plan);
        String[] record = {"record", "--practice", practice.path().toString(), "--meeting", meeting.id()};
        assertEquals(Exit.FINE, session.run(record));
        assertTrue(session.out().contains("niet begonnen"), session.out());

        run(START, "{\"event\":\"paused\",\"reason\":\"break\",\"text\":\"koffie\"}", "{\"event\":\"resumed\"}");
        run("{\"event\":\"skipped\"}");
        assertEquals(Exit.FINE, session.run(record));
        assertTrue(session.out().contains("Gepland voor 11:55, begonnen om 12:00; nog niet afgesloten"), session.out());

        run(CLOSE);
        assertEquals(Exit.FINE, session.run(record));
        List<String> told = answers();
        assertTrue(told.get(0).endsWith("Gepland voor 11:55, begonnen om 12:00, afgelopen om 12:00."), told.get(0));
        assertTrue(
                session.out().contains("Pauze om 12:00, minder dan een minuut: korte pauze (koffie), bij "),
                session.out());
        assertTrue(session.out().contains("Overgeslagen: "), session.out());

        for (String journal : List.of("<other/>", "")) {
            Files.writeString(meeting.runFile(), journal);
            assertEquals(Exit.USAGE, session.run(record));
            assertEquals("", session.out(), "it is not called a meeting that did not begin");
            assertTrue(session.err().contains("run.journal"), session.err());
        }
        Files.delete(meeting.runFile());
        assertEquals(Exit.USAGE, session.run(record));
        assertTrue(session.err().contains("haar journaal is weg"), session.err());
    }

    @Test
    void theRecordSaysWhatTheJournalLacks() throws Exception {
        run(START, note("c-1"), "{\"event\":\"skipped\"}", CLOSE);
        String[] record = {"record", "--practice", practice.path().toString(), "--meeting", meeting.id()};
        assertEquals(Exit.FINE, session.run(record));
        assertEquals("", session.err());
        String whole = answers().get(0);
        List<String> lines = Files.readAllLines(meeting.runFile());

        Files.write(
                meeting.runFile(),
                lines.stream().filter(each -> !each.contains("\"skipped\"")).toList());
        assertEquals(Exit.FINE, session.run(record));
        assertTrue(session.err().contains("ontbreekt"), session.err());

        MeetingFolder earlier =
                practice.groups().found().get(0).meetings().found().get(0);
        List<String> other = Files.readAllLines(earlier.runFile());
        List<String> joined = new ArrayList<>(lines);
        joined.add(other.get(other.size() - 1));
        Files.write(meeting.runFile(), joined);
        assertEquals(Exit.FINE, session.run(record));
        assertEquals(whole, answers().get(0), "the close of another meeting tells no time");
        assertTrue(session.err().contains("van een andere bijeenkomst"), session.err());
    }

    @Test
    void theRecordTellsNothingThatLeansOnAMethodThatIsAway() throws Exception {
        var own = Library.builtIn().method("gossip").orElseThrow();
        own.setVersion("1.1");
        own.setStatus(MethodStatus.DRAFT);
        MethodFolder.of(practice).write(own);
        var plan = meeting.meeting();
        plan.getAgenda().stream()
                .filter(each -> each.getCategory() == Category.CASE_METHOD)
                .forEach(each -> {
                    each.setMethod("gossip");
                    each.setMethodVersion("1.1");
                    each.getVariants().clear();
                    each.getPhases().clear();
                });
        meeting.save(plan);
        String[] record = {"record", "--practice", practice.path().toString(), "--meeting", meeting.id()};
        assertEquals(Exit.FINE, run(START, "{\"event\":\"skipped\"}", CLOSE), session.err());
        assertEquals(Exit.FINE, session.run(record));
        String times = answers().get(0);
        assertTrue(session.out().contains("Overgeslagen"), session.out());
        var away = practice.path().resolveSibling("away");
        Files.move(practice.methodsFolder(), away);

        assertEquals(Exit.FINDINGS, session.run(record));

        assertEquals(times, answers().get(0));
        assertFalse(session.out().contains("Overgeslagen"), session.out());
        assertFalse(session.out().matches("(?s).*\\b0 min.*"), session.out());
        assertEquals(1, session.err().lines().count(), session.err());
        assertTrue(
                session.err().contains("de eigen werkvorm 1.1, afgeleid van \"Roddel model\", is weg"), session.err());
        assertEquals(
                Exit.FINDINGS,
                session.run("verify", "--practice", practice.path().toString()));
        assertTrue(session.out().contains("de eigen werkvorm 1.1, afgeleid van"), session.out());
        Files.move(away, practice.methodsFolder());
        assertEquals(Exit.FINE, session.run(record));
    }

    @Test
    void theRecordSaysThatAnEntryOfTheJournalIsThatOfAnotherMeeting() throws Exception {
        var meetings = practice.groups().found().get(0).meetings().found();
        String[] record = {
            "record",
            "--practice",
            practice.path().toString(),
            "--meeting",
            meetings.get(1).id()
        };
        List<RunEvent> events = new ArrayList<>(meetings.get(1).readRun().events());
        RunEvent second = events.get(1);
        events.set(1, new RunEvent(2, second.at().minusSeconds(172_800), second.fact()));
        Files.delete(meetings.get(1).runFile());
        meetings.get(1).writeRun(events);

        assertEquals(Exit.FINE, session.run(record));
        assertTrue(session.err().contains("zeggen iets anders over invoer 2"), session.err());
        assertTrue(session.err().contains("Invoer 2 van het journaal"), session.err());
        assertTrue(session.err().contains("is van vóór de invoer erboven"), session.err());
    }

    @Test
    void theRecordTellsThePlanOfAMeetingThatBeganManyHoursEarly() throws Exception {
        var planned = meeting.meeting();
        planned.setStart(Instant.parse("2026-11-21T21:45:00Z"));
        meeting.save(planned);
        var night = Clock.fixed(Instant.parse("2026-11-21T02:17:00Z"), ZoneOffset.UTC);
        try (var run = RunSession.open(meeting, Catalogue.read(practice), night)) {
            run.start(List.of("m-1", "m-2", "m-3")).toCompletableFuture().join();
        }

        session.run("record", "--practice", practice.path().toString(), "--meeting", meeting.id());

        String told = answers().get(0);
        assertTrue(told.contains("21:45") && told.contains("begonnen om 02:17"), told);
        assertEquals(planned.getStart(), meeting.meeting().getStart());
    }

    @Test
    void theRecordOfAMeetingOfAnotherDayClaimsNoPlan() throws Exception {
        var day = Clock.fixed(Instant.parse("2026-11-14T06:21:07.123Z"), ZoneOffset.UTC);
        String[] record = {"record", "--practice", practice.path().toString(), "--meeting", meeting.id()};
        try (var run = RunSession.open(meeting, Catalogue.read(practice), day)) {
            run.start(List.of("m-1", "m-2", "m-3")).toCompletableFuture().join();
            session.run(record);
            assertEquals(
                    "Begonnen om 06:21, op een andere dag dan gepland; nog niet afgesloten.",
                    answers().get(0));
            run.add(new RunFact.Closed()).toCompletableFuture().join();
        }

        session.run(record);

        assertEquals(
                "Begonnen om 06:21, afgelopen om 06:21, op een andere dag dan gepland.",
                answers().get(0));
    }

    @Test
    void twoProgramsDoNotRunOneMeeting() throws Exception {
        try (var other = RunSession.open(meeting, Catalogue.read(practice), Session.CLOCK)) {
            assertEquals(Exit.USAGE, run(START));
            assertEquals(0, other.snapshot().state().number());
        }

        assertEquals("", session.out());
        assertEquals(1, session.err().lines().count(), session.err());
        assertEquals(0, run(START));
    }

    @Test
    void aMeetingFromTheFutureIsLeftAlone() throws Exception {
        Path file = meeting.path().resolve("meeting.xmi");
        Files.writeString(file, Files.readString(file).replace("formatVersion=\"2\"", "formatVersion=\"3\""));

        assertEquals(Exit.USAGE, run(START));

        assertTrue(session.err().contains("nieuwere Kring"), session.err());
        assertFalse(Files.exists(meeting.path().resolve("run.journal")));
    }

    @Test
    void aCancelledMeetingIsNotRun() throws Exception {
        var cancelled = meeting.meeting();
        cancelled.setStatus(MeetingStatus.CANCELLED);
        meeting.save(cancelled);

        assertEquals(Exit.USAGE, run(START));
        assertTrue(session.err().contains("afgezegd"), session.err());
    }

    @Test
    void anUnknownMeetingIsAnsweredWithTheNearest() {
        String practicePath = practice.path().toString();
        assertEquals(Exit.USAGE, session.run("run", "--practice", practicePath, "--meeting", "2026-13-01"));

        assertTrue(session.err().contains(meeting.id()), session.err());
    }

    @Test
    void aMeetingOfSeveralGroupsNeedsItsGroup() throws Exception {
        var group = practice.groups().found().get(0).group();
        var twin = practice.create(group);
        twin.create(LocalDate.parse(meeting.id()), meeting.meeting());

        assertEquals(Exit.USAGE, run(START));
        assertTrue(session.err().contains(twin.id()), session.err());
        assertEquals(0, runIn("--group", twin.id()), session.err());
        assertEquals(List.of("{\"ok\":1}"), answers());
    }

    @Test
    void linesThatAreNoneGetASentence() throws IOException {
        String tooLong = "{\"event\":\"" + "x".repeat(InputLines.MOST_BYTES) + "\"}";
        byte[] notUtf8 = {'{', (byte) 0xff, '}', '\n'};
        byte[] all = concat((tooLong + "\n").getBytes(StandardCharsets.UTF_8), notUtf8, START.getBytes());

        assertEquals(0, session.run(all, words()));

        List<String> answers = answers();
        assertTrue(answers.get(0).contains("256 KiB"), answers.get(0));
        assertTrue(answers.get(1).contains("UTF-8"), answers.get(1));
        assertEquals("{\"ok\":1}", answers.get(2));
    }

    @Test
    void aThousandEventsAreAcknowledgedInOrder() throws Exception {
        var lines = new StringBuilder(START).append('\n');
        IntStream.rangeClosed(2, 1_000)
                .forEach(i -> lines.append(note("c-" + i)).append('\n'));

        assertEquals(0, session.run(lines.toString().getBytes(StandardCharsets.UTF_8), words()));

        assertEquals(
                IntStream.rangeClosed(1, 1_000)
                        .mapToObj(i -> "{\"ok\":" + i + "}")
                        .toList(),
                answers());
        assertEquals(1_000, meeting.readRun().events().size());
    }

    private int run(String... lines) {
        return session.run((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8), words());
    }

    private int runIn(String option, String group) {
        String path = practice.path().toString();
        return session.run(
                START.getBytes(StandardCharsets.UTF_8),
                "run",
                "--practice",
                path,
                "--meeting",
                meeting.id(),
                option,
                group);
    }

    private String[] words() {
        return new String[] {"run", "--practice", practice.path().toString(), "--meeting", meeting.id()};
    }

    private String groupName() throws StoreException {
        return meeting.group().group().getName();
    }

    private List<String> answers() {
        return session.out().lines().toList();
    }

    private static String note(String id) {
        return "{\"event\":\"captured\",\"id\":\"" + id + "\",\"kind\":\"note\",\"text\":\"words of " + id + "\"}";
    }

    private static byte[] concat(byte[]... parts) throws IOException {
        var all = new ByteArrayOutputStream();
        for (byte[] each : parts) {
            all.write(each);
        }
        return all.toByteArray();
    }
}
