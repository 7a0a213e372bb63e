// SPDX-License-Identifier: EPL-2.0
package org.kring.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.model.method.Method;
import org.kring.store.DocumentReader;
import org.kring.ui.picture.PictureCanvas;

/** Who looks something up in a list works on with what is shown beside it. */
class MeantPartTest {

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

    @Test
    void aDraftIsSavedUndoneZoomedAndClosedFromTheListToo() throws Exception {
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            new DesignRoom(program, hands).changedDraft("Onze werkvorm");

            hands.click("library.tree");
            program.waitFor("the list", () -> hands.find("library.tree").isFocusControl());
            double scale = program.ui(() -> diagram(hands).scale());
            program.press(SWT.CTRL, '-');
            program.waitFor("smaller", () -> diagram(hands).scale() < scale);
            program.press(SWT.CTRL, 's');
            program.waitFor("saved", () -> !hands.methods().get(1).isDirty());
            Method saved = DocumentReader.read(folder.resolve("basic-model-1.1.method"), Method.class);
            assertEquals("Onze werkvorm", saved.getName().getNl());

            program.press(SWT.CTRL, 'z');
            program.waitFor("undone", () -> hands.methods().get(1).isDirty());
            program.press(SWT.CTRL, 'y');
            program.waitFor("redone", () -> !hands.methods().get(1).isDirty());
            program.press(SWT.CTRL, 'w');
            program.waitFor("closed", () -> hands.methods().size() == 1);
        });
    }

    private static PictureCanvas diagram(WorkbenchDriver hands) {
        return (PictureCanvas) hands.find("method.diagram");
    }
}
