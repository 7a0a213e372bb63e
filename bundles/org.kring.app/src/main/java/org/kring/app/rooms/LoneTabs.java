// SPDX-License-Identifier: EPL-2.0
package org.kring.app.rooms;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * The tab of a part that stands alone is a title and nothing to operate, so the keyboard passes it by: from a list it
 * goes on to what is in the part. Where there is more than one tab, they can be reached as ever.
 */
final class LoneTabs {

    private static final String KEPT = "kring.tab.keys";

    private LoneTabs() {}

    /** Looks each time before the keyboard goes on. */
    static void passBy(Display display) {
        display.addFilter(SWT.Traverse, LoneTabs::goesOn);
    }

    private static void goesOn(Event event) {
        boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        if (tab && event.widget instanceof Control control) {
            folders(control.getShell()).forEach(each -> keys(each, each.getItemCount() > 1));
        }
    }

    private static Stream<CTabFolder> folders(Composite parent) {
        Stream<CTabFolder> below = Arrays.stream(parent.getChildren())
                .filter(Composite.class::isInstance)
                .flatMap(each -> folders((Composite) each));
        return parent instanceof CTabFolder folder ? Stream.concat(Stream.of(folder), below) : below;
    }

    /** What hears no keys is not given the keyboard. */
    private static void keys(CTabFolder folder, boolean wanted) {
        Listener[] kept = (Listener[]) folder.getData(KEPT);
        if (!wanted && kept == null) {
            Listener[] heard = folder.getListeners(SWT.KeyDown);
            Arrays.stream(heard).forEach(each -> folder.removeListener(SWT.KeyDown, each));
            folder.setData(KEPT, heard);
        } else if (wanted && kept != null) {
            Arrays.stream(kept).forEach(each -> folder.addListener(SWT.KeyDown, each));
            folder.setData(KEPT, null);
        }
    }
}
