// SPDX-License-Identifier: EPL-2.0
package org.kring.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.cli.command.Exit;

/** Documents that were copied from another group or meeting: every command that meets one says so. */
class OtherDocumentsTest {

    @TempDir
    Path folder;

    private final Session session = new Session("en");
    private Path practice;
    private List<String> groups;
    private List<String> meetings;
    private List<String> others;

    @BeforeEach
    void make() throws IOException {
        practice = folder.resolve("p");
        session.run("sample", "--seed=4", "--groups=2", "--meetings=3", "-o", practice.toString());
        groups = names(practice.resolve("groups"));
        meetings = names(group(0).resolve("meetings"));
        others = names(group(1).resolve("meetings"));
    }

    private Path group(int index) {
        return practice.resolve("groups").resolve(groups.get(index));
    }

    private Path held(int index) {
        return group(0).resolve("meetings").resolve(meetings.get(index));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private int run(String command, String... words) {
        var all = new java.util.ArrayList<>(List.of(command, "--practice", practice.toString(), "--group"));
        all.add(groups.get(0));
        all.addAll(List.of(words));
        return session.run(all.toArray(String[]::new));
    }

    /** The lines about meetings in the figures. */
    private List<String> shown() {
        return session.out().lines().filter(each -> each.matches("20\\d\\d-.*")).toList();
    }

    private void assertStats(int shown, String named) {
        assertEquals(Exit.FINDINGS, run("stats"), session.err());
        assertEquals(shown, shown().size(), session.out());
        assertTrue(session.err().contains("says that it belongs to the meeting " + named), session.err());
        assertTrue(session.err().contains("One meeting could not be read"), session.err());
    }

    @Test
    void aCopiedMeetingTakesNoFiguresAway() throws IOException {
        Path copy = Files.createDirectory(group(0).resolve("meetings/2026-12-31"));
        for (String each : names(held(2))) {
            Files.copy(held(2).resolve(each), copy.resolve(each));
        }

        assertStats(3, meetings.get(2));
        assertTrue(session.err().contains("meetings/2026-12-31/meeting.xmi"), session.err());
        assertRefused("2026-12-31", meetings.get(2));
    }

    @Test
    void formsOfAnotherMeetingAreNotCounted() throws IOException {
        copy(held(1).resolve("forms.xmi"), held(2).resolve("forms.xmi"));

        assertStats(2, meetings.get(1));
    }

    @Test
    void formsOfAnotherGroupAreNotCounted() throws IOException {
        copy(group(1).resolve("meetings").resolve(others.get(0)).resolve("forms.xmi"), held(2).resolve("forms.xmi"));

        assertStats(2, others.get(0));
    }

    @Test
    void theDocumentOfAnotherMeetingIsNeitherCountedNorTold() throws IOException {
        copy(held(1).resolve("meeting.xmi"), held(2).resolve("meeting.xmi"));

        assertStats(2, meetings.get(1));
        assertRefused(meetings.get(2), meetings.get(1));
    }

    private void assertRefused(String meeting, String named) {
        for (String command : List.of("record", "run")) {
            assertEquals(Exit.USAGE, run(command, "--meeting", meeting), command);
            assertEquals("", session.out());
            assertTrue(session.err().contains("belongs to the meeting " + named), session.err());
            assertEquals(1, session.err().lines().count(), session.err());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stats", "record", "run", "plan"})
    void aCopiedGroupIsNotUsed(String command) throws IOException {
        String copied = groups.get(0) + "-2";
        Path copy = Files.createDirectories(
                practice.resolve("groups").resolve(copied).resolve("meetings"));
        Path meeting = Files.createDirectory(copy.resolve(meetings.get(0)));
        for (String each : List.of("group.xmi", "content.xmi")) {
            Files.copy(group(0).resolve(each), copy.getParent().resolve(each));
        }
        for (String each : names(held(0))) {
            Files.copy(held(0).resolve(each), meeting.resolve(each));
        }
        String named = groups.get(0);
        groups = List.of(copied);

        String[] words =
                switch (command) {
                    case "stats" -> new String[0];
                    case "plan" -> new String[] {"gossip"};
                    default -> new String[] {"--meeting", meetings.get(0)};
                };
        assertEquals(Exit.USAGE, run(command, words), session.err());

        assertEquals("", session.out());
        assertTrue(session.err().contains("says that it belongs to the "), session.err());
        assertTrue(session.err().contains(named), session.err());
        assertEquals(List.of(meetings.get(0)), names(copy), "nothing was planned");
    }
}
