// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kring.meeting.MeetingDay;
import org.kring.meeting.run.LiveRun;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunPlan;
import org.kring.meeting.run.RunReading;
import org.kring.meeting.run.RunStatus;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.method.Method;
import org.kring.practice.KeptRuns;
import org.kring.practice.LostRun;
import org.kring.practice.MeetingFolder;
import org.kring.practice.Membership;
import org.kring.practice.methods.UsedVersions;
import org.kring.practice.plan.Catalogue;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/**
 * Opens a session, or says why the meeting cannot be run; then nothing was changed. What the run rests on is read once its
 * journal is held, so that plan and journal tell of the same moment.
 */
final class RunOpening {

    private final MeetingFolder folder;
    private final Catalogue catalogue;
    private final Clock clock;

    RunOpening(MeetingFolder folder, Catalogue catalogue, Clock clock) {
        this.folder = folder;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    RunSession open(Durability durability) throws StoreException {
        read(folder.readRun().events()); // what is refused here begins no journal
        RunLog log = durability == Durability.EACH_ENTRY
                ? new JournalRunLog(folder, KeptRuns.outside())
                : new MadeUpRunLog(folder);
        boolean opened = false;
        try {
            // until the journal was held, another window may have begun, closed or cancelled the meeting
            RunSession session = open(read(log.events().events()), log);
            opened = true;
            return session;
        } finally {
            if (!opened) {
                log.close();
            }
        }
    }

    /** What a run rests on, all read at one moment. */
    private record Ground(RunPlan plan, LocalDate day, UsedVersions methods) {}

    private Ground read(List<RunEvent> before) throws StoreException {
        Meeting meeting = folder.meeting();
        if (meeting.getStatus() == MeetingStatus.CANCELLED) {
            throw StoreException.of(Problem.MEETING_CANCELLED, folder.path());
        }
        LocalDate day = day(meeting, before);
        UsedVersions methods = UsedVersions.of(folder.group().practice(), catalogue.finder(), meeting);
        boolean begun = !before.isEmpty();
        RunPlan plan = plan(
                meeting, methods.methods(begun), Membership.at(folder.group().group(), day, before));
        boolean closed = RunReading.of(plan, before).state().status() == RunStatus.CLOSED;
        Optional<StoreException> lost = LostRun.of(folder, meeting, before, closed);
        Instant asked = clock.instant();
        Optional<StoreException> refused = lost.or(() -> methods.gone(folder, meeting, begun, asked));
        if (refused.isPresent()) {
            throw refused.get();
        }
        return new Ground(plan, day, methods);
    }

    /** The day of the run: when it began, or today. */
    private LocalDate day(Meeting meeting, List<RunEvent> events) {
        if (meeting.getRun() != null) {
            return MeetingDay.of(meeting, clock.getZone());
        }
        return events.isEmpty()
                ? LocalDate.now(clock)
                : LocalDate.ofInstant(events.get(0).at(), clock.getZone());
    }

    private RunSession open(Ground ground, RunLog log) throws StoreException {
        LiveRun live = new LiveRun(ground.plan(), log.events().events(), log, clock);
        RunRecord record =
                new RunRecord(folder, catalogue, ground.day().atStartOfDay(clock.getZone()), ground.methods());
        RunSession session = new RunSession(live, log, record);
        session.recordWhatIsBehind();
        return session;
    }

    private RunPlan plan(Meeting meeting, Function<AgendaItem, Optional<Method>> methods, List<String> people)
            throws StoreException {
        try {
            return RunPlan.of(meeting, methods, people);
        } catch (IllegalArgumentException e) {
            throw StoreException.of(Problem.MEETING_NOT_TO_RUN, folder.path(), e);
        }
    }
}
