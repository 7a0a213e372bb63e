// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.practice.Group;
import org.kring.model.practice.PracticeFactory;
import org.kring.practice.plan.Catalogue;
import org.kring.practice.run.RunSession;

/** What another window changed meanwhile, and how it is said that something was refused. */
class OpenItemOtherWindowTest extends OpenItemOnScreen {

    @Test
    void aPlanThatAnotherWindowChangedIsShownAsItIsThereAndNotWrittenOver() throws Exception {
        show("noord", room.meeting.id());
        Meeting theirs = room.meeting.meeting();
        theirs.getAttendance().get(0).setPresent(false);
        room.meeting.save(theirs);

        screen.press("plan.cancel");
        room.rest();

        assertTrue(screen.text("item.left").contains("so nothing was saved here"), screen.text("item.left"));
        assertEquals("", screen.text("plan.state"), "and nothing else says that it was");
        assertEquals("Call off", screen.text("plan.cancel"));
        assertFalse(screen.find("plan.person.m-1", Button.class).getSelection());
        assertEquals(MeetingStatus.PLANNED, room.meeting.meeting().getStatus());
        screen.press("plan.cancel");
        room.rest();
        assertEquals(MeetingStatus.CANCELLED, room.meeting.meeting().getStatus(), "what was read can be changed");
    }

    @Test
    void aMeetingThatAnotherWindowBeganIsNotChangedAndItsPlanStaysUntilItIsOpened() throws Exception {
        show("noord", room.meeting.id());
        Catalogue catalogue = Catalogue.read(room.practice);
        RunSession.begin(room.meeting, catalogue, room.clock, List.of("m-1", "m-2", "m-3"));

        screen.find("plan.minutes", Text.class).setFocus();
        screen.press("plan.cancel");
        room.rest();

        assertTrue(screen.text("plan.problem").contains("was begun or held meanwhile"), screen.text("plan.problem"));
        assertEquals("", screen.text("plan.state"));
        assertEquals("plan.minutes", screen.focused(), "nothing comes under the hand");
        screen.enter("plan.minutes", "130");
        room.rest();
        assertTrue(screen.shows("plan.problem"));
        assertEquals("", screen.text("plan.state"));
        screen.type("plan.minutes", "140");

        screen.press("plan.problem.action");
        room.rest();
        assertFalse(screen.has("plan.cancel"));
        assertTrue(screen.has("run.next"));
        assertFalse(screen.shows("item.left"), "it was read, and is open");
        assertEquals(MeetingStatus.RUNNING, room.meeting.meeting().getStatus());
    }

    @Test
    void aGroupThatAnotherWindowChangedIsShownAsItIsThere() throws Exception {
        show("noord", "");
        Group theirs = room.group.group();
        theirs.setName("Theirs");
        room.group.save(theirs);

        screen.leave("group.name", "Ours");
        room.rest();

        assertTrue(screen.text("item.left").contains("so nothing was saved here"), screen.text("item.left"));
        assertEquals("Theirs", screen.text("group.name"));
    }

    @Test
    void aNameThatCouldNotBeAddedIsInItsFieldAgainAndTheKeyboardInNone() throws Exception {
        show("noord", "");
        Group theirs = room.group.group();
        theirs.setName("Theirs");
        room.group.save(theirs);

        screen.find("group.newMember", Text.class).setFocus();
        screen.enter("group.newMember", "Zoë");
        room.rest();

        assertTrue(screen.text("item.left").contains("make your change again"), screen.text("item.left"));
        assertEquals("Zoë", screen.text("group.newMember"));
        assertEquals("", screen.focused(), "nobody asked for this page");
        assertTrue(part.isHalfDone(), "it is nowhere else");
        screen.tell("group.newMember", SWT.DefaultSelection);
        room.rest();
        assertFalse(part.isHalfDone());
        assertEquals("", screen.text("group.newMember"));
        show("noord", "");
        assertTrue(room.group.content().getNames().stream()
                .anyMatch(each -> each.getName().equals("Zoë")));
        assertEquals("", screen.text("group.newMember"));
    }

    private void refused() throws Exception {
        show("noord", "");
        Group theirs = room.group.group();
        theirs.setName("Theirs");
        room.group.save(theirs);
        screen.leave("group.name", "Ours");
        room.rest();
        assertTrue(screen.shows("item.left"));
    }

    @Test
    void whatWasRefusedIsSaidInWordsWhereNothingIsMovedByIt() throws Exception {
        show("noord", "");
        Point place = screen.find("group.name", Text.class).toDisplay(0, 0);
        refused();
        assertTrue(screen.text("item.left").startsWith("This group: another window"), screen.text("item.left"));
        assertFalse(screen.text("item.left").contains("/"), screen.text("item.left"));
        assertEquals(place, screen.find("group.name", Text.class).toDisplay(0, 0));
        screen.press("item.left.action");
        room.rest();
        assertEquals(place, screen.find("group.name", Text.class).toDisplay(0, 0));
    }

    @Test
    void whatWasRefusedGoesWithTheNextThingThatIsSaved() throws Exception {
        refused();
        screen.leave("group.name", "Ours");
        room.rest();
        assertEquals("Ours", room.group.group().getName());
        assertFalse(screen.shows("item.left"));
    }

    @Test
    void whatWasRefusedDoesNotFollowToAnotherPage() throws Exception {
        refused();
        show("noord", room.meeting.id());
        assertTrue(screen.shows("plan.start"));
        assertFalse(screen.shows("item.left"));
        show("noord", "");
        assertFalse(screen.shows("item.left"));
    }

    @Test
    void whatIsRefusedOnTheWayToAnotherGroupIsSaidThereWithItsName() throws Exception {
        Group other = PracticeFactory.eINSTANCE.createGroup();
        other.setName("Zuid");
        String zuid = room.practice.create(other).id();
        show("noord", "");
        Group theirs = room.group.group();
        theirs.setName("Theirs");
        room.group.save(theirs);

        screen.leave("group.name", "Ours");
        show(zuid, "");

        assertEquals("Zuid", screen.text("group.name"));
        assertTrue(screen.text("item.left").contains(" \u00b7 This group: another"), screen.text("item.left"));
    }
}
