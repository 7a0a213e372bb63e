// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.kring.meeting.MethodPlan;
import org.kring.meeting.agenda.RunItem;
import org.kring.meeting.agenda.RunSegment;
import org.kring.meeting.run.LiveRun;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunPlan;
import org.kring.meeting.run.RunState;
import org.kring.method.Bilingual;
import org.kring.method.MinuteTotal;
import org.kring.method.Minutes;
import org.kring.model.common.Category;
import org.kring.model.common.RoleKind;
import org.kring.model.method.Atmosphere;
import org.kring.model.method.Method;

/**
 * Lives a method from start to end on a virtual clock, for its most minutes: goes through every segment, presses every
 * button that a facilitator needs and keeps one of everything that is brought forth. Untimed segments take no time,
 * because none is known; the first segment takes the minute that it is extended by.
 */
public final class Rehearsal {

    private static final Instant BEGIN = Instant.parse("2026-01-01T09:00:00Z");

    private final Method method;
    private final int people;
    private final MethodPlan layout;
    private final VirtualClock clock = new VirtualClock(BEGIN);
    private final RunPlan plan;
    private final List<RunEvent> journal = new ArrayList<>();

    private Rehearsal(Method method, int people) {
        this.method = method;
        this.people = people;
        MinuteTotal total = Minutes.of(method, people);
        this.layout = MethodPlan.of(method, people, total.max());
        this.plan = plan(total.max());
    }

    /**
     * Rehearses a method.
     *
     * @param method the method, with its variants already applied; it stays as it is
     * @param people number of people, 1 to 1,000
     * @return how it went; never with a refusal when the method is sound
     * @throws IllegalArgumentException when people is out of range, or the method would be lived in too many phases
     */
    public static RehearsalReport of(Method method, int people) {
        return new Rehearsal(method, people).live();
    }

    private RunPlan plan(int minutes) {
        List<String> members =
                IntStream.rangeClosed(1, people).mapToObj(i -> "m-" + i).toList();
        Bilingual name = Bilingual.of(method.getName(), method.getId());
        RunItem item = new RunItem(
                "item-1", Category.CASE_METHOD, name, Optional.of(method), OptionalInt.of(minutes), Map.of(), false);
        return new RunPlan("rehearsal", BEGIN, Math.max(1, minutes), members, List.of(item), List.of());
    }

    private RehearsalReport live() {
        LiveRun run = new LiveRun(plan, journal::add, clock);
        Facilitating hands = new Facilitating(run, clock);
        hands.start(RoleKind.FACILITATOR, RoleKind.CASE_PRESENTER);
        int lived = 0;
        int segments = run.state().segments().size();
        for (int i = 0; i < segments && run.state().position() == i; i++) {
            hands.live(i);
            lived++;
            hands.goOn();
        }
        hands.close();
        return report(run.state(), hands, lived);
    }

    private RehearsalReport report(RunState end, Facilitating hands, int lived) {
        List<RunSegment> segments = end.segments();
        Duration elapsed = segments.stream()
                .map(each -> end.clock().elapsed(each.id(), clock.instant()))
                .reduce(Duration.ZERO, Duration::plus);
        return new RehearsalReport(
                method.getId() == null ? "" : method.getId(),
                people,
                segments.size(),
                lived,
                layout.plannedMinutes(),
                elapsed,
                (int) segments.stream().filter(each -> each.minutes().isEmpty()).count(),
                segments.stream()
                        .filter(Rehearsal::isSilent)
                        .map(RunSegment::id)
                        .toList(),
                hands.yields(),
                journal.size(),
                hands.refusals(),
                RunState.of(plan, journal).equals(end),
                layout.warnings());
    }

    private static boolean isSilent(RunSegment segment) {
        return segment.phase()
                .map(each -> each.getAtmosphere() != Atmosphere.TALK)
                .orElse(false);
    }
}
