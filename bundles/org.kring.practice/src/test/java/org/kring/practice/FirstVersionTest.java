// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.evaluation.Audience;
import org.kring.evaluation.Figures;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunStatus;
import org.kring.model.common.Axis;
import org.kring.model.meeting.EventKind;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.method.Method;
import org.kring.practice.check.CheckResult;
import org.kring.practice.check.PracticeCheck;
import org.kring.practice.evaluate.Evaluation;
import org.kring.practice.methods.MethodFolder;
import org.kring.practice.plan.Catalogue;
import org.kring.practice.run.RunSession;
import org.kring.store.Library;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/**
 * A practice that was kept from the days of version 1, never to be changed: three evaluated meetings, an own method, and
 * a meeting in which one of each event had happened when its program was stopped.
 */
class FirstVersionTest {

    private static final Path KEPT = Path.of("src/test/resources/format/1/practice");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T03:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path place;

    private PracticeFolder practice;
    private GroupFolder group;
    private MeetingFolder running;

    @BeforeEach
    void copy() throws Exception {
        var root = place.resolve("practice");
        try (Stream<Path> all = Files.walk(KEPT)) {
            for (Path each : all.toList()) {
                Files.copy(each, root.resolve(KEPT.relativize(each).toString()));
            }
        }
        practice = PracticeFolder.open(root);
        group = practice.group("de-wilgenkring").orElseThrow();
        running = group.meeting("2026-12-03").orElseThrow();
    }

