// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.practice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.kring.practice.AlteredDocuments;
import org.kring.practice.KnownDocument;
import org.kring.practice.PracticeFolder;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.ui.Background;

/**
 * Saves in the background, one after the other: what is asked for while something is being saved waits, only the last.
 * When the disk says something else than the page knows, what stands there is read again.
 */
public final class Saving {

    /** Something that waits; of saves that wait behind each other only the last is done. */
    private record Waiting(
            Background.Work<Boolean> work, Runnable done, Consumer<StoreException> failed, boolean save) {}

    /** Milliseconds for which somebody who leaves is kept waiting for the disk. */
    private static final long MOMENT = 1_000;

    private final Background background;
    private final Runnable saved;
    private final Consumer<StoreException> failed;
    private final Runnable readAgain;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final List<Runnable> waitsForTheEnd = new ArrayList<>();
    private CompletableFuture<Optional<StoreException>> running;
    private final Map<Integer, Runnable> early = new HashMap<>();
    private int started;
    private int told;
    private StoreException stale;
    private boolean settled;
    /** What a button asked for is on its way. */
    private boolean pressed;
    /** Whether the last save was refused; not when the page is read again for it. */
    private volatile boolean unkept;

    /**
     * Nothing to save yet.
     *
     * @param background does the work
     * @param saved told when everything asked for is on the disk
     * @param failed gets what went wrong
     * @param readAgain opens the page anew, once what was to be saved is refused since somebody else wrote there; that
     *     refusal is then told by {@link #settle} alone. A meeting that was begun meanwhile has another page, which must
     *     not come under the hands of whoever is typing: that is told as what went wrong
     */
    public Saving(Background background, Runnable saved, Consumer<StoreException> failed, Runnable readAgain) {
        this.background = background;
        this.saved = saved;
        this.failed = failed;
        this.readAgain = readAgain;
    }

    /** Saves, now or after what is being saved. The work holds copies of its own. */
    public void save(Background.Work<Boolean> work) {
        if (!waiting.isEmpty() && waiting.getLast().save()) {
            waiting.removeLast();
        }
        next(new Waiting(work, saved, failed, true));
    }

    /** Does something else with what is saved, after what was asked for before and never left out. */
    public void then(Background.Work<Boolean> work, Runnable done, Consumer<StoreException> notDone) {
        next(new Waiting(work, done, notDone, false));
    }

    /**
     * Does something else as {@link #then}, for a button: a second press, while the first is on its way, does nothing.
     *
     * @param work what is done
     * @param done told when it is done
     * @param notDone gets what went wrong
     */
    public void once(Background.Work<Boolean> work, Runnable done, Consumer<StoreException> notDone) {
        if (pressed) {
            return;
        }
        pressed = true;
        then(
                work,
                () -> {
                    pressed = false;
                    done.run();
                },
                failure -> {
                    pressed = false;
                    notDone.accept(failure);
                });
    }

    /**
     * The way to accept a document where it is saved, too.
     *
     * @param practice that is open
     */
    public Notices.Way accepting(CurrentPractice practice) {
        PracticeFolder folder = practice.folder().orElseThrow();
        return (file, accepted, notAccepted) -> then(
                () -> {
                    AlteredDocuments.of(folder).accept(file);
                    return true;
                },
                () -> {
                    accepted.run();
                    practice.changed();
                },
                notAccepted);
    }

    private void next(Waiting next) {
        if (running != null) {
            waiting.add(next);
            return;
        }
        start(List.of(next));
    }

    /** Begins after what is running, and is told after it. */
    private CompletableFuture<Optional<StoreException>> start(List<Waiting> works) {
        CompletableFuture<Optional<StoreException>> before = running;
        CompletableFuture<Optional<StoreException>> mine = new CompletableFuture<>();
        running = mine;
        int turn = ++started;
        Waiting last = works.get(works.size() - 1);
        background.start(
                "save",
                () -> {
                    if (before != null) {
                        before.join();
                    }
                    return work(works, mine);
                },
                done -> inTurn(
                        turn,
                        () -> ended(
                                last,
                                mine,
                                () -> works.forEach(each -> each.done().run()))),
                failure -> inTurn(turn, () -> ended(last, mine, () -> fail(last, failure))));
        return mine;
    }

