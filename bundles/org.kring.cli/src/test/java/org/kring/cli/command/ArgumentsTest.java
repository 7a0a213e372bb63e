// SPDX-License-Identifier: EPL-2.0
package org.kring.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
    private static final List<Option> OPTIONS =
            List.of(Option.flag("--json"), Option.value("-o"), Option.value("--people"), Option.values("--variant"));

    @Test
    void optionsAndNamesMayStandInAnyOrder() throws CommandException {
        Arguments arguments = parse("one", "--json", "two", "-o", "file", "--people=6", "three");

        assertEquals(List.of("one", "two", "three"), arguments.names());
        assertTrue(arguments.has("--json"));
        assertEquals("file", arguments.required("-o"));
        assertEquals(6, arguments.number("--people", 2, 10));
        assertEquals(Path.of("file"), arguments.path("-o"));
    }

    @Test
    void behindTwoDashesEverythingIsAName() throws CommandException {
        Arguments arguments = parse("--json", "--", "--json", "-o", "--");

        assertEquals(List.of("--json", "-o", "--"), arguments.names());
        assertEquals(Optional.empty(), arguments.value("-o"));
    }

    @Test
    void aLoneDashIsANameAndAValueMayBeginWithOne() throws CommandException {
        assertEquals("-", parse("-").onlyName());
        assertEquals("-1", parse("-o", "-1").required("-o"));
        assertEquals("a=b", parse("--variant=a=b").values("--variant").get(0));
    }

    @Test
    void whatMayBeRepeatedKeepsItsOrder() throws CommandException {
        assertEquals(List.of("b", "a"), parse("--variant", "b", "--variant=a").values("--variant"));
        assertEquals(List.of(), parse().values("--variant"));
    }

    @Test
    void numbersHaveBoundsThatBelongToThem() throws CommandException {
        assertEquals(2, parse("--people=2").number("--people", 2, 10));
        assertEquals(10, parse("--people=10").number("--people", 2, 10));
        assertEquals(4, parse().number("--people", 2, 10, 4));
        refused("number-wrong", () -> parse("--people=1").number("--people", 2, 10));
        refused("number-wrong", () -> parse("--people=11").number("--people", 2, 10, 4));
        refused("number-wrong", () -> parse("--people=9999999999").number("--people", 2, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-01", "2026-02-30", "21-11-2026", "today", ""})
    void whatIsNoDayIsRefused(String word) {
        refused("day-wrong", () -> parse("--people=" + word).day("--people"));
    }

    @Test
    void aDayAndAChoiceAreReadOrAbsent() throws CommandException {
        assertEquals(
                Optional.of(LocalDate.of(2026, 11, 21)),
                parse("-o", "2026-11-21").day("-o"));
        assertEquals(Optional.empty(), parse().day("-o"));
        assertEquals(Optional.of("nl"), parse("-o", "nl").choice("-o", "nl", "en"));
        assertEquals(Optional.empty(), parse().choice("-o", "nl", "en"));
        refused("choice-wrong", () -> parse("-o", "NL").choice("-o", "nl", "en"));
    }

    @Test
    void wrongUsesAreToldApart() {
        refused("option-unknown", () -> parse("--jsn"));
        refused("option-twice", () -> parse("-o", "a", "-o", "b"));
        refused("option-no-value", () -> parse("--json=yes"));
        refused("value-missing", () -> parse("-o"));
        refused("value-missing", () -> parse("-o", "--json"));
        refused("value-missing", () -> parse("-o", ""));
        refused("option-missing", () -> parse().required("-o"));
        refused("name-missing", () -> parse().onlyName());
        refused("name-too-many", () -> parse("a", "b").onlyName());
        refused("name-too-many", () -> parse("a").refuseNames());
        refused("path-wrong", () -> Arguments.asPath("a\0b"));
    }

    @Test
    void theSentenceNamesWhatWasWrittenOnOneLine() {
        Console console = new Console(
                new PrintStream(OutputStream.nullOutputStream()),
                new PrintStream(OutputStream.nullOutputStream()),
                Locale.ENGLISH);
        CommandException refusal = assertThrows(CommandException.class, () -> parse("--a\nb\u202e"));

        String sentence = refusal.sentence(console);

        assertTrue(sentence.contains("--a¶b⟨U+202E⟩"), sentence);
        assertFalse(sentence.contains("\n"), sentence);
    }

    private static void refused(String key, Executable use) {
        assertEquals(key, assertThrows(CommandException.class, use).getMessage());
    }

    private static Arguments parse(String... words) throws CommandException {
        return Arguments.parse(List.of(words), OPTIONS);
    }
}
