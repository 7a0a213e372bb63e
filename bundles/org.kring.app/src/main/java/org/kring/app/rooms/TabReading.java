// SPDX-License-Identifier: EPL-2.0
package org.kring.app.rooms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * What a screen reader finds in a row of tabs: each tab with its name, and below the one in front what is in it. The
 * toolkit lists what is in front below every tab.
 */
final class TabReading {

    private static final String KEY = "kring.tab.read";

    private TabReading() {}

    /** For all rows of tabs of a display, those that are made later too. */
    static void everywhere(Display display) {
        display.addFilter(SWT.Skin, TabReading::made);
    }

    private static void made(Event event) {
        if (event.widget instanceof CTabFolder folder && folder.getData(KEY) == null) {
            folder.setData(KEY, KEY);
            folder.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
                @Override
                public void getChild(AccessibleControlEvent asked) {
                    if (asked.childID == ACC.CHILDID_CHILD_AT_INDEX && asked.detail < folder.getItemCount()) {
                        asked.accessible = of(folder.getItem(asked.detail));
                    }
                }
            });
        }
    }

    /** The same for a tab each time. */
    static Accessible of(CTabItem tab) {
        if (tab.getData(KEY) instanceof Accessible known) {
            return known;
        }
        Accessible fresh = new Accessible(tab.getParent().getAccessible());
        fresh.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent asked) {
                asked.result = tab.getText();
            }
        });
        fresh.addAccessibleControlListener(new Reading(tab));
        tab.setData(KEY, fresh);
        tab.addListener(SWT.Dispose, event -> fresh.dispose());
        return fresh;
    }

    /** One tab. */
    private static final class Reading extends AccessibleControlAdapter {

        private final CTabItem tab;

        Reading(CTabItem tab) {
            this.tab = tab;
        }

        private boolean inFront() {
            return tab.getParent().getSelection() == tab;
        }

        @Override
        public void getRole(AccessibleControlEvent asked) {
            asked.detail = ACC.ROLE_TABITEM;
        }

        @Override
        public void getState(AccessibleControlEvent asked) {
            int state = ACC.STATE_SELECTABLE | (tab.isShowing() ? ACC.STATE_NORMAL : ACC.STATE_INVISIBLE);
            asked.detail = inFront() ? state | ACC.STATE_SELECTED : state;
        }

        @Override
        public void getLocation(AccessibleControlEvent asked) {
            Rectangle place = tab.getDisplay().map(tab.getParent(), null, tab.getBounds());
            asked.x = place.x;
            asked.y = place.y;
            asked.width = place.width;
            asked.height = place.height;
        }

        @Override
        public void getChildCount(AccessibleControlEvent asked) {
            asked.detail = inFront() && tab.getControl() != null ? 1 : 0;
        }

        @Override
        public void getChild(AccessibleControlEvent asked) {
            if (asked.childID == ACC.CHILDID_CHILD_AT_INDEX && inFront() && tab.getControl() != null) {
                asked.accessible = tab.getControl().getAccessible();
            }
        }
    }
}
