// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.practice.run.PlannedMeeting.ALL;
import static org.kring.practice.run.PlannedMeeting.note;
import static org.kring.practice.run.PlannedMeeting.now;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.run.Capture;
import org.kring.model.meeting.MeetingStatus;
import org.kring.store.StoreException;

/** Whoever looks on at a run is told all of it, in order, and disturbs nobody. */
class RunListenersTest {

    @TempDir
    Path place;

    private PlannedMeeting meeting;

    @BeforeEach
    void plan() throws StoreException {
        meeting = new PlannedMeeting(place);
    }

    @Test
    void everybodyWhoLooksOnIsToldTheSameInOrder() throws Exception {
        List<RunSnapshot> page = Collections.synchronizedList(new ArrayList<>());
        List<RunSnapshot> screen = Collections.synchronizedList(new ArrayList<>());
        RunSession session = meeting.open();
        CompletionStage<Void> first = session.addListener(page::add);
        session.addListener(screen::add);
        session.start(ALL);
        session.add(note("n-1", "Words"));
        session.add(note("n-1", "Refused, since the identifier is used"));
        now(session.add(note("n-2", "More")));
        session.close();

        assertEquals(
                List.of(0L, 1L, 2L, 3L, 3L),
                page.stream().map(each -> each.state().number()).toList());
        assertEquals(page, screen);
        assertEquals(SessionStatus.CLOSED, page.get(4).status());
        assertTrue(first.toCompletableFuture().isDone());
        assertEquals(
                List.of("n-1"),
                page.get(2).state().captures().stream().map(Capture::id).toList(),
                "what was told does not change");
    }

    @Test
    void aListenerThatThrowsIsToldNothingMoreAndNobodyElseNotices() throws Exception {
        List<Long> others = Collections.synchronizedList(new ArrayList<>());
        RunSession session = meeting.open();
        CompletionStage<Void> failing = session.addListener(snapshot -> {
            if (snapshot.state().number() == 2) {
                throw new IllegalStateException("broken page");
            }
        });
        session.addListener(snapshot -> others.add(snapshot.state().number()));
        session.start(ALL);
        assertTrue(now(session.add(note("n-1", "Words"))).isKept());
        assertTrue(now(session.add(note("n-2", "More"))).isKept());

        var failure = assertThrows(
                CompletionException.class, () -> failing.toCompletableFuture().join());
        assertEquals("broken page", failure.getCause().getMessage());
        session.close();
        assertEquals(List.of(0L, 1L, 2L, 3L, 3L), others);
    }

    @Test
    void whoIsTakenOffIsToldNothingMore() throws Exception {
        List<Long> told = Collections.synchronizedList(new ArrayList<>());
        RunListener listener = snapshot -> told.add(snapshot.state().number());
        try (RunSession session = meeting.open()) {
            session.addListener(listener);
            now(session.start(ALL));
            session.removeListener(listener);
            now(session.add(note("n-1", "Words")));
        }
        assertEquals(List.of(0L, 1L), told);
    }

    @Test
    void aClosedSessionRecordsNothingMoreAndEndsItsListeners() throws Exception {
        RunSession session = meeting.open();
        CompletionStage<Void> listening = session.addListener(snapshot -> {});
        RunListener other = snapshot -> {};
        CompletionStage<Void> takenOff = session.addListener(other);
        now(session.start(List.of()));
        session.removeListener(other);
        assertTrue(takenOff.toCompletableFuture().isDone());
        assertFalse(listening.toCompletableFuture().isDone());
        session.close();

        assertTrue(session.recordAgain().toCompletableFuture().join().isEmpty());
        assertTrue(listening.toCompletableFuture().isDone());
        assertEquals(MeetingStatus.PLANNED, meeting.folder.meeting().getStatus());
    }
}
