// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.kring.store.StoreException;
import org.kring.ui.Editing;
import org.kring.ui.widget.MessageStrip;

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

    /** The room that it keeps for messages, so that none moves what stands on it. */
    MessageStrip messages();

    /** What was to be saved last here was refused, which is said in {@link #messages}: nothing says otherwise. */
    default void notSaved() {}

    /** Gives the most useful widget the keyboard. */
    void focusPage();

    /** Shows what is half done and gives it the keyboard. */
    default void goOn() {
        focusPage();
    }

    /**
     * Lets go of what was held, before the page is disposed; returns at once.
     *
     * @return done when it is let go of, so that it can be opened again; with what went wrong then, which nobody has
     *     said yet
     */
    default CompletionStage<Optional<StoreException>> closePage() {
        return CompletableFuture.completedFuture(Optional.empty());
    }

    /**
     * Takes what is typed, and has something done when nothing of the page is being saved any more.
     *
     * @param then called on the user interface thread, at once when nothing is being saved
     */
    default void whenSaved(Runnable then) {
        then.run();
    }

    /** What saves what could not be saved; empty when there is nothing of the kind, see {@link org.kring.ui.HalfDone#savesAgain}. */
    default Optional<Runnable> savesAgain() {
        return Optional.empty();
    }

    /** Whether something is filled in that nothing keeps when the program ends; see {@link #whenSaved}. */
    default boolean isHalfDone() {
        return false;
    }
}
