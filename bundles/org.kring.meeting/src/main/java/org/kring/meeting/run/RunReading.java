// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kring.meeting.agenda.RunSegment;
import org.kring.method.Bilingual;
import org.kring.method.Sentences;
import org.kring.model.method.Visibility;

/**
 * What a journal comes to, of which entries may be missing. A whole journal gives what {@link RunState#of} gives. Where
 * an entry cannot happen since another one before it is gone, what is whole of it is given back: a start that is gone
 * is made up for everybody, a change of words that are gone becomes words of its own, and what is kept is kept without
 * the link, author, place or column that nobody knows. What nothing can be made of is left out. Each time it is said
 * which entry it is about; identifiers and numbers that stand in the journal are never given again. The same events of
 * the same plan always give the same.
 */
public final class RunReading {

    private static final Sentences SENTENCES = new Sentences(RunReading.class);
    /** Stands for words that are gone when something is still known of what they said. */
    private static final String GONE = "…";
    /** Sentences about one entry; what it names beyond that is left out as well. */
    private static final int MOST_REASONS = 3;

    private final List<RunEvent> all;
    private final Set<String> named = new HashSet<>();
    private final List<RunEvent> counted = new ArrayList<>();
    private final List<RunEvent> refused = new ArrayList<>();
    private final List<RunFact> facts = new ArrayList<>();
    private final List<Bilingual> gaps = new ArrayList<>();
    private RunState state;

    private RunReading(RunPlan plan, List<RunEvent> events) {
        this.all = List.copyOf(events);
        this.state = RunState.start(plan);
        all.forEach(each -> named.addAll(ids(each.fact())));
    }

    /**
     * Reads.
     *
     * @param plan what was lived
     * @param events what could be read of the journal, in the order of their numbers
     * @return what it comes to
     */
    public static RunReading of(RunPlan plan, List<RunEvent> events) {
        return of(plan, events, (event, reached) -> {});
    }

    /**
     * Reads, step by step.
     *
     * @param plan what was lived
     * @param events what could be read of the journal, in the order of their numbers
     * @param step told each event that counts and the state after it
     * @return what it comes to
     */
    public static RunReading of(RunPlan plan, List<RunEvent> events, BiConsumer<RunEvent, RunState> step) {
        RunReading reading = new RunReading(plan, events);
        for (RunEvent each : reading.all) {
            int before = reading.counted.size();
            reading.take(each);
            if (reading.counted.size() > before) {
                step.accept(each, reading.state);
            }
        }
        return reading;
    }

    /** What the run has come to. */
    public RunState state() {
        return state;
    }

    /** The events that count, as they stand in the journal, in the order of their numbers. */
    public List<RunEvent> events() {
        return List.copyOf(counted);
    }

    /** The events that do not count, in the order of their numbers; none in a whole journal. */
    public List<RunEvent> refused() {
        return List.copyOf(refused);
    }

    /** The facts as they count, those among them that stand for what is missing. */
    public List<RunFact> facts() {
        return List.copyOf(facts);
    }

    /**
     * What was not read as it stands in the journal.
     *
     * @return one sentence each, with the number and kind of the entry and never with its words; empty for a whole
     *     journal
     */
    public List<Bilingual> gaps() {
        return List.copyOf(gaps);
    }

    /** Whether a time fits neither of those around it: the one before is later, or both go on without it. */
    private boolean isOfAnotherMoment(RunEvent event) {
        int place = all.indexOf(event);
        Instant at = event.at();
        Instant before = place > 0 ? all.get(place - 1).at() : Instant.MIN;
        Instant after = place < all.size() - 1 ? all.get(place + 1).at() : Instant.MAX;
        return at.isBefore(before) || at.isAfter(after) && !after.isBefore(before);
    }

    private void take(RunEvent event) {
        Optional<Refusal> why = state.check(event);
        if (why.isEmpty() && event.fact() instanceof RunFact.Closed && isOfAnotherMoment(event)) {
            refuse(event, "gap-close"); // what comes behind it would be lost for good
        } else if (why.isEmpty()) {
            count(event, event.fact());
        } else if (event.number() <= state.number()) {
            refuse(event, "gap-refused", why.get().sentence());
        } else {
            RunState before = state;
            int factsBefore = facts.size();
            int gapsBefore = gaps.size();
            standIns(event);
            List<Bilingual> reasons = new ArrayList<>();
            RunFact fact = easier(event, reasons);
            Optional<Refusal> still = state.check(fact);
            if (still.isPresent()) {
                // nothing stands in for what leads nowhere
                state = before;
                facts.subList(factsBefore, facts.size()).clear();
                gaps.subList(gapsBefore, gaps.size()).clear();
                refuse(event, "gap-refused", still.get().sentence());
            } else {
                count(event, fact);
            }
            if (!reasons.isEmpty() && !fact.equals(event.fact())) {
                tell("gap-without", event, joined(reasons));
            }
        }
    }

