// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import java.util.concurrent.CancellationException;

/** Is told how far a reading is, on the thread that reads. */
@FunctionalInterface
public interface ReadingProgress {

    /** Nobody looks, and nobody stops it. */
    ReadingProgress NONE = (done, all) -> true;

    /**
     * Some more is read.
     *
     * @param done meetings that are read, from 0
     * @param all meetings that there are
     * @return false stops the reading
     */
    boolean goOn(int done, int all);

    /**
     * Some more is read, in a reading that ends when it should stop.
     *
     * @param done meetings that are read, from 0
     * @param all meetings that there are
     * @throws CancellationException when it should stop
     */
    default void step(int done, int all) {
        if (!goOn(done, all)) {
            throw new CancellationException("stopped after " + done + " of " + all + " meetings");
        }
    }
}
