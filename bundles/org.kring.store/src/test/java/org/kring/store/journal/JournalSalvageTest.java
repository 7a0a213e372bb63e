// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.store.journal.JournalTest.line;
import static org.kring.store.journal.JournalTest.numbers;
import static org.kring.store.journal.JournalTest.texts;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.store.StoreException;
import org.kring.store.journal.JournalDamage.Kind;
import org.kring.testkit.Cases;

/** Damage hides no whole entry: what is there in full comes back, in order, and what is told is so. */
class JournalSalvageTest {

    private static final Path FILE = Path.of("run.journal");
    private static final String HEAD = line(0, "{\"journal\":1}");

    @TempDir
    Path folder;

    private static List<String> lines(int count, long seed) {
        var entries = JournalTest.entries(count, seed);
        var lines = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            lines.add(line(i + 1L, entries.get(i)));
        }
        return lines;
    }

    private static byte[] file(List<String> lines) {
        return (HEAD + String.join("", lines)).getBytes(StandardCharsets.UTF_8);
    }

    private static JournalContent read(byte[] bytes) throws StoreException {
        return new JournalReader(FILE, bytes, "").content();
    }

    private static JournalContent read(String text) throws StoreException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> told(JournalContent content) {
        return content.damages().stream()
                .map(each -> each.kind() + " " + each.line() + " " + each.first() + "-" + each.last())
                .toList();
    }

    @Test
    void swappedLinesComeBackInOrder() throws Exception {
        var lines = lines(6, 1);
        Collections.swap(lines, 2, 3);

        var content = read(file(lines));

        assertEquals(JournalTest.entries(6, 1), texts(content));
        assertEquals(List.of("DISORDERED 5 3-3"), told(content));
        assertFalse(content.lost());
    }

    @Test
    void linesBackwardsAreToldAtOnce() throws Exception {
        var lines = lines(6, 1);
        Collections.reverse(lines);

        var content = read(file(lines));

        assertEquals(JournalTest.entries(6, 1), texts(content));
        assertEquals(List.of("DISORDERED 3 1-5"), told(content));
    }

    @Test
    void aDoubledJournalIsReadOnce() throws Exception {
        var once = new String(file(lines(6, 1)), StandardCharsets.UTF_8);

        var content = read(once + once);

        assertEquals(JournalTest.entries(6, 1), texts(content));
        assertEquals(List.of("REPEATED 8 0-6"), told(content));
        assertFalse(content.lost());
    }

    @Test
    void ofTwoJournalsJoinedTheFirstWordsAreKeptAndTheOthersTold() throws Exception {
        var one = new String(file(lines(3, 1)), StandardCharsets.UTF_8);
        var other = HEAD;
        for (int i = 1; i <= 5; i++) {
            other += line(i, "{\"other\":" + i + "}");
        }

        var content = read(one + other);

        var expected = new ArrayList<>(JournalTest.entries(3, 1));
        expected.addAll(List.of("{\"other\":4}", "{\"other\":5}"));
        assertEquals(expected, texts(content));
        assertEquals(List.of("REPEATED 5 0-0", "CONFLICT 6 1-3"), told(content));
        assertTrue(content.lost());
    }

    @Test
    void carriageReturnsAndAMarkAtTheStartDoNoHarm() throws Exception {
        var text = new String(file(lines(6, 1)), StandardCharsets.UTF_8);

        for (String each :
                List.of(text.replace("\n", "\r\n"), "\ufeff" + text, "\ufeff" + text.replace("\n", "\r\n"))) {
            assertEquals(JournalTest.entries(6, 1), texts(read(each)));
            assertTrue(read(each).whole());
        }
        var old = read(text.replace("\n", "\r"));
        assertEquals(JournalTest.entries(6, 1), texts(old));
        assertFalse(old.lost());
    }

    @Test
    void aJournalWithCarriageReturnsGoesOn() throws Exception {
        var file = folder.resolve("run.journal");
        var text = new String(file(lines(2, 1)), StandardCharsets.UTF_8).replace("\n", "\r\n");
        for (String each : List.of(text, text.substring(0, text.length() - 1), text.substring(0, text.length() - 2))) {
            Files.writeString(file, each);

            try (var journal = Journal.open(file)) {
                assertEquals(3, journal.append("{\"i\":3}"));
            }

            assertEquals(List.of(1L, 2L, 3L), numbers(Journal.read(file)));
            assertTrue(Journal.read(file).whole(), each);
        }
    }

    @Test
    void lostLineFeedsAndLettersInTheirPlaceHideNothing() throws Exception {
        var lines = lines(6, 1);
        for (String instead : List.of("", "x", "7", "\u0000", "}", " ", "\t")) {
            var joined = new ArrayList<>(lines);
            joined.set(2, lines.get(2).strip() + instead);

            var content = read(file(joined));

            assertEquals(JournalTest.entries(6, 1), texts(content), "'" + instead + "'");
            assertEquals(List.of("JOINED 4 4-4"), told(content), "'" + instead + "'");
            assertFalse(content.lost());
        }
    }

    @Test
    void aWholeEntryBesideADamagedOneOnTheSameLineComesBack() throws Exception {
        var lines = lines(4, 1);
        var broken = lines.get(1).replace("\"i\":2", "\"i\":9");
        lines.set(1, broken.strip());

        var content = read(file(lines));

        assertEquals(List.of(1L, 3L, 4L), numbers(content));
        assertEquals(List.of("DAMAGED 3 2-2", "JOINED 3 3-3"), told(content));
    }

    @Test
    void wordsThatLookLikeAnEntryAreNoEntry() throws Exception {
        var inner = line(7, "{\\\"i\\\":7}").strip();
        var outer = line(1, "{\"t\":\"" + inner + "\"}");

        var content = read(HEAD + outer.replace("\"t\"", "\"T\"") + line(2, "{}"));

        assertEquals(List.of(2L), numbers(content));
        assertEquals(List.of("DAMAGED 2 1-1"), told(content));
    }

    @Test
    void whatIsNoBeginningOfALineIsNotCutAway() throws Exception {
        var file = folder.resolve("run.journal");
        for (String left : List.of("precious words", "12 x", "1234567890 ", "3 0123456g ", "3 01234567{")) {
            Files.write(file, file(lines(2, 1)));
            Files.writeString(file, left, StandardOpenOption.APPEND);

            try (var journal = Journal.open(file)) {
                assertEquals(4, journal.append("{}"), left);
                assertTrue(journal.content().lost());
            }
            assertTrue(Files.readString(file).contains("\n" + left + "\n4 "), left);
        }
        for (String torn :
                List.of("3", "3 ", "3 0123abcd", "3 0123abcd {\"t\":\"\u00e9", "\u0000\u0000", "3 01\u0000")) {
            Files.write(file, file(lines(2, 1)));
            Files.writeString(file, torn, StandardOpenOption.APPEND);

            try (var journal = Journal.open(file)) {
                assertEquals(List.of("TORN 4 3-3"), told(journal.content()));
                assertEquals(3, journal.append("{}"), torn);
            }
            assertTrue(Journal.read(file).whole());
        }
    }

    @Test
    void searchingStaysQuickWhateverTheFile() throws Exception {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HEAD.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("1 00000000 {\"}".repeat(200_000).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(("\n" + line(1, "{}")).getBytes(StandardCharsets.UTF_8));

        assertEquals(List.of(1L), numbers(read(bytes.toByteArray())));
    }

    /** Everything that is whole and unambiguous comes back, whatever was done; nothing else does; what lacks is told. */
    @Test
    void everyWholeEntryComesBackFromThousandsOfDamages() throws Exception {
        for (int seed = 0; seed < Cases.of(4_000); seed++) {
            var random = new SplittableRandom(seed);
            var mine = lines(12, 7);
            var foreign = lines(15, 8);
            var bytes = damaged(random, mine, foreign);
            JournalContent content;
            try {
                content = read(bytes);
            } catch (StoreException e) {
                assertFalse(contains(bytes, HEAD.strip()), "seed " + seed);
                continue;
            }
            assertWhole(content, bytes, mine, foreign, seed);
            assertTold(content, seed);
        }
    }

    private static void assertWhole(
            JournalContent content, byte[] bytes, List<String> mine, List<String> foreign, int seed) {
        Map<Long, String> read = new HashMap<>();
        content.entries().forEach(each -> read.put(each.number(), each.json()));
        var known = new ArrayList<>(JournalTest.entries(12, 7));
        known.addAll(JournalTest.entries(15, 8));
        assertTrue(known.containsAll(read.values()), "seed " + seed);
        assertEquals(numbers(content).stream().sorted().distinct().toList(), numbers(content), "seed " + seed);
        for (int i = 0; i < 15; i++) {
            int here = i < 12 ? at(bytes, mine.get(i).strip()) : -1;
            int there = at(bytes, foreign.get(i).strip());
            boolean first = here >= 0 && (there < 0 || here < there);
            if (here >= 0 || there >= 0) {
                var words = JournalTest.entries(first ? 12 : 15, first ? 7 : 8).get(i);
                assertEquals(words, read.get(i + 1L), "seed " + seed + ", entry " + (i + 1));
            }
        }
    }

    /** Every number below the highest one that came back came back itself, or is told as lost. */
    private static void assertTold(JournalContent content, int seed) {
        var numbers = numbers(content);
        long highest = numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
        for (long each = 1; each <= highest; each++) {
            long number = each;
            boolean lost = content.damages().stream()
                    .filter(damage -> damage.kind() == Kind.DAMAGED || damage.kind() == Kind.MISSING)
                    .anyMatch(damage -> damage.first() <= number && number <= damage.last());
            assertTrue(lost != numbers.contains(each), "seed " + seed + ", entry " + each);
        }
    }

    private static boolean contains(byte[] bytes, String text) {
        return at(bytes, text) >= 0;
    }

    private static int at(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .indexOf(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    private static byte[] damaged(SplittableRandom random, List<String> mine, List<String> foreign) {
        var lines = new ArrayList<String>();
        lines.add(HEAD);
        lines.addAll(mine);
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            byLines(random, lines, foreign);
        }
        var bytes = String.join("", lines).getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(3); i > 0; i--) {
            bytes = byBytes(random, bytes);
        }
        return bytes;
    }

    private static void byLines(SplittableRandom random, List<String> lines, List<String> foreign) {
        int one = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(9)) {
            case 0 -> Collections.swap(lines, one, other);
            case 1 -> lines.addAll(other, List.copyOf(lines.subList(Math.min(one, other), Math.max(one, other))));
            case 2 -> lines.addAll(List.copyOf(lines));
            case 3 -> {
                lines.add(HEAD);
                lines.addAll(foreign);
            }
            case 4 -> lines.replaceAll(each -> each.replace("\n", "\r\n"));
            case 5 -> lines.set(one, lines.get(one).stripTrailing());
            case 6 -> lines.remove(one);
            case 7 -> Collections.shuffle(lines, new Random(random.nextLong()));
            default -> lines.set(0, "\ufeff" + lines.get(0));
        }
    }

    private static byte[] byBytes(SplittableRandom random, byte[] bytes) {
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(3)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> {
                return Arrays.copyOf(bytes, at + 1);
            }
            default -> {
                var junk =
                        "junk \n 5 \u00e9".substring(0, random.nextInt(1, 10)).getBytes(StandardCharsets.UTF_8);
                var out = new ByteArrayOutputStream();
                out.write(bytes, 0, at);
                out.writeBytes(junk);
                out.write(bytes, at, bytes.length - at);
                return out.toByteArray();
            }
        }
        return bytes;
    }

    @Test
    void everyDamageHasASentenceInBothLanguages() {
        for (Kind kind : Kind.values()) {
            for (long last : new long[] {4, 6}) {
                boolean many = kind != Kind.TORN && kind != Kind.STRAY && kind != Kind.JOINED;
                var damage = new JournalDamage(kind, 3, 4, many ? last : 4);
                var both = List.of(damage.sentence(Locale.ENGLISH), damage.sentence(Locale.forLanguageTag("nl")));
                assertEquals(2, both.stream().distinct().count(), both.toString());
                assertTrue(both.stream().allMatch(each -> each.contains("4")), both.toString());
                assertEquals(
                        List.of(),
                        both.stream().filter(each -> each.contains("{")).collect(Collectors.toList()));
            }
        }
    }
}
