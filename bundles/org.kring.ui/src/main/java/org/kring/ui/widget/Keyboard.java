// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Where the keyboard is. */
public final class Keyboard {

    private Keyboard() {}

    /**
     * Whether the keyboard is somewhere in a place. The workbench asks a part to take the keyboard also when Tab has just
     * brought it there; who takes it then makes Tab go on from elsewhere and pass things by.
     *
     * @param place any
     * @return false, too, when what has it cannot be seen any more
     */
    public static boolean isIn(Composite place) {
        Control control = place.getDisplay().getFocusControl();
        boolean seen = control != null && control != place && control.isVisible();
        while (control != null && control != place) {
            control = control.getParent();
        }
        return seen && control == place;
    }
}
