// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.store.journal.JournalTest.line;
import static org.kring.store.journal.JournalTest.numbers;
import static org.kring.store.journal.JournalTest.texts;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.store.journal.JournalDamage.Kind;
import org.kring.testkit.Cases;

class DamagedJournalTest {

    private static final int COUNT = 12;
    private static final List<String> ENTRIES = JournalTest.entries(COUNT, 7);

    @TempDir
    Path folder;

    private Path file;
    private byte[] whole;

    @BeforeEach
    void write() throws Exception {
        file = folder.resolve("run.journal");
        Journal.write(file.getParent(), file, ENTRIES);
        whole = Files.readAllBytes(file);
    }

    @Tag("large")
    @Test
    void cutAnywhereEveryWholeEntryIsThereAndTheTornOneIsToldAndDropped() throws Exception {
        int line = 0;
        for (int cut = 0; cut <= whole.length; cut++) {
            Files.write(file, Arrays.copyOf(whole, cut));
            line += cut > 0 && whole[cut - 1] == '\n' ? 1 : 0;
            boolean ended = cut == whole.length || whole[cut] == '\n';
            int kept = Math.max(0, line - 1 + (ended && cut < whole.length ? 1 : 0));
            boolean torn = cut > 0 && whole[cut - 1] != '\n' && !ended && line > 0;

            try (var journal = Journal.open(file)) {
                assertEquals(ENTRIES.subList(0, kept), texts(journal.content()), "cut at " + cut);
                assertEquals(torn ? 1 : 0, journal.content().damages().size(), "cut at " + cut);
                assertFalse(journal.content().lost());
                assertEquals(kept + 1, journal.append("{}"));
            }
            var after = Journal.read(file);
            assertTrue(after.whole());
            assertEquals(kept + 1, after.entries().size());
        }
    }

    @Test
    void anyTurnedBitIsNoticedAndHidesNoOtherEntry() throws Exception {
        for (int bit = 0; bit < whole.length * 8; bit++) {
            var bytes = whole.clone();
            bytes[bit / 8] ^= (byte) (1 << bit % 8);

            var content = new JournalReader(file, bytes, "").content();

            assertFalse(content.whole() && bit / 8 != whole.length - 1, "bit " + bit);
            assertTrue(ENTRIES.containsAll(texts(content)), "bit " + bit);
            // a turned line feed joins two lines
            assertTrue(content.entries().size() >= COUNT - (whole[bit / 8] == '\n' ? 2 : 1), "bit " + bit);
        }
    }

    @Test
    void whateverIsDoneToTheFileTheAnswerIsWhatWasWrittenOrOneSentence() throws Exception {
        var known = new HashSet<>(ENTRIES);
        for (int seed = 0; seed < Cases.of(10_000); seed++) {
            var bytes = mutated(new SplittableRandom(seed));
            try {
                var content = new JournalReader(file, bytes, "").content();
                assertTrue(known.containsAll(texts(content)), "seed " + seed);
                assertEquals(numbers(content).stream().sorted().distinct().toList(), numbers(content));
                if (seed % 50 == 0) {
                    goesOn(bytes, content);
                }
            } catch (StoreException e) {
                assertEquals(Problem.NOT_A_JOURNAL, e.problem(), "seed " + seed);
            }
        }
    }

    private void goesOn(byte[] bytes, JournalContent content) throws Exception {
        long last = numbers(content).stream().mapToLong(n -> n).max().orElse(0);
        Files.write(file, bytes);
        try (var journal = Journal.open(file)) {
            assertTrue(journal.append("{}") > last);
        }
        assertEquals(content.entries().size() + 1, Journal.read(file).entries().size());
    }

