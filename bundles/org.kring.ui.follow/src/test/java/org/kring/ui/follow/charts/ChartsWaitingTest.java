// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

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
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.evaluation.Audience;
import org.kring.practice.PracticeFolder;
import org.kring.practice.ReadingProgress;
import org.kring.practice.follow.PracticeFigures;
import org.kring.store.StoreException;
import org.kring.testkit.TestThread;
import org.kring.ui.JobBackground;
import org.kring.ui.Memory;
import org.kring.ui.follow.FollowRoom;
import org.kring.ui.follow.FollowServices;
import org.kring.ui.follow.TestPractices;
import org.kring.ui.follow.side.SideViewState;
import org.kring.ui.practice.CurrentPractice;

/** What the charts say while figures are read on another thread, and what is said afterwards about what was done. */
class ChartsWaitingTest implements ChartsView {

    @TempDir
    static Path folder;

    private final TestThread thread = new TestThread();
    private final JobBackground background = new JobBackground(thread);
    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final List<Message> messages = new ArrayList<>();
    private boolean charts;
    private String notice = "";
    private CurrentPractice practice;
    private FollowRoom room;
    private ChartsPresenter presenter;
    private boolean hold;

    @BeforeAll
    static void make() throws Exception {
        TestPractices.sample(folder.resolve("a"), 3);
        TestPractices.sample(folder.resolve("b"), 3);
    }

    @BeforeEach
    void open() {
        var clock = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
        practice = new CurrentPractice(background, new Memory(), clock);
        room = new FollowRoom(practice, background, this::read, Locale.ENGLISH);
        open("a");
        presenter = new ChartsPresenter(
                this,
                new FollowServices(room, background, new Memory(), Locale.ENGLISH, Clock.systemUTC()),
                new RecordedNavigation());
    }

    @AfterEach
    void letGo() {
        goOn.countDown();
        thread.until(background::isQuiet);
    }

    private void open(String name) {
        practice.open(folder.resolve(name), () -> {}, failure -> {
            throw new AssertionError(failure);
        });
        thread.until(() -> practice.opening().isEmpty());
    }

    private PracticeFigures read(PracticeFolder from, String itself, ReadingProgress progress) throws StoreException {
        PracticeFigures read = TestPractices.read(from, itself, ReadingProgress.NONE);
        if (hold) {
            progress.goOn(4, 12);
            told.countDown();
            await(goOn);
        }
        return read;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Message last() {
        return messages.get(messages.size() - 1);
    }

    @Test
    void afterHalfASecondItSaysHowFarItIsAndCanBeStopped() {
        hold = true;
        presenter.begin();
        await(told);
        assertTrue(presenter.isWaiting());
        assertEquals("", last().sentence(), "short readings are not worth a number");
        assertEquals(Message.Next.NOTHING, last().next());

        presenter.waited();
        assertEquals("4 of 12 meetings", last().sentence());
        assertEquals(Message.Next.STOP, last().next());
        assertFalse(presenter.canExport());

        presenter.next(last().next());
        assertEquals(FollowRoom.State.STOPPED, room.state());
        assertEquals(Message.Next.AGAIN, last().next());
        assertFalse(presenter.isWaiting());
        int before = messages.size();
        presenter.waited();
        assertEquals(before, messages.size(), "nobody waits any more");

        hold = false;
        presenter.next(last().next());
        goOn.countDown();
        thread.until(background::isQuiet);
        assertTrue(charts);
    }

    @Test
    void theNextReadingBeginsWithoutANumberAgain() {
        hold = true;
        presenter.begin();
        await(told);
        presenter.waited();
        goOn.countDown();
        thread.until(background::isQuiet);

        room.select(room.groups().get(0).id());
        presenter.audience(Audience.GROUP);

        assertEquals("", last().sentence());
    }

    @Test
    void whatWasExportedIsSaidUntilSomethingElseIsLookedAt() {
        ready();
        presenter.export(folder.resolve("one.svg"));
        thread.until(background::isQuiet);
        assertTrue(notice.contains("one.svg"), notice);

        room.select(room.groups().get(0).id());
        assertEquals("", notice);
    }

    @Test
    void whatWasExportedOfAnotherPracticeOrForAnotherAudienceIsNotSaidHere() {
        ready();
        room.select(room.groups().get(0).id());
        presenter.export(folder.resolve("two.svg"));
        presenter.audience(Audience.GROUP);
        thread.until(background::isQuiet);
        assertEquals("", notice);

        presenter.export(folder.resolve("three.svg"));
        open("b");
        thread.until(background::isQuiet);
        assertEquals("", notice);
    }

    @Test
    void anExportThatFailsIsSaid() {
        ready();
        presenter.export(folder.resolve("nowhere/four.svg"));
        thread.until(background::isQuiet);

        assertFalse(notice.isEmpty());
    }

    private void ready() {
        presenter.begin();
        thread.until(background::isQuiet);
        assertTrue(charts);
    }

    @Override
    public void message(Message message) {
        charts = false;
        messages.add(message);
    }

    @Override
    public void charts(ChartsViewState state) {
        charts = true;
    }

    @Override
    public void select(String place) {
        // not looked at
    }

    @Override
    public void side(SideViewState state) {
        // not looked at
    }

    @Override
    public void audience(Audience audience, boolean oneGroup) {
        // not looked at
    }

    @Override
    public void altered(String sentence) {}

    @Override
    public void notice(String sentence, boolean failed) {
        notice = sentence;
    }
}
