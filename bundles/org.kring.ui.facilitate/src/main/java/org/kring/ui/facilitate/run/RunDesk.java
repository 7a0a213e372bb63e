// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.kring.meeting.record.CarryOver;
import org.kring.meeting.run.LiveRun;
import org.kring.meeting.run.RunFact;
import org.kring.method.Bilingual;
import org.kring.store.StoreException;
import org.kring.store.journal.JournalLog;
import org.kring.ui.Background;
import org.kring.ui.facilitate.files.OpenedMeeting;

/**
 * A run with its journal open. RunFacts are kept one after the other in the background; who asked is told on the user
 * interface thread when the event is on the disk, or why it was refused.
 */
public final class RunDesk {

    private record Asked(RunFact fact, Consumer<LiveRun.Answer> done) {}

    private final JournalLog log;
    private final LiveRun run;
    private final CarryOver lookBack;
    private final Deque<Asked> waiting = new ArrayDeque<>();
    private Background background;
    private boolean busy;
    private boolean closed;

    private RunDesk(JournalLog log, LiveRun run, CarryOver lookBack) {
        this.log = log;
        this.run = run;
        this.lookBack = lookBack;
    }

    /**
     * Opens the journal of a meeting and replays it; touches the disk.
     *
     * @throws StoreException ALREADY_OPEN when another window has it, or when it cannot be read
     */
    public static RunDesk open(OpenedMeeting opened, InstantSource clock) throws StoreException {
        CarryOver lookBack = opened.lookBack();
        JournalLog log = opened.folder().openRun();
        LiveRun run = new LiveRun(opened.plan(), log.events().events(), log, clock);
        return new RunDesk(log, run, lookBack);
    }

    /** The run. */
    LiveRun run() {
        return run;
    }

    /** What the meeting looks back on. */
    CarryOver lookBack() {
        return lookBack;
    }

    /** What could not be read of the journal. */
    List<Bilingual> damages() {
        return log.events().damages();
    }

    /** Says who does the work; before the first fact. */
    void workWith(Background worker) {
        background = worker;
    }

    /** Keeps a fact after those that wait. */
    void add(RunFact fact, Consumer<LiveRun.Answer> done) {
        if (!closed) {
            waiting.add(new Asked(fact, done));
            next();
        }
    }

    private void next() {
        Asked asked = busy ? null : waiting.poll();
        if (asked == null) {
            return;
        }
        busy = true;
        background.start("journal", () -> run.add(asked.fact()), answer -> done(asked, answer), failure -> {
            throw new IllegalStateException(failure); // a run answers with a refusal, never with an exception
        });
    }

    private void done(Asked asked, LiveRun.Answer answer) {
        busy = false;
        if (!closed) {
            asked.done().accept(answer);
        }
        next();
    }

    /** Keeps what waits and lets go of the journal; returns when that is done. What happens then is not told any more. */
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        List<Asked> rest = List.copyOf(waiting);
        waiting.clear();
        CompletableFuture.runAsync(() -> {
                    rest.forEach(each -> run.add(each.fact()));
                    release();
                })
                .join();
    }

    private void release() {
        try {
            log.close();
        } catch (StoreException expected) {
            // each event was on the disk before it was told; there is nothing to say about a file that is let go
        }
    }
}
