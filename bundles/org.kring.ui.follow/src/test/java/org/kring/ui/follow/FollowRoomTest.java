// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.evaluation.Audience;
import org.kring.evaluation.series.GroupFigures;
import org.kring.evaluation.series.Viewing;
import org.kring.practice.PracticeFolder;
import org.kring.practice.ReadingProgress;
import org.kring.practice.follow.FollowedGroup;
import org.kring.practice.follow.PracticeFigures;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.testkit.TestThread;
import org.kring.ui.JobBackground;
import org.kring.ui.Memory;
import org.kring.ui.practice.CurrentPractice;

/** The room while readings are under way on another thread, each held until the test lets it go. */
class FollowRoomTest {

    /** One reading that was begun: it ends when it is let go. */
    private static final class Held {
        final PracticeFolder practice;
        final Audience audience;
        final ReadingProgress progress;
        final CountDownLatch gate = new CountDownLatch(1);
        boolean damaged;

        Held(PracticeFolder practice, Audience audience, ReadingProgress progress) {
            this.practice = practice;
            this.audience = audience;
            this.progress = progress;
        }

        PracticeFigures end() throws StoreException {
            await(gate);
            if (damaged) {
                throw StoreException.of(Problem.NO_PRACTICE, practice.path());
            }
            if (!progress.goOn(1, 1)) {
                throw new CancellationException();
            }
            String name = practice.path().getFileName().toString();
            var figures = new GroupFigures("g", name, List.of(), List.of(), new Viewing(audience, false));
            return new PracticeFigures(List.of(new FollowedGroup(figures, List.of(), List.of(), List.of())), List.of());
        }
    }

    private final TestThread thread = new TestThread();
    private final JobBackground background = new JobBackground(thread);
    private final List<Held> held = new CopyOnWriteArrayList<>();
    private CountDownLatch begun = new CountDownLatch(1);
    private final List<String> wrong = new ArrayList<>();

    @TempDir
    Path folder;

    private CurrentPractice practice;
    private FollowRoom room;

    @BeforeEach
    void furnish() throws Exception {
        PracticeFolder.create(folder.resolve("a"), "A");
        PracticeFolder.create(folder.resolve("b"), "B");
        var clock = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
        practice = new CurrentPractice(background, new Memory(), clock);
        room = new FollowRoom(practice, background, this::read, Locale.ENGLISH);
        room.addListener(this::look);
    }

    private PracticeFigures read(PracticeFolder from, String itself, ReadingProgress progress) throws StoreException {
        Held mine = new Held(from, itself.isEmpty() ? Audience.OUTSIDE : Audience.GROUP, progress);
        held.add(mine);
        begun.countDown();
        return mine.end();
    }

