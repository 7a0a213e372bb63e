// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

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
}
