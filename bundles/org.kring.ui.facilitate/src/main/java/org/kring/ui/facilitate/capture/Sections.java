// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.capture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kring.meeting.agenda.RunSegment;
import org.kring.meeting.capture.Secrecy;
import org.kring.meeting.run.Capture;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunState;
import org.kring.method.Words;
import org.kring.model.common.Category;
import org.kring.model.common.RoleKind;
import org.kring.model.method.Naming;
import org.kring.model.method.Quantity;
import org.kring.model.method.Yield;
import org.kring.ui.facilitate.files.Names;
import org.kring.ui.facilitate.text.Labels;
import org.kring.ui.facilitate.text.Messages;

/** Decides which sections the capture panel has: what the phase yields, what was kept before, and the parking lot. */
final class Sections {

    private static final Set<CaptureKind> CHOOSABLE = Set.of(
            CaptureKind.ADVICE,
            CaptureKind.QUESTION,
            CaptureKind.PERCEPTION,
            CaptureKind.CASE,
            CaptureKind.REFORMULATION);

    private final Names names;
    private final Locale locale;
    private final Labels labels;
    private final int threshold;

    Sections(Names names, Locale locale, int threshold) {
        this.names = names;
        this.locale = locale;
        this.labels = new Labels(locale);
        this.threshold = threshold;
    }

    /**
     * The sections now.
     *
     * @param extra kinds that the facilitator asked for beside those of the phase
     */
    List<SectionViewState> of(RunState state, Set<CaptureKind> extra) {
        Optional<RunSegment> segment = state.current();
        if (segment.isEmpty()) {
            return List.of();
        }
        Map<CaptureKind, Optional<Yield>> asked = asked(segment.get());
        extra.forEach(each -> asked.putIfAbsent(each, Optional.empty()));
        asked.remove(CaptureKind.PARKED);
        List<SectionViewState> sections = new ArrayList<>();
        asked.forEach((kind, yield) -> sections.add(section(state, kind, yield, true)));
        Set<CaptureKind> before = new LinkedHashSet<>();
        state.captures().stream().filter(Sections::isForAll).forEach(each -> before.add(each.kind()));
        before.removeIf(each -> asked.containsKey(each) && !isSecret(asked.get(each)));
        before.remove(CaptureKind.PARKED);
        before.forEach(each -> sections.add(section(state, each, Optional.empty(), false)));
        sections.add(section(state, CaptureKind.PARKED, Optional.empty(), true));
        return sections;
    }

    /** What only its giver may see is on nobody else's screen, neither in its phase nor later. */
    private static boolean isForAll(Capture capture) {
        return !Secrecy.isSecret(capture.place().visibility());
    }

    private static Map<CaptureKind, Optional<Yield>> asked(RunSegment segment) {
        Map<CaptureKind, Optional<Yield>> asked = new LinkedHashMap<>();
        for (Yield each : segment.yields()) {
            asked.putIfAbsent(CaptureKind.of(each.getKind()), Optional.of(each));
        }
        if (asked.isEmpty() && segment.item().category() == Category.CASE_FINDING) {
            asked.put(CaptureKind.CASE, Optional.empty());
        }
        if (asked.isEmpty() && segment.item().category() == Category.CLOSING) {
            asked.put(CaptureKind.LEARNING_POINT, Optional.empty());
        }
        if (asked.isEmpty() && segment.item().category() != Category.LOOK_BACK) {
            asked.put(CaptureKind.NOTE, Optional.empty());
        }
        return asked;
    }