    /** Takes pieces out, puts others in, doubles and turns some. */
    private byte[] mutated(SplittableRandom random) {
        var bytes = whole;
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            int from = random.nextInt(bytes.length + 1);
            int to = Math.min(bytes.length, from + random.nextInt(120));
            var out = new ByteArrayOutputStream();
            out.write(bytes, 0, from);
            switch (random.nextInt(4)) {
                case 0 -> out.writeBytes(new byte[random.nextInt(40)]);
                case 1 -> out.write(bytes, from, to - from);
                case 2 -> out.writeBytes("\n17 \n\n1 00000000 x\n".getBytes(StandardCharsets.UTF_8));
                default -> from = to;
            }
            out.write(bytes, from, bytes.length - from);
            bytes = out.toByteArray();
        }
        return bytes;
    }

    @Test
    void damageInTheMiddleIsToldByNumberAndTheRestIsKept() throws Exception {
        lines(line(0, "{\"journal\":1}"), line(1, "{}"), line(2, "{}").replace('{', '['), line(3, "{}"));

        var content = Journal.read(file);

        assertEquals(List.of(1L, 3L), numbers(content));
        assertEquals(List.of(new JournalDamage(Kind.DAMAGED, 3, 2, 2)), content.damages());
        assertTrue(content.lost());
    }

    @Test
    void missingRepeatedAndStrayLinesAreTold() throws Exception {
        lines(line(0, "{\"journal\":1}"), line(1, "{}"), line(5, "{}"), line(5, "{}"), "hm\n", line(6, "{}"));

        var content = Journal.read(file);

        assertEquals(List.of(1L, 5L, 6L), numbers(content));
        assertEquals(
                List.of(
                        new JournalDamage(Kind.MISSING, 3, 2, 4),
                        new JournalDamage(Kind.REPEATED, 4, 5, 5),
                        new JournalDamage(Kind.STRAY, 5, 6, 6)),
                content.damages());
    }

    @Test
    void damagedEntriesStayInTheFileAndTheirNumbersAreNotGivenAgain() throws Exception {
        lines(line(0, "{\"journal\":1}"), line(1, "{}"), line(2, "{}").replace('{', '['));

        try (var journal = Journal.open(file)) {
            assertTrue(journal.content().lost());
            assertEquals(3, journal.append("{\"new\":1}"));
        }

        assertTrue(Files.readString(file).contains("[}"));
        assertEquals(List.of(1L, 3L), numbers(Journal.read(file)));
    }

    @Test
    void aJournalWithoutItsFirstLineKeepsItsEntries() throws Exception {
        lines(line(1, "{}"), line(2, "{}"));

        var content = Journal.read(file);

        assertEquals(List.of(1L, 2L), numbers(content));
        assertEquals(List.of(new JournalDamage(Kind.MISSING, 1, 0, 0)), content.damages());
    }

    @Test
    void wordsThatAreNotUtf8AreDamagedWhateverTheSumSays() throws Exception {
        var crc = new java.util.zip.CRC32C();
        crc.update(new byte[] {'2', ' ', (byte) 0xff});
        var out = new ByteArrayOutputStream();
        out.writeBytes((line(0, "{\"journal\":1}") + line(1, "{}") + "2 " + String.format("%08x ", crc.getValue()))
                .getBytes(StandardCharsets.UTF_8));
        out.write(0xff);
        out.write('\n');
        Files.write(file, out.toByteArray());

        assertEquals(Kind.DAMAGED, Journal.read(file).damages().get(0).kind());
    }

    @Tag("large")
    @Test
    void millionsOfHostileLinesEndInAnAnswer() throws Exception {
        var out = new ByteArrayOutputStream();
        out.writeBytes(line(0, "{\"journal\":1}").getBytes(StandardCharsets.UTF_8));
        var repeated = line(0, "{\"journal\":1}").getBytes(StandardCharsets.UTF_8);
        while (out.size() < 20_000_000) {
            out.writeBytes(repeated);
        }
        out.writeBytes(new byte[1_000_000]);
        Files.write(file, out.toByteArray());

        assertTrue(Journal.read(file).damages().size() <= 10_000);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyDamageIsToldInBothLanguages(Kind kind) {
        var one = new JournalDamage(kind, 4, 3, 3);
        var dutch = one.sentence(Locale.forLanguageTag("nl"));
        var english = one.sentence(Locale.ENGLISH);

        assertNotEquals(dutch, english);
        assertTrue(dutch.startsWith("regel 4: ") && english.startsWith("line 4: "), dutch + english);
        assertTrue(dutch.contains("3") && english.contains("3"), dutch + english);
        if (kind == Kind.DAMAGED || kind == Kind.MISSING) {
            assertTrue(new JournalDamage(kind, 4, 3, 7).sentence(Locale.ENGLISH).contains("3 to 7"));
        }
    }

    private void lines(String... lines) throws Exception {
        Files.writeString(file, String.join("", lines));
    }
}
