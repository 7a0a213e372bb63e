// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.model.practice.PracticeFactory;
import org.kring.practice.GroupFolder;
import org.kring.practice.ReadingProgress;
import org.kring.practice.plan.GroupOverview;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.ui.Editing;
import org.kring.ui.facilitate.OpenItem;
import org.kring.ui.facilitate.TestRoom;
import org.kring.ui.testkit.TestScreen;
import org.kring.ui.widget.TypingUndo;

/** The page of a group on a bare window, with its files on the disk. */
class GroupPageTest {

    @TempDir
    private Path folder;

    private TestScreen screen;
    private TestRoom room;
    private GroupPage page;

    @BeforeEach
    void open() throws Exception {
        screen = new TestScreen();
        room = new TestRoom(folder, screen.display());
        show(room.group);
        screen.open();
    }

    private void show(GroupFolder group) throws Exception {
        if (page != null) {
            page.dispose();
        }
        page = new GroupPage(
                screen.shell(),
                room.services,
                room.openItem,
                GroupOverview.read(room.practice, group.id(), ReadingProgress.NONE)
                        .orElseThrow());
        screen.shell().layout(true, true);
        room.rest();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void aNameThatIsEmptiedComesBack() throws Exception {
        screen.leave("member.m-1", " ");
        screen.leave("group.name", "");
        room.rest();

        assertEquals("Anna", screen.text("member.m-1"));
        assertEquals("Noord", screen.text("group.name"));
        assertTrue(screen.text("group.remark").startsWith("Anna keeps that name."), screen.text("group.remark"));
        assertEquals("Anna", room.group.content().getNames().get(0).getName());
        assertFalse(page.editing().canUndo(), "nothing was changed");
    }

    @Test
    void theMembersTheMeetingsAndTheNextDayAreShown() {
        assertEquals("Noord", screen.text("group.name"));
        assertEquals("Anna", screen.text("member.m-1"));
        assertEquals("Eva", screen.text("member.m-5"));
        Table meetings = screen.find("group.meetings", Table.class);
        assertEquals(1, meetings.getItemCount());
        assertEquals("Sat 21 Nov, 16:00", meetings.getItem(0).getText(0));
        assertFalse(meetings.getItem(0).getText(1).isEmpty(), "the method by its name");
        assertFalse(screen.shows("group.noMeetings"));
        assertEquals("Sat 21 Nov 2026", screen.text("group.day"));
        assertEquals("", screen.text("group.interval"));
        assertTrue(screen.words().contains("weeks: no fixed interval"), "and not every 0 weeks");
    }

    @Test
    void inANarrowWindowTheMeetingsStandBelowTheMembers() {
        for (int width : new int[] {1000, 500, 1000}) {
            screen.shell().setSize(width, 700);
            screen.until(() -> (top("group.meetings") > top("group.newMember")) == (width == 500));
        }
    }

    @Test
    void theStatusOfAMeetingIsInViewHoweverNarrowTheTable() {
        for (int width : new int[] {1300, 820, 640, 570}) {
            screen.shell().setSize(width, 700);
            Table meetings = screen.find("group.meetings", Table.class);
            screen.until(
                    () -> screen.shell().getSize().x == width && columns(meetings) <= meetings.getClientArea().width);
        }
    }

    @Test
    void whatIsSaidAboutALeavingMemberMovesNoButton() throws Exception {
        int place = top("member.m-5.remove");
        int plan = top("group.plan");
        screen.press("member.m-2.remove");
        room.rest();
        assertTrue(screen.shows("group.removed"));
        assertEquals(place, top("member.m-5.remove"));
        assertEquals(plan, top("group.plan"));
    }

    @Test
    void twoMembersOfOneNameAreKeptWithARemark() throws Exception {
        screen.enter("group.newMember", "anna");
        room.rest();
        assertEquals("anna", screen.text("member.m-6"));
        assertTrue(screen.text("group.remark").startsWith("Two members are called anna"), screen.text("group.remark"));
        page.editing().undo();
        room.rest();
        assertFalse(screen.shows("group.remark"), "it goes with its cause");
        page.editing().redo();
        room.rest();
        assertTrue(screen.shows("group.remark"));
        screen.leave("member.m-6", "Anna B.");
        room.rest();
        assertFalse(screen.shows("group.remark"));
    }

    @Test
    void onlyAMeetingThatIsChosenCanBeOpened() {
        Table meetings = screen.find("group.meetings", Table.class);
        assertTrue(screen.find("group.open", Control.class).isEnabled());
        meetings.deselectAll();
        meetings.notifyListeners(SWT.Selection, new Event());
        assertFalse(screen.find("group.open", Control.class).isEnabled());
    }

    private static int columns(Table table) {
        return Stream.of(table.getColumns()).mapToInt(TableColumn::getWidth).sum();
    }

    private int top(String key) {
        return screen.find(key, Control.class).toDisplay(0, 0).y;
    }

    @Test
    void aNewMemberIsKeptAndTheFieldIsReadyForTheNext() throws Exception {
        screen.enter("group.newMember", "Fatima");
        assertEquals("", screen.text("group.newMember"));
        screen.type("group.newMember", "Gijs");
        screen.press("group.addMember");
        room.rest();

        assertEquals("Fatima", screen.text("member.m-6"));
        assertEquals("Gijs", screen.text("member.m-7"));
        assertEquals(7, room.group.group().getMembers().size());
    }

    @Test
    void whoIsRemovedGoesFromTheListWithAWayBack() throws Exception {
        screen.press("member.m-2.remove");
        room.rest();
        assertFalse(screen.has("member.m-2.remove"));
        assertTrue(screen.has("member.m-2"), "and is a member until then");
        assertTrue(screen.text("group.removed").startsWith("Bas leaves the group"), screen.text("group.removed"));

        screen.press("group.removed.action");
        room.rest();
        assertEquals("Bas", screen.text("member.m-2"));
        assertFalse(screen.shows("group.removed"));
        assertEquals(null, room.group.group().getMembers().get(1).getLeft());
    }

    @Test
    void theKeyboardStaysWhenTheMembersAreShownAnew() throws Exception {
        screen.find("member.m-2.remove", Control.class).setFocus();
        screen.press("member.m-2.remove");
        room.rest();
        assertEquals("group.newMember", screen.focused(), "since nobody is removed twice");

        screen.find("member.m-3", Control.class).setFocus();
        page.editing().undo();
        room.rest();
        assertEquals("member.m-3", screen.focused());
        assertEquals("Bas", screen.text("member.m-2"));

        screen.find("group.name", Control.class).setFocus();
        page.editing().redo();
        room.rest();
        assertEquals("group.name", screen.focused());
    }

    @Test
    void aRemovedMemberIsTakenBackBeforeWhatWasTypedEarlier() throws Exception {
        TypingUndo.everywhere(screen.display());
        Text field = screen.find("group.newMember", Text.class);
        for (String left : new String[] {"", "Pi"}) {
            field.setFocus();
            screen.type("group.newMember", "Fatima");
            screen.type("group.newMember", left);
            screen.find("member.m-2.remove", Control.class).setFocus();
            screen.press("member.m-2.remove");
            room.rest();
            assertTrue(field.isFocusControl());
            Editing keys = TypingUndo.before(screen.display(), page.editing());
            keys.undo();
            room.rest();
            assertEquals(left, screen.text("group.newMember"));
            assertTrue(screen.has("member.m-2.remove"), "a member again");
            keys.redo();
            room.rest();
            assertFalse(screen.has("member.m-2.remove"));
            keys.undo();
            room.rest();
        }
    }

    @Test
    void namesAreKeptWhenTheirFieldIsLeft() throws Exception {
        screen.leave("group.name", "Zuid");
        screen.leave("member.m-3", "Carolien");
        room.rest();

        assertEquals("Zuid", room.group.group().getName());
        assertEquals("Carolien", room.group.content().getNames().get(2).getName());
        page.editing().undo();
        room.rest();
        assertEquals("Carla", screen.text("member.m-3"));
        page.editing().undo();
        room.rest();
        assertEquals("Noord", screen.text("group.name"));
    }

    @Test
    void theIntervalMovesTheDayThatIsProposedForTheNextPlan() throws Exception {
        screen.leave("group.interval", "4");
        room.rest();
        assertEquals("Sat 19 Dec 2026", screen.text("group.day"));

        screen.press("group.plan");
        room.rest();
        assertEquals(new OpenItem.Place("noord", "2026-12-19"), room.openItem.place());
        assertTrue(room.group.meeting("2026-12-19").isPresent());
    }

    @Test
    void anIntervalOfNoWeeksIsNone() throws Exception {
        screen.enter("group.interval", "4");
        screen.enter("group.interval", "0");
        room.rest();
        assertEquals("", screen.text("group.interval"));
        assertEquals(0, room.group.group().getSeries().get(0).getIntervalWeeks());
        screen.enter("group.interval", "53");
        assertEquals("Not a whole number from 1 to 52", screen.text("group.unread.interval"));
        page.editing().undo();
        room.rest();
        assertEquals("4", screen.text("group.interval"));
        assertEquals("", screen.text("group.unread.interval"));
    }

    @Test
    void theDayThatIsTypedIsPlannedAtOnce() throws Exception {
        screen.type("group.day", "3 dec 2026");
        screen.press("group.plan");
        room.rest();
        assertEquals(new OpenItem.Place("noord", "2026-12-03"), room.openItem.place());
    }

    @Test
    void nothingIsPlannedOnADayThatIsNotUnderstood() throws Exception {
        int place = top("group.plan");
        screen.type("group.day", "31 feb");
        screen.press("group.plan");
        room.rest();
        assertEquals("Not a day: write, for example, 4 Dec", screen.text("group.unread.day"));
        assertEquals("31 feb", screen.text("group.day"));
        assertEquals("group.day", screen.focused());
        assertEquals(place, top("group.plan"));
        assertEquals(OpenItem.Place.NOTHING, room.openItem.place());
    }

    @Test
    void theStageIsChosenFromAList() throws Exception {
        screen.choose("group.stage", 3);
        room.rest();
        assertEquals(3, room.group.group().getStages().get(0).getStage().getValue());
    }

    @Test
    void theChosenMeetingIsOpened() {
        screen.press("group.open");
        assertEquals(new OpenItem.Place("noord", room.meeting.id()), room.openItem.place());
        room.openItem.show(OpenItem.Place.NOTHING);
        screen.tell("group.meetings", SWT.DefaultSelection);
        assertEquals(new OpenItem.Place("noord", room.meeting.id()), room.openItem.place());
        room.openItem.show(OpenItem.Place.NOTHING);
        screen.find("group.meetings", Table.class).deselectAll();
        screen.press("group.open");
        assertEquals(OpenItem.Place.NOTHING, room.openItem.place(), "nothing is chosen");
    }

    @Test
    void aGroupWithoutAnybodySaysHowToBegin() throws Exception {
        var fresh = PracticeFactory.eINSTANCE.createGroup();
        fresh.setName("Oost");
        show(room.practice.create(fresh));

        assertTrue(screen.shows("group.noMeetings"));
        assertFalse(screen.find("group.noMeetings", Label.class).getText().isEmpty());
        assertTrue(screen.words().contains("Nobody yet. Type a name below"), screen.words());
        page.focusPage();
        assertTrue(screen.find("group.newMember", Text.class).isFocusControl());
    }

    @Test
    void whatCannotBeKeptIsSaidOnThePage() throws Exception {
        Path group = room.group.path();
        Files.move(group, group.resolveSibling("away"));
        Files.writeString(group, "in the way");
        screen.enter("group.newMember", "Fatima");
        room.rest();
        assertTrue(screen.shows("group.problem"));

        Files.delete(group);
        Files.move(group.resolveSibling("away"), group);
        screen.enter("group.newMember", "Gijs");
        room.rest();
        assertFalse(screen.shows("group.problem"), "it went well now");
        assertEquals(7, room.group.group().getMembers().size(), "nothing of before was lost");
    }

    @Test
    void whatCouldNotBeSavedIsSavedAgainWhenItIsAskedFor() throws Exception {
        Path group = room.group.path();
        Files.move(group, group.resolveSibling("away"));
        screen.enter("group.newMember", "Fatima");
        room.rest();
        assertTrue(screen.shows("group.problem.action"));
        screen.press("group.problem.action");
        room.rest();
        assertTrue(screen.shows("group.problem"), "it is still away");

        Files.move(group.resolveSibling("away"), group);
        screen.press("group.problem.action");
        room.rest();
        assertFalse(screen.shows("group.problem"));
        assertEquals(6, room.group.group().getMembers().size());
    }

    @Test
    void whoIsAddedBelowWhatIsSeenComesIntoView() {
        screen.shell().setSize(900, 620);
        room.rest();
        for (int i = 0; i < 14; i++) {
            screen.enter("group.newMember", "Person " + i);
            room.rest();
        }
        Control last = screen.find("member.m-19", Control.class);
        int bottom = last.toDisplay(0, last.getSize().y).y;
        assertTrue(bottom <= screen.find("group.newMember", Control.class).toDisplay(0, 0).y, "above the field");
    }

    @Test
    void whatAnotherWindowAddedIsNotWrittenOver() throws Exception {
        var theirs = room.group.group();
        var member = PracticeFactory.eINSTANCE.createMember();
        member.setId("m-6");
        theirs.getMembers().add(member);
        room.group.save(theirs);

        screen.enter("group.newMember", "Fatima");
        room.rest();

        StoreException refused = page.closePage().toCompletableFuture().join().orElseThrow();
        assertEquals(Problem.CHANGED_ELSEWHERE, refused.problem());
        assertEquals(6, room.group.group().getMembers().size());
        assertTrue(room.group.content().getNames().stream().noneMatch(each -> "Fatima".equals(each.getName())));
    }

    @Test
    void whoLeavesTodayStaysAfterAll() throws Exception {
        screen.press("member.m-2.remove");
        room.rest();
        screen.press("member.m-2.stays");
        room.rest();
        assertTrue(screen.has("member.m-2.remove"));
        assertFalse(screen.shows("group.removed"));
        assertEquals(null, room.group.group().getMembers().get(1).getLeft());
    }

    @Test
    void aNameIsShortenedInItsFieldAndKeptWhole() throws Exception {
        String name = "Anna & ".repeat(14).strip();
        screen.leave("member.m-1", name);
        room.rest();
        var field = screen.find("member.m-1", Text.class);
        assertTrue(field.getText().contains("\u2026"), field.getText());
        assertEquals(name.replace("&", "&&"), field.getToolTipText());

        screen.tell("member.m-1", SWT.FocusOut);
        room.rest();
        assertEquals(name, room.group.content().getNames().get(0).getName());
    }
}