    private SectionViewState section(RunState state, CaptureKind kind, Optional<Yield> yield, boolean entry) {
        boolean secret = isSecret(yield);
        boolean named = yield.filter(each -> each.getNaming() == Naming.UNNAMED).isEmpty();
        List<SectionViewState.Person> people = new ArrayList<>();
        people.add(new SectionViewState.Person("", Messages.Capture_unnamed));
        state.present().forEach(each -> people.add(new SectionViewState.Person(each, names.of(each))));
        String own = yield.map(each -> Words.of(each.getName(), locale)).orElse("");
        return new SectionViewState(
                kind + "/" + yield.map(Yield::getId).orElse(""),
                kind,
                yield.map(Yield::getId).orElse(""),
                own.isEmpty() ? labels.of(kind) : own,
                secret ? Messages.Capture_private : hint(kind),
                entry && !secret,
                named,
                people,
                named ? author(state, kind, yield, people) : 0,
                state.captures(kind).stream()
                        .filter(each -> !secret && isForAll(each))
                        .map(each -> item(each, people, yield))
                        .toList());
    }

    /** Whether what is said now is for whoever says it alone: nothing stands below such a heading. */
    private static boolean isSecret(Optional<Yield> yield) {
        return yield.filter(each -> Secrecy.isSecret(each.getVisibility())).isPresent();
    }

    private static String hint(CaptureKind kind) {
        return kind == CaptureKind.PARKED ? Messages.Capture_parkedHint : "";
    }

    /** Who is proposed: the case presenter for what is theirs, and of one per person the next who gave none. */
    private int author(RunState state, CaptureKind kind, Optional<Yield> yield, List<SectionViewState.Person> people) {
        String item = state.current().map(each -> each.item().id()).orElse("");
        List<String> presenters = state.holders(RoleKind.CASE_PRESENTER, item);
        boolean theirs = kind == CaptureKind.CASE || kind.isAction();
        if (theirs && !presenters.isEmpty()) {
            return index(people, presenters.get(0));
        }
        if (yield.filter(each -> each.getQuantity() == Quantity.ONE_PER_PERSON).isPresent()) {
            Set<String> gave = new LinkedHashSet<>();
            state.captures(kind).forEach(each -> gave.add(each.author()));
            return state.present().stream()
                    .filter(each -> !gave.contains(each))
                    .findFirst()
                    .map(each -> index(people, each))
                    .orElse(0);
        }
        return 0;
    }

    private static int index(List<SectionViewState.Person> people, String member) {
        List<String> all = people.stream().map(SectionViewState.Person::id).toList();
        return Math.max(0, all.indexOf(member));
    }

    private SectionViewState.Item item(Capture capture, List<SectionViewState.Person> people, Optional<Yield> yield) {
        Optional<SectionViewState.Task> task =
                capture.kind().isAction() ? Optional.of(task(capture, people, yield)) : Optional.empty();
        return new SectionViewState.Item(
                capture.id(),
                names.of(capture.author()),
                capture.text(),
                capture.words().question(),
                CHOOSABLE.contains(capture.kind()),
                capture.chosen(),
                task,
                new int[] {capture.scale().now(), capture.scale().wanted()});
    }

    private SectionViewState.Task task(Capture capture, List<SectionViewState.Person> people, Optional<Yield> yield) {
        int asked = yield.filter(
                        each -> each.getRating() != null && each.getRating().getThreshold() > 0)
                .map(each -> each.getRating().getThreshold())
                .orElse(threshold);
        Optional<Capture.Rating> last = capture.lastRating();
        boolean low = last.filter(each -> each.value() < asked
                        && each.whyNotHigher().isEmpty()
                        && each.whatMakesTen().isEmpty())
                .isPresent();
        String owner = capture.task().owner();
        boolean here = people.stream().anyMatch(each -> each.id().equals(owner));
        return new SectionViewState.Task(
                here ? index(people, owner) : people.size(),
                here ? Optional.empty() : Optional.of(new SectionViewState.Person(owner, names.andLeft(owner))),
                capture.task().due(),
                capture.ratings().stream().map(Capture.Rating::value).toList(),
                low,
                last.map(Capture.Rating::whyNotHigher).orElse(""),
                last.map(Capture.Rating::whatMakesTen).orElse(""));
    }
}