    /** Whatever is shown was read for who looks now, of what is open now. */
    private void look() {
        for (FollowedGroup each : room.groups()) {
            String of = practice.folder().orElseThrow().path().getFileName().toString();
            if (each.figures().viewing().audience() != room.audience()
                    || !each.figures().name().equals(of)) {
                wrong.add(each.figures() + " shown to " + room.audience() + " of " + of);
            }
        }
        if (room.state() != FollowRoom.State.READY && !room.groups().isEmpty()) {
            wrong.add("figures while " + room.state());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Does something that begins a reading, and waits until it is under way. */
    private Held reading(Runnable wish) {
        begun = new CountDownLatch(1);
        wish.run();
        await(begun);
        return held.get(held.size() - 1);
    }

    private Held opening(String name) {
        begun = new CountDownLatch(1);
        int before = held.size();
        practice.open(folder.resolve(name), () -> {}, failure -> wrong.add(failure.getMessage()));
        thread.until(() -> practice.opening().isEmpty());
        await(begun);
        assertEquals(before + 1, held.size());
        return held.get(before);
    }

    private Held begin() {
        practice.open(folder.resolve("a"), () -> {}, failure -> wrong.add(failure.getMessage()));
        thread.until(background::isQuiet);
        return reading(room::begin);
    }

    private void together() {
        room.select("g");
        room.audience(Audience.GROUP);
    }

    private void letGo(Held... readings) {
        for (Held each : readings) {
            each.gate.countDown();
        }
        thread.until(background::isQuiet);
        assertEquals(List.of(), wrong);
    }

    @Test
    void figuresForTheOldAudienceThatComeLateAreNotShown() {
        Held outside = begin();
        Held group = reading(() -> together());

        group.gate.countDown();
        thread.until(() -> room.state() == FollowRoom.State.READY);
        letGo(outside);

        assertEquals(Audience.OUTSIDE, outside.audience);
        assertEquals(Audience.GROUP, group.audience);
        assertEquals(Audience.GROUP, room.groups().get(0).figures().viewing().audience());
    }

    @Test
    void figuresForTheOldAudienceThatComeFirstAreNotShown() {
        Held outside = begin();
        Held group = reading(() -> together());

        outside.gate.countDown();
        letGo(group);

        assertEquals(Audience.GROUP, room.groups().get(0).figures().viewing().audience());
        assertFalse(outside.progress.goOn(1, 2), "nobody waits for it any more");
    }

    @Test
    void figuresOfTheFormerAudienceAreGoneAtOnce() {
        letGo(begin());
        Held group = reading(() -> together());

        assertEquals(FollowRoom.State.READING, room.state());
        assertEquals(List.of(), room.groups());
        letGo(group);

        Held back = reading(() -> room.audience(Audience.OUTSIDE));
        assertEquals(List.of(), room.groups());
        letGo(back);
        assertEquals(Audience.OUTSIDE, back.audience);
    }

    @Test
    void anotherPracticeBeginsFromOutsideWithAllGroupsAndNothingOfTheOneBefore() {
        letGo(begin());
        Held group = reading(() -> together());
        Held other = opening("b");

        assertEquals(Audience.OUTSIDE, room.audience());
        assertEquals(Audience.OUTSIDE, other.audience);
        assertEquals(List.of(), room.groups());
        letGo(other, group);

        assertEquals("b", room.groups().get(0).figures().name());
        assertTrue(room.selected().isEmpty());
    }

    @Test
    void aChoiceThatWasRememberedIsForgottenWithAnotherPracticeEvenBeforeTheRoomWasShown() {
        room.select("g");
        practice.open(folder.resolve("b"), () -> {}, failure -> wrong.add(failure.getMessage()));
        thread.until(background::isQuiet);

        letGo(reading(room::begin));

        assertTrue(room.selected().isEmpty());
    }

    @Test
    void aChangedPracticeIsReadAgainWhileTheFormerFiguresStay() {
        letGo(begin());
        Held again = reading(practice::changed);

        assertEquals(FollowRoom.State.READY, room.state());
        assertEquals(1, room.groups().size());
        letGo(again);
        assertEquals(FollowRoom.State.READY, room.state());
    }

    @Test
    void aReadingCanBeStoppedAndBegunAgain() {
        Held first = begin();
        assertTrue(first.progress.goOn(3, 40));
        assertEquals(3, room.reading().done());
        assertEquals(40, room.reading().all());

        room.stop();
        assertEquals(FollowRoom.State.STOPPED, room.state());
        assertFalse(first.progress.goOn(4, 40));
        letGo(first);
        assertEquals(FollowRoom.State.STOPPED, room.state());
        assertEquals(List.of(), room.groups());

        letGo(reading(room::load));
        assertEquals(FollowRoom.State.READY, room.state());
    }

    @Test
    void whatIsReadyIsNotStopped() {
        letGo(begin());

        room.stop();

        assertEquals(FollowRoom.State.READY, room.state());
    }

    @Test
    void aFailureIsSaidAndTakesTheFiguresAway() {
        letGo(begin());
        Held again = reading(practice::changed);
        again.damaged = true;
        letGo(again);

        assertEquals(FollowRoom.State.FAILED, room.state());
        assertFalse(room.failure().isEmpty());
        assertEquals(List.of(), room.groups());

        letGo(reading(room::load));
        assertEquals("", room.failure());
    }

    @Test
    void aFailureOfAnEarlierReadingIsNoLongerSaid() {
        Held first = begin();
        first.damaged = true;
        Held second = reading(() -> together());

        letGo(first, second);

        assertEquals(FollowRoom.State.READY, room.state());
    }

    @Test
    void withoutAPracticeThereIsNothing() {
        room.begin();
        assertEquals(FollowRoom.State.NO_PRACTICE, room.state());

        letGo(opening("a"));
        assertEquals(FollowRoom.State.READY, room.state());

        practice.close();
        assertEquals(FollowRoom.State.NO_PRACTICE, room.state());
        assertEquals(List.of(), room.groups());
        assertTrue(room.shownPractice().isEmpty());
    }

    @Test
    void whoIsTakenAwayIsToldNothingMore() {
        List<String> told = new ArrayList<>();
        Runnable listener = () -> told.add(room.state().name());
        room.addListener(listener);
        room.select("x");
        room.select("x");
        room.removeListener(listener);
        room.select("y");

        assertEquals(List.of("NO_PRACTICE"), told);
    }
}
