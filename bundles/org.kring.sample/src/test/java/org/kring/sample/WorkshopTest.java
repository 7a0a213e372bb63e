// SPDX-License-Identifier: EPL-2.0
package org.kring.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.store.files.Folders;

class WorkshopTest {

    private static final SampleWish WISH = new SampleWish(7, 2, 3, LocalDate.of(2026, 11, 21));

    @TempDir
    Path folder;

    @Test
    void aFinishedSampleLiesAloneInItsFolder() throws Exception {
        List<Integer> made = new ArrayList<>();

        var practice = SamplePractice.make(WISH, folder.resolve("sample"), (some, all) -> {
            made.add(some * 100 + all);
            return true;
        });

        assertEquals(2, practice.orElseThrow().groups().found().size());
        assertEquals(List.of(106, 206, 306, 406, 506, 606), made);
        assertEquals(List.of("sample"), names());
    }

    @Test
    void aStoppedSampleLeavesNothing() throws Exception {
        var practice = SamplePractice.make(WISH, folder.resolve("sample"), (some, all) -> some < 4);

        assertTrue(practice.isEmpty());
        assertEquals(List.of(), names());
    }

    @Test
    void whatAnInterruptedAttemptLeftIsTidiedUp() throws Exception {
        Path left = Files.createDirectories(folder.resolve(".sample.unfinished/groups"));
        Files.writeString(left.resolve("rest"), "rest");

        SamplePractice.make(WISH, folder.resolve("sample"), (some, all) -> true);

        assertFalse(Files.exists(left));
    }

    @Test
    void aFilledFolderIsRefusedBeforeAnythingIsMade() throws Exception {
        Path filled = Files.createDirectory(folder.resolve("filled"));
        Files.writeString(filled.resolve("letter.txt"), "dear");

        var refusal = assertThrows(StoreException.class, () -> SamplePractice.make(WISH, filled, (some, all) -> true));

        assertEquals(Problem.NOT_EMPTY, refusal.problem());
        assertEquals("dear", Files.readString(filled.resolve("letter.txt")));
    }

    @Test
    void aDiskThatFailsLeavesNothingAndTheWantedFolderIsNamed() throws Exception {
        Path wanted = folder.resolve("sample");
        var refusal = assertThrows(
                StoreException.class, () -> SamplePractice.make(WISH, wanted, (some, all) -> breakOff(some)));

        assertEquals(Problem.NOT_WRITTEN, refusal.problem());
        assertEquals(wanted.toString(), refusal.file());
        assertEquals(List.of(), names());
    }

    /** After the third meeting, the last of the first group, nothing can be written any more. */
    private boolean breakOff(int made) {
        try {
            if (made == 3) {
                Path groups = folder.resolve(".sample.unfinished/groups");
                Folders.remove(groups);
                Files.writeString(groups, "in the way");
            }
            return true;
        } catch (StoreException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFileOrAPlaceBelowOneIsRefusedByItsName() throws Exception {
        Path file = Files.writeString(folder.resolve("letter.txt"), "dear");
        for (Path each : List.of(file, file.resolve("sample"))) {
            var refusal =
                    assertThrows(StoreException.class, () -> SamplePractice.make(WISH, each, (some, all) -> true));

            assertEquals(Problem.NOT_A_FOLDER, refusal.problem());
            assertEquals(file.toString(), refusal.file());
        }
        assertEquals(List.of("letter.txt"), names());
    }

    private List<String> names() throws Exception {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).toList();
        }
    }
}
