// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.kring.meeting.run.RunFact;
import org.kring.practice.PracticeFolder;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/** What is open, on a bare window: the page follows the group and the life of its meeting. */
class OpenItemPartTest extends OpenItemOnScreen {

    /** The least length of a bar, in pixels. */
    private static final int BAR = 48;

    @Test
    void nothingIsOpenAtFirstAndItIsSaidWhatToDo() {
        assertEquals(
                "Your groups are on the left. Choose one to see its members and meetings, or make a new one.",
                screen.text("item.open.message"));
        assertFalse(part.canUndo());
        assertFalse(part.canRedo());
        assertEquals("", part.undoLabel());
        assertEquals("", part.redoLabel());
        part.undo();
        part.redo();
        part.focus();
    }

    @Test
    void aPracticeThatIsBeingOpenedIsNotCalledClosedAndCanBeStopped() {
        var practice = room.services.practice();
        practice.close();
        assertEquals("No practice is open", screen.text("item.open.message.title"));

        practice.open(room.practice.path(), () -> {}, failure -> {});
        assertEquals("Opening the practice\u2026", screen.text("item.open.message.title"));
        practice.cancel();
        assertEquals("No practice is open", screen.text("item.open.message.title"));
        room.rest();
    }

    @Test
    void aGroupIsShownAndWhatIsChangedOnItsPageIsTakenBackThere() throws Exception {
        show("noord", "");
        assertEquals("Noord", screen.text("group.name"));
        screen.leave("group.name", "Zuid");
        room.rest();
        assertTrue(part.canUndo());
        assertEquals("name of the group", part.undoLabel());
        part.undo();
        room.rest();
        assertEquals("Noord", room.group.group().getName());
        assertEquals("name of the group", part.redoLabel());
        part.redo();
        room.rest();
        assertEquals("Zuid", room.group.group().getName());
        show("noord", room.meeting.id());
        assertFalse(part.canUndo(), "another page, another history");
    }

    @Test
    void whoIsThereAlreadyKeepsTheKeyboardAndWhoComesGetsTheBestOfThePage() {
        show("noord", "");
        screen.find("group.newMember", Text.class).setFocus();
        part.focus();
        assertEquals("group.newMember", screen.focused());
        screen.shell().forceFocus();
        part.focus();
        assertEquals("group.meetings", screen.focused());
    }

    @Test
    void whatGetsTheKeyboardComesIntoViewInALowWindow() {
        screen.shell().setSize(420, 300);
        show("noord", room.meeting.id());
        show("noord", "");
        part.focus();
        room.rest();
        assertEquals("group.meetings", screen.focused());
        Table meetings = screen.find("group.meetings", Table.class);
        ScrolledComposite scrolled =
                (ScrolledComposite) ((Composite) screen.shell().getChildren()[0]).getChildren()[1];
        screen.until(() -> scrolled.getOrigin().y > 0);
        int top = screen.display().map(meetings, scrolled, 0, 0).y;
        assertTrue(top >= 0 && top < scrolled.getClientArea().height, "at " + top);
    }

    @Test
    void aLowWindowScrollsThePageInsteadOfSqueezingIt() {
        for (String meeting : List.of("", room.meeting.id())) {
            show("noord", meeting);
            screen.shell().setSize(900, 800);
            assertEquals(0, hidden(), "there is room: " + meeting);
            screen.shell().setSize(900, 250);
            assertTrue(hidden() > 0, meeting);
        }
    }

    /** How much of the page is below the edge of the window, in pixels. */
    private int hidden() {
        room.rest();
        Composite frame = (Composite) screen.shell().getChildren()[0];
        ScrolledComposite scrolled = (ScrolledComposite) frame.getChildren()[1];
        return scrolled.getContent().getSize().y - scrolled.getSize().y;
    }

    @Test
    void aMeetingThatWentAwayIsSaidToBeGoneWithTheWayBackToItsGroup() throws Exception {
        show("noord", "");
        Files.move(room.meeting.path(), folder.resolve("elsewhere"));
        show("noord", room.meeting.id());
        assertTrue(screen.text("item.open.message").contains(room.meeting.id()), screen.text("item.open.message"));
        screen.press("item.open.message.next");
        room.rest();
        assertTrue(screen.shows("group.name"));
    }

    @Test
    void whatCannotBeOpenedHasTheWayBackToItsGroup() throws Exception {
        Files.writeString(room.meeting.file(), "<broken");
        show("noord", room.meeting.id());
        assertTrue(screen.text("item.open.message").contains("go on from the group"), screen.text("item.open.message"));
        screen.press("item.open.message.other");
        room.rest();
        assertTrue(screen.shows("group.name"));
    }

