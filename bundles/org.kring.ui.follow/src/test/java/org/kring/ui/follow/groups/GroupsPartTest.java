// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.evaluation.Audience;
import org.kring.ui.TextScale;
import org.kring.ui.follow.FollowRoom;
import org.kring.ui.follow.TestPractices;
import org.kring.ui.widget.Banner;

/** The list on a bare shell. */
class GroupsPartTest {

    private static final int MOST_WAITS = 100;

    @TempDir
    Path folder;

    private Shell shell;
    private FollowRoom room;

    @BeforeEach
    void open() throws Exception {
        shell = new Shell(Display.getDefault());
        var services = TestPractices.services(TestPractices.open(
                TestPractices.sample(folder.resolve("sample"), 24).path()));
        room = services.room();
        new GroupsPart().build(shell, services);
        shell.open();
        TestPractices.rest();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private TableItem[] rows(int width) {
        shell.setSize(width, 400);
        // the window system says a moment later how wide it has become
        for (int i = 0; i < MOST_WAITS && shell.getChildren()[0].getSize().x != width; i++) {
            shell.getDisplay().readAndDispatch();
            TestPractices.rest();
        }
        while (shell.getDisplay().readAndDispatch()) {
            TestPractices.rest();
        }
        return ((Table) ((Composite) shell.getChildren()[0]).getChildren()[0]).getItems();
    }

    private static boolean anyBell(TableItem[] rows, String word) {
        return Stream.of(rows)
                .anyMatch(row -> row.getImage(2) != null && row.getText(2).equals(word));
    }

    @Test
    void theWordAtABellIsWholeOrLeftOut() {
        assertTrue(anyBell(rows(400), "signal"));
        assertTrue(anyBell(rows(140), ""), "the bell alone");
        assertTrue(Stream.of(rows(140)).allMatch(row -> row.getText(2).isEmpty()), "nothing of the word is left");
        assertTrue(anyBell(rows(400), "signal"), "it comes back");
    }

    @Test
    void theNumberOfMeetingsHasRoomInTheListAsWideAsItIs() {
        Table table = rows(TextScale.points(shell.getDisplay(), GroupsPart.LIST))[0].getParent();

        assertTrue(table.getColumn(1).getWidth() > 0);
    }

    @Test
    void theListKeepsTheKeyboardWhileFiguresForSomebodyElseAreRead() {
        Table table = rows(400)[0].getParent();
        table.setFocus();
        room.select(room.groups().get(0).id());
        room.audience(Audience.GROUP);
        TestPractices.rest();
        assertTrue(table.isFocusControl());

        room.select("");
        assertFalse(table.isVisible(), "read from outside again");
        TestPractices.rest();

        assertTrue(table.isFocusControl());
    }

    @Test
    void aGroupThatCannotBeReadIsToldBelowTheListAndReadAgainByAPress() throws Exception {
        rows(240);
        Path broken = folder.resolve("sample/groups/" + room.groups().get(0).id() + "/group.xmi");
        byte[] whole = Files.readAllBytes(broken);
        Files.writeString(broken, "damaged");
        room.load();
        TestPractices.rest();
        Banner told = Stream.of(shell.getChildren())
                .filter(Banner.class::isInstance)
                .map(Banner.class::cast)
                .findFirst()
                .orElseThrow();
        assertTrue(told.isVisible());
        assertEquals(3, rows(240).length);
        assertTrue(told.getBounds().y >= shell.getChildren()[0].getBounds().height, "it covers no row");

        Files.write(broken, whole);
        Button again = Stream.of(told.getChildren())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals("Again", again.getText());
        again.notifyListeners(SWT.Selection, new Event());
        TestPractices.rest();
        assertFalse(told.isVisible());
        assertEquals(4, rows(240).length);
    }
}
