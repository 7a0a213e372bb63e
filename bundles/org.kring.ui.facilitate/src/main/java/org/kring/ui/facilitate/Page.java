// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.kring.store.StoreException;
import org.kring.ui.Editing;

/** What shows the open item. */
public interface Page {

    /** What was changed on this page, to be taken back. */
    default Editing editing() {
        return Editing.NONE;
    }

    /**
     * The height below which it is scrolled instead of squeezed.
     *
     * @param width that it gets, in pixels
     * @return pixels; 0 for a page that can be of any height
     */
    default int leastHeight(int width) {
        return 0;
    }

    /** Gives the most useful widget the keyboard. */
    void focusPage();

    /**
     * Lets go of what was held, before the page is disposed; returns at once.
     *
     * @return done when it is let go of, so that it can be opened again; with what went wrong then, which nobody has
     *     said yet
     */
    default CompletionStage<Optional<StoreException>> closePage() {
        return CompletableFuture.completedFuture(Optional.empty());
    }

    /** Whether something is filled in that nothing keeps when the program ends. */
    default boolean isHalfDone() {
        return false;
    }
}
