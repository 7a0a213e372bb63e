// SPDX-License-Identifier: EPL-2.0
package org.kring.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.practice.methods.MethodLocation;
import org.kring.practice.methods.MethodRepository;

/** A method that is made or opened: once, and where it is seen. */
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

    @ParameterizedTest
    @ValueSource(strings = {"start", "facilitate", "follow"})
    void whatIsOpenedFromAnotherRoomIsInFrontWithTheKeyboard(String room) throws Exception {
        Remembered.is("kring-memory 1\nroom=" + room + "\n");
        MethodRepository files = new MethodRepository(Optional.empty(), folder.resolve("own"));
        MethodLocation good = files.createDraft(MethodLocation.builtIn("gossip"));
        MethodLocation broken = MethodLocation.of(Files.writeString(folder.resolve("broken.method"), "<kring"));
        int back = List.of("start", "design", "facilitate", "follow").indexOf(room) + '1';
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            hands.waitFor("rooms.practice");
            open(program, good);
            hands.waitFor("method.diagram");
            program.waitFor("the keyboard", () -> hands.find("method.diagram").isFocusControl());

            program.press(SWT.CTRL, (char) back);
            program.waitFor("the other room", () -> hands.find("library.tree") == null);
            open(program, broken);
            hands.waitFor("method.failed");
            assertTrue(hands.text("method.failed").contains("broken.method"));
            program.waitFor(
                    "the keyboard", () -> hands.find("method.failed.next").isFocusControl());

            program.press(SWT.CTRL, (char) back);
            program.waitFor("the other room", () -> hands.find("library.tree") == null);
            open(program, good);
            program.waitFor("the same again", () -> hands.find("method.diagram") != null);
            assertEquals(2, (int) program.ui(() -> hands.methods().size()), "each once");
        });
    }

    /** As the handler does when a file was chosen in the dialog of the desktop; the room lets nobody else in. */
    private static void open(Program program, MethodLocation file) throws Exception {
        Class<?> parts = Platform.getBundle("org.kring.ui.design").loadClass("org.kring.ui.design.MethodParts");
        program.ui(() -> {
            IEclipseContext here = program.application.getContext().getActiveLeaf();
            Object made = ContextInjectionFactory.make(parts, here);
            return parts.getMethod("open", MethodLocation.class, String.class).invoke(made, file, "");
        });
    }

    @Test
    void whoSearchesFromAnotherRoomTypesInTheFieldForThat() throws Exception {
        Remembered.is("kring-memory 1\nroom=start\n");
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            hands.focus("welcome.name");
            program.press(SWT.CTRL, 'f');
            hands.waitFor("library.search");
            program.waitFor("the keyboard", () -> hands.find("library.search").isFocusControl());
        });
    }

    @Test
    void whatWasInFrontIsInFrontAgainWhenTheProgramBeginsInAnotherRoom() throws Exception {
        Remembered.is("kring-memory 1\nroom=start\ndesign.active=library:gossip\n"
                + "design.open.1=library:incident\ndesign.open.2=library:gossip\ndesign.open.3=library:crea\n");
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            hands.focus("welcome.name");
            program.press(SWT.CTRL, '2');
            hands.waitFor("method.diagram");
            MPart second = hands.methods().get(1);
            assertEquals(second, second.getParent().getSelectedElement());
        });
    }
}