    private void count(RunEvent event, RunFact fact) {
        // the clock of a run never goes back
        if (!counted.isEmpty()
                && event.at().isBefore(counted.get(counted.size() - 1).at())) {
            tell("gap-earlier", event);
        }
        counted.add(event);
        facts.add(fact);
        state = state.taken(new RunEvent(event.number(), event.at(), fact));
        if (!fact.equals(event.fact())) {
            state = state.used(0, missing(event.fact()));
        }
    }

    private void refuse(RunEvent event, String key, Object... more) {
        refused.add(event);
        tell(key, event, more);
        state = state.used(event.number(), missing(event.fact()));
    }

    private void tell(String key, RunEvent event, Object... more) {
        Bilingual kind = SENTENCES.of("entry." + event.fact().getClass().getSimpleName());
        List<Object> arguments = new ArrayList<>(List.of(Long.toString(event.number()), kind));
        arguments.addAll(List.of(more));
        gaps.add(SENTENCES.of(key, arguments.toArray()));
    }

    /** The identifiers of captures that a fact names. */
    private static Set<String> ids(RunFact fact) {
        Set<String> ids = new HashSet<>();
        if (fact instanceof RunFact.OnCapture capture) {
            ids.add(capture.id());
        }
        if (fact instanceof RunFact.Captured captured) {
            ids.addAll(captured.links());
        }
        return ids;
    }

    private Set<String> missing(RunFact fact) {
        Set<String> missing = ids(fact);
        missing.removeIf(each -> state.capture(each).isPresent());
        return missing;
    }

    /** Puts what an event needs, and what is missing, before it. */
    private void standIns(RunEvent event) {
        RunFact fact = event.fact();
        if (state.status() == RunStatus.NOT_STARTED && !(fact instanceof RunFact.Started)) {
            standIn(event, start(new RunFact.Started(laterPresent())), "gap-start");
        }
        if (fact instanceof RunFact.Paused && state.status() == RunStatus.PAUSED) {
            standIn(event, new RunFact.Resumed(), "gap-resumed");
        }
        Set<String> needed = missing(fact);
        if (fact instanceof RunFact.Captured captured) {
            needed.remove(captured.id());
        }
        needed.stream().sorted().forEach(each -> rebuilt(each)
                .ifPresent(made -> standIn(event, made, "gap-captured", TextCheck.shown(each))));
    }

    private void standIn(RunEvent event, RunFact fact, String key, Object... more) {
        if (state.check(fact).isEmpty()) {
            state = state.taken(new RunEvent(event.number(), event.at(), fact)).numbered(state.number());
            facts.add(fact);
            tell(key, event, more);
        }
    }

    /** Who was there by a start that comes too late; nobody means that there is none. */
    private List<String> laterPresent() {
        return all.stream()
                .map(RunEvent::fact)
                .filter(RunFact.Started.class::isInstance)
                .map(each -> ((RunFact.Started) each).present())
                .findFirst()
                .orElse(List.of());
    }

    /** The start with those only who may come; with everybody when that is nobody. */
    private RunFact.Started start(RunFact.Started fact) {
        List<String> known =
                fact.present().stream().filter(state.plan().people()::contains).toList();
        return new RunFact.Started(known.isEmpty() ? state.plan().people() : known);
    }

    /** What was kept under an identifier, by what later entries say of it; empty when they say nothing that lasts. */
    private Optional<RunFact> rebuilt(String id) {
        List<RunFact.OnCapture> later = all.stream()
                .map(RunEvent::fact)
                .filter(RunFact.OnCapture.class::isInstance)
                .map(RunFact.OnCapture.class::cast)
                .filter(each -> each.id().equals(id))
                .toList();
        boolean known = later.stream().anyMatch(RunReading::saysSomething)
                && later.stream().noneMatch(RunFact.Captured.class::isInstance);
        if (!known) {
            return Optional.empty();
        }
        Optional<CaptureKind> kind =
                later.stream().map(RunReading::kind).filter(Objects::nonNull).findFirst();
        String text = later.stream()
                .filter(RunFact.Edited.class::isInstance)
                .map(each -> ((RunFact.Edited) each).text())
                .findFirst()
                .orElse(GONE);
        RunFact.Captured made =
                RunFact.Captured.of(id, kind.orElse(CaptureKind.NOTE), "", text.isBlank() ? GONE : text);
        // a case is for the group
        boolean isCase = kind.filter(CaptureKind.CASE::equals).isPresent();
        return Optional.of(isCase ? made : behindTheWall(made));
    }

