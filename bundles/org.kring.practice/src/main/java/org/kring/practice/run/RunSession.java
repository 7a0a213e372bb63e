// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.kring.meeting.run.LiveRun;
import org.kring.meeting.run.Refusal;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunStatus;
import org.kring.method.Bilingual;
import org.kring.method.Sentences;
import org.kring.practice.MeetingFolder;
import org.kring.practice.plan.Catalogue;
import org.kring.store.StoreException;

/**
 * A meeting that runs: the one way to open it, to start it, to add to it, to record it and to close it, for whoever
 * shows or tells. Entries are kept one after the other on a thread of the session's own, in the order in which they are
 * handed in; an answer comes only after the entry is on the disk and the state counts it in. The documents of the
 * meeting follow the journal when it starts and when it closes, and at the next opening when they could not.
 *
 * <p>When something fails that nobody foresaw, whoever asked gets that failure, and the session stops: it refuses
 * further entries with a sentence; all that was acknowledged is in the journal and is there at the next opening. When
 * another program takes the journal away or changes it, the session stops, too, and what was acknowledged is kept in a
 * file that the sentence names. May be used from several threads.
 */
public final class RunSession implements AutoCloseable {

    private static final Sentences SENTENCES = new Sentences(RunSession.class);

    private final RunLog log;
    private final LiveRun live;
    private final RunRecord record;
    private final RunListeners listeners = new RunListeners();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(RunSession::worker);
    private CompletableFuture<Optional<StoreException>> closing;
    private volatile RunSnapshot snapshot;

    RunSession(LiveRun live, RunLog log, RunRecord record) {
        this.live = live;
        this.log = log;
        this.record = record;
        this.snapshot = new RunSnapshot(live.state(), SessionStatus.OPEN, Optional.empty());
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "run session");
        // what is acknowledged is on the disk: nothing is lost when the program ends
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Opens the run of a meeting for this process and nobody else, goes on where it was, and begins a journal when there
     * is none. Documents that did not follow the journal, because of a crash, follow it now.
     *
     * @param folder the meeting
     * @param catalogue finds the methods of the agenda and has the instrument
     * @param clock the time and its zone
     * @return the session, to be closed
     * @throws StoreException when meeting or group cannot be read; MEETING_CANCELLED; MEETING_NOT_TO_RUN when it cannot
     *     be lived as it is planned; METHOD_GONE, or RUN_METHOD_GONE once it was begun, when one of its
     *     methods is not there; RUN_GONE when the meeting was closed and its journal does not say so; ALREADY_OPEN
     *     when somebody else runs it; when the journal cannot be read or the disk does not take it
     */
    public static RunSession open(MeetingFolder folder, Catalogue catalogue, Clock clock) throws StoreException {
        return new RunOpening(folder, catalogue, clock).open(Durability.EACH_ENTRY);
    }

    /**
     * Opens a run that is made up.
     *
     * @param folder a meeting without a journal
     * @param catalogue finds the methods of the agenda and has the instrument
     * @param clock the time that the run thinks it is, and its zone
     * @param durability when its entries are on the disk
     * @return the session, to be closed
     * @throws StoreException as for {@link #open(MeetingFolder, Catalogue, Clock)}
     */
    public static RunSession open(MeetingFolder folder, Catalogue catalogue, Clock clock, Durability durability)
            throws StoreException {
        return new RunOpening(folder, catalogue, clock).open(durability);
    }

    /**
     * Starts a meeting and lets go of it, so that whoever shows it opens it.
     *
     * @param folder the meeting
     * @param catalogue finds the methods of the agenda and has the instrument
     * @param clock the time and its zone
     * @param present identifiers of the members who are there
     * @return what became of the start
     * @throws StoreException as {@link #open} and {@link #close}
     */
    public static RunAnswer begin(MeetingFolder folder, Catalogue catalogue, Clock clock, List<String> present)
            throws StoreException {
        try (RunSession session = open(folder, catalogue, clock)) {
            return session.start(present).toCompletableFuture().join();
        }
    }

    /** Lets the documents follow, and says what will keep them from it, before anybody else has the session. */
    void recordWhatIsBehind() throws StoreException {
        if (record.isBehind(live.state().status())) {
            record(false);
        } else {
            change(SessionStatus.OPEN, record.obstacle().map(this::behind));
        }
    }

    /** The run at this moment. */
    public RunSnapshot snapshot() {
        return snapshot;
    }

