// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.store.journal.JournalTest.numbers;
import static org.kring.store.journal.JournalTest.texts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.store.journal.JournalDamage.Kind;
import org.kring.testkit.Cases;

/** Lines of the journal of another meeting never count, wherever a program that mixes files has put them. */
class ForeignLinesTest {

    private static final List<String> OWN = JournalTest.entries(9, 1);
    private static final List<String> OTHER = JournalTest.entries(19, 2);

    @TempDir
    Path root;

    private Path own;
    private Path other;

    @BeforeEach
    void twoMeetings() throws Exception {
        own = begin("groups/a/meetings/2026-11-29", OWN);
        other = begin("groups/b/meetings/2026-11-29", OTHER);
    }

    private Path begin(String meeting, List<String> entries) throws Exception {
        var file = Files.createDirectories(root.resolve(meeting)).resolve("run.journal");
        Journal.write(root, file, entries);
        return file;
    }

    private void holds(List<String> lines) throws Exception {
        Files.writeString(own, String.join("\n", lines) + "\n");
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private void isWhole(JournalContent content) {
        assertEquals(OWN, texts(content));
        assertEquals(LongStream.rangeClosed(1, 9).boxed().toList(), numbers(content));
    }

    @Test
    void ofTwoJournalsInOneTheOtherOneDoesNotCountThoughItIsLonger() throws Exception {
        for (var each : List.of(
                joined(Files.readAllLines(own), Files.readAllLines(other)),
                joined(Files.readAllLines(other), Files.readAllLines(own)))) {
            holds(each);

            var content = Journal.read(root, own);

            isWhole(content);
            assertEquals(
                    List.of(Kind.FOREIGN),
                    content.damages().stream().map(JournalDamage::kind).toList());
            assertEquals(1, content.damages().get(0).first());
            assertEquals(19, content.damages().get(0).last());
        }
    }

    @Test
    void aTailOfAnotherOneThatWouldFitDoesNotCount() throws Exception {
        holds(joined(Files.readAllLines(own), Files.readAllLines(other).subList(10, 20)));

        var content = Journal.read(root, own);

        isWhole(content);
        assertEquals(List.of(new JournalDamage(Kind.FOREIGN, 11, 10, 19)), content.damages());
        assertTrue(content.damages()
                .get(0)
                .sentence(Locale.ENGLISH)
                .contains("entries 10 to 19 are of another meeting and do not count here"));
    }

    @Test
    void oneInThePlaceOfAnEntryIsToldBesideTheOneThatIsMissing() throws Exception {
        var lines = new ArrayList<>(Files.readAllLines(own));
        lines.set(4, Files.readAllLines(other).get(4));
        holds(lines);

        var content = Journal.read(root, own);

        assertEquals(8, content.entries().size());
        assertEquals(
                List.of(new JournalDamage(Kind.FOREIGN, 5, 4, 4), new JournalDamage(Kind.MISSING, 6, 4, 4)),
                content.damages());
    }

    @Test
    void theBeginningOfAnotherOneInThePlaceOfItsOwnTakesNothingElse() throws Exception {
        var lines = new ArrayList<>(Files.readAllLines(own));
        lines.set(0, Files.readAllLines(other).get(0));
        lines.set(1, Files.readAllLines(other).get(1));
        holds(lines);

        assertEquals(OWN.subList(1, 9), texts(Journal.read(root, own)));
    }

    @Test
    void theRunGoesOnBehindThemWithItsOwnNumbers() throws Exception {
        holds(joined(Files.readAllLines(own), Files.readAllLines(other)));

        try (var journal = Journal.open(root, own)) {
            isWhole(journal.content());
            assertEquals(10, journal.append("{\"more\":1}"));
        }

        assertEquals(List.of("{\"more\":1}"), texts(Journal.read(root, own)).subList(9, 10));
    }

    @Test
    void aMeetingWhoseFolderGetsAnotherNameKeepsItsJournal() throws Exception {
        var moved = root.resolve("groups/a/meetings/2026-12-01");
        Files.move(own.getParent(), moved);
        own = moved.resolve("run.journal");

        try (var journal = Journal.open(root, own)) {
            isWhole(journal.content());
            assertTrue(journal.content().whole());
            assertEquals(10, journal.append("{}"));
        }
        holds(joined(Files.readAllLines(own), Files.readAllLines(other)));

        var content = Journal.read(root, own);
        assertEquals(10, content.entries().size());
        assertEquals(List.of(new JournalDamage(Kind.FOREIGN, 13, 1, 19)), content.damages());
    }

    /** Every line of its own comes back, none of another, in whatever order they stand, on lines of their own or not. */
    @Test
    void howeverTheyAreMixed() throws Exception {
        var mine = Files.readAllLines(own);
        var theirs = Files.readAllLines(other);
        for (int seed = 0; seed < Cases.of(1_000); seed++) {
            var random = new SplittableRandom(seed);
            var lines = new ArrayList<>(mine);
            for (int i = random.nextInt(1, 20); i > 0; i--) {
                lines.add(random.nextInt(lines.size() + 1), theirs.get(random.nextInt(theirs.size())));
            }
            int joint = random.nextInt(lines.size());
            if (random.nextBoolean() && joint > 0) {
                lines.set(joint - 1, lines.get(joint - 1) + lines.remove(joint));
            }
            holds(lines);

            assertEquals(OWN, texts(Journal.read(root, own)), "seed " + seed);
        }
    }

    @Test
    void anOlderJournalGetsTheMarkOfItsPlaceAndTakesInNothingThatBearsAnother() throws Exception {
        Files.writeString(
                own,
                JournalTest.line(0, "{\"journal\":2}") + JournalTest.line(1, "{\"x\":1}")
                        + String.join("\n", Files.readAllLines(other)) + "\n");
        var theirs = Files.readAllLines(other);
        assertEquals(List.of("{\"x\":1}"), texts(Journal.read(root, own)));

        Journal.open(root, own).close();

        var lines = Files.readAllLines(own);
        assertEquals(theirs, lines.subList(2, lines.size()));
        assertEquals(List.of("{\"x\":1}"), texts(Journal.read(root, own)));
        assertTrue(lines.get(1).contains(" " + JournalMark.of(root, own) + " {"), lines.get(1));
    }

    @Test
    void linesOfAnOlderOneAmongThoseOfThisVersionAreOfAnother() throws Exception {
        var before = Files.readString(own);
        Files.writeString(
                own, before + JournalTest.line(0, "{\"journal\":2}") + JournalTest.line(10, "{\"event\":\"closed\"}"));

        isWhole(Journal.read(root, own));
        Journal.open(root, own).close();

        assertTrue(Files.readString(own).startsWith(before));
        isWhole(Journal.read(root, own));
    }

    @Test
    void theMarkIsThatOfThePlaceWithinThePractice() {
        assertNotEquals(JournalMark.of(root, own), JournalMark.of(root, other));
        assertEquals(8, JournalMark.of(root, own).length());
        assertEquals("", JournalMark.of(root, root.resolve("run.journal")));
        assertEquals("", JournalMark.of(other.getParent(), own));
        assertEquals("0123abcd", JournalMark.in("0123abcd {}"));
        for (var each : List.of("{}", "0123abcd{}", "0123abcd x", "0123abc {}", "0123ABCD {}", "")) {
            assertEquals("", JournalMark.in(each));
        }
    }
}
