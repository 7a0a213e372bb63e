// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.eclipse.osgi.util.NLS;
import org.kring.meeting.run.RunClock;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunState;
import org.kring.meeting.run.RunStatus;
import org.kring.method.DateWords;
import org.kring.model.meeting.PauseReason;
import org.kring.ui.clock.ClockViewState;
import org.kring.ui.facilitate.text.Labels;
import org.kring.ui.facilitate.text.Messages;

/** Words for the clocks of a run. */
public final class ClockViewStates {

    private static final int ALL = 100;
    private static final int LATE_FROM = 60;

    private ClockViewStates() {}

    /** The clocks of a run at a moment, in a zone. */
    public static ClockViewState of(RunState state, Instant now, ZoneId zone) {
        RunClock clock = state.clock();
        ClockViewState.Sign sign = sign(state, clock.signal(now));
        Duration spent = clock.elapsedInPhase(now);
        var left = clock.remainingInPhase(now);
        boolean over = left.isPresent() && left.get().isNegative();
        String digits =
                left.isEmpty() ? digits(spent) : over ? "+" + digits(left.get().negated()) : digits(left.get());
        Duration end = clock.remainingToEnd(now);
        String at = DateWords.time(clock.end().atZone(zone).toLocalTime());
        long late = clock.late(now).toSeconds();
        return new ClockViewState(
                digits,
                left.isEmpty() ? Messages.Clock_soFar : over ? Messages.Clock_over : Messages.Clock_left,
                sign,
                state.pause().map(ClockViewStates::paused).orElseGet(() -> word(sign)),
                percent(spent, clock.allowed().orElse(Duration.ZERO)),
                end.isNegative() ? "+" + hours(end.negated()) : hours(end),
                NLS.bind(end.isNegative() ? Messages.Clock_pastEnd : Messages.Clock_toEnd, at),
                late >= LATE_FROM ? NLS.bind(Messages.Clock_late, (late + 30) / 60, expected(clock, late, zone)) : "");
    }

    /** When it ends if the rest takes what is planned: each added minute and each minute of a pause moves it. */
    private static String expected(RunClock clock, long late, ZoneId zone) {
        return DateWords.time(clock.end().plusSeconds(late).atZone(zone).toLocalTime());
    }

    private static ClockViewState.Sign sign(RunState state, RunClock.Signal signal) {
        if (state.status() == RunStatus.PAUSED) {
            return ClockViewState.Sign.PAUSED;
        }
        return state.status() == RunStatus.CLOSED
                ? ClockViewState.Sign.ENDED
                : ClockViewState.Sign.valueOf(signal.name());
    }

    /** Why it stands still, where that has a word of its own. */
    private static String paused(RunFact.Paused pause) {
        boolean named = pause.reason() == PauseReason.DISRUPTION || pause.reason() == PauseReason.BREAK;
        return named ? Labels.of(pause.reason()) : Messages.Clock_paused;
    }

    private static String word(ClockViewState.Sign sign) {
        return switch (sign) {
            case UNTIMED -> Messages.Clock_untimed;
            case GREEN -> Messages.Clock_green;
            case ORANGE -> Messages.Clock_orange;
            case RED -> Messages.Clock_red;
            case OVERTIME -> Messages.Clock_overtime;
            case PAUSED -> Messages.Clock_paused;
            case ENDED -> Messages.Clock_ended;
        };
    }

    private static int percent(Duration spent, Duration allowed) {
        return allowed.isZero() ? 0 : (int) Math.min(ALL, spent.toMillis() * ALL / allowed.toMillis());
    }

    private static String digits(Duration time) {
        return String.format("%d:%02d", time.toMinutes(), time.toSecondsPart());
    }

    private static String hours(Duration time) {
        return time.toHours() > 0
                ? String.format("%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : digits(time);
    }
}
