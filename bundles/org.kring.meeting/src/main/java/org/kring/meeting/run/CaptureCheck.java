// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kring.meeting.agenda.RunSegment;
import org.kring.model.method.Naming;
import org.kring.model.method.Yield;

/** Says why something cannot be kept, or why what was kept cannot change so. */
final class CaptureCheck {

    /** Most captures of one run, removed ones too. */
    static final int MOST = 5_000;

    private static final int TOP_MARK = 10;
    private static final Pattern SMART = Pattern.compile("[SMARTsmart]{0,5}");

    private final RunState state;

    private CaptureCheck(RunState state) {
        this.state = state;
    }

    static Optional<Refusal> of(RunState state, Deed.OnCapture deed) {
        CaptureCheck check = new CaptureCheck(state);
        if (deed instanceof Deed.Captured captured) {
            return check.captured(captured);
        }
        return check.exists(deed.id()).or(() -> check.change(deed));
    }

    private Optional<Refusal> captured(Deed.Captured deed) {
        return DeedCheck.unless(state.kept() < MOST, "too-many", MOST)
                .or(() -> TextCheck.ofId(deed.id()))
                .or(() -> DeedCheck.unless(state.capture(deed.id()).isEmpty(), "id-used", deed.id()))
                .or(() -> words(deed))
                .or(() -> place(deed))
                .or(() -> from(deed));
    }

    private static Optional<Refusal> words(Deed.Captured deed) {
        return DeedCheck.unless(!deed.text().isBlank() || !deed.question().isBlank(), "empty")
                .or(() -> TextCheck.of(deed.text()))
                .or(() -> TextCheck.of(deed.question()))
                .or(() -> DeedCheck.unless(
                        deed.question().isEmpty() || deed.kind() == CaptureKind.CASE, "question-of-case"))
                .or(() -> TextCheck.ofIdOrNone(deed.column()));
    }

    private Optional<Refusal> place(Deed.Captured deed) {
        Optional<RunSegment> segment = deed.segment().isEmpty() ? state.current() : state.segment(deed.segment());
        if (segment.isEmpty()) {
            return DeedCheck.refuse("no-segment", TextCheck.shown(deed.segment()));
        }
        if (deed.yield().isEmpty()) {
            return Optional.empty();
        }
        Optional<Yield> yield = segment.get().yields().stream()
                .filter(each -> deed.yield().equals(each.getId()))
                .findFirst();
        return DeedCheck.unless(yield.isPresent(), "no-yield", TextCheck.shown(deed.yield()))
                .or(() -> DeedCheck.unless(
                        deed.author().isEmpty() || yield.get().getNaming() != Naming.UNNAMED, "unnamed"));
    }

    private Optional<Refusal> from(Deed.Captured deed) {
        Optional<Refusal> author = deed.author().isEmpty() ? Optional.empty() : DeedCheck.member(state, deed.author());
        return author.or(() -> deed.links().stream()
                .map(this::exists)
                .flatMap(Optional::stream)
                .findFirst());
    }

    private Optional<Refusal> exists(String id) {
        boolean there = state.capture(id).map(each -> !each.removed()).orElse(false);
        return DeedCheck.unless(there, "no-capture", TextCheck.shown(id));
    }

    private Optional<Refusal> change(Deed.OnCapture deed) {
        CaptureKind kind = state.capture(deed.id()).orElseThrow().kind();
        if (deed instanceof Deed.Edited edited) {
            return DeedCheck.unless(!edited.text().isBlank(), "empty").or(() -> TextCheck.of(edited.text()));
        } else if (deed instanceof Deed.Rated rated) {
            return DeedCheck.unless(rated.value() >= 1 && rated.value() <= TOP_MARK, "mark", rated.value())
                    .or(() -> texts(rated.whyNotHigher(), rated.whatMakesTen()));
        } else if (deed instanceof Deed.CaseSet set) {
            return DeedCheck.unless(kind == CaptureKind.CASE, "not-a-case")
                    .or(() -> scale(set.now()))
                    .or(() -> scale(set.wanted()))
                    .or(() -> texts(set.question()));
        } else if (deed instanceof Deed.ActionSet set) {
            return DeedCheck.unless(kind.isAction(), "not-an-action").or(() -> task(set));
        } else if (deed instanceof Deed.ParkedAs) {
            return DeedCheck.unless(kind == CaptureKind.PARKED, "not-parked");
        }
        return Optional.empty();
    }

    private Optional<Refusal> task(Deed.ActionSet set) {
        Optional<Refusal> owner = set.owner().isEmpty() ? Optional.empty() : DeedCheck.member(state, set.owner());
        return owner.or(() -> texts(set.where()))
                .or(() -> DeedCheck.unless(SMART.matcher(set.smart()).matches(), "smart", TextCheck.shown(set.smart())))
                .or(() -> DeedCheck.unless(isDay(set), "due", String.valueOf(set.due())));
    }

    /** Dates of four-digit years only: that is what files hold. */
    private static boolean isDay(Deed.ActionSet set) {
        return set.due() == null || set.due().getYear() >= 1900 && set.due().getYear() <= 9999;
    }

    private static Optional<Refusal> scale(int value) {
        return DeedCheck.unless(value >= 0 && value <= TOP_MARK, "mark", value);
    }

    private static Optional<Refusal> texts(String... texts) {
        return Stream.of(texts).map(TextCheck::of).flatMap(Optional::stream).findFirst();
    }
}
