// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

import java.util.function.Consumer;

/** A part whose changes are saved in the background, while the window goes on. */
public interface BackgroundSave {

    /**
     * Begins to save what the part holds now, and returns at once. What is changed after that stays unsaved.
     *
     * @param ended told on the user interface thread: true when it is on the disk; when false the part says why
     */
    void save(Consumer<Boolean> ended);
}
