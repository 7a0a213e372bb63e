// SPDX-License-Identifier: EPL-2.0
package org.kring.app.tests;

import java.nio.file.Path;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.ui.rooms.Room;
import org.kring.ui.rooms.RoomSwitch;

/** The bar of the rooms, as somebody with a mouse uses it. */
class RoomBarTest {

    private static final String METHODS = "kring.methods";

    @TempDir
    private Path folder;

    @BeforeEach
    void clean() throws Exception {
        System.setProperty(METHODS, folder.toString());
        Remembered.nothing();
    }

    @AfterEach
    void restore() throws Exception {
        System.clearProperty(METHODS);
        Remembered.nothing();
    }

    @Test
    void aClickOnTheRoomWhereWeAreGivesTheKeyboardBackToItsPart() throws Exception {
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            hands.waitFor("welcome.name");
            program.ui(() -> hands.find("rooms.follow").forceFocus());
            hands.click("rooms.start");
            program.waitFor("the keyboard on the page", () -> isAt(program, hands.find("welcome.name")));

            DesignRoom design = new DesignRoom(program, hands);
            hands.click("rooms.design");
            design.openBasicModel();
            hands.focus("method.diagram");
            for (int i = 0; i < 2; i++) {
                hands.click("rooms.design");
                program.waitFor("the keyboard in the method", () -> isIn(program, hands.find("method.diagram")));
            }
        });
    }

    @Test
    void aRoomIsGoneToAlsoWhileNoWindowIsInFront() throws Exception {
        Program.drive(program -> {
            new WorkbenchDriver(program).waitFor("welcome.name");
            program.ui(() -> {
                program.application.getChildren().get(0).getContext().deactivate();
                ContextInjectionFactory.make(RoomSwitch.class, program.application.getContext())
                        .go(Room.START);
                return null;
            });
            program.ui(() -> null); // it goes there after what is going on
        });
    }

    private static boolean isAt(Program program, Control control) {
        return control != null && program.display.getFocusControl() == control;
    }

    /** In the same part, wherever that wants it. */
    private static boolean isIn(Program program, Control control) {
        Control focus = program.display.getFocusControl();
        return focus != null && folder(focus) != null && folder(focus) == folder(control);
    }

    private static Control folder(Control control) {
        Control each = control;
        while (each != null && !(each instanceof CTabFolder)) {
            each = each.getParent();
        }
        return each;
    }
}
