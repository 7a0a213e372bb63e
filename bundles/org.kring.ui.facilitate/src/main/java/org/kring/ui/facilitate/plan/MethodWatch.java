// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.plan;

import java.util.function.Consumer;
import org.kring.practice.PracticeFolder;
import org.kring.practice.plan.Catalogue;
import org.kring.store.StoreException;
import org.kring.ui.facilitate.FacilitateServices;
import org.kring.ui.facilitate.text.Messages;

/** Reads anew which methods can be chosen, whenever something was written into the practice elsewhere. */
final class MethodWatch {

    private final FacilitateServices services;
    private final PracticeFolder practice;
    private final Consumer<Catalogue> told;
    private final Consumer<StoreException> failed;
    private final Runnable listener = this::read;
    private Catalogue known;
    private boolean busy;
    private boolean over;

    MethodWatch(
            FacilitateServices services,
            PracticeFolder practice,
            Consumer<Catalogue> told,
            Consumer<StoreException> failed) {
        this.services = services;
        this.practice = practice;
        this.told = told;
        this.failed = failed;
    }

    /** From now on, until {@link #stop}; who is told hears of other methods, or other content of them, only. */
    void start(Catalogue first) {
        known = first;
        services.practice().addListener(listener);
    }

    void stop() {
        over = true;
        services.practice().removeListener(listener);
    }

    /** Tells everybody else that the practice has changed: who watches here has written it, and no method. */
    void tellOthers() {
        busy = true;
        services.practice().changed();
        busy = false;
    }

    private void read() {
        if (!busy) {
            services.background()
                    .start(Messages.OpenItem_opening, () -> Catalogue.read(practice), this::read, this::fail);
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
