// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.kring.meeting.run.Samples.FOUR;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.meeting.agenda.RunItem;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunPlan;
import org.kring.meeting.run.RunState;
import org.kring.meeting.run.Samples;
import org.kring.method.Phases;
import org.kring.model.common.Category;
import org.kring.model.common.RoleKind;
import org.kring.model.method.Activity;
import org.kring.model.method.MeetingStructure;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.MethodRole;
import org.kring.model.method.Phase;
import org.kring.model.method.Prompt;
import org.kring.model.method.RepeatRule;
import org.kring.model.method.Round;
import org.kring.model.method.Slot;

/** Who does what in a phase, in methods of any shape. */
class CastTest {

    private final Method method = Samples.method();
    private final Phase tell = Phases.find(method, "tell").orElseThrow();

    @BeforeEach
    void nobodyActs() {
        tell.getActivities().clear();
    }

    private MethodRole role(String id) {
        return method.getRoles().stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private MethodRole added(RoleKind kind) {
        MethodRole role = MethodFactory.eINSTANCE.createMethodRole();
        role.setId("added-" + kind);
        role.setKind(kind);
        method.getRoles().add(role);
        return role;
    }

    private Activity act(MethodRole role) {
        Activity activity = MethodFactory.eINSTANCE.createActivity();
        activity.setRole(role);
        activity.setText(Samples.text("doet", "does"));
        tell.getActivities().add(activity);
        return activity;
    }

    private RunPlan plan() {
        RunItem item = Samples.item("case", Category.CASE_METHOD, Optional.of(method), 60);
        return new RunPlan("2026-03-02", Samples.NINE, 80, FOUR, List.of(item), List.of());
    }

    private Scene at(String segment, RunFact... facts) {
        RunFact[] all = new RunFact[facts.length + 2];
        all[0] = new RunFact.Started(FOUR);
        System.arraycopy(facts, 0, all, 1, facts.length);
        all[all.length - 1] = segment.isEmpty() ? new RunFact.Extended(1) : new RunFact.Entered(segment);
        return Scene.of(RunState.of(plan(), Samples.eachMinute(all)), null).orElseThrow();
    }

    private List<String> members(MethodRole role, RunFact... facts) {
        act(role);
        return at("", facts).doings().get(0).members();
    }

    private static RunFact assigned(String member, RoleKind role, String methodRole, String item) {
        return new RunFact.Assigned(member, role, methodRole, item);
    }

    @Test
    void everyoneIsWhoIsThere() {
        assertEquals(FOUR, members(added(RoleKind.EVERYONE)));
    }

    @Test
    void whatNobodyIsAskedForIsDoneByNobody() {
        Activity activity = act(null);
        Scene scene = at("");

        assertEquals(List.of(), scene.doings().get(0).members());
        assertEquals("", scene.doings().get(0).role().en());
        assertEquals("doet", scene.doings().get(0).what().nl());
        assertSame(activity, scene.doings().get(0).activity());
    }

    @Test
    void aRoleIsCalledByItsNameOrElseItsIdentifier() {
        act(role("presenter"));
        act(added(RoleKind.OBSERVER));
        Scene scene = at("");

        assertEquals("presenter (nl)", scene.doings().get(0).role().nl());
        assertEquals("added-observer", scene.doings().get(1).role().en());
    }

    @Test
    void aRoleOfOneHeldByNobodyIsEmpty() {
        assertEquals(List.of(), members(role("presenter")));
    }

    @Test
    void aRoleWithoutANumberIsHeldByTheRest() {
        assertEquals(
                List.of("m-1", "m-2", "m-4"),
                members(role("participants"), assigned("m-3", RoleKind.CASE_PRESENTER, "", "")));
    }

    @Test
    void whoMayDoBothIsAmongTheRest() {
        assertEquals(
                FOUR, members(role("participants"), assigned("m-3", RoleKind.FACILITATOR, "", "")), "may take part");
    }

    @Test
    void aRoleWithoutANumberTakesNobodyFromTheRest() {
        MethodRole observers = added(RoleKind.OBSERVER);

        assertEquals(
                FOUR,
                members(role("participants"), assigned("m-3", RoleKind.OBSERVER, "", "")),
                observers.getId() + " have no number");
    }

    @Test
    void aRoleWithoutANumberThatIsHeldIsHeldByThose() {
        assertEquals(
                List.of("m-1", "m-3"),
                members(
                        role("participants"),
                        assigned("m-3", RoleKind.PARTICIPANT, "", ""),
                        assigned("m-1", RoleKind.PARTICIPANT, "", "")));
    }

    @Test
    void aRoleOfTheMethodGoesBeforeTheOneOfTheMeeting() {
        assertEquals(
                List.of("m-4"),
                members(
                        role("presenter"),
                        assigned("m-3", RoleKind.CASE_PRESENTER, "", ""),
                        assigned("m-4", RoleKind.CASE_PRESENTER, "presenter", "case")));
    }

    @Test
    void aRoleOfItsOwnIsHeldByWhoHasItInThisPart() {
        MethodRole own = role("askers");

        assertEquals(
                List.of("m-2"),
                members(
                        own,
                        assigned("m-2", RoleKind.OWN, "askers", "case"),
                        assigned("m-3", RoleKind.OWN, "partners", "case"),
                        assigned("m-4", RoleKind.OWN, "askers", "")));
    }

    @Test
    void whoIsNotThereDoesNothing() {
        assertEquals(
                List.of(),
                members(
                        role("presenter"),
                        assigned("m-3", RoleKind.CASE_PRESENTER, "", ""),
                        new RunFact.Attended("m-3", false, 0)));
    }

    @Test
    void withoutAPresenterEveryoneButTheLastHasATurn() {
        assertEquals(Optional.of("m-1"), at("case/again/1").turnMember());
        assertEquals(Optional.of("m-3"), at("case/again/3").turnMember());
    }

    @Test
    void aTurnThatNobodyIsLeftForIsNobodys() {
        RunFact two = assigned("m-1", RoleKind.CASE_PRESENTER, "presenter", "case");
        ((Round) method.getFlow().get(1)).setExcluded(role("participants"));

        assertEquals(
                Optional.empty(),
                at(
                                "case/again/3",
                                two,
                                assigned("m-1", RoleKind.PARTICIPANT, "", ""),
                                assigned("m-2", RoleKind.PARTICIPANT, "", ""))
                        .turnMember());
    }

    @Test
    void inARoundOfAllEveryoneHasATurnInTheOrderOfTheSeats() {
        ((Round) method.getFlow().get(1)).setExcluded(null);

        for (int i = 0; i < FOUR.size(); i++) {
            assertEquals(Optional.of(FOUR.get(i)), at("case/again/" + (i + 1)).turnMember());
        }
    }

    @Test
    void inARoundWithinTheTurnThePersonStaysWhoseTurnItIs() {
        Round outer = (Round) method.getFlow().get(1);
        outer.setExcluded(null);
        Round inner = MethodFactory.eINSTANCE.createRound();
        inner.setRepeat(RepeatRule.TIMES);
        inner.setCount(2);
        inner.getFlow().add(outer.getFlow().get(0));
        outer.getFlow().add(inner);

        assertEquals(Optional.of("m-3"), at("case/again/3/2").turnMember());
        assertEquals(Optional.empty(), at("case/spar/1/1").turnMember());
    }

    @Test
    void inPairsOnlyTheTwoRolesOfTheSwapAreSeated() {
        Phase spar = Phases.find(method, "spar").orElseThrow();
        Activity other = MethodFactory.eINSTANCE.createActivity();
        other.setRole(added(RoleKind.OBSERVER));
        spar.getActivities().add(other);

        Scene scene = at("case/spar/1/1", assigned("m-4", RoleKind.OBSERVER, "", ""));

        assertEquals(List.of("m-1", "m-3"), scene.doings().get(0).members());
        assertEquals(List.of("m-2", "m-4"), scene.doings().get(1).members());
        assertEquals(List.of("m-4"), scene.doings().get(2).members());
    }

    @Test
    void ofThreeOneAsksInTheFirstHalfAndTheOtherTwoInTheSecond() {
        RunFact gone = new RunFact.Attended("m-4", false, 0);

        Scene first = at("case/spar/1/1", gone);
        Scene second = at("case/spar/2/1", gone);

        assertEquals(List.of("m-1"), first.doings().get(0).members());
        assertEquals(List.of("m-2", "m-3"), first.doings().get(1).members());
        assertEquals(List.of("m-2", "m-3"), second.doings().get(0).members());
        assertEquals(List.of("m-1"), second.doings().get(1).members());
    }

    @Test
    void whatThePhaseSaysIsSaid() {
        tell.setInstruction(Samples.text("vertel", "tell"));
        Prompt prompt = MethodFactory.eINSTANCE.createPrompt();
        prompt.setText(Samples.text("wat?", "what?"));
        tell.getPrompts().add(prompt);

        Scene scene = at("");

        assertEquals("tell", scene.instruction().en());
        assertEquals("wat?", scene.prompts().get(0).nl());
        assertEquals("case/tell", scene.segment().id());
    }

    @Test
    void aPartWithoutMethodSaysWhatTheStructureSays() {
        Slot closing = MethodFactory.eINSTANCE.createSlot();
        closing.setCategory(Category.CLOSING);
        closing.setInstruction(Samples.text("rond af", "round off"));
        Prompt prompt = MethodFactory.eINSTANCE.createPrompt();
        prompt.setText(Samples.text("en?", "so?"));
        closing.getPrompts().add(prompt);
        MeetingStructure structure = MethodFactory.eINSTANCE.createMeetingStructure();
        structure.getSlots().add(MethodFactory.eINSTANCE.createSlot());
        structure.getSlots().add(closing);
        RunState state = Samples.after(new RunFact.Started(FOUR), new RunFact.Entered("closing"));

        Scene scene = Scene.of(state, structure).orElseThrow();

        assertEquals("round off", scene.instruction().en());
        assertEquals("so?", scene.prompts().get(0).en());
        assertEquals(List.of(), scene.doings());
        assertEquals(Optional.empty(), scene.turnMember());
        assertEquals(Optional.empty(), scene.next());
        assertEquals("", Scene.of(state, null).orElseThrow().instruction().en());
        assertEquals(
                List.of(),
                Scene.of(Samples.after(new RunFact.Started(FOUR)), structure)
                        .orElseThrow()
                        .prompts());
    }

    @Test
    void inASilenceBetweenTalksNobodyIsSeated() {
        Round halves = (Round) method.getFlow().get(2);
        Phase silence = Samples.phase("silence", 3, 3);
        Activity writes = MethodFactory.eINSTANCE.createActivity();
        writes.setRole(role("askers"));
        silence.getActivities().add(writes);
        halves.getFlow().add(silence);

        assertEquals(List.of(), at("case/silence/1").doings().get(0).members());
        assertEquals(
                List.of("m-4"),
                at("case/silence/2", assigned("m-4", RoleKind.OWN, "askers", "case"))
                        .doings()
                        .get(0)
                        .members());
    }
}
