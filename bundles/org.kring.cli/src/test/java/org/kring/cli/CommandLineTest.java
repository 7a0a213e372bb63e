// SPDX-License-Identifier: EPL-2.0
package org.kring.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.cli.command.Command;
import org.kring.cli.command.Console;
import org.kring.cli.command.Exit;
import org.kring.cli.command.Option;

class CommandLineTest {

    private final Session session = new Session("en");

    static Stream<Arguments> wrongUses() {
        return Stream.of(
                wrong("Which command?"),
                wrong("\"juggle\"", "juggle"),
                wrong("\"juggle\"", "help", "juggle"),
                wrong("--yaml", "methods", "--yaml"),
                wrong("\"extra\"", "methods", "extra"),
                wrong("--json is given twice", "methods", "--json", "--json"),
                wrong("--json takes no value", "methods", "--json=yes"),
                wrong("Which method?", "check"),
                wrong("\"nonsense\"", "check", "nonsense"),
                wrong("Which method?", "plan"),
                wrong("\"crea\"", "plan", "gossip", "crea"),
                wrong("--people is missing", "plan", "gossip"),
                wrong("--minutes is missing", "plan", "gossip", "--people", "6"),
                wrong("--people wants a value", "plan", "gossip", "--people"),
                wrong("--people wants a value", "plan", "gossip", "--people", "--minutes", "60"),
                wrong("--people is given twice", "plan", "gossip", "--people", "6", "--people=7"),
                wrong("not \"abc\"", "plan", "gossip", "--people", "abc", "--minutes", "60"),
                wrong("not \"0\"", "plan", "gossip", "--people", "0", "--minutes", "60"),
                wrong("not \"1\"", "plan", "gossip", "--people", "1", "--minutes", "60"),
                wrong("not \"-1\"", "plan", "gossip", "--people", "-1", "--minutes", "60"),
                wrong("from 2 to 1000", "plan", "gossip", "--people", "1001", "--minutes", "60"),
                wrong("not \"1000000000\"", "plan", "gossip", "--people", "1000000000", "--minutes", "60"),
                wrong("not \"6.5\"", "plan", "gossip", "--people", "6.5", "--minutes", "60"),
                wrong("--minutes wants", "plan", "gossip", "--people", "6", "--minutes", "0"),
                wrong("no variant \"none\"", "plan", "gossip", "--people=6", "--minutes=60", "--variant=none"),
                wrong("-o is missing", "render", "gossip"),
                wrong("-o wants a value", "render", "gossip", "-o"),
                wrong(".svg, .png or .pdf", "render", "gossip", "-o", "picture.gif"),
                wrong(".svg, .png or .pdf", "render", "gossip", "-o", "svg"),
                wrong("nl, en", "render", "gossip", "-o", "a.svg", "--lang", "de"),
                wrong("light, dark, print", "render", "gossip", "-o", "a.svg", "--theme", "pink"),
                wrong("cannot be the name", "render", "gossip", "-o", "a\0.svg"),
                wrong("bytes that are no text", "check", "na\ufffd\ufffdve.method"),
                wrong("bytes that are no text", "verify", "--practice", "na\ufffdve"),
                wrong("bytes that are no text", "sample", "-o", "na\ufffdve"),
                wrong("Which method?", "rehearse"),
                wrong("--people is missing", "rehearse", "gossip"),
                wrong("from 2 to 1000", "rehearse", "gossip", "--people=1"),
                wrong("-o is missing", "sample"),
                wrong("from 1 to 500", "sample", "-o", "s", "--groups=501"),
                wrong("from 1 to 500", "sample", "-o", "s", "--groups=0"),
                wrong("from 1 to 1000", "sample", "-o", "s", "--meetings=1001"),
                wrong("from 0 to 999999999", "sample", "-o", "s", "--seed=-1"),
                wrong("not \"soon\"", "sample", "-o", "s", "--until", "soon"),
                wrong("1970-01-01 to 2998-12-31, not", "sample", "-o", "s", "--until", "1900-01-01"),
                wrong("1970-01-01 to 2998-12-31, not", "sample", "-o", "s", "--until", "2999-12-31"),
                wrong("1970-01-01 to 2998-12-31, not", "sample", "-o", "s", "--until", "3000-01-01"),
                wrong("--people does not go", "plan", "x", "--practice", "p", "--group", "g", "--people", "50"),
                wrong("--json only counts", "verify", "--accept", "f", "--json"),
                wrong("--json does not go", "plan", "x", "--practice", "p", "--group", "g", "--json"),
                wrong("--day only counts", "plan", "x", "--people", "5", "--minutes", "90", "--day", "2026-11-21"),
                wrong("--time only counts", "plan", "x", "--people", "5", "--minutes", "90", "--time", "12:00"),
                wrong("\"extra\"", "sample", "extra", "-o", "s"),
                wrong("--group is missing", "stats", "--practice", "none"),
                wrong("group, outside", "stats", "--practice", "none", "--group", "a", "--audience", "me"),
                wrong("--practice is missing", "stats", "--group", "a"),
                wrong("this folder holds no practice", "stats", "--practice", "none", "--group", "a"),
                wrong("this folder holds no practice", "verify", "--practice", "none"),
                wrong("--practice is missing", "verify"),
                wrong("--meeting is missing", "run", "--practice", "none"),
                wrong("this folder holds no practice", "run", "--practice", "none", "--meeting", "2026-11-21"));
    }

