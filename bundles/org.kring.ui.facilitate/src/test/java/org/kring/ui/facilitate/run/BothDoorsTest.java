// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.cli.practice.RunCommand;
import org.kring.meeting.agenda.MeetingRole;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.model.meeting.PauseReason;
import org.kring.practice.MeetingFolder;
import org.kring.store.event.EventJson;
import org.kring.ui.Editing;
import org.kring.ui.clock.ClockViewState;
import org.kring.ui.facilitate.CommandDoor;
import org.kring.ui.facilitate.TestRoom;
import org.kring.ui.facilitate.capture.LookBackItem;
import org.kring.ui.facilitate.capture.SectionViewState;

/** The same meeting through the room and through the command line leaves the same files, byte for byte. */
class BothDoorsTest {

    private static final List<String> FILES = List.of("run.journal", "meeting.xmi", "content.xmi", "forms.xmi");

    @TempDir
    private Path folder;

    private static final class Shown implements RunView {

        @Override
        public void takesAgain() {}

        @Override
        public void takeTyped() {}

        @Override
        public void told(String sentence) {}

        private List<SectionViewState> sections = List.of();

        @Override
        public void run(RunViewState step) {}

        @Override
        public void clock(ClockViewState clock) {}

        @Override
        public void typeOn(CaptureKind kind) {}

        @Override
        public void captures(List<SectionViewState> fresh) {
            sections = fresh;
        }

        @Override
        public void lookBack(List<LookBackItem> items) {}

        @Override
        public void altered(String sentence) {}

        @Override
        public void behind(String sentence) {}

        @Override
        public void stopped(String sentence, Runnable again) {}

        @Override
        public void problem(String sentence) {
            assertEquals("", sentence);
        }

        @Override
        public void hold() {}

        @Override
        public void release() {}

        @Override
        public void askClose(List<String> waiting) {}

        @Override
        public void fullScreen() {}
    }

    @Test
    void theRoomAndTheCommandLineLeaveTheSameFiles() throws Exception {
        TestRoom room = new TestRoom(folder.resolve("room"));
        live(room);
        TestRoom other = new TestRoom(folder.resolve("command"));
        CommandDoor door = new CommandDoor(other.clock);
        String lines =
                room.meeting.readRun().events().stream().map(EventJson::encode).collect(Collectors.joining("\n"));

        int exit = door.run(
                new RunCommand(),
                lines,
                "--practice",
                other.practice.path().toString(),
                "--meeting",
                other.meeting.id());

        assertEquals(0, exit, door.err());
        assertEquals(
                List.of(),
                door.out().lines().filter(each -> !each.startsWith("{\"ok\"")).toList());
        assertTrue(room.meeting.readRun().events().size() > 12);
        for (String each : FILES) {
            assertEquals(text(room.meeting, each), text(other.meeting, each), each);
        }
    }

    private static String text(MeetingFolder meeting, String file) throws Exception {
        return Files.readString(meeting.path().resolve(file));
    }

    private void live(TestRoom room) throws Exception {
        Shown view = new Shown();
        RunOpening run = room.run();
        run.session()
                .start(List.of("m-1", "m-2", "m-3", "m-4"))
                .toCompletableFuture()
                .join();
        RunPresenter presenter = new RunPresenter(view, room.services, room.openItem, run);
        presenter.open();
        room.rest();
        presenter.attend("m-5", true);
        presenter.assign(MeetingRole.NOTE_TAKER, "m-3");
        presenter.pause(PauseReason.DISRUPTION);
        room.rest();
        presenter.pauseOrGoOn();
        presenter.extend(5);
        room.rest();
        presenter.next();
        room.rest();
        keep(room, view, presenter, CaptureKind.CASE);
        keep(room, view, presenter, CaptureKind.ADVICE);
        keep(room, view, presenter, CaptureKind.ACTION);
        keep(room, view, presenter, CaptureKind.PARKED);
        presenter
                .captures()
                .rate(
                        new RunFact.Rated(
                                section(view, CaptureKind.ACTION).items().get(0).id(), 7, "Time", "A date"),
                        () -> {});
        presenter
                .captures()
                .choose(section(view, CaptureKind.ADVICE).items().get(0).id(), true);
        presenter
                .captures()
                .remove(section(view, CaptureKind.PARKED).items().get(0).id());
        room.rest();
        presenter.back();
        room.rest();
        presenter.skip();
        room.rest();
        takeBackAndDoAgain(room, presenter);
        presenter.close();
        room.rest();
        assertFalse(room.openItem.running().isMeeting(), "it is over");
        presenter.release().toCompletableFuture().join();
    }

    /** Skip, step back and two entries about what was kept; then five more minutes, which are taken back for good. */
    private static void takeBackAndDoAgain(TestRoom room, RunPresenter presenter) {
        Editing editing = presenter.editing();
        for (int i = 0; i < 4; i++) {
            editing.undo();
            room.rest();
        }
        for (int i = 0; i < 4; i++) {
            editing.redo();
            room.rest();
        }
        presenter.extend(5);
        room.rest();
        editing.undo();
        room.rest();
    }

    private static void keep(TestRoom room, Shown view, RunPresenter presenter, CaptureKind kind) {
        presenter.captures().also(kind);
        presenter.captures().capture(section(view, kind), 2, new String[] {"Words of " + kind, ""}, () -> {});
        room.rest();
    }

    private static SectionViewState section(Shown view, CaptureKind kind) {
        return view.sections.stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