    private Map<String, String> files() throws IOException {
        var texts = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(practice.path())) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                texts.put(practice.relative(each), Files.readString(each));
            }
        }
        return texts;
    }

    @Test
    void itOpensAndIsWholeAndLookingChangesNothing() throws Exception {
        var before = files();

        assertEquals(
                List.of(),
                new PracticeCheck(Library.builtIn())
                        .check(practice.path()).stream()
                                .filter(each -> each.kind() != CheckResult.Kind.OK)
                                .toList());
        assertTrue(practice.sample());
        assertEquals(1, practice.methodFiles().size());
        assertEquals(4, group.meetings().found().size());
        assertEquals(List.of(), group.meetings().damages());
        var kinds = group.meeting("2026-11-05").orElseThrow().meeting().getRun().getEvents().stream()
                .map(each -> each.getKind())
                .toList();
        assertEquals(EventKind.PHASE_ENTERED, kinds.get(1));
        assertEquals(23, running.readRun().events().size());
        assertEquals(before, files());
        assertTrue(before.values().stream().noneMatch(each -> each.contains("formatVersion=\"2\"")));
    }

    @Test
    void itsMeetingRunsOnAndIsClosedAsOneOfThePresentVersion() throws Exception {
        try (RunSession session = RunSession.open(running, Catalogue.read(practice), CLOCK)) {
            assertEquals(List.of(), session.damages());
            assertEquals(RunStatus.RUNNING, session.snapshot().state().status());
            assertEquals(23, session.snapshot().state().number());
            session.add(RunFact.Captured.of("c-24", CaptureKind.INSIGHT, "m-4", "Het liep door."));
            var closed = session.add(new RunFact.Closed()).toCompletableFuture().join();
            assertEquals(25, closed.number());
        }

        var meeting = Files.readString(running.file());
        assertTrue(meeting.contains("formatVersion=\"2\"\n    checksum=\""), meeting);
        assertTrue(meeting.contains("kind=\"entered\"") && !meeting.contains("phase-entered"), meeting);
        assertEquals(MeetingStatus.CLOSED, running.meeting().getStatus());
        assertFalse(running.meeting().isAltered());
        assertTrue(running.content().getArtefacts().stream()
                .anyMatch(each -> each.getText().equals("Het liep door.")));
        var journal = Files.readString(running.runFile());
        assertTrue(journal.matches("(?s)0 [0-9a-f]{8} [0-9a-f]{8} \\{\"journal\":3}\n.*"), journal);
        assertEquals(26, journal.lines().count());
        assertEquals(25, running.readRun().events().size());
        itOpensAfterwards();
    }

    private void itOpensAfterwards() throws StoreException {
        var wrong = new PracticeCheck(Library.builtIn())
                .check(practice.path()).stream().filter(each -> !each.ok()).toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyDocumentIsWrittenBackAsOneOfTheSecondVersion() throws Exception {
        practice.save(practice.practice());
        MethodFolder.of(practice).write(practice.read(practice.methodFiles().get(0), Method.class));
        group.save(group.group());
        group.save(group.content());
        for (MeetingFolder each : group.meetings().found()) {
            each.save(each.meeting());
            if (Files.exists(each.contentFile())) {
                each.save(each.content());
            }
            if (each.hasForms()) {
                writeFormsBack(each);
            }
        }

        files().forEach((file, text) -> {
            boolean written = !file.endsWith(".journal") && !file.endsWith(".lock");
            assertEquals(written, text.contains("formatVersion=\"2\"\n    checksum=\""), file);
        });
        itOpensAfterwards();
        itsMeetingRunsOnAndIsClosedAsOneOfThePresentVersion();
    }

    /** Forms are written when it is corrected how many people were there: here to what it was. */
    private void writeFormsBack(MeetingFolder meeting) throws Exception {
        var file = meeting.path().resolve("forms.xmi");
        var before = Files.readString(file);
        assertTrue(before.contains("formatVersion=\"1\""), before);
        var evaluation = evaluation(meeting);
        var figures = evaluation.figures(Audience.GROUP);
        assertTrue(figures.axis(Axis.PRODUCT).mean().isPresent());

        evaluation.begin(figures.present());

        var after = Files.readString(file);
        assertEquals(
                before.replace("formatVersion=\"1\"", "formatVersion=\"2\""),
                after.replaceFirst("\n    checksum=\"[0-9a-f]{8}\"", ""));
        assertEquals(shown(figures), shown(evaluation.figures(Audience.GROUP)));
    }

    private static List<String> shown(Figures figures) {
        return Figures.AXES.stream()
                .map(each -> figures.axis(each).n() + " " + figures.axis(each).mean())
                .toList();
    }

    private Evaluation evaluation(MeetingFolder meeting) throws StoreException {
        return Evaluation.of(meeting, Catalogue.read(practice).instrument(), new SplittableRandom(1));
    }

    @Test
    void lateFormsJoinThoseOfTheFirstVersion() throws Exception {
        var meeting = group.meeting("2026-09-10").orElseThrow();
        var record = meeting.meeting();
        for (int i = 0; i < FormKeeper.LATE_BATCH; i++) {
            var came = org.kring.model.meeting.MeetingFactory.eINSTANCE.createAttendance();
            came.setMember("late-" + i);
            came.setPresent(true);
            record.getAttendance().add(came);
        }
        meeting.save(record);
        var evaluation = evaluation(meeting);
        evaluation.begin(8 + FormKeeper.LATE_BATCH);
        for (int i = 0; i < FormKeeper.LATE_BATCH; i++) {
            var form = evaluation.form("late-" + i);
            form.mark("P1", 9);
            evaluation.handIn("late-" + i, form);
        }

        assertEquals(8 + FormKeeper.LATE_BATCH, evaluation.answered().size());
        var text = Files.readString(meeting.path().resolve("forms.xmi"));
        assertTrue(text.contains("formatVersion=\"2\"\n    checksum=\""), text);
        assertFalse(Files.exists(meeting.path().resolve("forms-late.xmi")));
    }

    @Test
    void aPracticeOfTheFutureIsRefusedAndLeftAsItIs() throws Exception {
        for (var each : files().entrySet()) {
            var text = each.getValue()
                    .replace("formatVersion=\"1\"", "formatVersion=\"3\"")
                    .replace("0 e746972f {\"journal\":1}", "0 ba6e6e84 {\"journal\":4}");
            Files.writeString(practice.path().resolve(each.getKey()), text);
        }
        var before = files();

        assertNewer(() -> PracticeFolder.open(practice.path()));
        assertNewer(() -> running.meeting());
        assertNewer(() -> running.readRun());
        assertNewer(() -> running.openRun());
        assertNewer(() -> running.save(running.meeting()));
        var results = new PracticeCheck(Library.builtIn()).check(practice.path());
        assertTrue(results.stream().allMatch(each -> each.kind() == CheckResult.Kind.NEWER), () -> results.toString());
        before.put("groups/de-wilgenkring/meetings/2026-12-03/run.journal.lock", "");
        assertEquals(before, files());
    }

    private interface Step {
        void run() throws StoreException;
    }

    private static void assertNewer(Step step) {
        assertEquals(
                Problem.FUTURE_VERSION,
                assertThrows(StoreException.class, step::run).problem());
    }

    @Test
    void whatDoesNotFitItsChecksumIsToldOnTheWayAndStaysToldUntilAccepted() throws Exception {
        group.save(group.group());
        running.save(running.meeting());
        change(group.file(), "founded=\"20", "founded=\"19");
        change(running.file(), "minutes=\"150\"", "minutes=\"140\"");
        var name = practice.relative(running.file());

        var groups = practice.groups();
        assertEquals(1, groups.found().size(), "it opens all the same");
        assertEquals(Problem.ALTERED, groups.damages().get(0).problem().problem());
        var meetings = group.meetings();
        assertEquals(4, meetings.found().size());
        assertEquals(
                List.of(name), meetings.damages().stream().map(Damage::file).toList());

        assertEquals(List.of(name), running.notices().stream().map(Damage::file).toList());
        assertEquals(
                List.of(practice.relative(group.file())),
                group.notices().stream().map(Damage::file).toList());
        assertEquals(List.of(), AlteredDocuments.of(practice).notices());

        running.save(running.meeting());
        assertTrue(running.meeting().isAltered(), "nobody has accepted it");
        AlteredDocuments.of(practice).accept(name);
        assertFalse(running.meeting().isAltered());
        assertEquals(List.of(), group.meetings().damages());
    }

    private static void change(Path file, String old, String by) throws IOException {
        var text = Files.readString(file);
        assertTrue(text.contains(old), text);
        Files.writeString(file, text.replace(old, by));
    }
}
