// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.SplittableRandom;
import org.kring.evaluation.Audience;
import org.kring.model.practice.PracticeFactory;
import org.kring.practice.GroupFolder;
import org.kring.practice.MeetingFolder;
import org.kring.practice.PracticeFolder;
import org.kring.practice.ReadingProgress;
import org.kring.practice.evaluate.Evaluation;
import org.kring.practice.follow.FiguresReader;
import org.kring.practice.follow.PracticeFigures;
import org.kring.sample.SamplePractice;
import org.kring.sample.SampleWish;
import org.kring.store.Library;
import org.kring.store.StoreException;
import org.kring.testkit.TestThread;
import org.kring.ui.JobBackground;
import org.kring.ui.Memory;
import org.kring.ui.practice.CurrentPractice;

/** Practices on the disk, and a room that looks at them; work is done on other threads, as in the program. */
public final class TestPractices {

    /** The day that samples look back from. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    private static final TestThread THREAD = new TestThread();
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final JobBackground BACKGROUND = new JobBackground(THREAD);

    private TestPractices() {}

    /** Waits until all that was begun is done and handed over, on this thread and in order. */
    public static void rest() {
        THREAD.until(BACKGROUND::isQuiet);
    }

    /** Three made-up groups: one of four people, two of six to eight, with so many meetings each. */
    public static PracticeFolder sample(Path folder, int meetings) throws StoreException {
        return SamplePractice.make(new SampleWish(1, 3, meetings, DAY), folder);
    }

    /** The meeting that each group has planned is held: so many were there, and fewer have answered; it is open. */
    public static void evaluating(PracticeFolder practice, int present, int answered) throws StoreException {
        var instrument = Library.builtIn().instruments().get(0).getInstrument();
        for (GroupFolder group : practice.groups().found()) {
            for (MeetingFolder each : group.meetings().found()) {
                if (!each.wasHeld(each.meeting())) {
                    var evaluation = Evaluation.of(each, instrument, new SplittableRandom(1));
                    evaluation.begin(present);
                    for (int i = 1; i <= answered; i++) {
                        evaluation.handIn("m-" + i, evaluation.form("m-" + i));
                    }
                }
            }
        }
    }

    /** A practice with one group that never met. */
    public static PracticeFolder silent(Path folder) throws StoreException {
        PracticeFolder practice = PracticeFolder.create(folder, "Stil");
        var group = PracticeFactory.eINSTANCE.createGroup();
        group.setName("De Stilte");
        practice.create(group);
        return practice;
    }

    /** What may be shown of a practice. */
    public static PracticeFigures read(PracticeFolder practice, Audience audience) throws StoreException {
        return new FiguresReader(practice, audience, ZONE).practice(ReadingProgress.NONE);
    }

    /** What may be shown of a practice from outside, and to one group of itself. */
    public static PracticeFigures read(PracticeFolder practice, String itself, ReadingProgress progress)
            throws StoreException {
        return new FiguresReader(practice, Audience.OUTSIDE, ZONE).practice(itself, progress);
    }

    /** Nothing is open. */
    public static CurrentPractice closed() {
        return new CurrentPractice(BACKGROUND, new Memory(), CLOCK);
    }

    /** This folder is open. */
    public static CurrentPractice open(Path folder) {
        CurrentPractice practice = closed();
        practice.open(folder, () -> {}, failure -> {
            throw new AssertionError(failure);
        });
        rest();
        return practice;
    }

    /** The room over a practice. */
    public static FollowServices services(CurrentPractice practice) {
        return services(practice, Locale.ENGLISH);
    }

    /** The room over a practice, for a reader of a language. */
    public static FollowServices services(CurrentPractice practice, Locale locale) {
        return services(practice, locale, TestPractices::read);
    }

    /** The same, read by a source of its own. */
    public static FollowServices services(CurrentPractice practice, Locale locale, FollowRoom.Source source) {
        FollowRoom room = new FollowRoom(practice, BACKGROUND, source, locale);
        return new FollowServices(room, BACKGROUND, new Memory(), locale, Clock.systemUTC());
    }
}
