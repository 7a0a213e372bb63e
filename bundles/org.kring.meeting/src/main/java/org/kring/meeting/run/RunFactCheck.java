// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kring.meeting.RunNumber;
import org.kring.model.method.Method;

/** Says why something cannot happen in a state; the one gate before anything is kept. */
final class RunFactCheck {

    private final RunState state;

    private RunFactCheck(RunState state) {
        this.state = state;
    }

    static Optional<Refusal> of(RunState state, RunFact fact) {
        RunFactCheck check = new RunFactCheck(state);
        return check.life(fact).or(() -> check.kind(fact));
    }

    /** What is refused beside that when it comes in now; a journal of before may hold it. */
    static Optional<Refusal> ofNew(RunState state, RunFact fact) {
        RunFactCheck check = new RunFactCheck(state);
        if (fact instanceof RunFact.Started started) {
            return twice(started.present(), "member-twice");
        } else if (fact instanceof RunFact.Captured captured) {
            return twice(captured.links(), "link-twice").or(() -> check.column(captured));
        } else if (fact instanceof RunFact.ActionSet set) {
            String letters = set.smart().toUpperCase(Locale.ROOT);
            return unless(letters.chars().distinct().count() == letters.length(), "smart-twice", set.smart());
        } else if (fact instanceof RunFact.Assigned assigned) {
            return check.methodRole(assigned);
        }
        return Optional.empty();
    }

    private static Optional<Refusal> twice(List<String> ids, String rule) {
        Set<String> seen = new HashSet<>();
        return ids.stream().filter(each -> !seen.add(each)).findFirst().map(each -> Refusal.of(rule, each));
    }

    /** A role of a method is one of the methods that are lived there; of a method that is gone nobody knows them. */
    private Optional<Refusal> methodRole(RunFact.Assigned fact) {
        List<Method> lived = state.plan().items().stream()
                .filter(each -> fact.item().isEmpty() || each.id().equals(fact.item()))
                .flatMap(each -> each.method().stream())
                .toList();
        boolean known = lived.stream().flatMap(each -> each.getRoles().stream()).anyMatch(each -> fact.methodRole()
                .equals(each.getId()));
        return unless(
                fact.methodRole().isEmpty() || lived.isEmpty() || known,
                "no-method-role",
                TextCheck.shown(fact.methodRole()));
    }

    /** A column is one of those that the answered yield is sorted into; without a yield there is none. */
    private Optional<Refusal> column(RunFact.Captured fact) {
        boolean known = Stream.concat(
                        state.segment(fact.segment()).stream(),
                        fact.segment().isEmpty() ? state.current().stream() : Stream.empty())
                .flatMap(each -> each.yields().stream())
                .filter(each -> fact.yield().equals(each.getId()))
                .flatMap(each -> each.getColumns().stream())
                .anyMatch(each -> fact.column().equals(each.getId()));
        return unless(fact.column().isEmpty() || known, "no-column", TextCheck.shown(fact.column()));
    }

    private Optional<Refusal> life(RunFact fact) {
        boolean starts = fact instanceof RunFact.Started;
        return switch (state.status()) {
            case NOT_STARTED -> unless(starts, "before-start");
            case CLOSED -> refuse("after-close");
            case RUNNING, PAUSED -> unless(!starts, "started-already");
        };
    }

    private Optional<Refusal> kind(RunFact fact) {
        if (fact instanceof RunFact.Movement movement) {
            return movement(movement);
        } else if (fact instanceof RunFact.OnCapture capture) {
            return CaptureCheck.of(state, capture);
        } else if (fact instanceof RunFact.OnPeople people) {
            return people(people);
        }
        return aside((RunFact.Aside) fact);
    }

    private Optional<Refusal> movement(RunFact.Movement fact) {
        if (fact instanceof RunFact.Started started) {
            return started(started);
        } else if (fact instanceof RunFact.Entered entered) {
            return entered(entered);
        } else if (fact instanceof RunFact.Extended extended) {
            return extended(extended.minutes());
        } else if (fact instanceof RunFact.Skipped) {
            return unless(state.next().isPresent(), "last");
        } else if (fact instanceof RunFact.SteppedBack) {
            return unless(state.position() > 0, "first");
        } else if (fact instanceof RunFact.Paused paused) {
            return unless(state.status() == RunStatus.RUNNING, "paused-already").or(() -> TextCheck.of(paused.text()));
        } else if (fact instanceof RunFact.Resumed) {
            return unless(state.status() == RunStatus.PAUSED, "not-paused");
        }
        return Optional.empty();
    }

    private Optional<Refusal> started(RunFact.Started fact) {
        return fact.present().stream()
                .map(this::member)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> unless(!fact.present().isEmpty(), "nobody"))
                .or(() -> unless(!state.plan().segments(fact.present()).isEmpty(), "no-agenda"));
    }

    private Optional<Refusal> extended(int minutes) {
        int had = state.clock().extension();
        return minutes < 0
                ? unless(minutes >= -had, "take-back", minutes, had)
                : within(RunNumber.EXTENSION, minutes, "extend");
    }

    private Optional<Refusal> entered(RunFact.Entered fact) {
        boolean here =
                state.current().map(each -> each.id().equals(fact.segment())).orElse(false);
        return unless(!here, "here-already", TextCheck.shown(fact.segment()))
                .or(() -> unless(
                        state.segment(fact.segment()).isPresent(), "no-segment", TextCheck.shown(fact.segment())));
    }

    private Optional<Refusal> people(RunFact.OnPeople fact) {
        if (fact instanceof RunFact.Attended attended) {
            return member(attended.member())
                    .or(() -> within(RunNumber.LATE, attended.minutesLate(), "late"))
                    .or(() -> unless(attended.present() || someoneStays(attended.member()), "nobody"));
        }
        RunFact.Assigned assigned = (RunFact.Assigned) fact;
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

    private Optional<Refusal> aside(RunFact.Aside fact) {
        if (fact instanceof RunFact.Marked marked) {
            return TextCheck.ofId(marked.guidance())
                    .or(() -> marked.member().isEmpty() ? Optional.empty() : member(marked.member()));
        } else if (fact instanceof RunFact.OutcomeTold told) {
            return ids(told.meeting(), told.action()).or(() -> TextCheck.of(told.text()));
        }
        RunFact.TakenUp taken = (RunFact.TakenUp) fact;
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

    /** The sentence of a rule about a number gets the number and its range. */
    static Optional<Refusal> within(RunNumber range, int value, String rule) {
        return unless(range.contains(value), rule, value, range.least(), range.most());
    }

    static Optional<Refusal> unless(boolean fine, String rule, Object... arguments) {
        return fine ? Optional.empty() : refuse(rule, arguments);
    }

    static Optional<Refusal> refuse(String rule, Object... arguments) {
        return Optional.of(Refusal.of(rule, arguments));
    }
}
