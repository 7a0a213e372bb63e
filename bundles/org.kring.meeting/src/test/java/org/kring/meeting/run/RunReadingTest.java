// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.meeting.run.Samples.FOUR;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.meeting.capture.Secrecy;
import org.kring.method.Bilingual;
import org.kring.method.Phases;
import org.kring.method.Sentences;
import org.kring.model.meeting.PauseReason;
import org.kring.model.method.Visibility;
import org.kring.testkit.Cases;

/** Journals of which entries are gone: whatever is whole is given back or named, and nothing is given out twice. */
class RunReadingTest {

    private static final int SEQUENCES = Cases.of(60);

    private final RunPlan plan = Samples.plan();

    private static RunFact captured(String id, CaptureKind kind, String... links) {
        return new RunFact.Captured(id, kind, "", "", "m-2", "words of " + id, "", "", List.of(links));
    }

    private RunReading without(int lost, RunFact... facts) {
        List<RunEvent> events = new ArrayList<>(Samples.eachMinute(facts));
        events.remove(lost - 1);
        return RunReading.of(plan, events);
    }

    private static void assertGap(RunReading reading, String words) {
        assertTrue(reading.gaps().stream().anyMatch(each -> each.en().contains(words)), () -> reading.gaps()
                .toString());
    }

    /** What is written in the phase "again" as advice is for its giver alone. */
    private void adviceIsForItsGiverAlone() {
        Phases.find(plan.items().get(1).method().orElseThrow(), "again")
                .orElseThrow()
                .getYields()
                .get(1)
                .setVisibility(Visibility.GIVER);
    }

    private static RunFact forMyself(String author) {
        return new RunFact.Captured(
                "own", CaptureKind.ADVICE, "", "again.advice", author, "for myself", "", "", List.of());
    }

