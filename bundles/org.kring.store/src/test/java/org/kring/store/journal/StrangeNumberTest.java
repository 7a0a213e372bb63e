// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.store.journal.JournalTest.line;
import static org.kring.store.journal.JournalTest.numbers;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.store.journal.JournalDamage.Kind;

/** Whole lines whose numbers no journal of ours can have given: they hide nothing, and nothing stops at them. */
class StrangeNumberTest {

    private static final String HEAD = line(0, "{\"journal\":3}");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {999_999_999, 500_000_000, 10_000_000})
    void aNumberThatWasNeverGivenIsNoEntryAndTheRunGoesOn(long number) throws Exception {
        var file = write(HEAD, line(1, "{}"), line(2, "{}"), line(number, "{\"x\":1}"));

        try (var journal = Journal.open(file)) {
            assertEquals(List.of(1L, 2L), numbers(journal.content()));
            assertEquals(
                    List.of(new JournalDamage(Kind.DAMAGED, 4, 3, 3)),
                    journal.content().damages());
            assertEquals(4, journal.append("{}"), "the damaged line keeps its number");
            assertEquals(5, journal.appendLast("{}"));
        }
    }

    @Test
    void oneBetweenTwoEntriesIsPassedOver() throws Exception {
        var file = write(HEAD, line(1, "{}"), line(999_999_999, "{}"), line(2, "{}"));

        var content = Journal.read(file);

        assertEquals(List.of(1L, 2L), numbers(content));
        assertEquals(List.of(new JournalDamage(Kind.STRAY, 3, 2, 2)), content.damages());
    }

    @Test
    void manyEntriesThatAreGoneAreStillMissing() throws Exception {
        var file = write(HEAD, line(1, "{}"), line(1_000_000, "{}"));

        var content = Journal.read(file);

        assertEquals(List.of(1L, 1_000_000L), numbers(content));
        assertEquals(List.of(new JournalDamage(Kind.MISSING, 3, 2, 999_999)), content.damages());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"event\":\"resumed\"}", "{}", "{\"journal\":0}", "{\"journal\":4}"})
    void aZeroThatTellsNoVersionIsPassedOverBehindTheFirstLine(String json) throws Exception {
        var file = write(HEAD, line(1, "{}"), line(0, json), line(2, "{}"), line(3, "{}"));

        var content = Journal.read(file);

        assertEquals(List.of(1L, 2L, 3L), numbers(content));
        assertEquals(List.of(new JournalDamage(Kind.STRAY, 3, 2, 2)), content.damages());
    }

    @Test
    void inThePlaceOfTheFirstLineItIsDamaged() throws Exception {
        var file = write(line(0, "{\"x\":1}"), line(1, "{}"), line(2, "{}"));

        var content = Journal.read(file);

        assertEquals(List.of(1L, 2L), numbers(content));
        assertEquals(List.of(new JournalDamage(Kind.DAMAGED, 1, 0, 0)), content.damages());
    }

    @Test
    void anOlderJournalKeepsSuchALineByteForByte() throws Exception {
        var stray = line(0, "{\"at\":\"2026-01-31T12:00:00Z\",\"event\":\"resumed\",\"number\":0}");
        var file = write(line(0, "{\"journal\":1}"), line(1, "{}"), stray, line(2, "{}"));

        Journal.open(file).close();

        var text = Files.readString(file);
        assertTrue(text.startsWith(HEAD), text);
        assertTrue(text.contains(stray), text);
        assertEquals(List.of(1L, 2L), numbers(Journal.read(file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "1234567890", "99999999999999999999"})
    void aVersionOfTheFutureIsToldAsOneHoweverLong(String version) throws Exception {
        var file = write(line(0, "{\"journal\":" + version + "}"), line(1, "{}"));
        var before = Files.readAllBytes(file);

        var fault = assertThrows(StoreException.class, () -> Journal.open(file));

        assertEquals(Problem.FUTURE_VERSION, fault.problem());
        assertTrue(fault.sentence(Locale.ENGLISH).contains("format " + version + ","), fault.getMessage());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    private Path write(String... lines) throws Exception {
        return Files.writeString(folder.resolve("run.journal"), String.join("", lines), StandardCharsets.UTF_8);
    }
}
