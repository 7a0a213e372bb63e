// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.kring.meeting.agenda.RunSegment;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.OutcomeKind;
import org.kring.model.meeting.PauseReason;

/** Seeded sequences of events: mostly sensible, often not, on a clock that now and then jumps an hour either way. */
final class AnyRunFacts {

    static final int LENGTH = 60;

    private final Random random;
    private final RunPlan plan;
    private Instant now = Samples.NINE;

    AnyRunFacts(long seed, RunPlan plan) {
        this.random = new Random(seed);
        this.plan = plan;
    }

    List<RunEvent> events() {
        List<RunEvent> events = new ArrayList<>();
        RunState state = RunState.start(plan);
        for (int i = 0; i < LENGTH; i++) {
            long number = random.nextInt(40) == 0 ? 1 + random.nextInt(LENGTH) : state.number() + 1;
            RunEvent event = new RunEvent(number, jumpingClock(), fact(state));
            events.add(event);
            state = state.apply(event);
        }
        return events;
    }

    Instant jumpingClock() {
        int jump = random.nextInt(30);
        now = now.plus(
                jump == 0
                        ? Duration.ofHours(1)
                        : jump == 1 ? Duration.ofHours(-1) : Duration.ofSeconds(random.nextInt(120)));
        return now;
    }

    RunFact fact(RunState state) {
        if (state.status() == RunStatus.NOT_STARTED && random.nextInt(3) > 0) {
            return new RunFact.Started(
                    plan.people().subList(0, 1 + random.nextInt(plan.people().size())));
        }
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> movement(state);
            case 3 -> people();
            case 4, 5, 6 -> captured(state);
            case 7, 8 -> changed(state);
            default -> aside();
        };
    }

    private RunFact movement(RunState state) {
        return switch (random.nextInt(12)) {
            case 0 -> new RunFact.Paused(PauseReason.DISRUPTION, text());
            case 1, 2 -> new RunFact.Resumed();
            case 3 -> new RunFact.Extended(random.nextInt(700) - 50);
            case 4 -> new RunFact.Skipped();
            case 5 -> new RunFact.SteppedBack();
            case 6 -> new RunFact.Started(plan.people());
            case 7 -> random.nextInt(8) == 0 ? new RunFact.Closed() : new RunFact.Entered("nowhere");
            case 8 -> new RunFact.Entered(anySegment(state));
            default -> new RunFact.Entered(state.next().map(RunSegment::id).orElse(""));
        };
    }

    private String anySegment(RunState state) {
        return state.segments().get(random.nextInt(state.segments().size())).id();
    }

    private RunFact people() {
        return random.nextBoolean()
                ? new RunFact.Attended(member(), random.nextInt(3) > 0, random.nextInt(700) - 50)
                : new RunFact.Assigned(
                        member(),
                        RoleKind.values()[random.nextInt(RoleKind.values().length)],
                        "",
                        random.nextBoolean() ? "" : "case");
    }

    private RunFact captured(RunState state) {
        CaptureKind kind = CaptureKind.values()[random.nextInt(CaptureKind.values().length)];
        String question = random.nextInt(4) == 0 ? text() : "";
        List<String> links = random.nextInt(4) == 0 ? List.of(id()) : List.of();
        String segment = random.nextInt(4) == 0 ? anySegment(state) : "";
        String answers = random.nextInt(6) == 0 ? "again.advice" : "";
        return new RunFact.Captured(id(), kind, segment, answers, member(), text(), question, "", links);
    }

    private RunFact changed(RunState state) {
        List<Capture> there = state.captures();
        String id = there.isEmpty() || random.nextInt(6) == 0
                ? id()
                : there.get(random.nextInt(there.size())).id();
        return switch (random.nextInt(7)) {
            case 0 -> new RunFact.Edited(id, text());
            case 1 -> new RunFact.Removed(id);
            case 2 -> new RunFact.Rated(id, random.nextInt(14) - 1, text(), text());
            case 3 -> new RunFact.CaseSet(id, text(), random.nextInt(12), random.nextInt(12));
            case 4 -> new RunFact.ActionSet(id, member(), LocalDate.of(2026, 5, 1), text(), "SM");
            case 5 -> new RunFact.ParkedAs(id, random.nextBoolean());
            default -> new RunFact.Chosen(id, random.nextBoolean());
        };
    }

    private RunFact aside() {
        return switch (random.nextInt(3)) {
            case 0 -> new RunFact.Marked(id(), member());
            case 1 -> new RunFact.OutcomeTold("2026-01-01", id(), OutcomeKind.DONE, text());
            default -> new RunFact.TakenUp("2026-01-01", id());
        };
    }

    /** Few, so that they meet each other, and some that the record uses itself. */
    private String id() {
        List<String> known = List.of("content", "link", "link-2", "choice", "", "a b");
        int pick = random.nextInt(60);
        return pick < known.size() ? known.get(pick) : "c-" + pick;
    }

    private String member() {
        int pick = random.nextInt(plan.people().size() + 2);
        return pick == 0 ? "" : "m-" + pick;
    }

    private String text() {
        return switch (random.nextInt(20)) {
            case 0 -> "";
            case 1 -> "\u0007";
            case 2 -> "x".repeat(TextCheck.LIMIT + 1);
            default -> "woorden " + random.nextInt(100);
        };
    }
}
