// SPDX-License-Identifier: EPL-2.0
package org.kring.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.cli.command.Exit;
import org.kring.store.journal.FileLock;
import org.kring.store.journal.LockOwner;

/** Whatever a command reads and does not fit its checksum is told once, in one sentence, and the command goes on. */
class AlteredFilesTest {

    private static final String METHOD = "methods/step-plan-2.method";

    @TempDir
    Path folder;

    private final Session session = new Session("nl");
    private Path practice;
    private String group;
    private String meeting;

    @BeforeEach
    void make() throws IOException {
        practice = folder.resolve("p");
        session.run("sample", "--seed=3", "--groups=1", "--meetings=4", "-o", practice.toString());
        group = name(practice.resolve("groups"));
        meeting = name(practice.resolve("groups/" + group + "/meetings"));
    }

    /** What is read: the practice, own methods, the group, the meetings that were held, their forms. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "methods | practice.kring, .method",
                "check step-plan | practice.kring, .method",
                "render step-plan -o OUT | practice.kring, .method",
                "plan step-plan --people=6 --minutes=90 | practice.kring, .method",
                "plan step-plan --group=GROUP | practice.kring, .method, group.xmi, content.xmi, meeting.xmi",
                "rehearse step-plan --people=6 | practice.kring, .method",
                "stats --group=GROUP | practice.kring, .method, group.xmi, meeting.xmi, forms.xmi",
                "stats --json --group=GROUP | practice.kring, .method, group.xmi, meeting.xmi, forms.xmi",
                "run --meeting=MEETING | practice.kring, .method, group.xmi, MEETING/meeting.xmi, MEETING/content.xmi",
            })
    void eachThatACommandReadsIsToldAndUsed(String words, String files) throws IOException {
        int fine = run(words);
        assertEquals("", session.err());
        String found = session.out();
        alter(practice);

        int exit = run(words);

        assertEquals(fine, exit, session.err());
        assertEquals(planned(found), planned(session.out()), "what is altered is used");
        List<String> named = List.of(files.replace("MEETING", meeting).split(", "));
        List<String> told = session.err().lines().toList();
        assertEquals(told.stream().distinct().toList(), told, "once");
        assertTrue(told.stream().allMatch(each -> each.contains("verify --accept")), session.err());
        for (String each : named) {
            assertTrue(told.stream().anyMatch(line -> line.contains(each + ": ")), each + " " + session.err());
        }
        for (String line : told) {
            assertTrue(named.stream().anyMatch(each -> line.contains(each + ": ")), line);
            assertTrue(line.matches("kring: (practice.kring|methods/.*|groups/.*): .*"), line);
        }
    }

    @ParameterizedTest
    @CsvSource({"check FILE", "render FILE -o OUT", "plan FILE --people=6 --minutes=90", "rehearse FILE --people=6"})
    void aMethodOfNoPracticeIsToldByItsFile(String words) throws IOException {
        Path file = Files.copy(practice.resolve(METHOD), folder.resolve("by-hand.method"));
        int fine = run(words.replace("FILE", file.toString()));
        assertEquals("", session.err());
        alter(file);

        assertEquals(fine, run(words.replace("FILE", file.toString())));

        assertEquals(1, session.err().lines().count(), session.err());
        assertTrue(session.err().startsWith("kring: " + file + ": "), session.err());
        assertTrue(session.err().contains("verify --accept"), session.err());
    }

    @Test
    void whatWasAcceptedIsToldNoMore() throws IOException {
        alter(practice.resolve(METHOD));
        run("methods");
        assertTrue(session.err().startsWith("kring: " + METHOD + ": "), session.err());

        session.run("verify", "--practice", practice.toString(), "--accept", METHOD);

        run("methods");
        assertEquals("", session.err());
    }

    /** With the practice named or not; in a folder of no practice, too. */
    @ParameterizedTest
    @CsvSource({"true, true", "false, true", "false, false"})
    void formsAreNotAcceptedWhileSomebodyHandsOneIn(boolean named, boolean inPractice) throws Exception {
        Path forms = practice.resolve("groups/" + group + "/meetings/" + meeting + "/forms.xmi");
        alter(forms);
        if (!inPractice) {
            Files.move(practice.resolve("practice.kring"), folder.resolve("away"));
        }
        byte[] before = Files.readAllBytes(forms);
        List<String> words = new ArrayList<>(List.of("verify", "--accept", forms.toString()));
        if (named) {
            words.addAll(List.of("--practice", practice.toString()));
        }

        try (var held = FileLock.take(forms.resolveSibling("forms.xmi.lock"), LockOwner.thisProcess())) {
            assertEquals(Exit.USAGE, session.run(words.toArray(String[]::new)), session.err());
        }
        assertArrayEquals(before, Files.readAllBytes(forms));

        assertEquals(Exit.FINE, session.run(words.toArray(String[]::new)), session.err());
        assertFalse(Files.readString(forms).contains("checksum=\"00000000\""));
    }

    private int run(String words) {
        String all = words.replace("GROUP", group)
                .replace("MEETING", meeting)
                .replace("OUT", folder.resolve("out.svg").toString());
        boolean inPractice = !all.contains("by-hand");
        return session.run((inPractice ? all + " --practice=" + practice : all).split(" "));
    }

    /** A meeting that is planned twice has another name the second time. */
    private static String planned(String out) {
        return out.replaceAll("(Gepland: .*)", "");
    }

    /** Another sum than that of the bytes, in every document of a folder. */
    private static void alter(Path where) throws IOException {
        try (var files = Files.walk(where)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(each);
                Files.writeString(each, text.replaceFirst("checksum=\"\\p{XDigit}{8}\"", "checksum=\"00000000\""));
            }
        }
    }

    private static String name(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString())
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }
}
