// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.kring.meeting.run.RunFact;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.practice.Group;
import org.kring.model.practice.PracticeFactory;
import org.kring.practice.ReadingProgress;
import org.kring.ui.facilitate.groups.GroupsPart;
import org.kring.ui.widget.TabArrival;

/** What is on a page and could not be kept is not left without a question. */
class OpenItemUnkeptTest extends OpenItemOnScreen {

    private Path aside;

    private void folderGone() throws Exception {
        aside = folder.resolve("aside");
        Files.move(room.meeting.path(), aside);
        Files.writeString(room.meeting.path(), "");
    }

    private void folderBack() throws Exception {
        Files.delete(room.meeting.path());
        Files.move(aside, room.meeting.path());
    }

    private void timeRefused() throws Exception {
        show("noord", room.meeting.id());
        folderGone();
        screen.enter("plan.time", "21:00");
        room.rest();
        assertTrue(screen.shows("plan.problem"));
    }

    private void leaves(String group, String meeting) {
        show(group, meeting);
        assertTrue(screen.shows("item.left.question"), "asked");
    }

    @Test
    void aPlanThatCouldNotBeSavedIsLeftOnlyWhenSomebodySaysSo() throws Exception {
        timeRefused();
        assertTrue(part.isHalfDone(), "the program asks too");
        screen.press("plan.back");
        room.rest();
        assertTrue(screen.shows("item.left.question"));
        assertEquals("item.left.question.cancel", screen.focused(), "staying is what Enter does");
        screen.press("item.left.question.cancel");
        assertEquals("21:00", screen.text("plan.time"));
        assertTrue(screen.shows("plan.problem"), "and why is said again");

        folderBack();
        screen.enter("plan.minutes", "130");
        room.rest();
        assertFalse(part.isHalfDone());
        assertEquals(
                Instant.parse("2026-11-21T21:00:00Z"), room.meeting.meeting().getStart());
        screen.press("plan.back");
        room.rest();
        assertEquals("Noord", screen.text("group.name"));
    }

    @Test
    void theKeyThatSavesSavesWhatWasRefused() throws Exception {
        timeRefused();
        folderBack();
        part.savesAgain().orElseThrow().run();
        assertTrue(part.savesAgain().isEmpty(), "not twice while it is being saved");
        room.rest();
        assertFalse(screen.shows("plan.problem"));
        assertTrue(part.savesAgain().isEmpty());
        assertEquals(
                Instant.parse("2026-11-21T21:00:00Z"), room.meeting.meeting().getStart());

        show("noord", "");
        Path away = folder.resolve("group");
        Files.move(room.group.path(), away);
        screen.leave("group.name", "Zuid");
        room.rest();
        Files.move(away, room.group.path());
        part.savesAgain().orElseThrow().run();
        room.rest();
        assertFalse(screen.shows("group.problem"));
        assertEquals("Zuid", room.group.group().getName());
    }

    @Test
    void whoGoesOnTypesWhereTheNameCouldNotBeSaved() throws Exception {
        show("noord", "");
        String[] names = {"group.name", "member.m-2"};
        Files.move(room.group.path(), folder.resolve("group"));
        for (String each : names) {
            screen.leave(each, "Zuid");
            room.rest();
            leaves("oost", "");
            screen.press("item.left.question.cancel");
            room.rest();
            assertEquals(each, screen.focused());
        }
    }

    @Test
    void whoGoesOnAfterTheListWasClickedIsWhereTheyAnsweredLast() throws Exception {
        Meeting closed = room.meeting.meeting();
        closed.setStatus(MeetingStatus.CLOSED);
        room.meeting.save(closed);
        Text beside = new Text(screen.shell(), SWT.BORDER);
        screen.shell().layout(true, true);
        show("noord", room.meeting.id());
        screen.press("evaluate.pass");
        room.rest();
        screen.press("evaluate.who.m-3");
        screen.key("form.P1", '8');
        screen.key("form.P2", '7');
        assertEquals("form.P3", screen.focused());
        asksAfterAClickOn(beside);
        screen.press("item.left.question.cancel");
        assertEquals("form.P3", screen.focused());

        Text field = screen.find("form.open", Text.class);
        field.setFocus();
        field.setText("goed");
        field.setSelection(2);
        asksAfterAClickOn(beside);
        screen.post(SWT.ESC);
        assertEquals("form.open", screen.focused());
        assertEquals(2, field.getCaretPosition());

        beside.setFocus();
        part.focus();
        assertEquals("form.open", screen.focused(), "who comes back by a key, too");
    }