    private static void assertNobodyElseSees(RunReading reading) {
        assertEquals("for myself", reading.state().capture("own").orElseThrow().text());
        assertEquals(List.of(), Secrecy.shared(reading.state().captures()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"m-2", "stranger"})
    void whatIsForItsGiverAloneStaysSoWhereTheWayThereIsMissing(String author) {
        adviceIsForItsGiverAlone();

        RunReading reading = without(
                3,
                new RunFact.Started(FOUR),
                new RunFact.Entered("case/tell"),
                new RunFact.Entered("case/again/1"),
                forMyself(author));

        assertNobodyElseSees(reading);
        assertGap(reading, "Entry 4 of the journal (something said) answers another part of the agenda");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void changedWordsThatMayHaveBeenForTheirGiverAloneAreShownToNobody(int alsoLost) {
        adviceIsForItsGiverAlone();
        List<RunEvent> events = new ArrayList<>(Samples.eachMinute(
                new RunFact.Started(FOUR),
                new RunFact.Entered("case/tell"),
                new RunFact.Entered("case/again/1"),
                forMyself("m-2"),
                new RunFact.Edited("own", "for myself")));
        events.remove(3);
        events.remove(alsoLost - 1);

        assertNobodyElseSees(RunReading.of(plan, events));
    }

    /** Nothing that is said later of something tells that it was for the group, but that it is a case. */
    @Test
    void neitherMarksNorWhatAnActionAsksNorWhereSomethingParkedGoesTellsThatItWasForTheGroup() {
        adviceIsForItsGiverAlone();
        for (RunFact later : List.of(
                new RunFact.Rated("own", 7, "my reason", ""),
                new RunFact.ActionSet("own", "m-2", null, "at home", ""),
                new RunFact.ParkedAs("own", true))) {
            assertNobodyElseSees(without(
                    3,
                    new RunFact.Started(FOUR),
                    new RunFact.Entered("case/again/1"),
                    forMyself("m-2"),
                    later,
                    new RunFact.Edited("own", "for myself"),
                    new RunFact.Entered("closing")));
        }
        RunReading brought = without(
                3,
                new RunFact.Started(FOUR),
                new RunFact.Entered("case/again/1"),
                captured("k", CaptureKind.CASE),
                new RunFact.CaseSet("k", "How?", 0, 0));
        assertEquals(1, Secrecy.shared(brought.state().captures()).size());
    }

    @Test
    void aCaseThatIsForItsGiverAloneIsNoneAndStaysForItsGiver() {
        adviceIsForItsGiverAlone();
        RunFact own = new RunFact.Captured(
                "own", CaptureKind.CASE, "", "again.advice", "m-2", "for", "myself", "", List.of());
        List<RunEvent> events = Samples.eachMinute(new RunFact.Started(FOUR), new RunFact.Entered("case/again/1"), own);

        RunReading reading = RunReading.of(plan, events);

        assertEquals(
                "case-for-giver",
                Samples.refusal(RunReading.of(plan, events.subList(0, 2)).state(), own));
        assertEquals("for\nmyself", reading.state().capture("own").orElseThrow().text());
        assertEquals(
                CaptureKind.NOTE, reading.state().capture("own").orElseThrow().kind());
        assertEquals(List.of(), Secrecy.shared(reading.state().captures()));
    }

    @Test
    void adviceWithoutItsCaseIsKeptWithoutTheLink() {
        RunReading reading = without(
                2,
                new RunFact.Started(FOUR),
                captured("k", CaptureKind.CASE),
                captured("a", CaptureKind.ADVICE, "k"),
                captured("b", CaptureKind.ADVICE, "a", "k"));

        assertEquals(2, reading.state().captures(CaptureKind.ADVICE).size());
        assertEquals(List.of("a"), ((RunFact.Captured) reading.facts().get(2)).links(), "what is there stays linked");
        assertEquals(3, reading.events().size(), "they count as they stand in the journal");
        assertGap(reading, "Entry 3 of the journal (something said) names what is missing");
        assertGap(reading, "nothing kept under \"k\"");
        assertEquals(
                "id-used",
                Samples.refusal(reading.state(), captured("k", CaptureKind.NOTE)),
                "its identifier is not given again");
    }

    @Test
    void aChangeOfWordsThatAreGoneBecomesWords() {
        RunReading reading = without(
                2, new RunFact.Started(FOUR), captured("n", CaptureKind.NOTE), new RunFact.Edited("n", "other words"));

        Capture kept = reading.state().capture("n").orElseThrow();
        assertEquals("other words", kept.text());
        assertEquals("", kept.author());
        assertEquals("warm-up", kept.place().item());
        assertGap(reading, "Entry 3 of the journal (change of words) is about \"n\"");
    }

    @Test
    void whatIsSaidOfThingsThatAreGoneTellsWhatTheyWere() {
        RunReading reading = without(
                2,
                new RunFact.Started(FOUR),
                captured("x", CaptureKind.CASE),
                captured("a", CaptureKind.ADVICE, "x"),
                new RunFact.CaseSet("x", "How?", 3, 7));

        Capture kept = reading.state().capture("x").orElseThrow();
        assertEquals(CaptureKind.CASE, kept.kind());
        assertEquals("How?", kept.words().question());
        assertEquals(
                List.of("x"),
                reading.state().capture("a").orElseThrow().origin().links(),
                "it stands there in time for what is linked to it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ActionSet", "Rated", "ParkedAs", "Removed", "Chosen"})
    void whatNothingIsKnownOfIsMadeUpOnlyWhenSomethingLasts(String what) {
        RunFact change =
                switch (what) {
                    case "ActionSet" -> new RunFact.ActionSet("x", "m-1", null, "at home", "");
                    case "Rated" -> new RunFact.Rated("x", 8, "time", "");
                    case "ParkedAs" -> new RunFact.ParkedAs("x", true);
                    case "Removed" -> new RunFact.Removed("x");
                    default -> new RunFact.Chosen("x", true);
                };
        RunReading reading = without(2, new RunFact.Started(FOUR), captured("x", CaptureKind.NOTE), change);

        boolean lasts = !Set.of("Removed", "Chosen").contains(what);
        assertEquals(lasts ? 1 : 0, reading.state().captures().size());
        assertEquals(lasts ? 0 : 1, reading.refused().size());
        assertGap(reading, "Entry 3 of the journal");
        assertTrue(reading.state().isUsed("x"));
    }

    @Test
    void withoutItsStartARunIsBegunForEverybodyAndGoesOn() {
        RunReading reading = without(
                1, new RunFact.Started(FOUR), captured("n", CaptureKind.NOTE), new RunFact.Entered("case/tell"));

        assertEquals("case/tell", reading.state().current().orElseThrow().id());
        assertEquals(plan.people(), reading.state().present());
        assertEquals(3, reading.state().number());
        assertEquals("c-4", reading.state().freeId());
        assertGap(reading, "The start is missing before entry 2 of the journal (something said)");
    }

    @Test
    void aStartThatComesTooLateTellsWhoWasThere() {
        RunReading reading = without(
                1, new RunFact.Started(FOUR), captured("n", CaptureKind.NOTE), new RunFact.Started(List.of("m-3")));

        assertEquals(List.of("m-3"), reading.state().present());
        assertEquals(1, reading.refused().size());
        assertEquals(1, reading.state().captures().size());
    }

    @Test
    void aStartWithSomebodyUnknownIsAStartOfTheOthers() {
        RunReading reading = RunReading.of(plan, Samples.eachMinute(new RunFact.Started(List.of("m-1", "stranger"))));

        assertEquals(List.of("m-1"), reading.state().present());
        assertEquals(1, reading.gaps().size());
    }

    @Test
    void anEntryThatBreaksARuleIsTold() {
        RunReading reading = RunReading.of(
                plan, Samples.eachMinute(new RunFact.Started(FOUR), new RunFact.Extended(Integer.MAX_VALUE)));

        assertEquals(1, reading.refused().size());
        assertGap(reading, "Entry 2 of the journal (more time) is whole but cannot count");
        assertEquals(2, reading.state().number(), "its number is used");
    }

    @Test
    void everyKindOfEntryHasItsWordInBothLanguages() {
        Sentences sentences = new Sentences(RunReading.class);

        for (Class<?> each : kinds(RunFact.class)) {
            Bilingual word = sentences.of("entry." + each.getSimpleName());
            assertFalse(word.nl().isBlank() || word.en().isBlank(), each::getSimpleName);
        }
    }

    private static List<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(each -> kinds(each).stream())
                        .toList()
                : List.of(type);
    }

    @Test
    void aSecondPauseEndsTheFirst() {
        RunFact.Paused tea = new RunFact.Paused(PauseReason.BREAK, "tea");
        RunReading reading = without(
                3,
                new RunFact.Started(FOUR),
                new RunFact.Paused(PauseReason.DISRUPTION, "bell"),
                new RunFact.Resumed(),
                tea);

        assertEquals(tea, reading.state().pause().orElseThrow());
        assertGap(reading, "Entry 4 of the journal (pause) stops the clock while it stands still");
    }

    @ParameterizedTest
    @ValueSource(strings = {"author", "segment", "yield", "question", "same id", "bad id", "column"})
    void whatIsKeptIsKeptWithoutWhatNobodyKnows(String what) {
        RunFact.Captured odd = new RunFact.Captured(
                what.equals("same id") ? "n" : what.equals("bad id") ? "a b" : "c-9",
                CaptureKind.NOTE,
                what.equals("segment") ? "nowhere" : "",
                what.equals("yield") ? "nothing" : "",
                what.equals("author") ? "stranger" : "m-1",
                "found",
                what.equals("question") ? "Why?" : "",
                what.equals("column") ? "a b" : "",
                List.of());
        RunReading reading = RunReading.of(
                plan, Samples.eachMinute(new RunFact.Started(FOUR), captured("n", CaptureKind.NOTE), odd));

        List<Capture> all = reading.state().captures();
        assertEquals(2, all.size());
        assertEquals(
                what.equals("question") ? "found\nWhy?" : "found", all.get(1).text());
        assertEquals(what.equals("author") ? "" : "m-1", all.get(1).author());
        assertEquals(1, reading.gaps().size());
    }

    @Test
    void whatAnActionAsksIsKeptWithoutAnUnknownOwner() {
        RunReading reading = RunReading.of(
                plan,
                Samples.eachMinute(
                        new RunFact.Started(FOUR),
                        captured("a", CaptureKind.ACTION),
                        new RunFact.ActionSet("a", "stranger", null, "at home", "")));

        assertEquals(
                "at home", reading.state().capture("a").orElseThrow().task().where());
    }

    @Test
    void anEntryFromBeforeTheOneAboveItIsTold() {
        List<RunEvent> events = new ArrayList<>(Samples.eachMinute(
                new RunFact.Started(FOUR), captured("n", CaptureKind.NOTE), captured("o", CaptureKind.NOTE)));
        RunEvent note = events.get(1);
        for (long days : new long[] {-2, 2}) {
            events.set(1, new RunEvent(2, note.at().plusSeconds(days * 86_400), note.fact()));
            RunReading reading = RunReading.of(plan, events);
            assertEquals(events, reading.events(), "its words count");
            assertEquals(1, reading.gaps().size());
            assertGap(reading, "Entry " + (days < 0 ? 2 : 3) + " of the journal (something said) is from before");
        }
    }

    @Test
    void aCloseOfAnotherMomentAmongOtherEntriesClosesNothing() {
        List<RunEvent> events = new ArrayList<>(Samples.eachMinute(
                new RunFact.Started(FOUR),
                captured("n", CaptureKind.NOTE),
                new RunFact.Closed(),
                captured("o", CaptureKind.NOTE)));
        RunEvent own = events.get(2);
        for (long days : new long[] {-2, 2}) {
            events.set(2, new RunEvent(3, own.at().plusSeconds(days * 86_400), own.fact()));
            RunReading reading = RunReading.of(plan, events);
            assertEquals(RunStatus.RUNNING, reading.state().status());
            assertEquals(2, reading.state().captures().size(), "what stands behind it counts");
            assertGap(reading, "Entry 3 of the journal (close) is of another moment");
        }
        events.set(2, own);
        assertEquals(RunStatus.CLOSED, RunReading.of(plan, events).state().status(), "as it would be of its own");

        events.set(
                3, new RunEvent(4, own.at().minusSeconds(86_400), events.get(3).fact()));
        assertEquals(
                RunStatus.CLOSED,
                RunReading.of(plan, events).state().status(),
                "entries of an earlier meeting behind it open it no more");
    }

    @Test
    void aWholeJournalIsReadAsItIs() {
        for (long seed = 0; seed < SEQUENCES; seed++) {
            List<RunEvent> journal = journal(seed);
            RunReading reading = RunReading.of(plan, journal);

            assertEquals(RunState.of(plan, journal), reading.state(), "seed " + seed);
            assertEquals(journal, reading.events(), "seed " + seed);
            assertEquals(List.of(), reading.gaps(), "seed " + seed);
            assertEquals(List.of(), reading.refused(), "seed " + seed);
        }
    }

    @Test
    void withoutAnyOneEntryAllOthersAreGivenBackOrNamed() {
        for (long seed = 0; seed < SEQUENCES; seed++) {
            List<RunEvent> journal = journal(seed);
            for (RunEvent lost : journal) {
                List<RunEvent> rest = new ArrayList<>(journal);
                rest.remove(lost);
                assertGivenBack(rest, "seed " + seed + " without " + lost);
            }
        }
    }

    @Test
    void withoutAnyTwoEntriesAllOthersAreGivenBackOrNamed() {
        for (long seed = 0; seed < SEQUENCES; seed++) {
            List<RunEvent> journal = journal(seed);
            Random random = new Random(seed);
            for (int i = 0; i < AnyRunFacts.LENGTH && journal.size() > 2; i++) {
                List<RunEvent> rest = new ArrayList<>(journal);
                RunEvent one = rest.remove(random.nextInt(rest.size()));
                RunEvent other = rest.remove(random.nextInt(rest.size()));
                assertGivenBack(rest, "seed " + seed + " without " + one + " and " + other);
            }
        }
    }

    private List<RunEvent> journal(long seed) {
        AnyRunFacts any = new AnyRunFacts(seed, plan);
        List<RunEvent> journal = new ArrayList<>();
        LiveRun live = new LiveRun(plan, journal::add, any::jumpingClock);
        for (int i = 0; i < 2 * AnyRunFacts.LENGTH; i++) {
            live.add(any.fact(live.state()));
        }
        return journal;
    }

    private void assertGivenBack(List<RunEvent> rest, String message) {
        RunReading reading = RunReading.of(plan, rest);
        Set<RunEvent> accounted = new HashSet<>(reading.events());
        accounted.addAll(reading.refused());
        assertEquals(new HashSet<>(rest), accounted, message);
        assertEquals(
                reading.events(),
                RunReading.of(plan, reading.events()).events(),
                message + ": what counts, counts alone");
        for (RunEvent each : reading.refused()) {
            assertGap(reading, "Entry " + each.number() + " of the journal");
            assertEquals("", words(each.fact()), () -> message + ": words are always given back, " + each);
        }
        lastWords(rest)
                .forEach((id, event) -> assertTrue(
                        reading.refused().contains(event)
                                || reading.state().captures().stream()
                                        .anyMatch(each -> each.text().equals(words(event.fact()))),
                        () -> message + ": " + event));
        assertGoesOn(rest, message);
    }

    /** The entry that says the words of each thing that was not taken away, by identifier. */
    private static Map<String, RunEvent> lastWords(List<RunEvent> events) {
        Map<String, RunEvent> last = new HashMap<>();
        for (RunEvent each : events) {
            if (each.fact() instanceof RunFact.Removed removed) {
                last.remove(removed.id());
            } else if (each.fact() instanceof RunFact.OnCapture fact
                    && !words(fact).isBlank()) {
                last.put(fact.id(), each);
            }
        }
        return last;
    }

    private static String words(RunFact fact) {
        return fact instanceof RunFact.Captured captured
                ? captured.text()
                : fact instanceof RunFact.Edited edited ? edited.text() : "";
    }

    private void assertGoesOn(List<RunEvent> rest, String message) {
        List<RunEvent> more = new ArrayList<>();
        LiveRun live = new LiveRun(plan, rest, more::add, () -> Samples.NINE);
        assertEquals(RunReading.of(plan, rest).state(), live.state(), message);
        RunFact.Captured next = RunFact.Captured.of(live.state().freeId(), CaptureKind.NOTE, "", "next");
        boolean used = rest.stream()
                .map(RunEvent::fact)
                .anyMatch(each ->
                        each instanceof RunFact.OnCapture fact && fact.id().equals(next.id())
                                || each instanceof RunFact.Captured captured
                                        && captured.links().contains(next.id()));
        assertFalse(used, message);
        long last = rest.stream().mapToLong(RunEvent::number).max().orElse(0);
        if (live.add(next).isKept()) {
            assertTrue(more.get(0).number() > last, message);
        }
    }
}
