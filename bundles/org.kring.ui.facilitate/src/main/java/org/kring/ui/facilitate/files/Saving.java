// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.files;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.kring.practice.AlteredDocuments;
import org.kring.practice.PracticeFolder;
import org.kring.store.StoreException;
import org.kring.ui.Background;
import org.kring.ui.practice.CurrentPractice;
import org.kring.ui.practice.Notices;

/** Saves in the background, one after the other: what is asked for while something is being saved waits, only the last. */
public final class Saving {

    /** Something that waits; of saves that wait behind each other only the last is done. */
    private record Waiting(
            Background.Work<Boolean> work, Runnable done, Consumer<StoreException> failed, boolean save) {}

    private final Background background;
    private final Runnable saved;
    private final Consumer<StoreException> failed;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private boolean running;

    /**
     * Nothing to save yet.
     *
     * @param background does the work
     * @param saved told when everything asked for is on the disk
     * @param failed gets what went wrong
     */
    public Saving(Background background, Runnable saved, Consumer<StoreException> failed) {
        this.background = background;
        this.saved = saved;
        this.failed = failed;
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
        if (running) {
            waiting.add(next);
            return;
        }
        running = true;
        background.start(
                "save",
                next.work(),
                done -> ended(next, next.done()),
                failure -> ended(next, () -> next.failed().accept(failure)));
    }

    private void ended(Waiting ended, Runnable tell) {
        running = false;
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

    /** Whether everything is on the disk, or could not be saved. */
    public boolean isQuiet() {
        return !running;
    }
}
