// SPDX-License-Identifier: EPL-2.0
package org.kring.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.sample.SamplePractice;
import org.kring.sample.SampleWish;
import org.kring.store.event.EventJson;

/** docs/run.md tells the truth: every event is in it, and its examples can be played as they stand. */
class RunDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "..", "docs", "run.md");

    @TempDir
    Path folder;

    @Test
    void everyEventIsToldWithAnExample() throws IOException {
        List<String> lines = Files.readAllLines(DOCUMENT);
        for (String word : EventJson.words()) {
            assertTrue(lines.stream().anyMatch(each -> each.startsWith("| `" + word + "` |")), word);
            assertTrue(examples().stream().anyMatch(each -> each.contains("\"event\":\"" + word + "\"")), word);
        }
    }

    @Test
    void theExamplesCanBePlayedAsTheyStand() throws Exception {
        var practice = SamplePractice.make(
                        new SampleWish(1, 1, 1, LocalDate.of(2026, 11, 21)), folder.resolve("practice"))
                .path()
                .toString();
        var group = "de-zwaluwen";
        live(practice, group);
        var meeting = "2026-12-07";
        var session = new Session("nl");
        List<String> examples = examples();

        session.run(
                String.join("\n", examples).getBytes(StandardCharsets.UTF_8),
                "run",
                "--practice",
                practice,
                "--meeting",
                meeting);

        assertEquals(
                IntStream.rangeClosed(1, examples.size())
                        .mapToObj(i -> "{\"ok\":" + i + "}")
                        .toList(),
                session.out().lines().toList());
    }

    /** The earlier meeting that the examples look back on, with an action and something that was parked. */
    private static void live(String practice, String group) {
        var session = new Session("nl");
        session.run("plan", "gossip", "--practice", practice, "--group", group, "--day", "2026-10-24");
        var events = """
                {"event":"started","present":["m-1","m-2"]}
                {"event":"captured","id":"c-14","kind":"action","author":"m-1","text":"Bellen"}
                {"event":"captured","id":"c-20","kind":"parked","text":"Later"}
                {"event":"closed"}
                """;
        session.run(events.getBytes(StandardCharsets.UTF_8), "run", "--practice", practice, "--meeting", "2026-10-24");
        assertTrue(session.out().contains("{\"ok\":4}"), session.out());
    }

    private static List<String> examples() throws IOException {
        return Files.readAllLines(DOCUMENT).stream()
                .filter(each -> each.startsWith("{\"event\""))
                .toList();
    }
}
