// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.files;

import java.util.function.Consumer;
import org.kring.store.StoreException;
import org.kring.ui.Background;

/** Saves in the background, one after the other: what is asked for while something is being saved waits, only the last. */
public final class Saving {

    private final Background background;
    private final Runnable saved;
    private final Consumer<StoreException> failed;
    private boolean running;
    private Background.Work<Boolean> waiting;

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
        if (running) {
            waiting = work;
            return;
        }
        running = true;
        background.start("save", work, done -> ended(saved), failure -> ended(() -> failed.accept(failure)));
    }

    private void ended(Runnable tell) {
        running = false;
        Background.Work<Boolean> next = waiting;
        waiting = null;
        if (next != null) {
            save(next);
        } else {
            tell.run();
        }
    }

    /** Whether everything is on the disk, or could not be saved. */
    public boolean isQuiet() {
        return !running;
    }
}
