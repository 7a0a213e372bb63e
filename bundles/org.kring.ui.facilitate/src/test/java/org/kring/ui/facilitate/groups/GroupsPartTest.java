// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.model.practice.Group;
import org.kring.model.practice.PracticeFactory;
import org.kring.practice.PracticeFolder;
import org.kring.ui.AccessibleName;
import org.kring.ui.facilitate.OpenItem;
import org.kring.ui.facilitate.TestRoom;
import org.kring.ui.testkit.TestScreen;

/** The list of groups on a bare window. */
class GroupsPartTest {

    @TempDir
    private Path folder;

    private final GroupsPart part = new GroupsPart();
    private TestScreen screen;
    private TestRoom room;

    @BeforeEach
    void open() throws Exception {
        screen = new TestScreen();
        room = new TestRoom(folder, screen.display());
        part.create(new Composite(screen.shell(), SWT.NONE), room.services, room.openItem);
        screen.open();
        room.rest();
    }

    @AfterEach
    void close() {
        part.close();
        screen.close();
    }

    private Table table() {
        return screen.find("groups.table", Table.class);
    }

    @Test
    void inANarrowListNothingStandsOut() {
        var create = screen.find("groups.create", Button.class);
        Font large = new Font(screen.display(), "Sans", 24, SWT.NORMAL);
        create.setFont(large);
        screen.shell().setSize(120, 600);
        screen.until(() -> screen.shell().getSize().x == 120);
        screen.shell().layout(true, true);
        int right = create.getLocation().x + create.getSize().x;
        assertTrue(right <= create.getParent().getClientArea().width, "at " + right);
        assertEquals("New group", AccessibleName.named(create));
        create.setFont(null);
        large.dispose();
    }

    @Test
    void aGroupIsOpenedByChoosingIt() {
        assertEquals("Noord", table().getItem(0).getText());
        assertEquals("", room.openItem.place().group(), "nothing is open yet");
        table().setSelection(0);
        screen.tell("groups.table", SWT.Selection);
        room.rest();
        assertEquals(new OpenItem.Place("noord", ""), room.openItem.place());
        assertEquals(0, table().getSelectionIndex());
        part.focus();
        assertTrue(table().isFocusControl());
    }

    @Test
    void aNewGroupIsMadeByEnterOrButtonAndIsChosen() {
        screen.enter("groups.new", "Delta");
        room.rest();
        assertEquals("", screen.text("groups.new"));
        assertEquals("Delta", table().getItem(0).getText());
        assertEquals(0, table().getSelectionIndex());
        screen.type("groups.new", "Zuid");
        screen.press("groups.create");
        room.rest();
        assertEquals(3, table().getItemCount());
        assertEquals(2, table().getSelectionIndex());
    }

    @Test
    void whatCannotBeMadeIsSaidAndTheNameStays() throws Exception {
        Path groups = room.practice.path().resolve("groups");
        Files.move(groups, groups.resolveSibling("away"));
        Files.writeString(groups, "in the way");
        screen.enter("groups.new", "Delta");
        room.rest();
        assertTrue(screen.shows("groups.problem"));
        assertEquals("Delta", screen.text("groups.new"));
        assertFalse(screen.shows("groups.problem.action"), "the button below makes it");
    }

    @Test
    void aNameThatIsTooLongOffersNothingToTryAndIsTypedOnIn() {
        screen.type("groups.new", "n".repeat(101));
        screen.find("groups.create", Button.class).setFocus();
        screen.press("groups.create");
        room.rest();
        assertTrue(screen.text("groups.problem").endsWith("Shorten it."), screen.text("groups.problem"));
        assertFalse(screen.shows("groups.problem.action"));
        assertEquals("groups.new", screen.focused());
        assertEquals(101, screen.text("groups.new").length());
    }

    @Test
    void tryAgainReadsAgainAndMakesNoGroupThatWasRefused() throws Exception {
        Path away = Files.move(room.practice.path(), folder.resolve("away"));
        screen.enter("groups.new", "Ghost");
        room.rest();
        assertTrue(screen.shows("groups.problem.action"));

        Files.move(away, room.practice.path());
        screen.press("groups.problem.action");
        room.rest();

        assertEquals(1, table().getItemCount());
        assertEquals("Ghost", screen.text("groups.new"), "it can still be made");
        assertFalse(screen.shows("groups.problem"));
    }