    /** GTK gives what is clicked the keyboard, and a group that is chosen there takes the form away. */
    private void asksAfterAClickOn(Control beside) {
        beside.setFocus();
        screen.until(beside::isFocusControl);
        leaves("noord", "");
        assertEquals("item.left.question.cancel", screen.focused());
    }

    @Test
    void aNameThatIsTypedInItsFieldIsTakenBeforeThePageIsLeftByAKey() throws Exception {
        show("noord", "");
        screen.find("group.name", Text.class).setFocus();
        screen.type("group.name", "Zuid");
        show("noord", room.meeting.id());
        assertEquals("Zuid", room.group.group().getName());

        show("noord", "");
        Files.move(room.group.path(), folder.resolve("group"));
        screen.find("member.m-2", Text.class).setFocus();
        screen.type("member.m-2", "Bert");
        leaves("oost", "");
        screen.press("item.left.question.cancel");
        room.rest();
        assertEquals("member.m-2", screen.focused());
        assertEquals("Bert", screen.text("member.m-2"));
    }

    @Test
    void whoSaysSoLeavesAndSeesThatTheMeetingCannotBeRead() throws Exception {
        timeRefused();
        leaves("noord", "");
        screen.press("item.left.question.action");
        room.rest();
        assertEquals("Noord", screen.text("group.name"));
        assertTrue(screen.text("group.problem").contains("21 Nov: a file lies"), screen.text("group.problem"));
        folderBack();
    }

    @Test
    void whatIsNotUnderstoodIsNotLeftEither() {
        show("noord", room.meeting.id());
        screen.type("plan.time", "20:159");
        leaves("noord", "");
        screen.press("item.left.question.cancel");
        assertEquals("plan.time", screen.focused());
        assertTrue(part.isHalfDone());
        screen.type("plan.time", "20:15");
        assertFalse(part.isHalfDone(), "it is taken");
        show("noord", "");
        assertEquals("Noord", screen.text("group.name"));
    }

    @Test
    void aGroupThatCouldNotBeSavedAndAHalfTypedNameAreAskedFor() throws Exception {
        show("noord", "");
        screen.type("group.newMember", "Zo");
        leaves("noord", room.meeting.id());
        screen.press("item.left.question.cancel");
        assertEquals("group.newMember", screen.focused());
        screen.type("group.newMember", "");
        assertFalse(part.isHalfDone());

        Path aside = folder.resolve("group");
        Files.move(room.group.path(), aside);
        Files.writeString(room.group.path(), "");
        screen.leave("group.name", "Zuid");
        assertTrue(part.isHalfDone(), "before it is told, too");
        room.rest();
        leaves("noord", room.meeting.id());
        Files.delete(room.group.path());
        Files.move(aside, room.group.path());
    }

    @Test
    void whoStaysOnAGroupThatIsNotInTheListIsAskedOnceAndWhoLeavesComesWhereTheyChose() throws Exception {
        TabArrival.everywhere(screen.display());
        for (String each : List.of("Alba", "Oost")) {
            Group group = PracticeFactory.eINSTANCE.createGroup();
            group.setName(each);
            room.practice.create(group);
        }
        GroupsPart list = new GroupsPart();
        Composite beside = new Composite(screen.shell(), SWT.NONE);
        list.create(beside, room.services, room.openItem);
        screen.shell().layout(true, true);
        show("noord", "");
        Files.move(room.group.path(), folder.resolve("group"));
        screen.leave("group.name", "Zuid");
        room.rest();
        chooses("Oost");

        screen.press("item.left.question.cancel");
        room.rest();
        assertFalse(screen.shows("item.left.question"), "asked once");
        assertEquals("group.name", screen.focused());

        chooses("Oost");
        screen.press("item.left.question.action");
        room.rest();
        assertEquals(new OpenItem.Place("oost", ""), room.openItem.place());
    }

