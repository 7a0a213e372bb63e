// SPDX-License-Identifier: EPL-2.0
package org.kring.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is open of one practice does not stay when another one is made, whichever room that is done in. */
class AnotherPracticeTest {

    private static final String PRACTICES = "kring.practices";
    /** Where something for later is typed in a run. */
    private static final String FIELD = "capture.PARKED";

    @TempDir
    private Path folder;

    @BeforeEach
    void make() throws Exception {
        System.setProperty(PRACTICES, folder.toString());
        Remembered.nothing();
    }

    @AfterEach
    void clean() throws Exception {
        System.clearProperty(PRACTICES);
        Remembered.nothing();
    }

    @Test
    void aDraftOfThePracticeBeforeIsClosed() throws Exception {
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            practice(program, hands, "First");
            program.press(SWT.CTRL, '2');
            DesignRoom design = new DesignRoom(program, hands);
            design.openBasicModel();
            design.draft();
            String basic = hands.methods().get(0).getLabel();

            program.press(SWT.CTRL, '1');
            practice(program, hands, "Second");

            assertEquals(List.of(basic), labels(program, hands));
            program.press(SWT.CTRL, '2');
            hands.waitFor("method.diagram");
            assertEquals(List.of(basic), labels(program, hands));

            design.draft();
            close(program, hands.methods().get(0));
            program.press(SWT.CTRL, '1');
            practice(program, hands, "Third");
            program.press(SWT.CTRL, '2');
            program.waitFor("what can be done here", () -> isShown(program, "org.kring.ui.design.part.start"));
            assertEquals(List.of(), labels(program, hands));
        });
    }

    @Test
    void whatIsHalfTypedInARunIsAskedForFirst() throws Exception {
        String words = "Overtime rules";
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            practice(program, hands, "First");
            run(program, hands);
            hands.typeOver(FIELD, words);

            ask(program, hands, "Second");
            hands.key(SWT.CR);
            program.waitFor(
                    "the field again",
                    () -> hands.find(FIELD) != null && hands.find(FIELD).isFocusControl());
            assertEquals(words, hands.text(FIELD), "Enter goes on typing");
            assertFalse(Files.exists(folder.resolve("Second")), "nothing was made");

            ask(program, hands, "Second");
            program.ui(() -> {
                Button stay = program.display.getActiveShell().getDefaultButton();
                Stream.of(stay.getParent().getChildren())
                        .filter(each -> each != stay)
                        .forEach(each -> each.notifyListeners(SWT.Selection, new Event()));
                return null;
            });
            program.waitFor(60, "the other practice", () -> Files.exists(folder.resolve("Second")));
            program.waitFor(60, "the room of meetings", () -> hands.find("groups.new") != null);
            program.waitFor("no run", () -> hands.find(FIELD) == null);
        });
    }

    private static void run(Program program, WorkbenchDriver hands) throws Exception {
        hands.typeOver("groups.new", "Noord");
        hands.key(SWT.CR);
        hands.waitFor("group.newMember");
        for (int i = 1; i <= 4; i++) {
            hands.typeOver("group.newMember", "Person " + i);
            hands.key(SWT.CR);
            hands.waitFor("member.m-" + i);
        }
        hands.click("group.plan");
        hands.click("plan.start");
        hands.waitFor(FIELD);
    }

    /** Asks for a new practice on the start page; a question comes over the window. */
    private static void ask(Program program, WorkbenchDriver hands, String name) throws Exception {
        program.press(SWT.CTRL, '1');
        hands.typeOver("welcome.name", name);
        Shell window = program.ui(program.display::getActiveShell);
        hands.click("welcome.create");
        program.waitFor("a question", () -> {
            Shell active = program.display.getActiveShell();
            return active != null && active != window && active.getDefaultButton() != null;
        });
    }

    private static void close(Program program, MPart part) throws Exception {
        program.ui(() -> {
            EPartService parts = part.getContext().get(EPartService.class);
            parts.activate(part);
            parts.hidePart(part);
            return null;
        });
    }

    private static boolean isShown(Program program, String part) {
        EModelService models = program.application.getContext().get(EModelService.class);
        return models.find(part, program.application).getWidget() instanceof Control shown && shown.isVisible();
    }

    private static List<String> labels(Program program, WorkbenchDriver hands) throws Exception {
        return program.ui(() -> hands.methods().stream().map(MPart::getLabel).toList());
    }

    private static void practice(Program program, WorkbenchDriver hands, String name) throws Exception {
        hands.typeOver("welcome.name", name);
        hands.click("welcome.create");
        program.waitFor(60, "the room of meetings", () -> hands.find("groups.new") != null);
    }
}