    @Test
    void aPracticeWithoutGroupsSaysWhatToDoAndOneThatIsClosedTakesNone() throws Exception {
        PracticeFolder empty = PracticeFolder.create(folder.resolve("empty"), "Empty");
        room.services.practice().open(empty.path(), () -> {}, failure -> {});
        room.rest();
        assertTrue(screen.shows("groups.instead"));
        assertFalse(screen.shows("groups.table"));
        assertTrue(screen.shows("groups.new"));
        part.focus();
        assertTrue(screen.find("groups.new", Text.class).isFocusControl());
    }

    @Test
    void aNameThatIsTypedIsSeenAndAskedForAlsoWhenThePracticeIsGone() throws Exception {
        assertFalse(part.isHalfDone());
        screen.type("groups.new", "Oost");
        assertTrue(part.isHalfDone());
        Path aside = folder.resolve("aside");
        Files.move(room.practice.path(), aside);
        screen.tell("groups.new", SWT.DefaultSelection);
        room.rest();
        assertTrue(screen.shows("groups.new"), "what it is asked over is seen");
        assertFalse(screen.shows("groups.table"));
        assertTrue(part.isHalfDone());
        part.goOn();
        assertEquals("groups.new", screen.focused());

        Files.move(aside, room.practice.path());
        part.savesAgain().orElseThrow().run();
        room.rest();
        assertEquals("", screen.text("groups.new"));
        assertTrue(Files.exists(room.practice.path().resolve("groups/oost/group.xmi")));
    }

    @Test
    void aNameThatIsTypedIsForAGroupOfOnePractice() throws Exception {
        screen.type("groups.new", "Oost");
        PracticeFolder other = PracticeFolder.create(folder.resolve("other"), "Other");
        room.services.practice().open(other.path(), () -> {}, failure -> {});
        room.rest();
        assertEquals("", screen.text("groups.new"));
    }

    private void another(String name) throws Exception {
        Group group = PracticeFactory.eINSTANCE.createGroup();
        group.setName(name);
        room.practice.create(group);
    }

    /** The room is shown, and has the keyboard, before the groups are read. */
    private void openedAnew() throws Exception {
        another("Oost");
        another("Zuid");
        part.close();
        for (Control each : screen.shell().getChildren()) {
            each.dispose();
        }
        part.create(new Composite(screen.shell(), SWT.NONE), room.services, room.openItem);
        screen.shell().layout(true, true);
        room.services.practice().changed();
        part.instead("Reading\u2026", false);
        part.focus();
        assertFalse(table().isVisible());
        room.rest();
        screen.until(() -> table().isFocusControl());
    }

    @Test
    void onceTheGroupsAreReadTheListHasTheKeyboardAndItsFirstRowIsMarkedButNotOpened() throws Exception {
        openedAnew();

        assertEquals(0, table().getSelectionIndex());
        screen.tab(1);
        room.rest();
        assertEquals("", room.openItem.place().group());
        assertEquals("groups.new", screen.focused());
    }

    @Test
    void arrowsGoFromGroupToGroupAndEnterOpens() throws Exception {
        openedAnew();
        OpenItem.Place none = room.openItem.place();

        screen.post(SWT.ARROW_DOWN);
        screen.until(() -> table().getSelectionIndex() == 1);
        screen.post(SWT.ARROW_DOWN);
        screen.until(() -> table().getSelectionIndex() == 2);
        room.rest();
        assertEquals(none, room.openItem.place());

        screen.post(SWT.CR);
        screen.until(() -> !room.openItem.place().equals(none));
        assertEquals("zuid", room.openItem.place().group());
    }

    @Test
    void aClickOpensTheRowThatKeysMarkedToo() throws Exception {
        openedAnew();
        screen.post(SWT.ARROW_DOWN);
        screen.until(() -> table().getSelectionIndex() == 1);

        click(1);
        screen.until(() -> room.openItem.place().group().equals("oost"));
        click(0);
        screen.until(() -> room.openItem.place().group().equals("noord"));
    }

    private void click(int row) {
        Rectangle at = table().getItem(row).getBounds();
        screen.mouseDown(table(), at.x + 5, at.y + 5);
        screen.mouseUp();
    }
}
