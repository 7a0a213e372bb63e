// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kring.meeting.run.Samples.FOUR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.meeting.run.Capture;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunPlan;
import org.kring.meeting.run.RunState;
import org.kring.meeting.run.Samples;
import org.kring.method.Phases;
import org.kring.model.meeting.MeetingContent;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.method.Visibility;

/** What was kept comes back from the record of it. */
class RecordedCapturesTest {

    private final RunPlan plan = Samples.plan();

    private RunState state(RunFact... facts) {
        List<RunFact> all = new ArrayList<>(List.of(new RunFact.Started(FOUR), new RunFact.Entered("case/tell")));
        all.addAll(List.of(facts));
        return RunState.of(plan, Samples.eachMinute(all.toArray(RunFact[]::new)));
    }

    private static Capture back(RunState state) {
        return RecordedCaptures.of(ContentRecord.of(state)).get(0);
    }

    /** What there is to read back: neither its segment nor the first words. */
    private static Capture recorded(Capture kept) {
        RunFact.Captured first = kept.origin();
        Capture.Place place = kept.place();
        boolean aCase = kept.kind() == CaptureKind.CASE;
        RunFact.Captured origin = new RunFact.Captured(
                first.id(),
                first.kind() == CaptureKind.WRITTEN_QUESTION ? CaptureKind.QUESTION : first.kind(),
                "",
                aCase ? "" : first.yield(),
                first.author(),
                kept.text(),
                kept.words().question(),
                kept.kind() == CaptureKind.FACTOR ? first.column() : "",
                List.of());
        return new Capture(
                origin,
                aCase
                        ? new Capture.Place("", "", "", null, Visibility.GROUP)
                        : new Capture.Place("", place.item(), place.phase(), place.at(), place.visibility()),
                kept.words(),
                kept.chosen(),
                kept.removed(),
                kept.scale(),
                kept.task(),
                kept.ratings());
    }

    @ParameterizedTest
    @EnumSource(CaptureKind.class)
    void everyKindComesBackAsItWasKept(CaptureKind kind) {
        RunState state = state(
                new RunFact.Captured("c", kind, "case/tell", "tell.case", "m-3", "text", "", "helps", List.of()),
                new RunFact.Edited("c", "other words"));

        assertEquals(recorded(state.capture("c").orElseThrow()), back(state));
    }

    @ParameterizedTest
    @EnumSource(
            value = CaptureKind.class,
            names = {"CASE", "QUESTION", "ADVICE", "PERCEPTION"})
    void soDoesThatItIsChosen(CaptureKind kind) {
        RunState state = state(RunFact.Captured.of("c", kind, "", "text"), new RunFact.Chosen("c", true));

        assertEquals(recorded(state.capture("c").orElseThrow()), back(state));
    }

    @Test
    void aCaseComesBackWithItsQuestionAndWhereItsPresenterStands() {
        RunState state =
                state(RunFact.Captured.of("c", CaptureKind.CASE, "m-2", "text"), new RunFact.CaseSet("c", "how", 3, 8));

        assertEquals(recorded(state.capture("c").orElseThrow()), back(state));
    }

    @Test
    void anActionComesBackWithAllThatItAsksAndHowStronglyItWasMeant() {
        RunState state = state(
                RunFact.Captured.of("c", CaptureKind.ACTION, "m-2", "text"),
                new RunFact.ActionSet("c", "m-1", LocalDate.EPOCH, "there", "SMART"),
                new RunFact.Rated("c", 6, "busy", "help"),
                new RunFact.Rated("c", 9, "", ""));

        assertEquals(recorded(state.capture("c").orElseThrow()), back(state));
    }

    @Test
    void whatIsParkedComesBackAsWhatItBecomes() {
        RunState state =
                state(RunFact.Captured.of("c", CaptureKind.PARKED, "m-2", "text"), new RunFact.ParkedAs("c", true));

        assertEquals(recorded(state.capture("c").orElseThrow()), back(state));
    }

    @Test
    void whatIsForAFewStaysForThem() {
        Phases.find(plan.items().get(1).method().orElseThrow(), "tell")
                .orElseThrow()
                .getYields()
                .get(0)
                .setVisibility(Visibility.GIVER);
        RunState state = state(
                new RunFact.Captured("c", CaptureKind.NOTE, "case/tell", "tell.case", "", "x", "", "", List.of()));

        assertEquals(Visibility.GIVER, back(state).place().visibility());
    }

    @Test
    void casesComeFirstAndTheRestInItsOrder() {
        MeetingContent content = ContentRecord.of(state(
                RunFact.Captured.of("p", CaptureKind.PARKED, "", "x"),
                RunFact.Captured.of("a", CaptureKind.ADVICE, "", "x"),
                RunFact.Captured.of("c", CaptureKind.CASE, "", "x")));

        assertEquals(
                List.of("c", "p", "a"),
                RecordedCaptures.of(content).stream().map(Capture::id).toList());
    }

    @Test
    void whatIsMissingInARecordOfAnotherHandIsEmpty() {
        MeetingContent content = MeetingFactory.eINSTANCE.createMeetingContent();
        content.getCases().add(MeetingFactory.eINSTANCE.createCase());
        var action = MeetingFactory.eINSTANCE.createAction();
        action.getCommitments().add(MeetingFactory.eINSTANCE.createCommitment());
        content.getArtefacts().add(action);

        List<Capture> captures = RecordedCaptures.of(content);

        assertEquals(new Capture.Words("", ""), captures.get(0).words());
        assertEquals(
                new Capture.Task("", Optional.empty(), "", "", false),
                captures.get(1).task());
        assertEquals("", captures.get(1).ratings().get(0).whyNotHigher());
        assertEquals(List.of(), RecordedCaptures.of(MeetingFactory.eINSTANCE.createMeetingContent()));
    }
}
