// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.practice.run.PlannedMeeting.ALL;
import static org.kring.practice.run.PlannedMeeting.now;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.run.RunFact;
import org.kring.model.meeting.MeetingStatus;
import org.kring.store.StoreException;

/** A document that is accepted while the session closes never crosses what the session still writes. */
class AcceptedWhileClosingTest {

    /** Long beside what accepting a document takes. */
    private static final int WHILE_MS = 500;

    @TempDir
    Path place;

    @Test
    void itWaitsForTheEntriesAndTheRecordThatAreOnTheirWay() throws Exception {
        PlannedMeeting meeting = new PlannedMeeting(place);
        CountDownLatch held = new CountDownLatch(1);
        RunSession session = meeting.open();
        now(session.start(ALL));
        alter(meeting.folder.file());
        session.addListener(snapshot -> awaited(held));
        CompletableFuture<RunAnswer> close = session.add(new RunFact.Closed()).toCompletableFuture();
        session.closeLater();

        CompletableFuture<Optional<StoreException>> accepted =
                session.accept(meeting.practice.relative(meeting.folder.file())).toCompletableFuture();

        assertThrows(TimeoutException.class, () -> accepted.get(WHILE_MS, TimeUnit.MILLISECONDS));
        assertTrue(isAltered(meeting), "nothing was written while an entry is on its way");
        held.countDown();
        assertEquals(Optional.empty(), accepted.get());
        assertTrue(close.isDone());
        assertFalse(isAltered(meeting));
        assertEquals(MeetingStatus.CLOSED, meeting.folder.meeting().getStatus());
    }

    private static boolean isAltered(PlannedMeeting meeting) {
        return !meeting.folder.notices().isEmpty();
    }

    private static void awaited(CountDownLatch held) {
        try {
            held.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void alter(Path file) throws Exception {
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("checksum=\"\\p{XDigit}{8}\"", "checksum=\"00000000\""));
    }
}
