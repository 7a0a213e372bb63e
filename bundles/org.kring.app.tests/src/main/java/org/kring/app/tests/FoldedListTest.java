// SPDX-License-Identifier: EPL-2.0
package org.kring.app.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list that was folded away comes back where something of it is asked for, in the same run and in the next. */
class FoldedListTest {

    private static final String PRACTICES = "kring.practices";
    private static final String NEW_GROUP = "groups.new";
    private static final String SEARCH = "library.search";

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
    void whoWantsToMakeAGroupOrToSearchSeesTheList() throws Exception {
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            hands.typeOver("welcome.name", "First");
            hands.click("welcome.create");
            hands.waitFor(NEW_GROUP);
            fold(program, hands, NEW_GROUP);
            hands.click("item.open.message.next");
            program.waitFor("the field for a name", () -> has(hands, NEW_GROUP));
            fold(program, hands, NEW_GROUP);

            program.press(SWT.CTRL, '2');
            hands.waitFor(SEARCH);
            fold(program, hands, SEARCH);
            program.press(SWT.CTRL, 'f');
            program.waitFor("the field to search in", () -> has(hands, SEARCH));
            program.press(SWT.CTRL, '3');
        });
        Program.drive(program -> {
            WorkbenchDriver hands = new WorkbenchDriver(program);
            program.waitFor(60, "the list that the page speaks of", () -> hands.find(NEW_GROUP) != null);
            assertTrue(program.ui(() -> hands.find("item.open.message").isVisible()));
        });
    }

    private static void fold(Program program, WorkbenchDriver hands, String inside) throws Exception {
        hands.key(SWT.F9);
        program.waitFor("the list is folded away", () -> hands.find(inside) == null);
    }

    private static boolean has(WorkbenchDriver hands, String key) {
        return hands.find(key) != null && hands.find(key).isFocusControl();
    }
}
