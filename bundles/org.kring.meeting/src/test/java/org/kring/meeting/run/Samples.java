// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.kring.meeting.agenda.RunItem;
import org.kring.method.Bilingual;
import org.kring.model.common.Category;
import org.kring.model.common.CommonFactory;
import org.kring.model.common.RoleKind;
import org.kring.model.common.Span;
import org.kring.model.common.Text;
import org.kring.model.method.Activity;
import org.kring.model.method.ActivityKind;
import org.kring.model.method.Grouping;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.MethodRole;
import org.kring.model.method.Phase;
import org.kring.model.method.RepeatRule;
import org.kring.model.method.Rotation;
import org.kring.model.method.RotationKind;
import org.kring.model.method.Round;
import org.kring.model.method.Yield;
import org.kring.model.method.YieldKind;

/** A small method with a round per participant and one in pairs, an agenda around it, and a clock set by hand. */
public final class Samples {

    public static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    public static final List<String> FOUR = List.of("m-1", "m-2", "m-3", "m-4");
    private static final MethodFactory FACTORY = MethodFactory.eINSTANCE;

    /** A clock that stands where it was set. */
    public static final class HandClock implements InstantSource {
        private Instant now = NINE;

        @Override
        public Instant instant() {
            return now;
        }

        public void pass(Duration time) {
            now = now.plus(time);
        }
    }

    private Samples() {}

    /** Warm-up 10, the method 60, closing 10 protected; from nine o'clock for 80 minutes. */
    public static RunPlan plan() {
        return plan(List.of("m-1", "m-2", "m-3", "m-4", "m-5"));
    }

    public static RunPlan plan(List<String> people) {
        List<RunItem> items = List.of(
                item("warm-up", Category.WARM_UP, Optional.empty(), 10),
                item("case", Category.CASE_METHOD, Optional.of(method()), 60),
                item("closing", Category.CLOSING, Optional.empty(), 10));
        return new RunPlan(
                "2026-03-02",
                NINE,
                80,
                people,
                items,
                List.of(
                        new RunFact.Assigned("m-1", RoleKind.FACILITATOR, "", ""),
                        new RunFact.Assigned("m-2", RoleKind.CASE_PRESENTER, "", "case")));
    }

    public static RunItem item(String id, Category category, Optional<Method> method, int minutes) {
        return new RunItem(
                id,
                category,
                new Bilingual(id, id),
                method,
                OptionalInt.of(minutes),
                Map.of(),
                category == Category.CLOSING);
    }

    /** Tell 10–20; per participant but the presenter: reformulate 5; in pairs, three turns twice: spar 2; plan. */
    public static Method method() {
        Method method = FACTORY.createMethod();
        method.setId("small");
        method.setVersion("1");
        method.setCategory(Category.CASE_METHOD);
        method.setName(text("Klein", "Small"));
        MethodRole facilitator = role(method, "facilitator", RoleKind.FACILITATOR, 1);
        MethodRole presenter = role(method, "presenter", RoleKind.CASE_PRESENTER, 1);
        MethodRole participants = role(method, "participants", RoleKind.PARTICIPANT, 0);
        facilitator.getCombinableWith().add(participants);
        Phase tell = phase("tell", 10, 20);
        act(tell, presenter, ActivityKind.TELLS);
        act(tell, participants, ActivityKind.LISTENS);
        bringsForth(tell, "tell.case", YieldKind.CASE, presenter);
        method.getFlow().add(tell);
        method.getFlow().add(perParticipant(participants, presenter));
        method.getFlow().add(halves(method));
        Phase plan = phase("plan", 0, 0);
        plan.setDuration(null);
        act(plan, presenter, ActivityKind.WRITES);
        bringsForth(plan, "plan.action", YieldKind.ACTION, presenter);
        method.getFlow().add(plan);
        return method;
    }

