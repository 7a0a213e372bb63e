// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.rehearsal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kring.meeting.agenda.RunSegment;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.LiveRun;
import org.kring.meeting.run.Refusal;
import org.kring.meeting.run.RunFact;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.PauseReason;
import org.kring.model.method.Naming;
import org.kring.model.method.Yield;
import org.kring.model.method.YieldKind;

/** The hands of a facilitator in a rehearsal: every button that a run has, pressed where it makes sense. */
final class Facilitating {

    private static final int FIRST_MARK = 6;
    private static final int SECOND_MARK = 9;

    private final LiveRun run;
    private final VirtualClock clock;
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<YieldKind, Integer> yields = new EnumMap<>(YieldKind.class);

    Facilitating(LiveRun run, VirtualClock clock) {
        this.run = run;
        this.clock = clock;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    Map<YieldKind, Integer> yields() {
        return yields;
    }

    /** Starts with everyone there; the first two hold the two roles. */
    void start(RoleKind first, RoleKind second) {
        List<String> people = run.state().plan().people();
        add(new RunFact.Started(people));
        add(new RunFact.Assigned(people.get(0), first, "", ""));
        add(new RunFact.Assigned(people.get(people.size() > 1 ? 1 : 0), second, "", ""));
    }

    /** Lives the current segment for its minutes; the first ones with everything that can happen on the way. */
    void live(int place) {
        for (Yield each : run.state().current().orElseThrow().yields()) {
            bringForth(each);
        }
        if (place == 0) {
            disturb();
        } else if (place == 1) {
            lookBehind();
        }
        clock.pass(run.state().clock().allowed().orElse(Duration.ZERO));
    }

    void goOn() {
        run.state().next().map(RunSegment::id).ifPresent(next -> add(new RunFact.Entered(next)));
    }

    void close() {
        add(new RunFact.Closed());
    }

    private void bringForth(Yield each) {
        yields.merge(each.getKind(), 1, Integer::sum);
        if (each.getChosenFrom() != null) {
            choose(each);
            return;
        }
        CaptureKind kind = CaptureKind.of(each.getKind());
        String id = run.state().freeId();
        String author = each.getNaming() == Naming.UNNAMED ? "" : author();
        String question = kind == CaptureKind.CASE ? "?" : "";
        String column =
                each.getColumns().isEmpty() ? "" : each.getColumns().get(0).getId();
        add(new RunFact.Captured(id, kind, "", each.getId(), author, each.getId(), question, column, List.of()));
        if (kind == CaptureKind.CASE) {
            add(new RunFact.CaseSet(id, "?", FIRST_MARK, SECOND_MARK));
        } else if (kind.isAction()) {
            plan(id, author);
        }
    }

    /** Chooses out of what was brought forth; nothing is there when an earlier phase made it optional. */
    private void choose(Yield each) {
        run.state().captures().stream()
                .filter(capture ->
                        each.getChosenFrom().getId().equals(capture.origin().yield()))
                .findFirst()
                .ifPresent(capture -> add(new RunFact.Chosen(capture.id(), true)));
    }

    private void plan(String id, String owner) {
        LocalDate due = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusWeeks(1);
        add(new RunFact.ActionSet(id, owner, due, "", "SMART"));
        add(new RunFact.Rated(id, FIRST_MARK, "?", "?"));
        add(new RunFact.Rated(id, SECOND_MARK, "", ""));
    }

    private void disturb() {
        add(new RunFact.Paused(PauseReason.DISRUPTION, ""));
        clock.pass(Duration.ofMinutes(1));
        add(new RunFact.Resumed());
        String parked = run.state().freeId();
        add(RunFact.Captured.of(parked, CaptureKind.PARKED, author(), "?"));
        add(new RunFact.ParkedAs(parked, true));
        String note = run.state().freeId();
        add(RunFact.Captured.of(note, CaptureKind.NOTE, "", "?"));
        add(new RunFact.Edited(note, "??"));
        add(new RunFact.Removed(note));
        add(new RunFact.Attended(author(), true, 1));
        add(new RunFact.Extended(1));
        add(new RunFact.Marked("pitfall", ""));
    }

    private void lookBehind() {
        add(new RunFact.SteppedBack());
        add(new RunFact.Skipped());
    }

    private String author() {
        return run.state().present().get(0);
    }

    private void add(RunFact fact) {
        run.add(fact).refusal().ifPresent(refusals::add);
    }
}
