// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.kring.ui.rooms.RoomSwitch;
import org.kring.ui.testkit.TestScreen;

/** The part with what is open, on a bare window. */
abstract class OpenItemOnScreen {

    @TempDir
    Path folder;

    final OpenItemPart part = new OpenItemPart();
    TestScreen screen;
    TestRoom room;

    @BeforeEach
    final void openPart() throws Exception {
        screen = new TestScreen();
        room = new TestRoom(folder, screen.display());
        part.create(
                new Composite(screen.shell(), SWT.NONE), room.services, room.openItem, new RoomSwitch(null, models()));
        screen.open();
        room.rest();
    }

    /** Of a workbench without rooms. */
    private static EModelService models() {
        return (EModelService) Proxy.newProxyInstance(
                EModelService.class.getClassLoader(),
                new Class<?>[] {EModelService.class},
                (proxy, method, arguments) -> null);
    }

    @AfterEach
    final void closePart() throws Exception {
        part.close();
        screen.close();
        room.close();
    }

    final void show(String group, String meeting) {
        room.openItem.show(new OpenItem.Place(group, meeting));
        room.rest();
    }

    final void evaluates() {
        screen.until(() -> {
            room.rest();
            return screen.shows("evaluate.count");
        });
    }
}
