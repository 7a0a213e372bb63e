// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kring.meeting.RunNumber;
import org.kring.meeting.agenda.RunSegment;
import org.kring.model.common.RoleKind;

/**
 * What a run has come to: a fold of its events, and of nothing else. The same plan and the same events give the same
 * state, whether live, after a crash, or in a rehearsal. Never changes.
 */
public final class RunState {

    private final RunPlan plan;
    private final long number;
    private final Progress course;
    private final Attendance attendance;
    private final Captures captures;

    private RunState(RunPlan plan, long number, Progress course, Attendance attendance, Captures captures) {
        this.plan = plan;
        this.number = number;
        this.course = course;
        this.attendance = attendance;
        this.captures = captures;
    }

    /**
     * Makes the state before anything has happened.
     *
     * @param plan what is going to be lived
     * @return the state, not started
     */
    public static RunState start(RunPlan plan) {
        Progress course = Progress.planned(plan.segments(plan.people()));
        return new RunState(plan, 0, course, Attendance.planned(plan.roles()), Captures.EMPTY);
    }

    /**
     * Folds events, skipping those that {@link #check(RunEvent)} refuses. A journal, of which entries may be missing, is
     * read by {@link RunReading}.
     *
     * @param plan what is going to be lived
     * @param events in the order of their numbers
     * @return the state after them
     */
    public static RunState of(RunPlan plan, Collection<RunEvent> events) {
        RunState state = start(plan);
        for (RunEvent event : events) {
            state = state.apply(event);
        }
        return state;
    }

    /**
     * Asks whether an event may happen now.
     *
     * @param event any event
     * @return why not; empty means that it may
     */
    public Optional<Refusal> check(RunEvent event) {
        if (event.number() <= number) {
            return Optional.of(Refusal.of("repeated", event.number(), number));
        }
        return check(event.fact());
    }

    /**
     * Asks whether something may happen now.
     *
     * @param fact any fact
     * @return why not; empty means that it may
     */
    public Optional<Refusal> check(RunFact fact) {
        return RunFactCheck.of(this, fact);
    }

    /**
     * Takes an event in.
     *
     * @param event any event
     * @return the state after it; this state when {@link #check(RunEvent)} refuses it
     */
    public RunState apply(RunEvent event) {
        return check(event).isPresent() ? this : taken(event);
    }

    /** The state after an event whose fact may happen, whatever its number. */
    RunState taken(RunEvent event) {
        Progress counted = course.upTo(event.at());
        RunFact fact = event.fact();
        if (fact instanceof RunFact.Started started) {
            Progress begun = course.started(plan.segments(started.present()), event.at());
            return new RunState(plan, event.number(), begun, attendance.of(started.present()), captures);
        } else if (fact instanceof RunFact.Movement movement) {
            return new RunState(plan, event.number(), counted.moved(movement), attendance, captures);
        } else if (fact instanceof RunFact.OnPeople people) {
            return people(people, counted, event.number());
        }
        return new RunState(plan, event.number(), counted, attendance, kept(event));
    }

    private RunState people(RunFact.OnPeople fact, Progress counted, long reached) {
        Attendance changed = attendance.changed(fact);
        Progress again = changed.present().equals(attendance.present())
                ? counted
                : counted.laidOut(plan.segments(changed.present()));
        return new RunState(plan, reached, again, changed, captures);
    }

    private Captures kept(RunEvent event) {
        if (event.fact() instanceof RunFact.Captured captured) {
            return captures.captured(captured, segment(captured.segment()).orElse(course.current()), event.at());
        } else if (event.fact() instanceof RunFact.OnCapture change) {
            return captures.changed(change, event.at());
        }
        return captures.noticed(event);
    }

    /**
     * Returns what is being lived.
     *
     * @return the plan
     */
    public RunPlan plan() {
        return plan;
    }

    /**
     * Returns the number of the last event.
     *
     * @return from 1; 0 before the first
     */
    public long number() {
        return number;
    }

    /**
     * Says where the run is in its life.
     *
     * @return the status
     */
    public RunStatus status() {
        return course.status();
    }

    /**
     * Says why the clock stands still.
     *
     * @return the pause; empty when there is none
     */
    public Optional<RunFact.Paused> pause() {
        return Optional.ofNullable(course.pause());
    }

    /**
     * Lists all segments as laid out for the people who are there.
     *
     * @return in the order in which they are lived; before the start for everyone who may come
     */
    public List<RunSegment> segments() {
        return course.segments();
    }

    /**
     * Says where the run is.
     *
     * @return index in {@link #segments()}; -1 before the start
     */
    public int position() {
        return course.position();
    }

    /**
     * Returns the segment that the run is in.
     *
     * @return empty before the start; after the close the last one that was lived
     */
    public Optional<RunSegment> current() {
        return course.position() < 0 ? Optional.empty() : Optional.of(course.current());
    }