    private static Round perParticipant(MethodRole participants, MethodRole presenter) {
        Round round = FACTORY.createRound();
        round.setId("round");
        round.setRepeat(RepeatRule.PER_PARTICIPANT);
        round.setExcluded(presenter);
        Phase again = phase("again", 5, 5);
        act(again, participants, ActivityKind.REFLECTS);
        bringsForth(again, "again.reformulation", YieldKind.REFORMULATION, participants);
        bringsForth(again, "again.advice", YieldKind.ADVICE, participants);
        round.getFlow().add(again);
        return round;
    }

    private static Round halves(Method method) {
        MethodRole askers = role(method, "askers", RoleKind.OWN, 1);
        MethodRole partners = role(method, "partners", RoleKind.OWN, 1);
        Round turns = FACTORY.createRound();
        turns.setId("turns");
        turns.setCount(3);
        turns.setRotation(rotation(RotationKind.SHIFT_SEAT, askers, null));
        Phase spar = phase("spar", 2, 2);
        spar.setGrouping(Grouping.PAIRS);
        act(spar, askers, ActivityKind.ASKS);
        act(spar, partners, ActivityKind.ADVISES);
        turns.getFlow().add(spar);
        Round halves = FACTORY.createRound();
        halves.setId("halves");
        halves.setCount(2);
        halves.setRotation(rotation(RotationKind.SWAP_ROLES, askers, partners));
        halves.getFlow().add(turns);
        return halves;
    }

    private static Rotation rotation(RotationKind kind, MethodRole moving, MethodRole other) {
        Rotation rotation = FACTORY.createRotation();
        rotation.setKind(kind);
        rotation.setMoving(moving);
        rotation.setOther(other);
        return rotation;
    }

    public static Phase phase(String id, int min, int max) {
        Phase phase = FACTORY.createPhase();
        phase.setId(id);
        phase.setName(text(id + " (nl)", id));
        phase.setDuration(duration(min, max));
        return phase;
    }

    public static org.kring.model.common.Duration duration(int min, int max) {
        org.kring.model.common.Duration duration = CommonFactory.eINSTANCE.createDuration();
        duration.setMin(min);
        duration.setMax(max);
        return duration;
    }

    public static Text text(String nl, String en) {
        Text text = CommonFactory.eINSTANCE.createText();
        text.setNl(nl);
        text.setEn(en);
        return text;
    }

    private static MethodRole role(Method method, String id, RoleKind kind, int count) {
        MethodRole role = FACTORY.createMethodRole();
        role.setId(id);
        role.setKind(kind);
        role.setName(text(id + " (nl)", id));
        if (count > 0) {
            Span span = CommonFactory.eINSTANCE.createSpan();
            span.setMin(count);
            span.setMax(count);
            role.setCount(span);
        }
        method.getRoles().add(role);
        return role;
    }

    private static void act(Phase phase, MethodRole role, ActivityKind kind) {
        Activity activity = FACTORY.createActivity();
        activity.setId(phase.getId() + "." + role.getId());
        activity.setRole(role);
        activity.setKind(kind);
        phase.getActivities().add(activity);
    }

    private static void bringsForth(Phase phase, String id, YieldKind kind, MethodRole giver) {
        Yield result = FACTORY.createYield();
        result.setId(id);
        result.setKind(kind);
        result.setGiver(giver);
        phase.getYields().add(result);
    }

    /** Events a minute apart, from nine o'clock. */
    public static List<RunEvent> eachMinute(RunFact... facts) {
        List<RunEvent> events = new ArrayList<>();
        for (RunFact fact : facts) {
            int before = events.size();
            events.add(new RunEvent(before + 1L, NINE.plus(Duration.ofMinutes(before)), fact));
        }
        return events;
    }

    public static RunState after(RunFact... facts) {
        return RunState.of(plan(), eachMinute(facts));
    }

    /** The rule by which a state refuses a fact; "" when it does not. */
    public static String refusal(RunState state, RunFact fact) {
        return state.check(fact).map(Refusal::rule).orElse("");
    }
}