    /** By a click: GTK gives the list the keyboard. */
    private void chooses(String group) {
        Table table = screen.find("groups.table", Table.class);
        table.setFocus();
        screen.until(table::isFocusControl);
        for (int i = 0; i < table.getItemCount(); i++) {
            if (table.getItem(i).getText().equals(group)) {
                table.setSelection(i);
            }
        }
        screen.tell("groups.table", SWT.Selection);
        screen.until(() -> {
            room.rest();
            return screen.shows("item.left.question") && table.getSelectionCount() == 0;
        });
    }

    @Test
    void aNameThatWasRefusedIsAskedForUntilItIsShortened() {
        show("noord", "");
        screen.leave("member.m-2", "x".repeat(1000));
        leaves("noord", room.meeting.id());
        screen.press("item.left.question.cancel");
        assertEquals("member.m-2", screen.focused());
        screen.leave("member.m-2", "Bart");
        room.rest();
        assertFalse(part.isHalfDone());
        screen.leave("group.name", "y".repeat(1000));
        leaves("noord", room.meeting.id());
        screen.press("item.left.question.cancel");
        assertEquals("group.name", screen.focused());
    }

    private int meetings() throws Exception {
        return room.group.readMeetings(ReadingProgress.NONE).found().size();
    }

    private void plans() {
        show("noord", "");
        screen.type("group.newMember", "Zo");
        screen.press("group.plan");
        room.rest();
        assertTrue(screen.shows("item.left.question"));
    }

    @Test
    void whoStaysHasPlannedNothing() throws Exception {
        int before = meetings();
        plans();
        assertEquals(before, meetings(), "it is asked first");
        screen.press("item.left.question.cancel");
        room.rest();
        assertEquals(before, meetings());
        assertEquals("Zo", screen.text("group.newMember"));
    }

    @Test
    void whoLeavesAnywayPlansOnceAndIsNotAskedAgain() throws Exception {
        int before = meetings();
        plans();
        screen.press("item.left.question.action");
        room.rest();
        assertEquals(before + 1, meetings());
        assertTrue(screen.shows("plan.time"), "opened without another question");
    }

    @Test
    void whatWasTypedWhileAMeetingWasMadeIsAskedForAndTheListShowsTheMeeting() {
        show("noord", "");
        int before = screen.find("group.meetings", Table.class).getItemCount();
        screen.press("group.plan");
        screen.type("group.newMember", "Zo");
        room.rest();
        assertTrue(screen.shows("item.left.question"));
        screen.press("item.left.question.cancel");
        assertEquals(before + 1, screen.find("group.meetings", Table.class).getItemCount());
    }

    @Test
    void aDayThatIsNotUnderstoodIsAskedFor() {
        show("noord", "");
        screen.type("group.day", "someday");
        leaves("noord", room.meeting.id());
        screen.press("item.left.question.cancel");
        assertEquals("group.day", screen.focused());
        assertTrue(part.isHalfDone());
    }

    @Test
    void anotherGroupIsNotChosenInTheListUntilThePageIsLeft() throws Exception {
        Group other = PracticeFactory.eINSTANCE.createGroup();
        other.setName("Zuid");
        room.practice.create(other);
        GroupsPart list = new GroupsPart();
        list.create(new Composite(screen.shell(), SWT.NONE), room.services, room.openItem);
        show("noord", room.meeting.id());
        screen.type("plan.time", "20:159");
        Table groups = screen.find("groups.table", Table.class);
        groups.setSelection(1);
        screen.tell("groups.table", SWT.Selection);
        room.rest();
        assertTrue(screen.shows("item.left.question"));
        assertEquals(0, groups.getSelectionIndex());
        screen.press("item.left.question.action");
        room.rest();
        assertEquals("Zuid", screen.find("group.name", Text.class).getText());
        assertEquals(1, groups.getSelectionIndex());
    }

    @Test
    void aFormThatIsNotHandedInIsAskedFor() throws Exception {
        try (var session = room.run().session()) {
            session.start(List.of("m-1", "m-2", "m-3"));
            session.add(new RunFact.Closed()).toCompletableFuture().join();
        }
        show("noord", room.meeting.id());
        evaluates();
        screen.press("evaluate.pass");
        room.rest();
        screen.press("evaluate.who.m-2");
        screen.key("form.P1", '7');
        leaves("noord", "");
        screen.press("item.left.question.action");
        room.rest();
        assertEquals("Noord", screen.text("group.name"));
    }
}
