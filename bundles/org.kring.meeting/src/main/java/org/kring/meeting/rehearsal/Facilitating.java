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
import org.kring.meeting.run.Deed;
import org.kring.meeting.run.LiveRun;
import org.kring.meeting.run.Refusal;
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
        press(new Deed.Started(people));
        press(new Deed.Assigned(people.get(0), first, "", ""));
        press(new Deed.Assigned(people.get(people.size() > 1 ? 1 : 0), second, "", ""));
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
        run.state().next().map(RunSegment::id).ifPresent(next -> press(new Deed.Entered(next)));
    }

    void close() {
        press(new Deed.Closed());
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
        press(new Deed.Captured(id, kind, "", each.getId(), author, each.getId(), question, column, List.of()));
        if (kind == CaptureKind.CASE) {
            press(new Deed.CaseSet(id, "?", FIRST_MARK, SECOND_MARK));
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
                .ifPresent(capture -> press(new Deed.Chosen(capture.id(), true)));
    }

    private void plan(String id, String owner) {
        LocalDate due = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusWeeks(1);
        press(new Deed.ActionSet(id, owner, due, "", "SMART"));
        press(new Deed.Rated(id, FIRST_MARK, "?", "?"));
        press(new Deed.Rated(id, SECOND_MARK, "", ""));
    }

    private void disturb() {
        press(new Deed.Paused(PauseReason.DISRUPTION, ""));
        clock.pass(Duration.ofMinutes(1));
        press(new Deed.Resumed());
        String parked = run.state().freeId();
        press(Deed.Captured.of(parked, CaptureKind.PARKED, author(), "?"));
        press(new Deed.ParkedAs(parked, true));
        String note = run.state().freeId();
        press(Deed.Captured.of(note, CaptureKind.NOTE, "", "?"));
        press(new Deed.Edited(note, "??"));
        press(new Deed.Removed(note));
        press(new Deed.Attended(author(), true, 1));
        press(new Deed.Extended(1));
        press(new Deed.Marked("pitfall", ""));
    }

    private void lookBehind() {
        press(new Deed.SteppedBack());
        press(new Deed.Skipped());
    }

    private String author() {
        return run.state().present().get(0);
    }

    private void press(Deed deed) {
        run.add(deed).refusal().ifPresent(refusals::add);
    }
}
