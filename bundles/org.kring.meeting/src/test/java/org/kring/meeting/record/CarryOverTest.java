// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.meeting.run.Samples.FOUR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunState;
import org.kring.meeting.run.Samples;
import org.kring.model.meeting.Action;
import org.kring.model.meeting.Case;
import org.kring.model.meeting.Commitment;
import org.kring.model.meeting.MeetingContent;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.meeting.OutcomeKind;
import org.kring.model.meeting.ParkedItem;
import org.kring.model.meeting.ParkedTarget;
import org.kring.model.method.Visibility;

/** What a group looks back on, and what becomes of it. */
class CarryOverTest {

    private static final MeetingFactory FACTORY = MeetingFactory.eINSTANCE;
    private static final LocalDate DAY = LocalDate.of(2026, 4, 2);

    private final MeetingContent first = content("first");
    private final MeetingContent second = content("second");

    private static MeetingContent content(String meeting) {
        MeetingContent content = FACTORY.createMeetingContent();
        content.setMeeting(meeting);
        return content;
    }

    private static Action action(MeetingContent content, String id) {
        Action action = FACTORY.createAction();
        action.setId(id);
        content.getArtefacts().add(action);
        return action;
    }

    private static ParkedItem parked(MeetingContent content, String id) {
        ParkedItem item = FACTORY.createParkedItem();
        item.setId(id);
        content.getArtefacts().add(item);
        return item;
    }

    private static Case brought(MeetingContent content, String id) {
        Case written = FACTORY.createCase();
        written.setId(id);
        content.getCases().add(written);
        return written;
    }

    private CarryOver carried() {
        return CarryOver.of(List.of(first, second));
    }

    @ParameterizedTest
    @EnumSource(OutcomeKind.class)
    void anActionIsLookedBackOnUntilItIsFinished(OutcomeKind outcome) {
        action(first, "a").setOutcome(outcome);
        boolean open = outcome == OutcomeKind.OPEN || outcome == OutcomeKind.PARTLY;

        assertEquals(open ? 1 : 0, carried().actions().size());
        assertEquals(!open, carried().isEmpty());
    }

    @Test
    void anActionIsToldAsItStandsNow() {
        Action action = action(second, "a");
        action.setText("call");
        action.setOwner("m-1");
        action.setDue(DAY);
        action.setOutcome(OutcomeKind.PARTLY);
        for (int value : new int[] {4, 9}) {
            Commitment commitment = FACTORY.createCommitment();
            commitment.setValue(value);
            action.getCommitments().add(commitment);
        }
        action(first, "b").setOutcome(OutcomeKind.OPEN);

        assertEquals(
                List.of(
                        new CarryOver.OpenAction("first", "b", "", "", Optional.empty(), 0, OutcomeKind.OPEN),
                        new CarryOver.OpenAction(
                                "second", "a", "call", "m-1", Optional.of(DAY), 9, OutcomeKind.PARTLY)),
                carried().actions());
    }

    @Test
    void whatIsPrivateToItsWriterStaysOut() {
        action(first, "a").setVisibility(Visibility.GIVER);
        parked(first, "p").setVisibility(Visibility.GIVER);
        assertTrue(carried().isEmpty());

        action(first, "b").setVisibility(Visibility.PRESENTER);
        assertEquals(1, carried().actions().size());
    }

    @Test
    void whatIsParkedIsLookedBackOnUntilItIsTakenUp() {
        ParkedItem item = parked(first, "p");
        item.setText("later");
        item.setBecomes(ParkedTarget.CASE);
        parked(second, "q");

        assertEquals(
                List.of(
                        new CarryOver.Parked("first", "p", "later", true),
                        new CarryOver.Parked("second", "q", "", false)),
                carried().parked());
        assertFalse(carried().isEmpty());
        item.setTakenUpBy("2026-03-02");
        assertEquals(1, carried().parked().size());
    }

    @Test
    void theCasesOfTheLastMeetingAreTheChosenOnesOrAll() {
        brought(first, "old");
        assertEquals(List.of(), carried().lastCases());
        assertTrue(carried().isEmpty());
        Case chosen = brought(second, "one");
        chosen.setPresenter("m-1");
        chosen.setQuestion("how?");
        brought(second, "two");

        assertEquals(
                List.of(
                        new CarryOver.LastCase("second", "one", "m-1", "how?"),
                        new CarryOver.LastCase("second", "two", "", "")),
                carried().lastCases());
        assertFalse(carried().isEmpty());
        chosen.setChosen(true);
        assertEquals(
                List.of("one"),
                carried().lastCases().stream().map(CarryOver.LastCase::id).toList());
    }

    @Test
    void aFirstMeetingHasNothingToLookBackOn() {
        assertTrue(CarryOver.of(List.of()).isEmpty());
        assertEquals("", CarryOver.of(List.of(withoutName())).actions().get(0).meeting());
    }

    private static MeetingContent withoutName() {
        MeetingContent content = content(null);
        action(content, "a");
        return content;
    }

    private List<MeetingContent> write(RunFact... facts) {
        RunFact[] all = new RunFact[facts.length + 1];
        all[0] = new RunFact.Started(FOUR);
        System.arraycopy(facts, 0, all, 1, facts.length);
        RunState state = RunState.of(Samples.plan(), Samples.eachMinute(all));
        return LookBack.write(state, List.of(first, second), DAY);
    }

    @Test
    void anOutcomeIsWrittenIntoItsMeetingWithTheDay() {
        Action action = action(second, "a");
        Action same = action(first, "a");

        List<MeetingContent> changed = write(
                new RunFact.Marked("pitfall", ""), new RunFact.OutcomeTold("second", "a", OutcomeKind.DONE, "well"));

        assertEquals(List.of(second), changed);
        assertEquals(
                "DONE well " + DAY,
                action.getOutcome().name() + " " + action.getOutcomeText() + " " + action.getOutcomeDate());
        assertEquals(OutcomeKind.OPEN, same.getOutcome(), "the one of another meeting");
    }

    @Test
    void whatIsAboutNothingThatIsThereChangesNothing() {
        action(first, "a");
        parked(first, "p");

        assertEquals(
                List.of(),
                write(
                        new RunFact.OutcomeTold("third", "a", OutcomeKind.DONE, ""),
                        new RunFact.OutcomeTold("first", "x", OutcomeKind.DONE, ""),
                        new RunFact.OutcomeTold("first", "p", OutcomeKind.DONE, ""),
                        new RunFact.TakenUp("first", "a"),
                        new RunFact.TakenUp("second", "p")));
        assertEquals(1, carried().actions().size());
        assertEquals(1, carried().parked().size());
    }

    @Test
    void everyChangedMeetingIsSavedOnce() {
        action(first, "a");
        ParkedItem item = parked(first, "p");

        assertEquals(
                List.of(first),
                write(
                        new RunFact.OutcomeTold("first", "a", OutcomeKind.DROPPED, ""),
                        new RunFact.TakenUp("first", "p")));
        assertEquals("2026-03-02", item.getTakenUpBy());
        assertTrue(carried().isEmpty());
    }
}
