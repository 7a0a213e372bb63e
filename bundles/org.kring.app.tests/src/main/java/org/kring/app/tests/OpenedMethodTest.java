// SPDX-License-Identifier: EPL-2.0
package org.kring.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A method that is made: once. */
class OpenedMethodTest {

    private static final String METHODS = "kring.methods";

    @TempDir
    private Path folder;

    @BeforeEach
    void make() throws Exception {
        System.setProperty(METHODS, folder.resolve("own").toString());
        Remembered.is("kring-memory 1\nroom=design\n");
    }

    @AfterEach
    void clean() throws Exception {
        System.clearProperty(METHODS);
        Remembered.nothing();
    }

    private List<String> made() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("own"))) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private static void awaitDraft(Program program, WorkbenchDriver hands, int methods) throws Exception {
        program.waitFor("a draft", () -> hands.methods().size() == methods);
        program.waitFor(
                "the draft can be edited",
                () -> hands.find("field.NAME_NL") instanceof Text name && name.getEditable());
    }

    @Test
    void aDraftIsMadeOnceHoweverOftenThatIsPressed() throws Exception {
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            DesignRoom design = new DesignRoom(program, hands);
            design.openBasicModel();
            for (int i = 0; i < 3; i++) {
                program.press(SWT.CTRL, 'n');
            }
            awaitDraft(program, hands, 2);
            assertEquals(List.of("basic-model-1.1.method"), made());

            design.choose("CREA");
            hands.click("library.draft");
            hands.clickAgain();
            awaitDraft(program, hands, 3);
            hands.focus("library.tree");
            assertEquals(List.of("basic-model-1.1.method", "crea-1.1.method"), made());
            assertEquals(3, (int) program.ui(() -> hands.methods().size()));
        });
    }
}