    /** Words that may have been for their giver alone, since the method asks for such, are shown to nobody else. */
    private RunFact behindTheWall(RunFact.Captured words) {
        return Stream.concat(state.current().stream(), state.segments().stream())
                .flatMap(place -> place.yields().stream()
                        .filter(each -> each.getVisibility() == Visibility.GIVER)
                        .map(each -> of(words, place.id(), each.getId())))
                .findFirst()
                .orElse(words);
    }

    private static boolean saysSomething(RunFact fact) {
        return kind(fact) != null || fact instanceof RunFact.Edited;
    }

    /** What something must have been of which this can be said; null means anything. */
    private static CaptureKind kind(RunFact fact) {
        if (fact instanceof RunFact.CaseSet) {
            return CaptureKind.CASE;
        } else if (fact instanceof RunFact.ParkedAs) {
            return CaptureKind.PARKED;
        }
        return fact instanceof RunFact.ActionSet || fact instanceof RunFact.Rated ? CaptureKind.ACTION : null;
    }

    private static Bilingual joined(List<Bilingual> sentences) {
        List<Bilingual> first = sentences.subList(0, Math.min(MOST_REASONS, sentences.size()));
        return new Bilingual(
                first.stream().map(Bilingual::nl).collect(Collectors.joining(" ")),
                first.stream().map(Bilingual::en).collect(Collectors.joining(" ")));
    }

    private static RunFact.Captured of(RunFact.Captured fact, String segment, String yield) {
        return new RunFact.Captured(
                fact.id(),
                fact.kind(),
                segment,
                yield,
                fact.author(),
                fact.text(),
                fact.question(),
                fact.column(),
                fact.links());
    }

    /** The fact of an event, without what nobody knows; why not with it goes into the list. */
    private RunFact easier(RunEvent event, List<Bilingual> reasons) {
        RunFact fact = event.fact();
        Optional<Refusal> why = state.check(fact);
        while (why.isPresent()) {
            RunFact less = without(fact, why.get().rule(), event.number());
            if (less.equals(fact)) {
                return event.fact();
            }
            if (isElsewhere(fact, less)) {
                tell("gap-place", event);
            } else {
                reasons.add(why.get().sentence());
            }
            fact = less;
            why = state.check(fact);
        }
        return fact;
    }

    private RunFact without(RunFact fact, String rule, long number) {
        if (fact instanceof RunFact.Captured captured) {
            return without(captured, rule, number);
        } else if (fact instanceof RunFact.Started started && rule.equals("no-member")) {
            return start(started);
        } else if (fact instanceof RunFact.ActionSet set && rule.equals("no-member")) {
            return new RunFact.ActionSet(set.id(), "", set.due(), set.where(), set.smart());
        }
        return fact;
    }

    private static boolean isElsewhere(RunFact fact, RunFact less) {
        return fact instanceof RunFact.Captured before
                && less instanceof RunFact.Captured after
                && before.segment().isEmpty()
                && !after.segment().isEmpty();
    }

    /** Where the entry that went there is missing, the yield that something answers tells its place, and whom it is for. */
    private Optional<String> placeOf(String yield) {
        return state.segments().stream()
                .filter(each -> each.yields().stream().anyMatch(it -> yield.equals(it.getId())))
                .map(RunSegment::id)
                .findFirst();
    }

    private RunFact without(RunFact.Captured fact, String rule, long number) {
        Optional<String> place = rule.equals("no-yield") ? placeOf(fact.yield()) : Optional.empty();
        if (place.isPresent()) {
            return of(fact, place.get(), fact.yield());
        }
        boolean badId = TextCheck.ofId(fact.id()).isPresent();
        String id = rule.equals("id-used") || badId ? freeId(number) : fact.id();
        String author = Set.of("no-member", "unnamed").contains(rule) ? "" : fact.author();
        boolean noCase = rule.equals("case-for-giver");
        boolean aside = rule.equals("question-of-case") || noCase;
        return new RunFact.Captured(
                id,
                noCase ? CaptureKind.NOTE : fact.kind(),
                rule.equals("no-segment") ? "" : fact.segment(),
                rule.equals("no-yield") ? "" : fact.yield(),
                author,
                aside ? (fact.text() + "\n" + fact.question()).strip() : fact.text(),
                aside ? "" : fact.question(),
                rule.equals("bad-id") && !badId ? "" : fact.column(),
                rule.equals("no-capture") ? withoutFirstMissing(fact.links()) : fact.links());
    }

    private List<String> withoutFirstMissing(List<String> links) {
        List<String> fewer = new ArrayList<>(links);
        links.stream()
                .filter(each -> state.capture(each).map(Capture::removed).orElse(true))
                .findFirst()
                .ifPresent(fewer::remove);
        return fewer;
    }

    /** An identifier that stands nowhere in the journal. */
    private String freeId(long number) {
        String id = "c-" + number;
        for (int more = 2; named.contains(id) || state.isUsed(id); more++) {
            id = "c-" + number + "-" + more;
        }
        return id;
    }
}
