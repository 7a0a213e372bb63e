// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.practice;

import java.util.function.Consumer;
import org.kring.practice.PracticeFolder;
import org.kring.practice.plan.Catalogue;
import org.kring.store.StoreException;
import org.kring.ui.Background;

/** Reads anew which methods can be chosen, whenever something was written into the practice elsewhere. */
public final class MethodWatch {

    private final CurrentPractice practice;
    private final Background background;
    private final Consumer<Catalogue> told;
    private final Consumer<StoreException> failed;
    private final Runnable listener = this::changed;
    private PracticeFolder folder;
    private Catalogue known;
    private boolean mine;
    private boolean over;

    /**
     * Watches nothing yet.
     *
     * @param practice tells when something was written
     * @param background does what touches a disk
     * @param told on the user interface thread, of other methods, or other content of them, only
     * @param failed gets the failure there when they cannot be read; what was known stays so
     */
    public MethodWatch(
            CurrentPractice practice,
            Background background,
            Consumer<Catalogue> told,
            Consumer<StoreException> failed) {
        this.practice = practice;
        this.background = background;
        this.told = told;
        this.failed = failed;
    }

    /**
     * Watches from now on.
     *
     * @param watched the practice that the methods are chosen from
     * @param first what is known of it
     */
    public void start(PracticeFolder watched, Catalogue first) {
        folder = watched;
        known = first;
        practice.addListener(listener);
    }

    /** Nobody is told any more. */
    public void stop() {
        over = true;
        practice.removeListener(listener);
    }

    /** Tells everybody else that the practice has changed: who watches here has written it, and no method. */
    public void tellOthers() {
        mine = true;
        practice.changed();
        mine = false;
    }

    private void changed() {
        if (!mine) {
            background.start(Messages.MethodWatch_reading, () -> Catalogue.read(folder), this::read, this::fail);
        }
    }

    private void read(Catalogue fresh) {
        if (!over && !fresh.choosesAs(known)) {
            known = fresh;
            told.accept(fresh);
        }
    }

    private void fail(StoreException failure) {
        if (!over) {
            failed.accept(failure);
        }
    }
}
