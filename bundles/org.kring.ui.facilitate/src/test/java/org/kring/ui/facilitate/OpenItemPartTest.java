// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.cli.practice.RunCommand;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.practice.Group;
import org.kring.model.practice.PracticeFactory;
import org.kring.practice.PracticeFolder;
import org.kring.practice.plan.Catalogue;
import org.kring.practice.run.RunSession;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.ui.rooms.RoomSwitch;
import org.kring.ui.testkit.TestScreen;

/** What is open, on a bare window: the page follows the group and the life of its meeting. */
class OpenItemPartTest {

    /** The least length of a bar, in pixels. */
    private static final int BAR = 48;

    @TempDir
    private Path folder;

    private final OpenItemPart part = new OpenItemPart();
    private TestScreen screen;
    private TestRoom room;

    @BeforeEach
    void open() throws Exception {
        screen = new TestScreen();
        room = new TestRoom(folder, screen.display());
        part.create(
                new Composite(screen.shell(), SWT.NONE), room.services, room.openItem, new RoomSwitch(null, models()));
        screen.open();
        room.rest();
    }

    /** Of a workbench without rooms. */
    private static EModelService models() {
        return (EModelService) Proxy.newProxyInstance(
                EModelService.class.getClassLoader(),
                new Class<?>[] {EModelService.class},
                (proxy, method, arguments) -> null);
    }

    @AfterEach
    void close() throws Exception {
        part.close();
        screen.close();
        room.close();
    }

