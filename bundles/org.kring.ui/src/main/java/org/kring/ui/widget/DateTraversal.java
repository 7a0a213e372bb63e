// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Lets Tab leave the fields of a day or a time. Under GTK SWT keeps the key there, to go round the parts of a date, and
 * tells nobody that it was pressed: who has no mouse would never come out. The arrows still go from part to part.
 */
public final class DateTraversal {

    /** Tab was pressed elsewhere: when it is released in a date, it has only just come there. */
    private boolean arriving;
    /** The date went on to its next part: a press of Tab without Shift, or of an arrow. */
    private boolean onward;

    private DateTraversal() {}

    /**
     * Watches all fields of a display, those that are made later too. Does nothing on other systems.
     *
     * @param display of the workbench
     */
    public static void everywhere(Display display) {
        if (SWT.getPlatform().equals("gtk")) {
            DateTraversal traversal = new DateTraversal();
            display.addFilter(SWT.Traverse, traversal::traversed);
            display.addFilter(SWT.KeyUp, traversal::released);
        }
    }

    private void traversed(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            arriving = true;
        } else if (event.widget instanceof DateTime) {
            onward = true;
        }
    }

    private void released(Event event) {
        boolean tab = event.character == SWT.TAB && (event.stateMask & (SWT.CTRL | SWT.ALT)) == 0;
        if (tab && !arriving && event.widget instanceof DateTime date) {
            // whether Shift is still down says nothing: it may be let go first
            date.traverse(onward ? SWT.TRAVERSE_TAB_NEXT : SWT.TRAVERSE_TAB_PREVIOUS);
        }
        arriving &= !tab;
        onward = false;
    }
}