    @ParameterizedTest
    @MethodSource("wrongUses")
    void wrongUseGivesOneSentenceAndTwo(String expected, List<String> words) {
        int exit = session.run(words.toArray(String[]::new));

        assertEquals(Exit.USAGE, exit);
        assertTrue(session.err().contains(expected), session.err());
        assertEquals(1, session.err().lines().count(), session.err());
        assertEquals("", session.out());
    }

    @Test
    void anUnknownMethodIsAnsweredWithTheNearest() {
        session.run("check", "speed-spraring");

        assertTrue(session.err().contains("speed-sparring"), session.err());
    }

    @Test
    void helpIsThereForAllAndForEachInBothLanguages() {
        for (String command : CommandLine.COMMANDS.stream().map(Command::name).toList()) {
            for (String language : List.of("nl", "en")) {
                Session each = new Session(language);
                assertEquals(0, each.run(command, "--help"));
                String help = each.out();
                assertTrue(help.contains("kring " + command), help);
                assertEquals(0, each.run("help", command));
                assertEquals(help, each.out());
                assertEquals(0, each.run("--help"));
                assertTrue(each.out().contains("  " + command + " "), each.out());
            }
        }
    }

    /** Whoever gives a command one more option writes it into the help. */
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void theHelpOfACommandNamesExactlyItsOptions(String language) {
        for (Command command : CommandLine.COMMANDS) {
            Session each = new Session(language);
            each.run(command.name(), "--help");
            String usage = each.out();
            Set<String> named = Pattern.compile("(?<![\\w-])--?[a-z]+\\b")
                    .matcher(usage)
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> taken =
                    command.options().stream().map(Option::name).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(taken, named, command.name());
        }
    }

    @Test
    void complaintsAreInTheLanguageOfTheReader() {
        Session dutch = new Session("nl");

        session.run("juggle");
        dutch.run("juggle");

        assertNotEquals(session.err(), dutch.err());
        assertTrue(dutch.err().contains("Er is geen opdracht"), dutch.err());
    }

    @Test
    void anOutputThatIsClosedIsSaid() {
        PrintStream closed = new PrintStream(OutputStream.nullOutputStream());
        closed.close();
        var err = new ByteArrayOutputStream();
        var console = new Console(closed, new PrintStream(err, true, StandardCharsets.UTF_8), Locale.ENGLISH);

        assertEquals(Exit.USAGE, new CommandLine(console).run("methods"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("could not be written"));
    }

    @Test
    void aReaderThatHasEnoughEndsACommandQuietly() {
        PrintStream closed = new PrintStream(OutputStream.nullOutputStream());
        closed.close();
        var err = new ByteArrayOutputStream();
        var console = new Console(closed, new PrintStream(err, true, StandardCharsets.UTF_8), Locale.ENGLISH)
                .readBy(() -> true);

        assertEquals(Exit.FINE, new CommandLine(console).run("methods"));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aFileIsNoPipe(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("out"));

        assertFalse(Main.isPipe(file.toFile()));
        assertFalse(Main.isPipe(folder.resolve("none").toFile()));
        assertFalse(Main.isPipe(new File("/proc/self/fd/1234567")));
    }

    private static Arguments wrong(String expected, String... words) {
        return Arguments.of(expected, List.of(words));
    }
}
