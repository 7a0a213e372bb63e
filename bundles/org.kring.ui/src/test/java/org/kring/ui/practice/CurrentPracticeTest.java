// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.method.VisibleText;
import org.kring.practice.Damage;
import org.kring.practice.PracticeFolder;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.testkit.TestThread;
import org.kring.ui.Background;
import org.kring.ui.JobBackground;
import org.kring.ui.Memory;

class CurrentPracticeTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final TestThread thread = new TestThread();
    private final Background background = new JobBackground(thread);
    private final Memory memory = new Memory();
    private final List<StoreException> failures = new ArrayList<>();
    private CurrentPractice practice;
    private int told;
    private int opened;
    private int others;

    @BeforeEach
    void begin() {
        practice = new CurrentPractice(background, memory, CLOCK);
        practice.addListener(() -> told++);
        practice.onAnother(() -> others++);
    }

    private void create(String name) {
        practice.create(folder.resolve(name), name, () -> opened++, failures::add);
        thread.until(background::isQuiet);
    }

    @Test
    void aCreatedPracticeIsOpenAndEverybodyIsTold() {
        create("Noord");

        assertEquals(folder.resolve("Noord"), practice.folder().orElseThrow().path());
        assertEquals("Noord", practice.name());
        assertFalse(practice.sample());
        assertEquals(2, told, "once for the beginning, once for the end");
    }

    @Test
    void namesAndPathsStandOnOneLineWithTheirMarksVisible() {
        practice.create(folder.resolve("odd\u202e"), "No\u202eord\nZuid", () -> opened++, failures::add);
        thread.until(background::isQuiet);

        assertEquals(VisibleText.line("No\u202eord\nZuid"), practice.name());
        RecentPractice recent = practice.recent().get(0);
        assertEquals(practice.name(), recent.title());
        assertEquals(VisibleText.line(folder.resolve("odd\u202e").toString()), recent.place());
        assertEquals(VisibleText.line("a\nb"), new RecentPractice(Path.of("x", "a\nb"), "").title());
        assertEquals(
                VisibleText.line("\u202ec"), new RecentPractice(folder, "\u202ec").title(), "kept by an earlier start");
    }

    @Test
    void whoHasSomethingUnsavedIsAskedBeforeAnotherPracticeComes() {
        List<Runnable> asked = new ArrayList<>();
        practice.onLeaving((left, goOn) -> {
            assertEquals(folder.resolve("Noord"), left);
            asked.add(goOn);
        });
        create("Noord");
        practice.open(folder.resolve("Noord"), () -> opened++, failures::add);
        thread.until(background::isQuiet);
        assertEquals(List.of(), asked, "the same one is not left");

        create("Zuid");
        assertEquals(1, asked.size());
        assertEquals("Noord", practice.name());
        assertTrue(practice.opening().isEmpty());
        assertFalse(Files.exists(folder.resolve("Zuid")));

        asked.get(0).run();
        thread.until(background::isQuiet);
        assertEquals("Zuid", practice.name());
    }

    @Test
    void whoTypedWhileAnotherPracticeWasReadIsAskedWhenItComes() throws Exception {
        PracticeFolder.create(folder.resolve("Oost"), "Oost");
        create("Noord");
        List<Runnable> asked = new ArrayList<>();
        practice.onLeaving((left, goOn) -> asked.add(goOn));

        practice.open(folder.resolve("Oost"), () -> opened++, failures::add);
        assertEquals(List.of(), asked, "nothing is left yet");
        assertTrue(practice.opening().isPresent());
        thread.until(background::isQuiet);

        assertEquals(1, asked.size());
        assertTrue(practice.opening().isEmpty());
        assertEquals("Noord", practice.name(), "until that is answered");
        asked.get(0).run();
        assertEquals("Oost", practice.name());
        assertEquals(2, opened);
    }

    @Test
    void anAnswerThatComesTooLateOpensNothing() throws Exception {
        PracticeFolder.create(folder.resolve("Oost"), "Oost");
        PracticeFolder.create(folder.resolve("West"), "West");
        create("Noord");
        List<Runnable> asked = new ArrayList<>();
        practice.onLeaving((left, goOn) -> asked.add(goOn));
        for (String each : List.of("Oost", "West")) {
            practice.open(folder.resolve(each), () -> opened++, failures::add);
            thread.until(background::isQuiet);
        }

        asked.get(1).run();
        asked.get(0).run();

        assertEquals("West", practice.name());
    }

    @Test
    void whileTheSampleIsMadeWhatIsOpenStaysOpen() {
        create("Noord");
        practice.onLeaving((left, goOn) -> {
            throw new AssertionError("nothing is left");
        });
        boolean[] made = new boolean[1];

        practice.makeSample(folder.resolve("sample"), () -> made[0] = true, failures::add);
        thread.until(background::isQuiet);

        assertTrue(made[0]);
        assertTrue(PracticeFolder.isPractice(folder.resolve("sample")));
        assertEquals("Noord", practice.name());
        assertTrue(practice.opening().isEmpty());
    }

    @Test
    void everybodyIsAskedInTurnUntilOneStays() {
        List<String> asked = new ArrayList<>();
        boolean[] stays = {true};
        practice.onLeaving((left, goOn) -> {
            asked.add("first");
            goOn.run();
        });
        practice.onLeaving((left, goOn) -> {
            asked.add("second");
            if (!stays[0]) {
                goOn.run();
            }
        });
        practice.onLeaving((left, goOn) -> {
            asked.add("third");
            goOn.run();
        });
        create("Noord");

        create("Zuid");
        assertEquals(List.of("first", "second"), asked);
        assertEquals("Noord", practice.name());

        stays[0] = false;
        create("Zuid");
        assertEquals(List.of("first", "second", "first", "second", "third"), asked);
        assertEquals("Zuid", practice.name());
    }

    @Test
    void aFailureLeavesOpenWhatWasOpen() {
        create("Noord");

        practice.open(folder.resolve("nowhere"), () -> opened++, failures::add);
        thread.until(background::isQuiet);

        assertEquals(Problem.NO_PRACTICE, failures.get(0).problem());
        assertEquals(1, opened, "nobody is told that another practice was opened");
        assertEquals(1, others);
        assertEquals("Noord", practice.name());
        assertTrue(practice.opening().isEmpty());
    }

    @Test
    void choicesAreForgottenForAnotherPracticeOnly() {
        create("Noord");
        create("Zuid");
        assertEquals(2, others);

        practice.changed();
        practice.close();
        practice.open(folder.resolve("Zuid"), () -> opened++, failures::add);
        thread.until(background::isQuiet);
        assertEquals(2, others, "the same practice again");

        practice.open(folder.resolve("Noord"), () -> opened++, failures::add);
        thread.until(background::isQuiet);
        assertEquals(3, others);
    }

    @Test
    void afterARestartTheChoicesOfTheLastPracticeHold() {
        create("Noord");
        CurrentPractice next = new CurrentPractice(background, Memory.of(memory.bytes()), CLOCK);
        next.onAnother(() -> others++);

        next.reopen(failures::add);
        thread.until(background::isQuiet);
        assertEquals(1, others);

        next.create(folder.resolve("Zuid"), "Zuid", () -> opened++, failures::add);
        thread.until(background::isQuiet);
        assertEquals(2, others);
    }

    @Test
    void whatWasCancelledDoesNotOpenLater() throws Exception {
        PracticeFolder.create(folder.resolve("Zuid"), "Zuid");
        practice.open(folder.resolve("Zuid"), () -> opened++, failures::add);

        practice.cancel();
        thread.until(background::isQuiet);

        assertTrue(practice.folder().isEmpty());
        assertTrue(failures.isEmpty());
    }

    @Test
    void aLaterWishReplacesAnEarlierOne() throws Exception {
        PracticeFolder.create(folder.resolve("Zuid"), "Zuid");
        PracticeFolder.create(folder.resolve("Oost"), "Oost");

        practice.open(folder.resolve("Zuid"), () -> opened++, failures::add);
        practice.open(folder.resolve("Oost"), () -> opened++, failures::add);
        thread.until(background::isQuiet);

        assertEquals("Oost", practice.name());
    }

    @Test
    void theLastPracticeOpensAgainAfterARestart() {
        create("Noord");

        CurrentPractice next = new CurrentPractice(background, Memory.of(memory.bytes()), CLOCK);
        assertTrue(next.reopen(failures::add));
        thread.until(background::isQuiet);

        assertEquals("Noord", next.name());
    }

    @Test
    void aClosedPracticeStaysClosedButIsRemembered() {
        create("Noord");

        practice.close();

        assertFalse(practice.reopen(failures::add));
        assertTrue(practice.folder().isEmpty());
        assertEquals(List.of("Noord"), names());
    }

    @Test
    void recentPracticesAreTheLastSixEachOnce() {
        IntStream.rangeClosed(1, 8).forEach(i -> create("P" + i));

        practice.open(folder.resolve("P5"), () -> opened++, failures::add);
        thread.until(background::isQuiet);

        assertEquals(List.of("P5", "P8", "P7", "P6", "P4", "P3"), names());
    }

    private List<String> names() {
        return practice.recent().stream().map(RecentPractice::name).toList();
    }

    @Test
    void theSampleIsMadeOnceAndOpenedAfterwards() throws Exception {
        Runnable open = () -> practice.open(folder.resolve("sample"), () -> opened++, failures::add);
        practice.makeSample(folder.resolve("sample"), open, failures::add);
        thread.until(background::isQuiet);
        assertTrue(practice.sample());
        Path file = folder.resolve("sample/practice.kring");
        var made = Files.getLastModifiedTime(file);
        practice.close();

        practice.makeSample(folder.resolve("sample"), open, failures::add);
        thread.until(background::isQuiet);

        assertTrue(practice.sample());
        assertEquals(made, Files.getLastModifiedTime(file));
    }

    @Test
    void aDocumentThatWasChangedByHandIsAcceptedAndEverybodyIsTold() throws Exception {
        create("Noord");
        Path file = folder.resolve("Noord/practice.kring");
        Files.writeString(file, Files.readString(file).replace("Noord", "Nord"));
        List<String> order = new ArrayList<>();
        practice.addListener(() -> order.add("everybody"));

        practice.accept("practice.kring", () -> order.add("accepted"), failures::add);
        thread.until(background::isQuiet);

        assertEquals(List.of("accepted", "everybody"), order);
        assertEquals(List.of(), failures);
        List<Damage> altered = new ArrayList<>();
        PracticeFolder.openTelling(folder.resolve("Noord"), altered::add);
        assertEquals(List.of(), altered);

        practice.accept("nowhere.kring", () -> order.add("accepted"), failures::add);
        thread.until(background::isQuiet);
        assertEquals(1, failures.size(), "and nobody is told");
        assertEquals(2, order.size());
    }

    @Test
    void everybodyIsToldWhenThePracticeIsClosed() {
        create("Noord");
        told = 0;
        practice.close();
        assertEquals(1, told);
        practice.changed();
        assertEquals(2, told);
    }

    @Test
    void eventsNameAMeetingOrNone() {
        assertEquals(
                "noord", OpenMeeting.parse("noord/2026-11-21").orElseThrow().group());
        assertEquals(
                "2026-11-21",
                OpenMeeting.parse("noord/2026-11-21").orElseThrow().meeting());
        assertEquals("noord/2026-11-21", new OpenMeeting("noord", "2026-11-21").text());
        assertEquals(
                new OpenMeeting("noord", ""),
                OpenMeeting.parse(new OpenMeeting("noord", "").text()).orElseThrow(),
                "the group itself");
        for (Object bad : new Object[] {null, 3, "", "noord", "/x", "/", "a/b/c"}) {
            assertTrue(OpenMeeting.parse(bad).isEmpty(), String.valueOf(bad));
        }
    }
}
