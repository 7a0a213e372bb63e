// SPDX-License-Identifier: EPL-2.0
package org.kring.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.model.method.Method;
import org.kring.practice.GroupFolder;
import org.kring.practice.PracticeFolder;
import org.kring.sample.SamplePractice;
import org.kring.sample.SampleWish;
import org.kring.store.DocumentReader;
import org.kring.store.StoreException;

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
            new DesignRoom(program, hands).changedDraft("Onze werkvorm");
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

    @Test
    void aDraftThatCannotBeSavedIsShownFromAnotherRoom() throws Exception {
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            new DesignRoom(program, hands).changedDraft("Onze werkvorm");
            Path own = folder.resolve("basic-model-1.1.method");
            Files.delete(own);
            Files.createDirectory(own);
            program.press(SWT.CTRL, '4');
            program.waitFor("another room", () -> hands.find("field.NAME_NL") == null);

            Shell window = program.ui(program.display::getActiveShell);
            program.press(SWT.CTRL, 'q');
            program.waitFor("a question", () -> isQuestion(program.display.getActiveShell(), window));
            hands.key(SWT.CR);
            hands.waitFor("field.NAME_NL");
            assertTrue(program.ui(() -> hands.methods().get(1).isDirty()));

            Files.delete(own);
            program.ui(() -> {
                program.display.asyncExec(window::close);
                return null;
            });
            program.waitFor("a question", () -> isQuestion(program.display.getActiveShell(), window));
            hands.key(SWT.CR);
            program.waitForEnd();
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNameThatIsBeingTypedIsAskedForWhenItCannotBeKept(boolean ofTheGroup) throws Exception {
        Path practice = folder.resolve("practice");
        SamplePractice.make(new SampleWish(1, 1, 7, LocalDate.of(2026, 11, 21)), practice);
        GroupFolder group = PracticeFolder.open(practice).groups().found().get(0);
        Remembered.is("kring-memory 1\nroom=facilitate\npractice.last=" + practice + "\tNoord\nfacilitate.practice="
                + practice + "\nfacilitate.open=" + group.id() + "/\n");
        Path aside = folder.resolve("aside");
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            hands.waitFor("group.name");
            String remove = program.ui(() -> hands.keys(".remove")).get(0);
            String field = ofTheGroup ? "group.name" : remove.replace(".remove", "");
            Files.move(group.path(), aside);
            hands.typeOver(field, "Zuid");
            Shell window = program.ui(program.display::getActiveShell);
            program.press(SWT.CTRL, 'q');
            program.waitFor("a question", () -> isQuestion(program.display.getActiveShell(), window));
            hands.key(SWT.CR);
            program.waitFor("the window again", () -> program.display.getActiveShell() == window);
            assertEquals("Zuid", hands.text(field));
            program.waitFor("the keyboard in it", () -> hands.find(field).isFocusControl());

            Files.move(aside, group.path());
            hands.typeOver(field, "Zuidwest");
            program.press(SWT.CTRL, 's');
            program.waitFor("all of it on the disk", () -> isKept(group, ofTheGroup));
            program.ui(() -> {
                program.display.asyncExec(window::close);
                return null;
            });
            program.waitForEnd();
        });
    }

    private static boolean isKept(GroupFolder group, boolean ofTheGroup) {
        try {
            return "Zuidwest"
                    .equals(
                            ofTheGroup
                                    ? group.group().getName()
                                    : group.content().getNames().get(0).getName());
        } catch (StoreException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isQuestion(Shell active, Shell window) {
        return active != null && active != window && active.getDefaultButton() != null;
    }
}
