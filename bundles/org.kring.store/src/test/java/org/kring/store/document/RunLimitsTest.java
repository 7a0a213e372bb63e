// SPDX-License-Identifier: EPL-2.0
package org.kring.store.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.meeting.agenda.RunItem;
import org.kring.meeting.record.ContentRecord;
import org.kring.meeting.record.MeetingRecord;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.EventLog;
import org.kring.meeting.run.LiveRun;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunPlan;
import org.kring.method.Bilingual;
import org.kring.model.common.Category;
import org.kring.model.common.Document;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.meeting.PauseReason;
import org.kring.store.DocumentReader;
import org.kring.store.DocumentWriter;
import org.kring.store.StoreException;

/** What a run takes can be recorded: the limits of runs and of documents agree, whatever fills the run. */
@Tag("large")
class RunLimitsTest {

    private static final String LONG_ID = "x".repeat(98);
    private static final String MEMBER = "m" + "-".repeat(98);
    private static final EventLog NOWHERE = event -> {
        // what is kept is not asked for
    };

    private final LiveRun run =
            new LiveRun(plan(), NOWHERE, InstantSource.fixed(Instant.parse("2026-11-21T19:30:00.123456789Z")));

    private static RunPlan plan() {
        var title = new Bilingual("Rondje", "Round");
        var item = new RunItem(
                "i" + LONG_ID, Category.WARM_UP, title, Optional.empty(), OptionalInt.of(10), Map.of(), false);
        return new RunPlan("2026-11-21", Instant.EPOCH, 80, List.of(MEMBER, "m-2"), List.of(item), List.of());
    }

    private LiveRun.Answer add(RunFact fact) {
        return run.add(fact);
    }

    private void start() {
        assertTrue(add(new RunFact.Started(List.of(MEMBER, "m-2"))).isKept());
    }

    private static String refusal(LiveRun.Answer answer) {
        return answer.refusal().orElseThrow().rule();
    }

    private static RunFact captured(int i, String text) {
        return RunFact.Captured.of(id(i), CaptureKind.NOTE, MEMBER, text);
    }

    private static String id(int i) {
        return String.format("%05d", i) + "i".repeat(95);
    }

    /** Closes the run, and writes and reads what it leaves behind. */
    private void assertRecorded() throws StoreException {
        assertTrue(add(new RunFact.Closed()).isKept(), "a full run can be closed");
        var content = ContentRecord.of(run.state());
        var meeting = MeetingFactory.eINSTANCE.createMeeting();
        meeting.setId("2026-11-21");
        meeting.setGroup("de-kring");
        MeetingRecord.write(meeting, run.events(), run.state(), ZoneOffset.UTC);
        assertEquals(MeetingStatus.CLOSED, meeting.getStatus());
        for (Document each : List.of(content, meeting)) {
            var bytes = DocumentWriter.bytes(each);
            DocumentReader.read(new ByteArrayInputStream(bytes), "it", Document.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\"", "é", "\u20ac", "&", "<", "\n", "\t\"", "\r", "𝄞"})
    void whateverTheWordsTheRunIsFullBeforeTheDocument(String sign) throws Exception {
        start();
        var text = "a" + sign.repeat(19_998 / sign.length());
        int kept = 0;
        while (add(captured(kept, text)).isKept()) {
            kept++;
        }

        assertEquals("run-full", refusal(add(captured(kept, text))));
        assertTrue(kept > 90, "only " + kept);
        assertRecorded();
    }

    @Test
    void wordsThatAreTakenAwayMakeRoom() throws Exception {
        start();
        var text = "\"".repeat(20_000);
        int kept = 0;
        while (add(captured(kept, text)).isKept()) {
            kept++;
        }
        assertTrue(add(new RunFact.Edited(id(0), "kort")).isKept());
        assertTrue(add(captured(kept, text)).isKept());
        assertEquals("run-full", refusal(add(new RunFact.Edited(id(0), text))));
        assertTrue(add(new RunFact.Removed(id(1))).isKept());
        assertTrue(add(new RunFact.Edited(id(0), text)).isKept());

        assertRecorded();
    }

    @Test
    void choicesRatingsTasksAndLinksCount() throws Exception {
        start();
        var text = "\"".repeat(20_000);
        var facts = new ArrayList<RunFact>();
        for (int i = 0; i < 40; i++) {
            facts.add(RunFact.Captured.of(id(i), i % 2 == 0 ? CaptureKind.ACTION : CaptureKind.CASE, MEMBER, "\"" + i));
            facts.add(new RunFact.Rated(id(i), 7, text, text));
            facts.add(new RunFact.Chosen(id(i), true));
            facts.add(
                    i % 2 == 0
                            ? new RunFact.ActionSet(id(i), MEMBER, null, text, "SMART")
                            : new RunFact.CaseSet(id(i), text, 1, 10));
        }
        var all = IntStream.range(0, 40).mapToObj(RunLimitsTest::id).toList();
        for (int i = 40; i < 1_040; i++) {
            facts.add(new RunFact.Captured(id(i), CaptureKind.NOTE, "", "", MEMBER, "x", "", LONG_ID, all));
            facts.add(new RunFact.Chosen(id(i), true));
        }
        long refused = facts.stream().filter(each -> !add(each).isKept()).count();

        assertTrue(refused > 0, "the run was filled");
        assertRecorded();
    }

    @Test
    void whatIsToldAboutEarlierMeetingsHasALimitOfItsOwn() throws Exception {
        start();
        var told = new RunFact.OutcomeTold("2026-10-01", "c-1", null, "x".repeat(20_000));
        int kept = 0;
        while (add(told).isKept()) {
            kept++;
        }

        assertEquals(25, kept);
        assertEquals("run-full", refusal(add(told)));
        assertTrue(add(captured(1, "Gewoon verder")).isKept());
        assertRecorded();
    }

    @Test
    void aRunWithTooManyEventsCanStillBeMovedOnAndClosed() throws Exception {
        start();
        add(captured(0, "Woord"));
        int kept = 2;
        while (add(new RunFact.Edited(id(0), "Woord")).isKept()) {
            kept++;
        }
        assertEquals(20_000, kept);
        assertEquals("run-full", refusal(add(captured(1, "Te veel"))));
        assertTrue(add(new RunFact.Edited(id(0), "Wo")).isKept(), "what makes it smaller");
        kept++;
        while (add(new RunFact.Attended(MEMBER, true, 600)).isKept()) {
            kept++;
        }
        assertEquals(20_500, kept);
        assertEquals("run-full", refusal(add(new RunFact.Paused(PauseReason.BREAK, ""))));

        assertRecorded();
    }

    @Test
    void aRunThatGoesOnIsMeasuredWithWhatItHadBefore() throws Exception {
        start();
        var text = "\"".repeat(20_000);
        int kept = 0;
        while (add(captured(kept, text)).isKept()) {
            kept++;
        }
        var again =
                new LiveRun(plan(), run.events(), NOWHERE, InstantSource.fixed(Instant.parse("2026-11-21T20:00:00Z")));

        assertEquals("run-full", refusal(again.add(captured(kept, text))));
        assertTrue(again.add(new RunFact.Closed()).isKept());
    }
}