    /**
     * What another program did that stopped the session, for whoever says it in other words than the snapshot does.
     *
     * @return empty while it has not been stopped so
     */
    public Optional<StoreException> stoppedBy() {
        return log.stoppedBy();
    }

    /** The time of the run, which never goes back. */
    public Instant now() {
        return live.now();
    }

    /**
     * What could not be read of the journal, and what of the rest does not count as it stands there.
     *
     * @return one sentence for each thing that is not whole, such as a last entry that a crash cut off, and then one for
     *     each entry that leans on what is gone, see {@link LiveRun#gaps}; empty means: nothing
     */
    public List<Bilingual> damages() {
        return Stream.concat(log.events().damages().stream(), live.gaps().stream())
                .toList();
    }

    /**
     * Lets somebody look on: told the run as it is, and then after each change.
     *
     * @param listener told on the thread of the session
     * @return ends when the session is closed or the listener is taken off; when the listener throws, it fails with
     *     that, the listener is told nothing more, and nobody else notices
     */
    public synchronized CompletionStage<Void> addListener(RunListener listener) {
        if (closing != null) {
            return CompletableFuture.completedFuture(null);
        }
        CompletableFuture<Void> ended = new CompletableFuture<>();
        thread.execute(() -> listeners.add(listener, ended, snapshot));
        return ended;
    }

    /** Takes a listener off; what is on its way to it may still come. */
    public void removeListener(RunListener listener) {
        listeners.remove(listener);
    }

    /**
     * Starts the meeting, see {@link #add}.
     *
     * @param present identifiers of the members who are there
     */
    public CompletionStage<RunAnswer> start(List<String> present) {
        return add(new RunFact.Started(present));
    }

    /**
     * Keeps that something happens, after all that was handed in before.
     *
     * @param fact what happens
     * @return the number of the entry, or why it was refused, then nothing has changed; never an answer before the entry
     *     is on the disk. Fails with what nobody foresaw, and then the session has stopped
     */
    public CompletionStage<RunAnswer> add(RunFact fact) {
        return add(List.of(fact));
    }

    /**
     * Keeps that things happen that belong together, such as a pause that goes on for another reason, after all that was
     * handed in before: all of them or none. They are on their way to the disk at once.
     *
     * @param facts what happens, in this order; at least one, and neither the start nor the close
     * @return as for {@link #add(RunFact)}, with the number of the last entry
     */
    public synchronized CompletionStage<RunAnswer> add(List<RunFact> facts) {
        return closing == null
                ? CompletableFuture.supplyAsync(() -> orStop(facts), thread)
                : CompletableFuture.completedFuture(refused("session-closed"));
    }

    private static RunAnswer refused(String rule) {
        return RunAnswer.refused(new Refusal(rule, SENTENCES.of(rule)));
    }

    private RunAnswer stopped() {
        return RunAnswer.refused(
                new Refusal("session-stopped", snapshot.problem().orElseThrow()));
    }

    private RunAnswer orStop(List<RunFact> facts) {
        boolean foreseen = false;
        try {
            RunAnswer answer = snapshot.status() == SessionStatus.OPEN ? keep(facts) : stopped();
            foreseen = true;
            return answer;
        } finally {
            if (!foreseen) {
                change(SessionStatus.STOPPED, Optional.of(SENTENCES.of("session-stopped")));
            }
        }
    }

    private RunAnswer keep(List<RunFact> facts) {
        RunFact fact = facts.get(0);
        if (fact instanceof RunFact.Closed && isClosedBehind()) {
            return new RunAnswer(live.state().number(), Optional.empty(), record(true));
        }
        if (fact instanceof RunFact.Started && live.check(fact).isEmpty()) {
            try {
                record.freezeMethods();
            } catch (StoreException e) {
                return RunAnswer.refused(new Refusal(Refusal.NOT_KEPT, sentence(e)));
            }
        }
        Optional<Refusal> unknown = unknown(facts);
        if (unknown.isPresent()) {
            return RunAnswer.refused(unknown.get());
        }
        LiveRun.Answer answer = live.add(facts);
        if (answer.refusal().isPresent()) {
            Refusal refusal = answer.refusal().get();
            if (log.isStopped()) {
                change(SessionStatus.STOPPED, Optional.of(refusal.sentence()));
            }
            return RunAnswer.refused(refusal);
        }
        boolean milestone = fact instanceof RunFact.Started || fact instanceof RunFact.Closed;
        Optional<StoreException> unrecorded = milestone ? record(false) : Optional.empty();
        if (!milestone) {
            change(SessionStatus.OPEN, snapshot.problem());
        }
        return new RunAnswer(answer.number(), Optional.empty(), unrecorded);
    }

