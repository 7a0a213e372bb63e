// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.meeting.record.CarryOver;
import org.kring.meeting.run.Capture;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunState;
import org.kring.practice.run.RunAnswer;
import org.kring.practice.run.RunSession;
import org.kring.ui.facilitate.TestRoom;
import org.kring.ui.facilitate.files.Names;

/** Whatever was done to what a group keeps is taken back to the first step, and done again to the last. */
class CaptureUndoTest {

    private static final List<CaptureKind> KINDS = List.of(CaptureKind.PARKED, CaptureKind.ACTION, CaptureKind.CASE);
    private static final Runnable KEPT = () -> {};
    private static final int STEPS = 14;

    @TempDir
    private Path folder;

    private List<SectionViewState> sections = List.of();
    private RunSession session;
    private CapturePresenter presenter;
    /** Whether the disk takes no more entries. */
    private boolean full;

    private final class Shown implements CaptureView {

        @Override
        public void told(String sentence) {}

        @Override
        public void typeOn(CaptureKind kind) {}

        @Override
        public void captures(List<SectionViewState> fresh) {
            sections = fresh;
        }

        @Override
        public void lookBack(List<LookBackItem> items) {}
    }

    @BeforeEach
    void open() throws Exception {
        TestRoom room = new TestRoom(folder);
        session = room.run().session();
        var background = new CapturePresenter.Background(
                new Names(room.open().names()),
                new CarryOver(List.of(), List.of(), List.of()),
                8,
                Locale.ENGLISH,
                room.services.clock());
        presenter = new CapturePresenter(new Shown(), background, this::state, this::add);
        add(List.of(new RunFact.Started(List.of("m-1", "m-2", "m-3", "m-4", "m-5"))), KEPT, KEPT);
        KINDS.forEach(presenter::also);
    }

    @AfterEach
    void close() throws Exception {
        session.close();
    }

    private RunState state() {
        return session.snapshot().state();
    }

    private void add(List<RunFact> facts, Runnable kept, Runnable refused) {
        if (full) {
            refused.run();
            return;
        }
        RunAnswer answer = session.add(facts).toCompletableFuture().join();
        assertTrue(answer.isKept(), () -> facts + " " + answer.refusal());
        kept.run();
        presenter.show();
    }

    private SectionViewState section(CaptureKind kind) {
        return sections.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }

    private void capture(CaptureKind kind, String words) {
        presenter.capture(section(kind), 1, new String[] {words, ""}, KEPT);
    }

    private SectionViewState.Item only(CaptureKind kind) {
        assertEquals(1, section(kind).items().size());
        return section(kind).items().get(0);
    }

    /** All that is there, in an order that the words give: what comes back is the last of its kind. */
    private List<String> kept() {
        return KINDS.stream()
                .flatMap(each -> state().captures(each).stream())
                .map(CaptureUndoTest::told)
                .sorted()
                .toList();
    }

    private static String told(Capture each) {
        return String.join(
                " | ",
                each.kind().name(),
                each.text(),
                each.words().question(),
                String.valueOf(each.chosen()),
                each.scale().toString(),
                each.task().toString(),
                each.ratings().stream().map(Capture.Rating::value).toList().toString());
    }

    @Test
    void wordsThatWereChangedBeforeARemovalAreTakenBackAfterIt() {
        capture(CaptureKind.PARKED, "Overtime");
        presenter.edit(only(CaptureKind.PARKED), "Overtime rules", KEPT);
        presenter.remove(only(CaptureKind.PARKED).id());

        presenter.editing().undo();
        assertEquals("Overtime rules", only(CaptureKind.PARKED).text());
        presenter.editing().undo();
        assertEquals("Overtime", only(CaptureKind.PARKED).text());
        presenter.editing().undo();
        assertEquals(List.of(), section(CaptureKind.PARKED).items());

        presenter.editing().redo();
        presenter.editing().redo();
        assertEquals("Overtime rules", only(CaptureKind.PARKED).text());
        presenter.editing().redo();
        assertEquals(List.of(), section(CaptureKind.PARKED).items());
        assertFalse(presenter.editing().canRedo());
    }

