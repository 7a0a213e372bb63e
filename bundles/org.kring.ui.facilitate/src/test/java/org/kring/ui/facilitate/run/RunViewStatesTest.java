// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.meeting.agenda.RunSegment;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunState;
import org.kring.method.Words;
import org.kring.model.common.Category;
import org.kring.model.common.RoleKind;
import org.kring.model.method.Method;
import org.kring.practice.plan.Catalogue;
import org.kring.store.Library;
import org.kring.ui.facilitate.TestRoom;
import org.kring.ui.facilitate.files.Names;

/** What the page says at each step of each method of the library. */
class RunViewStatesTest {

    private static final Names NAMES =
            new Names(Map.of("m-1", "Anna", "m-2", "Bas", "m-3", "Carla", "m-4", "Daan", "m-5", "Eva"));

    @TempDir
    private Path folder;

    private TestRoom room;

    @BeforeEach
    void open() throws Exception {
        room = new TestRoom(folder);
    }

    static List<String> caseMethods() throws Exception {
        return Library.builtIn().methods().stream()
                .filter(each -> each.getCategory() == Category.CASE_METHOD)
                .map(Method::getId)
                .toList();
    }

    private record Seen(RunSegment segment, RunViewState shown) {}

    private List<Seen> walk(String method, Locale locale) throws Exception {
        RunViewStates states = new RunViewStates(NAMES, Catalogue.read(room.practice), locale);
        List<Seen> seen = new ArrayList<>();
        try (var session = room.run(room.makeMeeting(method)).session()) {
            session.start(List.of("m-1", "m-2", "m-3", "m-4", "m-5"))
                    .toCompletableFuture()
                    .join();
            RunState state = session.snapshot().state();
            seen.add(new Seen(state.current().orElseThrow(), states.of(state)));
            while (state.next().isPresent()) {
                session.add(new RunFact.Entered(state.next().get().id()))
                        .toCompletableFuture()
                        .join();
                state = session.snapshot().state();
                seen.add(new Seen(state.current().orElseThrow(), states.of(state)));
            }
        }
        return seen;
    }

    @ParameterizedTest
    @MethodSource("caseMethods")
    void eachStepSaysWhereItIsWhatComesNextAndWhoDoesWhat(String method) throws Exception {
        List<Seen> steps = walk(method, Locale.ENGLISH);
        for (int i = 0; i < steps.size(); i++) {
            RunViewState now = steps.get(i).shown();
            String at = method + ", step " + i;
            assertEquals(i == 0, now.first(), at);
            assertEquals(i == steps.size() - 1, now.last(), at);
            assertTrue(now.place().startsWith("Phase " + (i + 1) + " of "), now.place());
            assertFalse(now.title().isBlank(), at);
            assertFalse(now.title().equals(now.part()), "said once only: " + at);
            assertTrue(now.more().size() <= 12, at);
            assertEquals(RunViewState.State.RUNNING, now.state());
            if (i + 1 < steps.size()) {
                assertTrue(now.next().contains(steps.get(i + 1).shown().title()), at + ": " + now.next());
            } else {
                assertEquals("", now.next(), at);
            }
            RunSegment segment = steps.get(i).segment();
            assertEquals(segment.turns().size(), count(now.turn(), "round "), now.turn());
            for (RunViewState.Doer each : now.doings()) {
                assertFalse(each.role().isBlank() || each.what().isBlank(), at);
                assertTrue(segment.pairs().isEmpty() || each.people().isEmpty(), at);
            }
        }
    }

    @Test
    void whoDoesSeveralThingsIsNamedOnce() throws Exception {
        int again = 0;
        for (Seen each : walk("incident", Locale.ENGLISH)) {
            List<RunViewState.Doer> doings = each.shown().doings();
            for (int i = 1; i < doings.size(); i++) {
                boolean same = doings.get(i).role().equals(doings.get(i - 1).role());
                assertEquals(same, doings.get(i).people().isEmpty(), doings.toString());
                again += same ? 1 : 0;
            }
        }
        assertTrue(again > 0, "everybody thinks, tells and chooses");
    }

