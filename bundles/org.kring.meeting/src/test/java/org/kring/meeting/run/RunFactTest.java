// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.meeting.run.RunFact.ActionSet;
import org.kring.meeting.run.RunFact.Assigned;
import org.kring.meeting.run.RunFact.Attended;
import org.kring.meeting.run.RunFact.Captured;
import org.kring.meeting.run.RunFact.CaseSet;
import org.kring.meeting.run.RunFact.Chosen;
import org.kring.meeting.run.RunFact.Edited;
import org.kring.meeting.run.RunFact.Entered;
import org.kring.meeting.run.RunFact.Marked;
import org.kring.meeting.run.RunFact.OutcomeTold;
import org.kring.meeting.run.RunFact.ParkedAs;
import org.kring.meeting.run.RunFact.Paused;
import org.kring.meeting.run.RunFact.Rated;
import org.kring.meeting.run.RunFact.Removed;
import org.kring.meeting.run.RunFact.Started;
import org.kring.meeting.run.RunFact.TakenUp;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.OutcomeKind;
import org.kring.model.meeting.PauseReason;
import org.kring.model.method.YieldKind;

/** Facts as a journal may give them, which can leave any word out. */
class RunFactTest {

    static Stream<RunFact[]> facts() {
        return Stream.of(new RunFact[][] {
            {new Started(null), new Started(List.of())},
            {new Entered(null), new Entered("")},
            {new Paused(null, null), new Paused(PauseReason.OTHER, "")},
            {
                new Captured(null, null, null, null, null, null, null, null, null),
                new Captured("", CaptureKind.NOTE, "", "", "", "", "", "", List.of())
            },
            {new Edited(null, null), new Edited("", "")},
            {new Removed(null), new Removed("")},
            {new Chosen(null, true), new Chosen("", true)},
            {new Rated(null, 3, null, null), new Rated("", 3, "", "")},
            {new CaseSet(null, null, 1, 2), new CaseSet("", "", 1, 2)},
            {new ActionSet(null, null, null, null, null), new ActionSet("", "", null, "", "")},
            {new ParkedAs(null, true), new ParkedAs("", true)},
            {new Marked(null, null), new Marked("", "")},
            {new Attended(null, true, 4), new Attended("", true, 4)},
            {new Assigned(null, null, null, null), new Assigned("", RoleKind.PARTICIPANT, "", "")},
            {new OutcomeTold(null, null, null, null), new OutcomeTold("", "", OutcomeKind.OPEN, "")},
            {new TakenUp(null, null), new TakenUp("", "")}
        });
    }

    @ParameterizedTest
    @MethodSource("facts")
    void whatIsLeftOutIsTheMostModestValue(RunFact sparse, RunFact modest) {
        assertEquals(modest, sparse);
    }

    static Stream<RunFact> words() {
        return Stream.of(
                new Started(List.of("m-1")),
                new Entered("case/tell"),
                new Paused(PauseReason.BREAK, "tea"),
                new Captured("c", CaptureKind.CASE, "s", "y", "m-1", "text", "why", "column", List.of("c-1")),
                new Edited("c", "text"),
                new Rated("c", 3, "why", "ten"),
                new CaseSet("c", "why", 1, 2),
                new ActionSet("c", "m-1", null, "there", "S"),
                new Marked("pitfall", "m-1"),
                new Assigned("m-1", RoleKind.OWN, "askers", "case"),
                new OutcomeTold("2026-01-01", "act", OutcomeKind.DONE, "well"),
                new TakenUp("2026-01-01", "later"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void noWordThatIsGivenIsLost(RunFact fact) throws ReflectiveOperationException {
        for (RecordComponent each : fact.getClass().getRecordComponents()) {
            if (each.getType() == String.class) {
                assertTrue(!each.getAccessor().invoke(fact).equals(""), each.getName());
            } else if (each.getType() == List.class) {
                assertTrue(!each.getAccessor().invoke(fact).equals(List.of()), each.getName());
            } else if (each.getType().isEnum()) {
                assertNotNull(each.getAccessor().invoke(fact), each.getName());
            }
        }
    }

    @Test
    void listsAreCopied() {
        List<String> people = new ArrayList<>(List.of("m-1"));
        Started started = new Started(people);
        people.add("m-2");

        assertEquals(List.of("m-1"), started.present());
    }

    @Test
    void everyFactIsAmongAll() {
        Set<Class<?>> sorts = new HashSet<>();
        collect(RunFact.class, sorts);

        assertEquals(sorts, new HashSet<>(RunFact.all()));
        assertEquals(sorts.size(), RunFact.all().size());
    }

    private static void collect(Class<?> type, Set<Class<?>> sorts) {
        if (type.isRecord()) {
            sorts.add(type);
        } else {
            Stream.of(type.getPermittedSubclasses()).forEach(each -> collect(each, sorts));
        }
    }

    @Test
    void aShortCaptureHasItsFourWords() {
        Captured fact = Captured.of("c", CaptureKind.ADVICE, "m-1", "text");

        assertEquals(new Captured("c", CaptureKind.ADVICE, "", "", "m-1", "text", "", "", List.of()), fact);
    }

    @ParameterizedTest
    @EnumSource(YieldKind.class)
    void everythingThatAMethodBringsForthCanBeKept(YieldKind kind) {
        CaptureKind kept = CaptureKind.of(kind);

        assertEquals(kind == YieldKind.CHOSEN_ADVICE ? "ADVICE" : kind.name(), kept.name());
        assertEquals(kept == CaptureKind.ACTION || kept == CaptureKind.FIRST_ACTION, kept.isAction());
    }

    @Test
    void theGroupChoosesOutOfWhatItCanChooseFrom() {
        assertEquals(
                EnumSet.of(
                        CaptureKind.CASE,
                        CaptureKind.QUESTION,
                        CaptureKind.REFORMULATION,
                        CaptureKind.ADVICE,
                        CaptureKind.PERCEPTION),
                Stream.of(CaptureKind.values()).filter(CaptureKind::isChoosable).collect(Collectors.toSet()));
    }

    @Test
    void eventsAreNumberedFromOne() {
        assertEquals(1, new RunEvent(1, Samples.NINE, new RunFact.Skipped()).number());
        assertThrows(IllegalArgumentException.class, () -> new RunEvent(0, Samples.NINE, new RunFact.Skipped()));
    }
}
