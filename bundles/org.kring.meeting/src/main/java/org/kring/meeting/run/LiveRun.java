// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kring.meeting.SteadyClock;
import org.kring.method.Bilingual;

/**
 * A run that is going on, and the one way to add to it: an event is kept in the log first and counts only then. When
 * the log fails, nothing has changed. May be used from several threads.
 */
public final class LiveRun {

    /**
     * What became of a fact.
     *
     * @param number number of the event that is kept; 0 when it was refused
     * @param refusal why it was refused; empty when it is kept
     */
    public record Answer(long number, Optional<Refusal> refusal) {

        /**
         * Whether the event is kept and counts.
         *
         * @return false when it was refused
         */
        public boolean isKept() {
            return refusal.isEmpty();
        }
    }

    private final EventLog log;
    private final SteadyClock clock;
    private final List<RunEvent> events = new ArrayList<>();
    private final RunReading before;
    private long reached;
    private RunState state;
    private RunSize size;

    /**
     * Makes a run that has not started.
     *
     * @param plan what is going to be lived
     * @param log where events are kept
     * @param clock the time
     */
    public LiveRun(RunPlan plan, EventLog log, InstantSource clock) {
        this(plan, List.of(), log, clock);
    }

    /**
     * Goes on with a run, for example after a crash.
     *
     * @param plan what is being lived
     * @param before the events that the log holds already, in the order of their numbers
     * @param log where further events are kept
     * @param clock the time; when it is before the last event, the run goes on from that
     */
    public LiveRun(RunPlan plan, List<RunEvent> before, EventLog log, InstantSource clock) {
        this.log = log;
        this.before = RunReading.of(plan, before);
        events.addAll(this.before.events());
        // what can no longer be read of the log keeps its numbers, and the identifiers that were offered with them
        this.state = this.before.state().used(log.next() - 1, Set.of());
        Instant last = Instant.MIN;
        for (RunEvent event : before) {
            reached = Math.max(reached, event.number());
            last = event.at().isAfter(last) ? event.at() : last;
        }
        this.size = RunSize.of(state, events.size());
        this.clock = new SteadyClock(clock, last);
    }

    /**
     * Asks whether something may come in now. Stricter than {@link RunState#check(RunFact)}, which takes what journals of
     * before hold: nothing stands twice in a list or in the letters of SMART, and a role of a method and a column of a sheet
     * are known ones.
     *
     * @param fact any fact
     * @return why not; empty means that it may, unless the run is full or the log fails
     */
    public synchronized Optional<Refusal> check(RunFact fact) {
        return check(state, fact);
    }

    private static Optional<Refusal> check(RunState state, RunFact fact) {
        return state.check(fact).or(() -> RunFactCheck.ofNew(state, fact));
    }

    /**
     * Keeps that something happens now. What the documents of the meeting could not take is refused; a run that is full
     * can still be moved on and closed.
     *
     * @param fact what happens
     * @return its number, or why it was refused; then nothing has changed
     */
    public synchronized Answer add(RunFact fact) {
        return add(List.of(fact));
    }

    /**
     * Keeps that facts happen now that belong together, one after the other: all of them or none.
     *
     * @param facts what happens; at least one
     * @return the number of the last one, or why one was refused; then nothing has changed
     */
    public synchronized Answer add(List<RunFact> facts) {
        List<RunEvent> fresh = new ArrayList<>();
        RunState reachedState = state;
        RunSize grown = size;
        for (RunFact fact : facts) {
            Optional<Refusal> refusal = check(reachedState, fact);
            if (refusal.isPresent()) {
                return new Answer(0, refusal);
            }
            RunEvent event = new RunEvent(Math.max(reached + 1, log.next()) + fresh.size(), clock.instant(), fact);
            RunState next = reachedState.apply(event);
            RunSize larger = grown.after(fact, reachedState, next);
            Optional<Refusal> full = grown.check(fact, larger);
            if (full.isPresent()) {
                return new Answer(0, full);
            }
            fresh.add(event);
            reachedState = next;
            grown = larger;
        }
        Optional<Refusal> failure = append(fresh);
        if (failure.isPresent()) {
            return new Answer(0, failure);
        }
        reached = fresh.get(fresh.size() - 1).number();
        events.addAll(fresh);
        state = reachedState;
        size = grown;
        return new Answer(reached, Optional.empty());
    }

    private Optional<Refusal> append(List<RunEvent> fresh) {
        try {
            log.append(fresh);
            return Optional.empty();
        } catch (LogException e) {
            return Optional.of(new Refusal(Refusal.NOT_KEPT, e.sentence()));
        }
    }

    /**
     * Returns what the run has come to.
     *
     * @return the state after the last event that was kept
     */
    public synchronized RunState state() {
        return state;
    }

    /**
     * Lists the events that count.
     *
     * @return in the order of their numbers
     */
    public synchronized List<RunEvent> events() {
        return List.copyOf(events);
    }

    /**
     * Lists the events that the log held but that cannot count, see {@link RunReading}.
     *
     * @return in the order of their numbers; empty in a whole journal
     */
    public List<RunEvent> refused() {
        return before.refused();
    }

    /**
     * Says what of the log was not read as it stands there, see {@link RunReading#gaps}.
     *
     * @return empty in a whole journal
     */
    public List<Bilingual> gaps() {
        return before.gaps();
    }

    /**
     * Tells the time of the run, which never goes back.
     *
     * @return now
     */
    public Instant now() {
        return clock.instant();
    }
}
