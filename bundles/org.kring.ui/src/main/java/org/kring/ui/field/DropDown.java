// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.field;

import org.eclipse.swt.widgets.Event;

/** What opens below a field, which keeps the keyboard. */
interface DropDown {

    /** Nothing opens. */
    DropDown NONE = new DropDown() {
        @Override
        public boolean pressed(Event key) {
            return false;
        }

        @Override
        public boolean holds() {
            return false;
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    /** A key was pressed in the field; whether it was meant for what is open, or opens it. */
    boolean pressed(Event key);

    /** Whether the keyboard left the field only because of a click in here, and comes back. */
    boolean holds();

    /** Closes; does nothing when it is not open. */
    void close();
}
