// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import java.util.Optional;
import java.util.stream.Stream;

/** Says why something cannot happen in a state; the one gate before anything is kept. */
final class DeedCheck {

    /** Most whole minutes that a segment is extended by at once, or that somebody comes late. */
    static final int MOST_MINUTES = 600;

    private final RunState state;

    private DeedCheck(RunState state) {
        this.state = state;
    }

    static Optional<Refusal> of(RunState state, Deed deed) {
        DeedCheck check = new DeedCheck(state);
        return check.life(deed).or(() -> check.kind(deed));
    }

    private Optional<Refusal> life(Deed deed) {
        boolean starts = deed instanceof Deed.Started;
        return switch (state.status()) {
            case NOT_STARTED -> unless(starts, "before-start");
            case CLOSED -> refuse("after-close");
            case RUNNING, PAUSED -> unless(!starts, "started-already");
        };
    }

    private Optional<Refusal> kind(Deed deed) {
        if (deed instanceof Deed.Movement movement) {
            return movement(movement);
        } else if (deed instanceof Deed.OnCapture capture) {
            return CaptureCheck.of(state, capture);
        } else if (deed instanceof Deed.OnPeople people) {
            return people(people);
        }
        return aside((Deed.Aside) deed);
    }

    private Optional<Refusal> movement(Deed.Movement deed) {
        if (deed instanceof Deed.Started started) {
            return started(started);
        } else if (deed instanceof Deed.Entered entered) {
            return entered(entered);
        } else if (deed instanceof Deed.Extended extended) {
            return unless(
                    extended.minutes() >= 1 && extended.minutes() <= MOST_MINUTES,
                    "extend",
                    extended.minutes(),
                    MOST_MINUTES);
        } else if (deed instanceof Deed.Skipped) {
            return unless(state.next().isPresent(), "last");
        } else if (deed instanceof Deed.SteppedBack) {
            return unless(state.position() > 0, "first");
        } else if (deed instanceof Deed.Paused paused) {
            return unless(state.status() == RunStatus.RUNNING, "paused-already").or(() -> TextCheck.of(paused.text()));
        } else if (deed instanceof Deed.Resumed) {
            return unless(state.status() == RunStatus.PAUSED, "not-paused");
        }
        return Optional.empty();
    }

    private Optional<Refusal> started(Deed.Started deed) {
        return deed.present().stream()
                .map(this::member)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> unless(!deed.present().isEmpty(), "nobody"))
                .or(() -> unless(!state.plan().segments(deed.present()).isEmpty(), "no-agenda"));
    }

    private Optional<Refusal> entered(Deed.Entered deed) {
        boolean here =
                state.current().map(each -> each.id().equals(deed.segment())).orElse(false);
        return unless(!here, "here-already", TextCheck.shown(deed.segment()))
                .or(() -> unless(
                        state.segment(deed.segment()).isPresent(), "no-segment", TextCheck.shown(deed.segment())));
    }

    private Optional<Refusal> people(Deed.OnPeople deed) {
        if (deed instanceof Deed.Attended attended) {
            return member(attended.member())
                    .or(() -> unless(
                            attended.minutesLate() >= 0 && attended.minutesLate() <= MOST_MINUTES,
                            "late",
                            attended.minutesLate(),
                            MOST_MINUTES))
                    .or(() -> unless(attended.present() || someoneStays(attended.member()), "nobody"));
        }
        Deed.Assigned assigned = (Deed.Assigned) deed;
        return unless(
                        assigned.item().isEmpty() || hasItem(assigned.item()),
                        "no-item",
                        TextCheck.shown(assigned.item()))
                .or(() -> TextCheck.ofIdOrNone(assigned.methodRole()))
                .or(() -> assigned.member().isEmpty() ? Optional.empty() : member(assigned.member()));
    }

    private boolean someoneStays(String leaving) {
        return state.present().stream().anyMatch(each -> !each.equals(leaving));
    }

    private boolean hasItem(String item) {
        return state.plan().items().stream().anyMatch(each -> each.id().equals(item));
    }

    private Optional<Refusal> aside(Deed.Aside deed) {
        if (deed instanceof Deed.Marked marked) {
            return TextCheck.ofId(marked.guidance())
                    .or(() -> marked.member().isEmpty() ? Optional.empty() : member(marked.member()));
        } else if (deed instanceof Deed.OutcomeTold told) {
            return ids(told.meeting(), told.action()).or(() -> TextCheck.of(told.text()));
        }
        Deed.TakenUp taken = (Deed.TakenUp) deed;
        return ids(taken.meeting(), taken.parked());
    }

    private static Optional<Refusal> ids(String... ids) {
        return Stream.of(ids).map(TextCheck::ofId).flatMap(Optional::stream).findFirst();
    }

    private Optional<Refusal> member(String member) {
        return member(state, member);
    }

    static Optional<Refusal> member(RunState state, String member) {
        return unless(state.plan().people().contains(member), "no-member", TextCheck.shown(member));
    }

    static Optional<Refusal> unless(boolean fine, String rule, Object... arguments) {
        return fine ? Optional.empty() : refuse(rule, arguments);
    }

    static Optional<Refusal> refuse(String rule, Object... arguments) {
        return Optional.of(Refusal.of(rule, arguments));
    }
}
