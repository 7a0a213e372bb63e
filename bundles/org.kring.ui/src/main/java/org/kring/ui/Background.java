// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

import java.util.function.Consumer;
import org.kring.store.StoreException;

/**
 * Does work that may touch a disk, off the user interface thread. Results and failures come back on it, in the order in
 * which the works ended. Nobody waits: who has to do something afterwards says so in what is called then.
 */
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
     * Starts the work and returns at once. Exactly one of the two is called in the end, unless the program ends before.
     *
     * @param <T> what the work yields
     * @param name what is being done, in the reader's language
     * @param work never null
     * @param done gets the result on the user interface thread
     * @param failed gets the failure on the user interface thread; a failure of the program itself comes as
     *     {@link org.kring.store.Problem#UNEXPECTED}
     */
    <T> void start(String name, Work<T> work, Consumer<T> done, Consumer<StoreException> failed);

    /**
     * Whether everything that was started has ended and was told. For the user interface thread.
     *
     * @return false while something is under way
     */
    boolean isQuiet();
}