    @Test
    void formsAreFilledInAndFiguresShownBesideContentThatCannotBeRead() throws Exception {
        try (var session = room.run().session()) {
            session.start(List.of("m-1", "m-2", "m-3"));
            session.add(new RunFact.Closed()).toCompletableFuture().join();
        }
        Files.writeString(room.meeting.contentFile(), "<broken");
        show("noord", room.meeting.id());
        assertTrue(screen.shows("evaluate.count"));
        assertTrue(screen.text("evaluate.unread").startsWith("The content of this meeting cannot be read"));
        screen.press("evaluate.close");
        screen.press("evaluate.question.action");
        room.rest();
        assertTrue(screen.shows("record.answered"));
        assertTrue(screen.shows("record.unread"));
    }

    @Test
    void aMeetingIsShownAsPlanThenAsRunThenAsEvaluationThenAsRecord() throws Exception {
        show("noord", room.meeting.id());
        assertTrue(screen.shows("plan.start"));
        screen.press("plan.start");
        room.rest();
        assertTrue(screen.shows("run.clock"), "the run is opened at once");
        assertFalse(screen.has("plan.start"));

        screen.press("run.close");
        screen.press("run.question.action");
        screen.until(() -> {
            room.rest();
            return screen.shows("evaluate.count");
        });
        assertEquals("0 of 5 filled in", screen.text("evaluate.count"));
        screen.press("evaluate.close");
        screen.press("evaluate.question.action");
        room.rest();
        assertEquals("0 of 5 people filled in the form", screen.text("record.answered"));
        screen.press("record.late");
        room.rest();
        assertTrue(screen.words().contains("as soon as there are three such late forms"), screen.words());
        screen.press("evaluate.pass");
        room.rest();
        screen.press("evaluate.who.m-2");
        screen.key("form.P1", '7');
        screen.press("evaluate.handIn");
        room.rest();
        assertTrue(screen.words().contains("This form is kept"), screen.words());
        screen.press("evaluate.passOn");
        screen.press("evaluate.close");
        room.rest();
        assertEquals("1 of 5 people filled in the form", screen.text("record.answered"));
        screen.press("record.back");
        room.rest();
        assertEquals("Noord", screen.text("group.name"));
    }

    @Test
    void whatIsGoneIsNothingAndWhatIsOpenElsewhereIsASentenceWithAnotherTry() throws Exception {
        show("west", "");
        assertTrue(screen.shows("item.open.message"));
        show("noord", "1999-01-01");
        assertTrue(screen.shows("item.open.message"));
        var elsewhere = room.run();
        elsewhere
                .session()
                .start(List.of("m-1", "m-2", "m-3"))
                .toCompletableFuture()
                .join();
        show("noord", room.meeting.id());
        assertFalse(screen.text("item.open.message").isEmpty());
        elsewhere.session().close();
        screen.press("item.open.message.next");
        room.rest();
        assertTrue(screen.shows("run.clock"));
    }

    @Test
    void thatNothingWasChangedIsSaidOnce() {
        for (Problem each : Problem.values()) {
            String sentence =
                    StoreException.of(each, room.group.file(), 1, 2, 3).sentence(Locale.ENGLISH);
            boolean says = sentence.contains("nothing was changed");
            assertEquals(says, NotOpened.SAYS_ALL.contains(each), sentence);
        }
    }

    @Test
    void anotherPracticeClosesWhatWasOpenAndAChangeOfThisOneDoesNot() throws Exception {
        show("noord", "");
        screen.type("group.newMember", "Half a na");
        room.services.practice().changed();
        room.rest();
        assertEquals("Half a na", screen.text("group.newMember"), "what is being typed stays");

        PracticeFolder other = PracticeFolder.create(folder.resolve("other"), "Other");
        room.services.practice().open(other.path(), () -> {}, failure -> {});
        room.rest();
        assertFalse(screen.has("group.name"));
        assertEquals(OpenItem.Place.NOTHING, room.openItem.place());
    }

    @Test
    void ofTwoWishesTheLastIsShown() {
        room.openItem.show(new OpenItem.Place("noord", room.meeting.id()));
        room.openItem.show(new OpenItem.Place("noord", ""));
        room.rest();
        assertTrue(screen.shows("group.name"));
        assertFalse(screen.has("plan.start"));
    }

    @Test
    void aBrokenGroupIsASentence() throws Exception {
        Files.writeString(room.group.path().resolve("group.xmi"), "<");
        show("noord", "");
        assertTrue(screen.text("item.open.message").contains("This group: "), screen.text("item.open.message"));
        assertTrue(screen.shows("item.open.message.next"));
    }

    @Test
    void aPageIsLaidOutOnceItHasItsPlaceAndNothingThatScrollsIsSqueezedBefore() {
        List<String> squeezed = new ArrayList<>();
        screen.display().addFilter(SWT.Resize, event -> {
            if (event.widget instanceof Table table && Math.min(table.getSize().x, table.getSize().y) < BAR) {
                squeezed.add(table.getData(FacilitateIds.WIDGET_KEY) + " " + table.getSize());
            }
        });

        show("noord", "");
        show("noord", room.meeting.id());

        assertTrue(screen.has("plan.methods"));
        assertEquals(List.of(), squeezed);
    }
}