    /**
     * Returns what comes next.
     *
     * @return the segment after the current one; empty at the last one, and after the close
     */
    public Optional<RunSegment> next() {
        int place = course.position() + 1;
        boolean open = course.status() != RunStatus.CLOSED && place < segments().size();
        return open ? Optional.of(segments().get(place)) : Optional.empty();
    }

    /**
     * Finds a segment.
     *
     * @param id its identifier
     * @return empty when there is none
     */
    public Optional<RunSegment> segment(String id) {
        return segments().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * Says which segments were left out or broken off.
     *
     * @return their identifiers
     */
    public Set<String> skipped() {
        return course.skipped();
    }

    /**
     * Lists the members who are there now.
     *
     * @return their identifiers in the order of their seats; empty before the start
     */
    public List<String> present() {
        return plan.people().stream().filter(attendance.present()::contains).toList();
    }

    /**
     * Lists the members who were there at any time.
     *
     * @return their identifiers in the order of their seats
     */
    public List<String> came() {
        return plan.people().stream().filter(attendance.came()::contains).toList();
    }

    /**
     * Says how late somebody came.
     *
     * @param member identifier of the member
     * @return whole minutes; 0 means on time, or never
     */
    public int minutesLate(String member) {
        return attendance.late().getOrDefault(member, 0);
    }

    /**
     * Says how late somebody is who comes at a moment: whole minutes that are over since the meeting was to begin, or
     * since it began when that was later or on another day. Who was there before is as late as they were then.
     *
     * @param member identifier of the member
     * @param now the moment
     * @return 0 to 600
     */
    public int minutesLate(String member, Instant now) {
        return attendance.came().contains(member)
                ? minutesLate(member)
                : (int) Math.min(RunNumber.LATE.most(), clock().minutesLate(now));
    }

    /**
     * Lists who holds which role.
     *
     * @return in the order in which they took it
     */
    public List<RunFact.Assigned> roles() {
        return attendance.roles();
    }

    /**
     * Lists who holds a role in a part of the agenda; who holds it there comes before who holds it for the whole
     * meeting.
     *
     * @param role which role
     * @param item identifier of the agenda item
     * @return identifiers of members, also of those who are not there; empty when nobody does
     */
    public List<String> holders(RoleKind role, String item) {
        return attendance.holders(role, item);
    }

    /**
     * Lists what was kept and not taken away.
     *
     * @return in the order in which it came in
     */
    public List<Capture> captures() {
        return captures.captures().values().stream()
                .filter(each -> !each.removed())
                .toList();
    }

    /**
     * Lists what was kept of one kind and not taken away.
     *
     * @param kind which kind
     * @return in the order in which it came in
     */
    public List<Capture> captures(CaptureKind kind) {
        return captures().stream().filter(each -> each.kind() == kind).toList();
    }

    /**
     * Finds something that was kept.
     *
     * @param id its identifier
     * @return also when it was taken away; empty when there never was one
     */
    public Optional<Capture> capture(String id) {
        return Optional.ofNullable(captures.captures().get(id));
    }

    /**
     * Lists what was noticed beside the course: pitfalls, outcomes of earlier actions, what was taken up.
     *
     * @return the events in order
     */
    public List<RunEvent> asides() {
        return captures.asides();
    }

    /**
     * Offers an identifier for the next capture.
     *
     * @return one that was never used in this run
     */
    public String freeId() {
        long place = number + 1;
        while (isUsed("c-" + place)) {
            place++;
        }
        return "c-" + place;
    }

    /**
     * Returns the clock of this state.
     *
     * @return what can be asked at any moment until the next event
     */
    public RunClock clock() {
        return new RunClock(plan, course);
    }

    /** Whether an identifier was used in this run, also by what no longer can be read. */
    boolean isUsed(String id) {
        return captures.captures().containsKey(id) || captures.reserved().contains(id);
    }

    /** The same with numbers and identifiers that are not to be given again, since they stand in the journal. */
    RunState used(long upTo, Set<String> ids) {
        return new RunState(plan, Math.max(number, upTo), course, attendance, captures.reserving(ids));
    }

    /** The same at another number: what stands for something missing has none of its own. */
    RunState numbered(long other) {
        return new RunState(plan, other, course, attendance, captures);
    }

    int kept() {
        return captures.captures().size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RunState that
                && number == that.number
                && plan.equals(that.plan)
                && course.equals(that.course)
                && attendance.equals(that.attendance)
                && captures.equals(that.captures);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, plan.meeting());
    }

    @Override
    public String toString() {
        return plan.meeting() + " " + status() + " after " + number + ": "
                + current().map(RunSegment::id) + ", " + captures.captures().size() + " captures";
    }
}
