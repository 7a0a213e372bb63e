// SPDX-License-Identifier: EPL-2.0
package org.kring.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a program in the middle of making a sample. */
class KilledSampleTest {

    private static final String ENOUGH = "3";

    @TempDir
    Path folder;

    @Test
    void theNextMakingInTheSamePlaceClearsAwayWhatAKilledOneLeft() throws Exception {
        Path wanted = folder.resolve("sk");
        killWhileMaking(wanted);
        assertEquals(List.of(".sk.unfinished"), names());

        SamplePractice.make(new SampleWish(7, 1, 2, LocalDate.of(2026, 11, 21)), wanted, (made, all) -> true);

        assertEquals(List.of("sk"), names());
    }

    private static void killWhileMaking(Path wanted) throws Exception {
        Process maker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledMaker.class.getName(),
                        wanted.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        // kept open until it is killed: a closed stream would end it in its own way
        BufferedReader said = maker.inputReader();
        try {
            String line = said.readLine();
            while (line != null && !line.equals(ENOUGH)) {
                line = said.readLine();
            }
            assertEquals(ENOUGH, line, "it was still making when it was killed");
        } finally {
            maker.toHandle().destroyForcibly();
            maker.waitFor();
            said.close();
        }
    }

    private List<String> names() throws Exception {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).toList();
        }
    }
}