    /** Whether the meeting is closed, and its record could not be written: then it may be closed once more. */
    private boolean isClosedBehind() {
        return live.state().status() == RunStatus.CLOSED && snapshot.problem().isPresent();
    }

    /** Why something that stands elsewhere is not there; what the run itself refuses is left to the run. */
    private Optional<Refusal> unknown(List<RunFact> facts) {
        return live.check(facts.get(0)).isPresent()
                ? Optional.empty()
                : facts.stream()
                        .flatMap(each -> record.unknown(each, live.state()).stream())
                        .findFirst();
    }

    /**
     * Lets the documents of the meeting follow its journal once more, after they could not. What was told about an earlier
     * meeting that does not take it, since its words are gone or damaged, stays in the journal then.
     *
     * @return why they still cannot; empty when they do, or when the session is closed
     */
    public synchronized CompletionStage<Optional<StoreException>> recordAgain() {
        return closing == null
                ? CompletableFuture.supplyAsync(() -> record(true), thread)
                : CompletableFuture.completedFuture(Optional.empty());
    }

    /**
     * Accepts a document that does not fit its checksum, see {@link org.kring.practice.AlteredDocuments#accept}, after all
     * that was handed in before, so that it never crosses what the session itself writes.
     *
     * @param file where it is within the practice
     * @return why it could not be; empty when it is accepted. While the session closes, this waits until it has, since
     *     until then entries and the record are still written
     */
    public synchronized CompletionStage<Optional<StoreException>> accept(String file) {
        return closing == null
                ? CompletableFuture.supplyAsync(() -> accepted(file), thread)
                : closing.handleAsync((closed, unforeseen) -> accepted(file));
    }

    private Optional<StoreException> accepted(String file) {
        try {
            record.accept(file);
            return Optional.empty();
        } catch (StoreException e) {
            return Optional.of(e);
        }
    }

    /** The documents follow the journal; when they cannot, nothing is lost and the next opening tries again. */
    private Optional<StoreException> record(boolean again) {
        Optional<StoreException> failure = Optional.empty();
        try {
            record.write(live, again);
            failure = record.obstacle();
        } catch (StoreException e) {
            failure = Optional.of(e);
        }
        if (snapshot.status() == SessionStatus.OPEN) {
            change(SessionStatus.OPEN, failure.map(this::behind));
        }
        return failure;
    }

    private Bilingual behind(StoreException failure) {
        return record.behind(failure, live.state().status());
    }

    private static Bilingual sentence(StoreException failure) {
        return failure.sentence();
    }

    private void change(SessionStatus status, Optional<Bilingual> problem) {
        snapshot = new RunSnapshot(live.state(), status, problem);
        listeners.tell(snapshot);
    }

    /**
     * Closes the session once everything that was handed in is answered; returns at once. May be called more than once.
     *
     * @return why the system failed to close the journal, every acknowledged entry is there all the same, or is kept
     *     elsewhere, as the sentence says; empty when it is closed and others may open it
     */
    public synchronized CompletionStage<Optional<StoreException>> closeLater() {
        if (closing == null) {
            closing = CompletableFuture.supplyAsync(this::release, thread);
            thread.shutdown();
        }
        return closing;
    }

    private Optional<StoreException> release() {
        Optional<StoreException> failure = Optional.empty();
        try {
            log.close();
        } catch (StoreException e) {
            failure = Optional.of(e);
        } finally {
            change(SessionStatus.CLOSED, failure.map(RunSession::sentence).or(snapshot::problem));
            listeners.end();
        }
        return failure;
    }

    /**
     * Closes the session: waits until everything that was handed in is answered, and lets others open the meeting. Not
     * to be called by a listener, nor by what follows an answer on the thread of the session: those close it later.
     *
     * @throws StoreException as what {@link #closeLater} returns
     */
    @Override
    public void close() throws StoreException {
        Optional<StoreException> failure = closeLater().toCompletableFuture().join();
        if (failure.isPresent()) {
            throw failure.get();
        }
    }
}