    @Test
    void inDutchNothingIsLeftOutThatIsThereInEnglish() throws Exception {
        List<Seen> english = walk("gossip", Locale.ENGLISH);
        room = new TestRoom(folder.resolve("again"));
        List<Seen> dutch = walk("gossip", Words.DUTCH);
        assertEquals(english.size(), dutch.size());
        int differing = 0;
        for (int i = 0; i < english.size(); i++) {
            RunViewState one = english.get(i).shown();
            RunViewState other = dutch.get(i).shown();
            assertEquals(one.doings().size(), other.doings().size());
            assertEquals(one.prompts().size(), other.prompts().size());
            assertEquals(one.more().size(), other.more().size());
            assertEquals(one.instruction().isEmpty(), other.instruction().isEmpty());
            differing += one.title().equals(other.title()) ? 0 : 1;
        }
        assertTrue(differing > 0, "in the words of the reader");
    }

    @Test
    void theMinutesOfTheNextStepStandBesideItWhenItHasAny() throws Exception {
        List<Seen> steps = walk("basic-model", Locale.ENGLISH);
        for (int i = 0; i + 1 < steps.size(); i++) {
            var minutes = steps.get(i + 1).segment().minutes();
            String said = steps.get(i).shown().next();
            assertEquals(minutes.isPresent(), said.matches(".* \u00b7 \\d+ min"), said);
            if (minutes.isPresent()) {
                assertTrue(said.endsWith(" " + minutes.getAsInt() + " min"), said);
            }
        }
    }

    @Test
    void whoseTurnItIsAndWhichRoundAreSaid() throws Exception {
        List<String> turns = turns("in-anothers-shoes");
        assertEquals("Every other participant in turn: round 1 of 4 \u00b7 it is Anna's turn", turns.get(4));
        assertEquals("Every other participant in turn: round 4 of 4 \u00b7 it is Eva's turn", turns.get(7));
        assertTrue(turns.stream().noneMatch(each -> each.contains("Bas")), "the case presenter has no turn");
        assertEquals("", turns.get(0));
    }

    @Test
    void whoHasARoleAndLeftIsStillNamed() throws Exception {
        RunViewStates states = new RunViewStates(NAMES, Catalogue.read(room.practice), Locale.ENGLISH);
        try (var session = room.run(room.makeMeeting("basic-model")).session()) {
            session.start(List.of("m-1", "m-2", "m-3")).toCompletableFuture().join();
            String presenter = session.snapshot()
                    .state()
                    .holders(RoleKind.CASE_PRESENTER, "")
                    .get(0);
            session.add(new RunFact.Attended(presenter, false, 0))
                    .toCompletableFuture()
                    .join();
            RunState state = session.snapshot().state();
            while (state.next().isPresent()
                    && states.of(state).doings().stream()
                            .noneMatch(each -> each.role().equals("Case presenter"))) {
                session.add(new RunFact.Entered(state.next().get().id()))
                        .toCompletableFuture()
                        .join();
                state = session.snapshot().state();
            }
            assertEquals(
                    NAMES.of(presenter) + " (left)",
                    states.of(state).doings().stream()
                            .filter(each -> each.role().equals("Case presenter"))
                            .findFirst()
                            .orElseThrow()
                            .people());
        }
    }

    @Test
    void whoSitTogetherIsSaid() throws Exception {
        String first = turns("speed-sparring").get(5);
        assertTrue(first.startsWith("Swapping roles: round 1 of 2 \u00b7 Three talks: round 1 of 3 \u00b7 "), first);
        String pairs = first.substring(first.lastIndexOf('\u00b7') + 2);
        List<String> people = List.of(pairs.split(" \u2013 |   "));
        assertEquals(
                List.of("Anna", "Bas", "Carla", "Daan", "Eva"),
                people.stream().sorted().toList());
        assertEquals(2, pairs.split("   ").length, "five people are a pair and three");
    }

    private List<String> turns(String method) throws Exception {
        return walk(method, Locale.ENGLISH).stream()
                .map(each -> each.shown().turn())
                .toList();
    }

    private static int count(String words, String wanted) {
        return words.split(wanted, -1).length - 1;
    }
}