    @Test
    void whatCouldNotBeTakenBackIsStillThereToBeTakenBack() {
        capture(CaptureKind.ACTION, "Call her");
        String id = only(CaptureKind.ACTION).id();
        presenter.rate(new RunFact.Rated(id, 9, "", ""), KEPT);
        presenter.remove(id);
        List<String> before = kept();

        full = true;
        presenter.editing().undo();
        presenter.editing().undo();
        assertEquals(before, kept());
        assertEquals("removal", presenter.editing().undoLabel());
        assertFalse(presenter.editing().canRedo(), "nothing was taken back");

        full = false;
        presenter.editing().undo();
        presenter.editing().undo();
        assertEquals("entry", presenter.editing().undoLabel());
        full = true;
        presenter.editing().redo();
        assertEquals("entry", presenter.editing().undoLabel());
        full = false;
        presenter.editing().redo();
        presenter.editing().redo();
        assertEquals(before, kept());
        presenter.editing().undo();
        assertEquals(
                List.of(9),
                state().captures(CaptureKind.ACTION).stream()
                        .map(each -> each.lastRating().orElseThrow().value())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyStepsAreTakenBackAndDoneAgain(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<List<String>> after = new ArrayList<>(List.of(kept()));
        while (after.size() <= STEPS) {
            boolean could = presenter.editing().canUndo();
            String label = presenter.editing().undoLabel();
            act(random, after.size());
            if (!kept().equals(after.get(after.size() - 1))
                    || !label.equals(presenter.editing().undoLabel())
                    || !could) {
                after.add(kept());
            }
        }
        for (int round = 0; round < 2; round++) {
            walk(after, after.size() - 2, -1, step -> presenter.editing().canUndo(), presenter.editing()::undo);
            assertFalse(presenter.editing().canUndo());
            walk(after, 1, 1, step -> presenter.editing().canRedo(), presenter.editing()::redo);
            assertFalse(presenter.editing().canRedo());
        }
    }

    private void walk(List<List<String>> after, int from, int way, Function<Integer, Boolean> can, Runnable step) {
        for (int at = from; at >= 0 && at < after.size(); at += way) {
            assertTrue(can.apply(at), "step " + at);
            step.run();
            assertEquals(after.get(at), kept(), "step " + at);
        }
    }

    /** Does something that can be taken back, and always another thing than before. */
    private void act(SplittableRandom random, int number) {
        CaptureKind kind = KINDS.get(random.nextInt(KINDS.size()));
        List<SectionViewState.Item> items = section(kind).items();
        if (items.isEmpty() || random.nextInt(4) == 0) {
            capture(kind, "Words " + number);
            return;
        }
        SectionViewState.Item item = items.get(random.nextInt(items.size()));
        int what = random.nextInt(4);
        if (what == 0) {
            presenter.remove(item.id());
        } else if (what == 1) {
            presenter.edit(item, "Other words " + number, KEPT);
        } else if (what == 2) {
            presenter.choose(item.id(), !item.chosen());
        } else {
            change(kind, item.id(), number);
        }
    }

    private void change(CaptureKind kind, String id, int number) {
        if (kind == CaptureKind.ACTION && number % 2 == 0) {
            presenter.rate(new RunFact.Rated(id, 1 + number % 10, "", ""), KEPT);
        } else if (kind == CaptureKind.ACTION) {
            presenter.setTask(id, "m-3", LocalDate.of(2027, 1, number), KEPT);
        } else if (kind == CaptureKind.CASE) {
            presenter.setCase(
                    section(kind).items().stream()
                            .filter(each -> each.id().equals(id))
                            .findFirst()
                            .orElseThrow(),
                    new RunFact.CaseSet(id, "Question " + number, 1 + number % 10, 10),
                    KEPT);
        } else {
            presenter.remove(id);
        }
    }
}
