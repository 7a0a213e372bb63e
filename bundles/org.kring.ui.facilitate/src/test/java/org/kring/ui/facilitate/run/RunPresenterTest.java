// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.meeting.PauseReason;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.ui.facilitate.TestRoom;
import org.kring.ui.facilitate.files.OpenedMeeting;

class RunPresenterTest {

    private static final List<String> ALL = List.of("m-1", "m-2", "m-3", "m-4", "m-5");

    @TempDir
    private Path folder;

    private final Shown view = new Shown();
    private TestRoom room;
    private RunDesk desk;
    private RunPresenter presenter;
    private int emptied;

    private static final class Shown implements RunView {
        private RunSheet sheet;
        private ClockSheet clock;
        private List<SectionSheet> sections = List.of();
        private String problem = "";
        private boolean asked;

        @Override
        public void run(RunSheet fresh) {
            sheet = fresh;
        }

        @Override
        public void clock(ClockSheet fresh) {
            clock = fresh;
        }

        @Override
        public void captures(List<SectionSheet> fresh) {
            sections = fresh;
        }

        @Override
        public void lookBack(List<Open> open) {}

        @Override
        public void problem(String sentence) {
            problem = sentence;
        }

        @Override
        public void askClose() {
            asked = true;
        }

        @Override
        public void fullScreen() {}

        private SectionSheet section(CaptureKind kind) {
            return sections.stream()
                    .filter(each -> each.kind() == kind)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @BeforeEach
    void open() throws Exception {
        room = new TestRoom(folder);
        desk = RunDesk.open(room.open(), room.clock);
        desk.run().add(new RunFact.Started(ALL));
        show();
    }

    private void show() throws Exception {
        presenter = new RunPresenter(view, room.services, room.desk, room.open(), desk);
        presenter.open();
    }

    @AfterEach
    void close() {
        presenter.release();
    }

    private void keep(CaptureKind kind, String words) {
        presenter.also(kind);
        presenter.capture(view.section(kind), 0, new String[] {words, ""}, () -> emptied++);
    }

    @Test
    void aSecondWindowGetsASentence() {
        StoreException taken = assertThrows(StoreException.class, () -> RunDesk.open(room.open(), room.clock));
        assertEquals(Problem.ALREADY_OPEN, taken.problem());
    }

    @Test
    void afterAHardEndEverythingThatWasToldIsThere() throws Exception {
        presenter.next();
        keep(CaptureKind.ADVICE, "Ask first");
        String step = view.sheet.title();
        room.clock.move(Duration.ofMinutes(2));
        presenter.release();

        desk = RunDesk.open(room.open(), room.clock);
        show();
        assertEquals(step, view.sheet.title());
        assertEquals(
                "Ask first", view.section(CaptureKind.ADVICE).items().get(0).text());
        assertEquals(Duration.ofMinutes(2), desk.run().state().clock().elapsedInPhase(room.clock.instant()));
    }

    @Test
    void whatCannotBeKeptIsSaidAndTheFieldStays() {
        keep(CaptureKind.PARKED, "x".repeat(20_001));
        assertFalse(view.problem.isEmpty());
        assertEquals(0, emptied);
        keep(CaptureKind.PARKED, "Overtime rules");
        assertEquals("", view.problem);
        assertEquals(1, emptied);
    }

    @Test
    void aPauseStopsTheClockOfThePhase() {
        presenter.pause(PauseReason.DISRUPTION);
        String digits = view.clock.digits();
        room.clock.move(Duration.ofMinutes(7));
        presenter.tick();
        assertEquals(digits, view.clock.digits());
        assertEquals(ClockSheet.Sign.PAUSED, view.clock.sign());
        presenter.next();
        assertFalse(view.problem.isEmpty(), "paused: the next step waits");
    }

    @Test
    void aLowCommitmentOpensTheTwoQuestionsUntilTheyAreAnswered() {
        keep(CaptureKind.ACTION, "Talk to her");
        String id = view.section(CaptureKind.ACTION).items().get(0).id();
        presenter.rate(id, 6, "", "");
        assertTrue(task().low());
        presenter.rate(id, 8, "No time", "A date");
        assertFalse(task().low());
        assertEquals(List.of(6, 8), task().values());
    }

    private SectionSheet.Task task() {
        return view.section(CaptureKind.ACTION).items().get(0).task().orElseThrow();
    }

    @Test
    void theLastStepAsksToCloseAndClosingWritesTheRecord() throws Exception {
        keep(CaptureKind.PARKED, "Overtime rules");
        for (int i = 0; i < 200 && !view.asked; i++) {
            presenter.next();
        }
        assertTrue(view.asked);
        presenter.close();
        assertEquals(MeetingStatus.CLOSED, room.meeting.meeting().getStatus());
        assertEquals(1, room.meeting.content().getArtefacts().size());
        assertEquals(OpenedMeeting.Stage.EVALUATING, room.open().state());
    }
}
