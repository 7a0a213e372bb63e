// SPDX-License-Identifier: EPL-2.0
package org.kring.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is behind an open dialog stays as it is, whatever keys are pressed. */
class DialogKeysTest {

    private static final String METHODS = "kring.methods";

    @TempDir
    private Path folder;

    @BeforeEach
    void inTheDesignRoom() throws Exception {
        System.setProperty(METHODS, folder.toString());
        Remembered.is("kring-memory 1\nroom=design\n");
    }

    @AfterEach
    void restore() throws Exception {
        System.clearProperty(METHODS);
        Remembered.nothing();
    }

    @Test
    void noKeyActsBehindADialogWhoseFieldCopiesAndPastes() throws Exception {
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            DesignRoom design = new DesignRoom(program, hands);
            design.openBasicModel();
            design.draft();
            hands.typeOver("field.NAME_NL", "Anders");
            program.waitFor("changed", () -> hands.methods().get(1).isDirty());

            OpenDialog dialog = new OpenDialog(program, hands);
            hands.typeOver(OpenDialog.FIELD, "woord ");
            dialog.press(SWT.CTRL, "134nsoqwf");
            dialog.press(SWT.CTRL | SWT.SHIFT, "tzn");
            hands.key(SWT.F1);
            hands.key(SWT.F9);

            assertNull(program.ui(() -> hands.find("keys.table")), "F1");
            assertEquals("Anders", hands.text("field.NAME_NL"));
            assertTrue(program.ui(() -> hands.find("library.tree") != null), "in the same room, its list unfolded");
            assertEquals(2, hands.methods().size(), "nothing was opened, made or closed");
            assertTrue(hands.methods().get(1).isDirty(), "nor saved");
            twice(program, hands);
            dialog.close();

            program.press(SWT.CTRL, '3');
            program.waitFor("the other room", () -> hands.find("library.tree") == null);
        });
    }

    /** The keys of the field itself. */
    private static void twice(Program program, WorkbenchDriver hands) throws Exception {
        program.press(SWT.CTRL, 'a');
        program.press(SWT.CTRL, 'c');
        hands.key(SWT.END);
        program.press(SWT.CTRL, 'v');
        program.waitFor(
                "copied and pasted",
                () -> ((Text) hands.find(OpenDialog.FIELD)).getText().equals("woord woord "));
        program.press(SWT.CTRL, 'a');
        program.press(SWT.CTRL, 'x');
        program.waitFor(
                "cut", () -> ((Text) hands.find(OpenDialog.FIELD)).getText().isEmpty());
    }

    @Test
    void thePageOfKeysStaysInFrontOfTheRoomAndCloses() throws Exception {
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            hands.focus("library.tree");
            hands.key(SWT.F1);
            hands.focus("keys.table");
            program.press(SWT.CTRL, '3');
            program.press(SWT.CTRL, '1');
            assertTrue(program.ui(() -> hands.find("library.tree") != null), "the same room");
            hands.key(SWT.ESC);
            program.waitFor("the page of keys is closed", () -> hands.find("keys.table") == null);
            program.press(SWT.CTRL, '1');
            hands.waitFor("welcome.name");
        });
    }
}
