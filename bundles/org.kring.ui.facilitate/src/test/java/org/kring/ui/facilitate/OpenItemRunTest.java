// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Test;
import org.kring.cli.practice.RunCommand;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.store.StoreException;
import org.kring.ui.typing.HalfTyped;

/** A run that is opened, left and opened again, also when something of it is gone or cannot be read. */
class OpenItemRunTest extends OpenItemOnScreen {

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

    private void begun() throws Exception {
        try (var session = room.run().session()) {
            session.start(List.of("m-1", "m-2", "m-3")).toCompletableFuture().join();
        }
    }

    @Test
    void aRunThatIsReadTwiceAtATimeIsOpenedOnce() throws Exception {
        begun();
        show("noord", "");
        for (int i = 0; i < 2; i++) {
            room.openItem.show(new OpenItem.Place("noord", room.meeting.id()));
            // read, and not shown yet; the second one must not try before the first is put away
            long until = System.nanoTime() + 400_000_000L;
            while (!Job.getJobManager().isIdle() && System.nanoTime() < until) {
                Thread.onSpinWait();
            }
        }
        room.rest();
        assertTrue(screen.shows("run.clock"));
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
    void whatWasChangedInPlaceAndCouldNotBeKeptIsHandedInWhenTheRunIsOpenedAgain() throws Exception {
        try (var session = room.run().session()) {
            session.start(List.of("m-1", "m-2", "m-3"));
            session.add(new RunFact.Captured("a-1", CaptureKind.ACTION, "", "", "m-2", "Call", "", "", List.of()))
                    .toCompletableFuture()
                    .join();
        }
        HalfTyped half = room.openItem.halfTyped(new OpenItem.Place("noord", room.meeting.id()));
        half.typed("item.a-1", "Call her");
        half.typed("item.a-1.owner", "Anna");
        show("noord", room.meeting.id());
        screen.until(() -> {
            room.rest();
            return half.isEmpty();
        });
        String journal = Files.readString(room.meeting.runFile());
        assertTrue(journal.contains("Call her"), journal);
        assertTrue(journal.contains("\"owner\":\"m-1\""), journal);
        assertEquals("Call her", screen.text("item.a-1"));
    }

    @Test
    void whereNothingIsOpenAMeetingThatRunsIsOffered() throws Exception {
        begun();
        show("noord", room.meeting.id());
        show("", "");
        assertTrue(screen.text("item.open.message").startsWith("A meeting is running."));
        screen.press("item.open.message.other");
        room.rest();
        assertEquals(room.meeting.id(), room.openItem.place().meeting());
        assertTrue(screen.has("run.next"));
    }

    @Test
    void whoGoesOnIsBroughtToWhatIsHalfTypedEvenWhenItsMeetingIsGone() throws Exception {
        begun();
        show("noord", room.meeting.id());
        screen.choose("capture.also", CaptureKind.ACTION.ordinal() + 1);
        screen.type("capture.ACTION", "Call her");
        screen.press("run.next");
        room.rest();
        assertEquals("Call her", screen.text("capture.ACTION"), "though the next step asks for none");
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
        assertTrue(screen.text("item.left").contains("(entries: 1) is kept apart"), screen.text("item.left"));
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
}
