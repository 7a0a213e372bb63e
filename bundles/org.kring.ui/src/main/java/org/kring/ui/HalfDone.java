// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

import java.util.Optional;

/** A part in which somebody may be busy with something that nothing keeps when the program ends. */
public interface HalfDone {

    /**
     * Whether there is such a thing now.
     *
     * @return true for words that are typed and not handed in
     */
    boolean isHalfDone();

    /** Shows such a thing and gives it the keyboard: somebody who was asked chose to go on with it. */
    default void goOn() {}

    /**
     * What could not be saved, to be saved now; asked for often, so that nothing is waited for.
     *
     * @return begins to save it, and returns at once; empty when everything is saved, or is being saved
     */
    default Optional<Runnable> savesAgain() {
        return Optional.empty();
    }
}
