// SPDX-License-Identifier: EPL-2.0
package org.kring.app.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has no mouse comes to every menu from every room, a file that could not be opened or not. */
class MenuKeysTest {

    private static final String METHODS = "kring.methods";
    private static final int MENUS = 6;

    @TempDir
    private Path folder;

    private Program program;
    private WorkbenchDriver hands;

    @BeforeEach
    void aBrokenFileWasOpen() throws Exception {
        Path broken = folder.resolve("broken.method");
        Files.writeString(broken, "<kring");
        System.setProperty(METHODS, folder.toString());
        Remembered.is("kring-memory 1\nroom=design\ndesign.open.1=file:" + broken + "\n");
    }

    @AfterEach
    void restore() throws Exception {
        System.clearProperty(METHODS);
        Remembered.nothing();
    }

    @Test
    void everyRoomHasItsMenusByF10AndByTheirLetters() throws Exception {
        Program.drive(started -> {
            program = started;
            hands = new WorkbenchDriver(started);
            hands.waitFor("method.failed");
            AtomicInteger opened = program.menusOpened();
            for (char room = '1'; room <= '4'; room++) {
                program.press(SWT.CTRL, room);
                Thread.sleep(100);
                menus("F10 in room " + room, opened, () -> {
                    hands.key(SWT.F10);
                    hands.key(SWT.ARROW_DOWN);
                });
                for (char letter : letters()) {
                    menus("Alt+" + letter + " in room " + room, opened, () -> program.press(SWT.ALT, letter));
                }
            }
        });
    }

    private interface Keys {
        void press() throws Exception;
    }

    /** Opens a menu and closes it: the keyboard is where it was. */
    private void menus(String name, AtomicInteger opened, Keys keys) throws Exception {
        int before = opened.get();
        var focus = program.ui(() -> program.display.getFocusControl());
        keys.press();
        program.waitFor(name, () -> opened.get() > before);
        hands.key(SWT.ESC);
        hands.key(SWT.ESC);
        program.waitFor("the keyboard is back after " + name, () -> program.display.getFocusControl() == focus);
    }

    private List<Character> letters() throws Exception {
        return program.ui(() -> {
            List<Character> letters = new ArrayList<>();
            for (Shell shell : program.display.getShells()) {
                MenuItem[] items = shell.getMenuBar() == null
                        ? new MenuItem[0]
                        : shell.getMenuBar().getItems();
                for (MenuItem each : items) {
                    int mark = each.getText().indexOf('&');
                    assertTrue(mark >= 0, each + " has no letter");
                    letters.add(Character.toLowerCase(each.getText().charAt(mark + 1)));
                }
            }
            assertTrue(letters.size() == MENUS && letters.stream().distinct().count() == MENUS, letters::toString);
            return letters;
        });
    }
}
