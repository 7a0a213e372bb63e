// SPDX-License-Identifier: EPL-2.0
package org.kring.app.rooms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.ui.testkit.TestScreen;

/** Two parts beside each other on a bare window; real keys. */
class LoneTabsTest {

    private TestScreen screen;
    private CTabFolder right;

    @BeforeEach
    void open() {
        screen = new TestScreen();
        LoneTabs.passBy(screen.display());
        part("left");
        right = part("right");
        screen.open();
        screen.find("left", Button.class).setFocus();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private CTabFolder part(String name) {
        CTabFolder folder = new CTabFolder(screen.shell(), SWT.BORDER);
        folder.setData("org.eclipse.swtbot.widget.key", "tab of " + name);
        Composite body = new Composite(folder, SWT.NONE);
        body.setLayout(new FillLayout());
        Button button = new Button(body, SWT.PUSH);
        button.setData("org.eclipse.swtbot.widget.key", name);
        add(folder, body);
        folder.setSelection(0);
        return folder;
    }

    private static CTabItem add(CTabFolder folder, Control body) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setControl(body);
        return item;
    }

    @Test
    void theTabOfAPartThatStandsAloneIsPassedBy() {
        assertEquals("right", screen.tab(1));
        assertEquals("left", screen.tab(-1));
    }

    @Test
    void severalTabsAreReachedAndGoneAlongWithTheArrows() {
        add(right, new Composite(right, SWT.NONE));
        screen.find("left", Button.class).setFocus();
        assertEquals("right", screen.tab(1).replace("tab of ", ""));
        assertTrue(right.isFocusControl(), screen.focused());
        screen.post(SWT.ARROW_RIGHT);
        assertEquals(1, right.getSelectionIndex());
        right.getItem(1).dispose();
        screen.find("left", Button.class).setFocus();
        assertEquals("right", screen.tab(1), "alone again");
    }
}
