// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

import java.util.List;

/** The few questions that stop the user. */
public interface Questions {

    /**
     * Asks whether changes should be saved before they are closed.
     *
     * @param names what was changed, at least one name
     * @return what to do
     */
    Answer saveChanges(List<String> names);

    /**
     * Asks what to do with a method whose file changed after it was opened here.
     *
     * @param name what the method is called
     * @return YES to write over it, NO to read it again and lose the changes made here
     */
    Answer overwriteChangedFile(String name);

    /**
     * Asks whether the program may end though something is typed that is not kept yet.
     *
     * @return false to go on typing
     */
    boolean leaveHalfDone();

    /**
     * Asks whether another practice may be opened though something is typed in this one that is not kept yet.
     *
     * @return false to go on typing
     */
    boolean leavePracticeHalfDone();
}