    private void show(String group, String meeting) {
        room.openItem.show(new OpenItem.Place(group, meeting));
        room.rest();
    }

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
    void aRunThatWasClosedAndNotRecordedGoesOnToItsEvaluation() throws Exception {
        byte[] planned = Files.readAllBytes(room.meeting.file());
        show("noord", room.meeting.id());
        screen.press("plan.start");
        room.rest();
        screen.press("run.close");
        screen.press("run.question.action");
        evaluates();
        show("noord", "");
        Files.write(room.meeting.file(), planned);
        Files.delete(room.meeting.contentFile());

        show("noord", room.meeting.id());

        evaluates();
        assertTrue(Files.exists(room.meeting.contentFile()), "it is recorded now");
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

    private void begun() throws Exception {
        try (var session = room.run().session()) {
            session.start(List.of("m-1", "m-2", "m-3")).toCompletableFuture().join();
        }
    }

    @Test
    void aRunGoesOnBesideContentThatCannotBeReadAndItIsSaid() throws Exception {
        begun();
        Files.writeString(room.meeting.contentFile(), "<broken");

        show("noord", room.meeting.id());

        assertTrue(screen.shows("run.clock"));
        assertTrue(
                screen.text("run.behind").contains("the content of this meeting that stands in its folder"),
                screen.text("run.behind"));
        assertFalse(screen.shows("run.problem"), "it is no fault of the run");
        screen.press("run.next");
        room.rest();
        assertFalse(screen.shows("run.problem"), screen.text("run.problem"));
        assertTrue(screen.shows("run.behind"));
        assertEquals("<broken", Files.readString(room.meeting.contentFile()));
    }

    @Test
    void aRunGoesOnWithoutNamesAndWithoutWhatEarlierMeetingsLeft() throws Exception {
        begun();
        Files.writeString(room.group.contentFile(), "<broken");
        var earlier = room.makeMeeting("basic-model");
        var past = earlier.meeting();
        past.setStart(TestRoom.START.minus(java.time.Duration.ofDays(30)));
        earlier.save(past);
        Files.writeString(earlier.contentFile(), "<broken");

        show("noord", room.meeting.id());

        assertTrue(screen.shows("run.clock"));
        assertTrue(screen.text("run.behind").contains("everyone has a number here"), screen.text("run.behind"));
        assertTrue(screen.text("run.behind").contains("22 Oct"), screen.text("run.behind"));
    }

    @Test
    void wordsThatWereRefusedAreThereWhenTheRunIsOpenedAgain() throws Exception {
        begun();
        show("noord", room.meeting.id());
        Files.move(room.meeting.runFile(), folder.resolve("taken.journal"));
        screen.type("capture.PARKED", "Overtime rules");
        screen.tell("capture.PARKED", SWT.DefaultSelection);
        room.rest();
        assertFalse(screen.find("run.plus1", Button.class).isEnabled());
        assertFalse(screen.find("run.people", Button.class).isEnabled());
        assertFalse(screen.find("run.close", Button.class).isEnabled());
        Files.move(folder.resolve("taken.journal"), room.meeting.runFile());

        screen.press("run.problem.action");
        room.rest();

        assertEquals("Overtime rules", screen.text("capture.PARKED"));
        assertTrue(screen.find("run.plus1", Button.class).isEnabled());
        show("noord", "");
        show("noord", room.meeting.id());
        assertEquals("Overtime rules", screen.text("capture.PARKED"), "not kept yet");
    }

    @Test
    void whoGoesOnIsBroughtToWhatIsHalfTypedEvenWhenItsMeetingIsGone() throws Exception {
        begun();
        show("noord", room.meeting.id());
        screen.choose("capture.also", CaptureKind.ACTION.ordinal() + 1);
        screen.type("capture.ACTION", "Call her");
        screen.press("run.next");
        room.rest();
        assertFalse(screen.has("capture.ACTION"));
        assertTrue(part.isHalfDone());
        part.goOn();
        assertEquals("capture.ACTION", screen.focused());
        show("noord", "");
        part.goOn();
        room.rest();
        assertEquals("Call her", screen.text("capture.ACTION"));

        show("noord", "");
        Files.move(room.meeting.path(), folder.resolve("elsewhere"));
        part.goOn();
        room.rest();
        assertTrue(screen.text("item.open.message").endsWith("\nCall her"), screen.text("item.open.message"));
    }

    @Test
    void aLossThatIsNoticedWhileTheRunIsLeftIsSaidAboveTheNextPage() throws Exception {
        begun();
        show("noord", room.meeting.id());
        Files.delete(room.meeting.runFile());

        show("noord", "");

        assertTrue(screen.shows("group.name"));
        assertTrue(screen.text("item.left").contains("run-kept-1.journal"), screen.text("item.left"));
        screen.press("item.left.action");
        assertFalse(screen.shows("item.left"));
    }

    @Test
    void aClosedRunThatCouldNotBeWrittenDownOffersOnlyToCloseAgain() throws Exception {
        begun();
        show("noord", room.meeting.id());
        Files.createDirectory(room.meeting.contentFile());
        screen.press("run.close");
        screen.press("run.question.action");
        room.rest();
        assertTrue(screen.text("run.problem").startsWith("The meeting is closed"), screen.text("run.problem"));
        for (String each : List.of("run.pause", "run.plus1", "run.plus5", "run.people", "run.skip")) {
            assertFalse(screen.find(each, Button.class).isEnabled(), each);
        }
        Files.delete(room.meeting.contentFile());
        screen.press("run.close");
        evaluates();
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
    void aRunWhoseJournalIsGoneIsNoPlanAndBothDoorsNameWhatWasKept() throws Exception {
        begun();
        show("noord", room.meeting.id());
        Files.delete(room.meeting.runFile());
        show("noord", "");
        byte[] record = Files.readAllBytes(room.meeting.file());

        show("noord", room.meeting.id());

        String shown = screen.text("item.open.message");
        assertFalse(screen.has("plan.start"));
        assertTrue(shown.contains("run-kept-1.journal"), shown);
        StoreException told = assertThrows(StoreException.class, () -> new CommandDoor(room.clock)
                .run(
                        new RunCommand(),
                        "",
                        "--practice",
                        room.practice.path().toString(),
                        "--meeting",
                        room.meeting.id()));
        assertTrue(shown.contains(told.sentenceWithin(Locale.ENGLISH)), shown);
        assertArrayEquals(record, Files.readAllBytes(room.meeting.file()));
        assertFalse(Files.exists(room.meeting.runFile()));
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

    private void evaluates() {
        screen.until(() -> {
            room.rest();
            return screen.shows("evaluate.count");
        });
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
    void aRunThatIsLeftCanBeOpenedAgainAtOnce() throws Exception {
        try (var session = room.run().session()) {
            session.start(List.of("m-1", "m-2", "m-3")).toCompletableFuture().join();
            session.add(new RunFact.Paused(org.kring.model.meeting.PauseReason.BREAK, ""))
                    .toCompletableFuture()
                    .join();
        }
        for (int i = 0; i < 3; i++) {
            show("noord", room.meeting.id());
            assertTrue(screen.shows("run.goOn"), "the journal is ours each time");
            show("noord", "");
            assertTrue(screen.shows("group.name"));
        }
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
            assertEquals(says, OpenItemPart.SAYS_ALL.contains(each), sentence);
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
    void aMeetingThatAnotherWindowBeganIsNotCalledOffAndIsShownAsItRuns() throws Exception {
        show("noord", room.meeting.id());
        Catalogue catalogue = Catalogue.read(room.practice);
        RunSession.begin(room.meeting, catalogue, room.clock, List.of("m-1", "m-2", "m-3"));

        screen.press("plan.cancel");
        room.rest();

        assertTrue(screen.text("item.left").contains("was begun or held meanwhile"), screen.text("item.left"));
        assertFalse(screen.has("plan.cancel"));
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
