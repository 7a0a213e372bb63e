// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.practice.PracticeFolderTest.assertProblem;
import static org.kring.practice.run.PlannedMeeting.ALL;

import java.nio.file.Files;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.model.meeting.Meeting;
import org.kring.practice.AlteredDocuments;
import org.kring.practice.KnownDocument;
import org.kring.practice.run.RunSession;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/** Two windows on one plan. */
class PlanSavingTest extends OpenDraft {

    private PlanSaving saving;

    @BeforeEach
    void plan() throws Exception {
        Planning.save(folder, draft.meeting());
        draft = read();
        saving = new PlanSaving(folder, folder.meeting());
    }

    @Test
    void oneWindowSavesAsOftenAsItWants() throws Exception {
        for (int minutes : new int[] {90, 150, 90}) {
            draft.minutes(minutes);
            saving.save(draft.meeting());
            assertEquals(minutes, folder.meeting().getMinutes());
        }
    }

    @Test
    void whatAnotherWindowSavedIsNotWrittenOver() throws Exception {
        MeetingDraft theirs = read();
        theirs.present(ALL.get(0), false);
        new PlanSaving(folder, folder.meeting()).save(theirs.meeting());
        byte[] there = Files.readAllBytes(folder.file());

        draft.minutes(150);
        assertProblem(Problem.CHANGED_ELSEWHERE, () -> saving.save(draft.meeting()));
        draft.cancelled(true);
        assertProblem(Problem.CHANGED_ELSEWHERE, () -> saving.save(draft.meeting()));
        assertArrayEquals(there, Files.readAllBytes(folder.file()));
    }

    @Test
    void norIsWhatWasWrittenByHand() throws Exception {
        String there = Files.readString(folder.file()).replace("minutes=\"120\"", "minutes=\"95\"");
        Files.writeString(folder.file(), there);
        assertProblem(Problem.CHANGED_ELSEWHERE, () -> saving.save(draft.meeting()));
        assertEquals(there, Files.readString(folder.file()));
    }

    @Test
    void whatSomebodyAcceptedMeanwhileStillSaysTheSame() throws Exception {
        Meeting altered = folder.meeting();
        altered.setAltered(true);
        folder.save(altered);
        saving = new PlanSaving(folder, folder.meeting());
        var practice = folder.group().practice();
        AlteredDocuments.of(practice).accept(practice.relative(folder.file()));
        draft.minutes(150);
        saving.save(draft.meeting());
        assertEquals(150, folder.meeting().getMinutes());
    }

    @Test
    void aPlanThatIsGoneIsNotMadeAnew() throws Exception {
        Files.delete(folder.file());
        assertProblem(Problem.CHANGED_ELSEWHERE, () -> saving.save(draft.meeting()));
        assertFalse(Files.exists(folder.file()));
    }

    @Test
    void norIsOneWhoseFolderIsGoneAndThatIsSaid() throws Exception {
        Files.move(folder.path(), folder.path().resolveSibling("away"));
        assertProblem(Problem.FOLDER_GONE, () -> saving.save(draft.meeting()));
        assertProblem(Problem.FOLDER_GONE, folder::meeting);
        assertFalse(Files.exists(folder.path()));
        Files.move(folder.path().resolveSibling("away"), folder.path());
        saving.save(draft.meeting());
    }

    @Test
    void aMeetingThatWasBegunSaysThatAndIsToBeReadAgain() throws Exception {
        Clock clock = Clock.fixed(folder.meeting().getStart(), ZONE);
        assertTrue(RunSession.begin(folder, planned.catalogue, clock, ALL).isKept());
        assertProblem(Problem.MEETING_BEGUN, () -> saving.save(draft.meeting()));
        assertTrue(KnownDocument.isStale(StoreException.of(Problem.MEETING_BEGUN, folder.file())));
        assertTrue(KnownDocument.isStale(StoreException.of(Problem.CHANGED_ELSEWHERE, folder.file())));
        assertFalse(KnownDocument.isStale(StoreException.of(Problem.NOT_WRITTEN, folder.file())));
    }
}
