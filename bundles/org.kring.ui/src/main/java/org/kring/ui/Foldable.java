// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

/** A part with something beside what it is about, which folds away and comes back as it was. */
public interface Foldable {

    /**
     * Whether there is anything to fold now.
     *
     * @return false while it is being read, or when it could not be
     */
    boolean canFold();

    /**
     * Whether what stands beside is folded away.
     *
     * @return false when it is on the screen
     */
    boolean isFolded();

    /**
     * Folds what stands beside away, or brings it back.
     *
     * @param folded true for away
     */
    void fold(boolean folded);
}
