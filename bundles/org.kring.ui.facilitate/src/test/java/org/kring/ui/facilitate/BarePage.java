// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate;

import java.nio.file.Path;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.kring.ui.testkit.TestScreen;

/** A bare window and a room with its files on the disk, for tests that go over several pages. */
abstract class BarePage {

    @TempDir
    Path folder;

    TestScreen screen;
    TestRoom room;

    @BeforeEach
    void open() throws Exception {
        screen = new TestScreen();
        room = new TestRoom(folder, screen.display());
    }

    @AfterEach
    void close() throws Exception {
        screen.close();
        room.close();
    }

    final void show(Composite page) {
        page.getShell().layout(true, true);
        screen.open();
        room.rest();
    }
}
