// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate;

/** What lies on the desk. */
public interface Page {

    /** Gives the most useful widget the keyboard. */
    void focusPage();

    /** Lets go of what was held, before the page is disposed. */
    default void closePage() {
        // most pages hold nothing
    }
}
