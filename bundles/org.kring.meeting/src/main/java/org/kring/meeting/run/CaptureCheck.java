// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kring.meeting.RunNumber;
import org.kring.meeting.agenda.RunSegment;
import org.kring.method.DayRange;
import org.kring.model.method.Naming;
import org.kring.model.method.Visibility;
import org.kring.model.method.Yield;

/** Says why something cannot be kept, or why what was kept cannot change so. */
final class CaptureCheck {

    /** Most captures of one run, removed ones too. */
    static final int MOST = 5_000;

    private static final Pattern SMART = Pattern.compile("[SMARTsmart]{0,5}");

    private final RunState state;

    private CaptureCheck(RunState state) {
        this.state = state;
    }

    static Optional<Refusal> of(RunState state, RunFact.OnCapture fact) {
        CaptureCheck check = new CaptureCheck(state);
        if (fact instanceof RunFact.Captured captured) {
            return check.captured(captured);
        }
        return check.exists(fact.id()).or(() -> check.change(fact));
    }

    private Optional<Refusal> captured(RunFact.Captured fact) {
        return RunFactCheck.unless(state.kept() < MOST, "too-many", MOST)
                .or(() -> TextCheck.ofId(fact.id()))
                .or(() -> RunFactCheck.unless(!state.isUsed(fact.id()), "id-used", fact.id()))
                .or(() -> words(fact))
                .or(() -> place(fact))
                .or(() -> from(fact));
    }

    private static Optional<Refusal> words(RunFact.Captured fact) {
        return RunFactCheck.unless(!fact.text().isBlank() || !fact.question().isBlank(), "empty")
                .or(() -> TextCheck.of(fact.text()))
                .or(() -> TextCheck.of(fact.question()))
                .or(() -> RunFactCheck.unless(
                        fact.question().isEmpty() || fact.kind() == CaptureKind.CASE, "question-of-case"))
                .or(() -> TextCheck.ofIdOrNone(fact.column()));
    }

    private Optional<Refusal> place(RunFact.Captured fact) {
        Optional<RunSegment> segment = fact.segment().isEmpty() ? state.current() : state.segment(fact.segment());
        if (segment.isEmpty()) {
            return RunFactCheck.refuse("no-segment", TextCheck.shown(fact.segment()));
        }
        if (fact.yield().isEmpty()) {
            return Optional.empty();
        }
        Optional<Yield> yield = segment.get().yields().stream()
                .filter(each -> fact.yield().equals(each.getId()))
                .findFirst();
        return RunFactCheck.unless(yield.isPresent(), "no-yield", TextCheck.shown(fact.yield()))
                .or(() -> RunFactCheck.unless(
                        fact.author().isEmpty() || yield.get().getNaming() != Naming.UNNAMED, "unnamed"))
                .or(() -> RunFactCheck.unless(
                        fact.kind() != CaptureKind.CASE || yield.get().getVisibility() != Visibility.GIVER,
                        "case-for-giver"));
    }

    private Optional<Refusal> from(RunFact.Captured fact) {
        Optional<Refusal> author =
                fact.author().isEmpty() ? Optional.empty() : RunFactCheck.member(state, fact.author());
        return author.or(() -> fact.links().stream()
                .map(this::exists)
                .flatMap(Optional::stream)
                .findFirst());
    }

    private Optional<Refusal> exists(String id) {
        boolean there = state.capture(id).map(each -> !each.removed()).orElse(false);
        return RunFactCheck.unless(there, "no-capture", TextCheck.shown(id));
    }

    private Optional<Refusal> change(RunFact.OnCapture fact) {
        CaptureKind kind = state.capture(fact.id()).orElseThrow().kind();
        if (fact instanceof RunFact.Edited edited) {
            return RunFactCheck.unless(!edited.text().isBlank(), "empty").or(() -> TextCheck.of(edited.text()));
        } else if (fact instanceof RunFact.Rated rated) {
            boolean takesBack = rated.value() == 0
                    && state.capture(fact.id()).orElseThrow().lastRating().isPresent();
            return (takesBack
                            ? Optional.<Refusal>empty()
                            : RunFactCheck.within(RunNumber.COMMITMENT, rated.value(), "mark"))
                    .or(() -> texts(rated.whyNotHigher(), rated.whatMakesTen()));
        } else if (fact instanceof RunFact.CaseSet set) {
            return RunFactCheck.unless(kind == CaptureKind.CASE, "not-a-case")
                    .or(() -> RunFactCheck.within(RunNumber.NOW, set.now(), "now"))
                    .or(() -> RunFactCheck.within(RunNumber.WANTED, set.wanted(), "wanted"))
                    .or(() -> texts(set.question()));
        } else if (fact instanceof RunFact.ActionSet set) {
            return RunFactCheck.unless(kind.isAction(), "not-an-action").or(() -> task(set));
        } else if (fact instanceof RunFact.ParkedAs) {
            return RunFactCheck.unless(kind == CaptureKind.PARKED, "not-parked");
        }
        return Optional.empty();
    }

    private Optional<Refusal> task(RunFact.ActionSet set) {
        Optional<Refusal> owner = set.owner().isEmpty() ? Optional.empty() : RunFactCheck.member(state, set.owner());
        return owner.or(() -> texts(set.where()))
                .or(() -> RunFactCheck.unless(
                        SMART.matcher(set.smart()).matches(), "smart", TextCheck.shown(set.smart())))
                .or(() -> RunFactCheck.unless(isDay(set), "due", String.valueOf(set.due())));
    }

    /** Dates of four-digit years only: that is what files hold. */
    private static boolean isDay(RunFact.ActionSet set) {
        return set.due() == null || DayRange.contains(set.due());
    }

    private static Optional<Refusal> texts(String... texts) {
        return Stream.of(texts).map(TextCheck::of).flatMap(Optional::stream).findFirst();
    }
}
