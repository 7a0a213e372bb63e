// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

import java.util.function.Consumer;
import org.kring.store.StoreException;

/** Does work that may touch a disk, off the user interface thread; results come back on it. */
public interface Background {

    /**
     * Work that reads or writes.
     *
     * @param <T> what it yields
     */
    @FunctionalInterface
    interface Work<T> {

        /**
         * Does the work on a thread of its own.
         *
         * @return the result, may be null
         * @throws StoreException when a file cannot be read or written
         */
        T run() throws StoreException;
    }

    /**
     * Starts the work and returns at once.
     *
     * @param <T> what the work yields
     * @param name what is being done, in the reader's language
     * @param work never null
     * @param done gets the result on the user interface thread
     * @param failed gets the failure on the user interface thread
     */
    <T> void start(String name, Work<T> work, Consumer<T> done, Consumer<StoreException> failed);

    /**
     * Does the work and returns when it is done; the window keeps painting meanwhile.
     *
     * @param <T> what the work yields
     * @param work never null
     * @return the result of the work
     * @throws StoreException when the work failed
     */
    <T> T await(Work<T> work) throws StoreException;
}
