// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.follow;

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
}
