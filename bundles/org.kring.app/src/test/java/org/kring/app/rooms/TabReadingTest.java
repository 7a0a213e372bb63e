// SPDX-License-Identifier: EPL-2.0
package org.kring.app.rooms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.reflect.Field;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.ui.testkit.TestScreen;

/** What is in front is found under its own tab, and under no other. */
class TabReadingTest {

    private TestScreen screen;
    private CTabFolder folder;

    @BeforeEach
    void open() {
        screen = new TestScreen();
        TabReading.everywhere(screen.display());
        // as the styles of the workbench do: filters are only asked when somebody listens
        screen.display().addListener(SWT.Skin, event -> {});
        folder = new CTabFolder(screen.shell(), SWT.BORDER);
        for (String name : List.of("one", "two")) {
            CTabItem item = new CTabItem(folder, SWT.NONE);
            item.setText(name);
            item.setControl(new Composite(folder, SWT.NONE));
        }
        folder.setSelection(0);
        screen.open();
        screen.until(() -> folder.getData("kring.tab.read") != null);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    /** Asks as the toolkit does. */
    private static AccessibleControlEvent ask(Accessible of, int detail, boolean count) throws Exception {
        AccessibleControlEvent event = new AccessibleControlEvent(of);
        event.childID = count ? ACC.CHILDID_SELF : ACC.CHILDID_CHILD_AT_INDEX;
        event.detail = detail;
        Field field = Accessible.class.getDeclaredField("accessibleControlListeners");
        field.setAccessible(true);
        for (Object each : (List<?>) field.get(of)) {
            AccessibleControlListener listener = (AccessibleControlListener) each;
            if (count) {
                listener.getChildCount(event);
            } else {
                listener.getChild(event);
            }
        }
        return event;
    }

    private Accessible tab(int index) throws Exception {
        return ask(folder.getAccessible(), index, false).accessible;
    }

    @Test
    void whatIsInFrontIsFoundUnderItsOwnTabOnly() throws Exception {
        assertEquals(2, ask(folder.getAccessible(), 0, true).detail);
        assertEquals(1, ask(tab(0), 7, true).detail);
        assertEquals(0, ask(tab(1), 7, true).detail);
        assertSame(folder.getItem(0).getControl().getAccessible(), ask(tab(0), 0, false).accessible);

        folder.setSelection(1);

        assertEquals(0, ask(tab(0), 7, true).detail);
        assertEquals(1, ask(tab(1), 7, true).detail);
        assertSame(folder.getItem(1).getControl().getAccessible(), ask(tab(1), 0, false).accessible);
        assertSame(tab(1), tab(1), "one tab is one object");
    }
}
