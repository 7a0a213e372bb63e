// SPDX-License-Identifier: EPL-2.0
package org.kring.app.tests;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The methods that were open when the program ended, and are closed after a start. */
class TabsTest {

    @BeforeEach
    void threeWereOpen() throws Exception {
        Remembered.is(
                "kring-memory 1\nroom=design\ndesign.active=library:gossip\n"
                        + "design.open.1=library:incident\ndesign.open.2=library:gossip\ndesign.open.3=library:reflecting-team\n");
    }

    @AfterEach
    void restore() throws Exception {
        Remembered.nothing();
    }

    @Test
    void whereOneIsClosedItsNeighbourIsShownAndHasTheKeyboard() throws Exception {
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            program.waitFor("three methods", () -> hands.methods().size() == 3);
            isShown(program, hands, 1);
            program.press(SWT.CTRL, 'w');
            program.waitFor("two methods", () -> hands.methods().size() == 2);
            isShown(program, hands, 1);
            program.press(SWT.CTRL, 'w');
            program.waitFor("one method", () -> hands.methods().size() == 1);
            isShown(program, hands, 0);
            program.press(SWT.CTRL, 'w');
            program.waitFor("no method", () -> hands.methods().isEmpty());
            program.waitFor("the start page", () -> hands.find("design.start") != null);
        });
    }

    private static void isShown(Program program, WorkbenchDriver hands, int index) throws Exception {
        program.waitFor("the method " + index + " in front", () -> {
            MPart part = hands.methods().get(index);
            return part.getParent().getSelectedElement() == part && holdsKeyboard(part.getWidget());
        });
        program.waitFor("its picture", () -> hands.find("method.diagram") != null);
    }

    private static boolean holdsKeyboard(Object shown) {
        Control at = Display.getCurrent().getFocusControl();
        while (at != null && at != shown) {
            at = at.getParent();
        }
        return at != null;
    }
}
