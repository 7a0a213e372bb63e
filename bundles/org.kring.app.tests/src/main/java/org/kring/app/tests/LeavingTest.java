// SPDX-License-Identifier: EPL-2.0
package org.kring.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.model.method.Method;
import org.kring.store.DocumentReader;

/** The program ends over no change, whichever room it is left from. */
class LeavingTest {

    private static final String METHODS = "kring.methods";

    @TempDir
    private Path folder;

    @BeforeEach
    void clean() throws Exception {
        System.setProperty(METHODS, folder.toString());
        Remembered.is("kring-memory 1\nroom=design\n");
    }

    @AfterEach
    void restore() throws Exception {
        System.clearProperty(METHODS);
        Remembered.nothing();
    }

    @ParameterizedTest
    @ValueSource(chars = {'1', '2', '3', '4'})
    void aChangedDraftIsAskedFor(char room) throws Exception {
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            DesignRoom design = new DesignRoom(program, hands);
            design.openBasicModel();
            design.draft();
            hands.typeOver("field.NAME_NL", "Onze werkvorm");
            hands.key(SWT.CR);
            program.waitFor("a change", () -> hands.methods().get(1).isDirty());
            program.press(SWT.CTRL, room);

            Shell window = program.ui(program.display::getActiveShell);
            program.press(SWT.CTRL, 'q');
            program.waitFor("a question", () -> isQuestion(program.display.getActiveShell(), window));
            hands.key(SWT.ESC);
            program.waitFor("the window again", () -> program.display.getActiveShell() == window);
            assertTrue(program.ui(() -> hands.methods().get(1).isDirty()));

            program.ui(() -> {
                program.display.asyncExec(window::close);
                return null;
            });
            program.waitFor("a question", () -> isQuestion(program.display.getActiveShell(), window));
            Button save = program.ui(() -> program.display.getActiveShell().getDefaultButton());
            assertFalse(program.ui(save::getText).isEmpty());
            hands.key(SWT.CR);
            program.waitForEnd();
        });
        Method saved = DocumentReader.read(folder.resolve("basic-model-1.1.method"), Method.class);
        assertEquals("Onze werkvorm", saved.getName().getNl());
    }

    private static boolean isQuestion(Shell active, Shell window) {
        return active != null && active != window && active.getDefaultButton() != null;
    }
}