    /** One that did not wait until the one before it was told may end on this thread before that one. */
    private void inTurn(int turn, Runnable ended) {
        early.put(turn, ended);
        for (Runnable next = early.remove(told + 1); next != null; next = early.remove(told + 1)) {
            told++;
            next.run();
        }
    }

    /** Whoever waits for it is told at once, on no other thread. */
    private boolean work(List<Waiting> works, CompletableFuture<Optional<StoreException>> ended) throws StoreException {
        Optional<StoreException> failure = Optional.empty();
        try {
            for (Waiting each : works) {
                each.work().run();
                unkept &= !each.save();
            }
            return true;
        } catch (StoreException e) {
            unkept |= works.stream().anyMatch(Waiting::save) && !KnownDocument.isStale(e);
            failure = Optional.of(e);
            throw e;
        } finally {
            ended.complete(failure);
        }
    }

    private void ended(Waiting ended, CompletableFuture<?> mine, Runnable tell) {
        if (running == mine && isEnded()) {
            // before it is told: who leaves now takes a failure along
            tellTheEnd();
        }
        if (running == mine) {
            running = null;
        }
        boolean replaced =
                ended.save() && !waiting.isEmpty() && waiting.getFirst().save();
        Waiting next = waiting.poll();
        if (next != null) {
            next(next);
        }
        if (!replaced) {
            tell.run();
        }
    }

    private void tellTheEnd() {
        List<Runnable> told = List.copyOf(waitsForTheEnd);
        waitsForTheEnd.clear();
        told.forEach(Runnable::run);
    }

    private void fail(Waiting failed, StoreException failure) {
        if (settled) {
            return; // told by whoever waits for it
        }
        if (KnownDocument.isStale(failure) && failure.problem() != Problem.MEETING_BEGUN) {
            stale = failure;
            readAgain.run();
        } else {
            failed.failed().accept(failure);
        }
    }

    /**
     * Lets everything that was asked for get to the disk before the page goes; it is told no failure any more.
     *
     * @return done when it is there, or could not be saved; with why, when nobody was told
     */
    public CompletionStage<Optional<StoreException>> settle() {
        settled = true;
        return hurry();
    }

    /** What waits goes to the disk at once after what is being saved, also when nobody reads what comes from there. */
    private CompletableFuture<Optional<StoreException>> hurry() {
        CompletableFuture<Optional<StoreException>> before =
                running == null ? CompletableFuture.completedFuture(Optional.ofNullable(stale)) : running;
        if (waiting.isEmpty()) {
            return before;
        }
        List<Waiting> rest = List.copyOf(waiting);
        waiting.clear();
        return start(rest);
    }

    /**
     * Has something done once nothing is being saved any more, so that {@link #isUnkept} knows; nobody waits for it.
     *
     * @param then called on the user interface thread, at once when nothing is being saved. Before the page is told how it
     *     ended: when the page goes then, {@link #settle} says so
     */
    public void whenEnded(Runnable then) {
        if (isEnded()) {
            then.run();
        } else {
            waitsForTheEnd.add(then);
        }
    }

    private boolean isEnded() {
        return running == null || running.isDone() && waiting.isEmpty();
    }

    /**
     * Whether what was saved last was refused, so that it stands nowhere but on the page. For who cannot wait for
     * {@link #whenEnded}, as when the program ends: then all that is to be saved is waited for, a moment at most.
     *
     * @return true, too, for what is still not on the disk after that moment; false when somebody else wrote there, since
     *     the page is then read again
     */
    public boolean isUnkept() {
        if (running != null) {
            hurry().copy()
                    .completeOnTimeout(Optional.empty(), MOMENT, TimeUnit.MILLISECONDS)
                    .join();
        }
        return unkept || !isEnded();
    }

    /**
     * What was refused, for a page that is asked often: waits for nothing, unlike {@link #isUnkept}.
     *
     * @param write saves the page
     * @return the same; empty when nothing was refused, or something is being saved
     */
    public Optional<Runnable> again(Runnable write) {
        return running == null && unkept ? Optional.of(write) : Optional.empty();
    }

    /** Whether everything is on the disk, or could not be saved. */
    public boolean isQuiet() {
        return running == null;
    }
}
