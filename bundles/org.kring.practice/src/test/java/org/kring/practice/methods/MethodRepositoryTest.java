// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.methods;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.practice.PracticeFolderTest.assertProblem;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.model.method.Method;
import org.kring.model.method.MethodStatus;
import org.kring.practice.Damage;
import org.kring.practice.PracticeFolder;
import org.kring.store.DocumentFolder;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.testkit.SmallMethod;

class MethodRepositoryTest {

    private static final MethodLocation BASIC = MethodLocation.builtIn("basic-model");

    @TempDir
    private Path folder;

    @Test
    void aDraftIsACopyThatKnowsItsOrigin() throws StoreException {
        MethodRepository files = new MethodRepository(Optional.empty(), folder.resolve("new/methods"));

        MethodLocation first = files.createDraft(BASIC);
        MethodLocation second = files.createDraft(BASIC);

        assertEquals("basic-model-1.1.method", first.shortName());
        assertEquals("basic-model-1.2.method", second.shortName());
        LoadedMethod draft = files.read(first);
        assertEquals(MethodStatus.DRAFT, draft.method().getStatus());
        assertEquals("1", draft.method().getBasedOn());
        assertTrue(draft.editable());
        assertEquals(
                files.read(BASIC).method().getFlow().size(),
                draft.method().getFlow().size());
        assertEquals(2, files.outside().size());
    }

    @Test
    void theOriginalIsTheOneOfTheSameIdentifierAndNoNamesake() throws StoreException {
        MethodRepository files = new MethodRepository(Optional.empty(), folder);
        Method own = files.read(BASIC).method();

        assertEquals("basic-model", files.original(own).orElseThrow().getId());
        for (String other : new String[] {"Gossip model", "BASIC-MODEL", null}) {
            own.setId(other);
            assertEquals(Optional.empty(), files.original(own), other);
        }
    }

    @Test
    void aBuiltInMethodIsReadOnlyAndNotShared() throws StoreException {
        MethodRepository files = new MethodRepository(Optional.empty(), folder);
        LoadedMethod one = files.read(BASIC);
        one.method().setName(null);

        assertFalse(one.editable());
        assertNotEquals(null, files.read(BASIC).method().getName());
    }

    @Test
    void aPublishedFileIsReadOnly() throws StoreException {
        Method method = SmallMethod.draft();
        method.setStatus(MethodStatus.PUBLISHED);
        MethodRepository files = new MethodRepository(Optional.empty(), folder);
        MethodLocation place = MethodLocation.of(folder.resolve("p.method"));
        files.write(place, files.bytes(method));

        assertFalse(files.read(place).editable());
    }

    @Test
    void aBrokenFileIsListedAndTellsWhatIsWrong() throws Exception {
        Files.writeString(folder.resolve("broken.method"), "<method");
        MethodRepository files = new MethodRepository(Optional.empty(), folder);

        List<MethodEntry> own = files.outside();

        assertEquals(1, own.size());
        assertTrue(own.get(0).method().isEmpty());
        assertThrows(StoreException.class, () -> files.read(own.get(0).location()));
    }

    @Test
    void theDigestTellsWhetherTheFileChanged() throws Exception {
        MethodRepository files = new MethodRepository(Optional.empty(), folder);
        MethodLocation draft = files.createDraft(BASIC);
        LoadedMethod loaded = files.read(draft);
        assertEquals(loaded.digest(), files.digest(draft));
        assertEquals(
                loaded.digest(), files.write(draft, files.bytes(loaded.method())), "unchanged content, same bytes");

        Files.writeString(draft.file(), " ", java.nio.file.StandardOpenOption.APPEND);

        assertNotEquals(loaded.digest(), files.digest(draft));
        Files.delete(draft.file());
        assertEquals("", files.digest(draft));
    }

    @Test
    void whatAnotherProgramWroteIsNotWrittenOver() throws Exception {
        MethodRepository here = new MethodRepository(Optional.empty(), folder);
        MethodLocation draft = here.createDraft(BASIC);
        LoadedMethod loaded = here.read(draft);
        Method theirs = here.read(draft).method();
        theirs.setVersion("9");
        String later = here.write(draft, here.bytes(theirs), loaded.digest());

        StoreException refused = assertThrows(
                StoreException.class, () -> here.write(draft, here.bytes(loaded.method()), loaded.digest()));

        assertEquals(Problem.CHANGED_ELSEWHERE, refused.problem());
        assertEquals("9", here.read(draft).method().getVersion());
        assertEquals(loaded.digest(), here.write(draft, here.bytes(loaded.method()), later), "who has read it goes on");
        Files.delete(draft.file());
        here.write(draft, here.bytes(theirs), loaded.digest());
        assertEquals(later, here.digest(draft), "what is gone is written anew");
    }

    @Test
    void whereItsFolderIsGoneNothingIsWrittenAndThatIsSaid() throws Exception {
        MethodRepository files = inPractice();
        Path out = Files.createDirectories(folder.resolve("elsewhere"));
        for (MethodLocation draft : List.of(files.createDraft(BASIC), MethodLocation.of(out.resolve("a.method")))) {
            byte[] bytes = files.bytes(Own.draft("a", "1.1"));
            String known = files.write(draft, bytes);
            Path at = draft.file().getParent();
            Path away = Files.move(at, folder.resolve("away"));

            assertProblem(Problem.FOLDER_GONE, () -> files.write(draft, bytes, known));
            assertProblem(Problem.FOLDER_GONE, () -> files.write(draft, bytes));

            assertFalse(Files.exists(at), "it is not made anew");
            Files.move(away, at);
            assertEquals(known, files.write(draft, bytes, known), "once it is back");
        }
    }

    @Test
    void locationsSurviveBeingWritten() {
        MethodLocation file = MethodLocation.of(folder.resolve("a b=c.method"));
        assertEquals(Optional.of(file), MethodLocation.parse(file.text()));
        assertEquals(Optional.of(BASIC), MethodLocation.parse(BASIC.text()));
        for (String text : List.of("", "library:", "file:", "http://x", "file:\0")) {
            assertEquals(Optional.empty(), MethodLocation.parse(text), text);
        }
    }

    private MethodRepository inPractice() throws Exception {
        return new MethodRepository(
                Optional.of(PracticeFolder.create(folder.resolve("p"), "Praktijk")), folder.resolve("out"));
    }

    @Test
    void aDraftAvoidsVersionsThatTheLibraryOrThePracticeHas() throws Exception {
        MethodRepository files = inPractice();
        Files.createDirectories(folder.resolve("p/methods"));
        Method other = Own.method("gossip", "1.1", MethodStatus.PUBLISHED, "A", "A");
        files.write(MethodLocation.of(folder.resolve("p/methods/other name.method")), files.bytes(other));
        Files.writeString(folder.resolve("p/methods/GOSSIP-1.2.METHOD"), "");

        MethodLocation draft = files.createDraft(MethodLocation.builtIn("gossip"));

        assertEquals("gossip-1.3.method", draft.shortName());
        assertTrue(files.hasPractice());
    }

    @Test
    void aDraftOfWhatIsOpenHoldsItsChangesWhateverItsFileHolds() throws Exception {
        MethodRepository files = inPractice();
        MethodLocation place = files.createDraft(MethodLocation.builtIn("gossip"));
        Method open = files.read(place).method();
        open.getName().setNl("Anders");
        byte[] before = Files.readAllBytes(place.file());

        MethodLocation second = files.createDraft(open);

        assertEquals("gossip-1.1.1.method", second.shortName());
        Method draft = files.read(second).method();
        assertEquals("Anders", draft.getName().getNl());
        assertEquals("1.1", draft.getBasedOn());
        assertFalse(draft.isAltered());
        assertEquals("1.1", open.getVersion());
        assertArrayEquals(before, Files.readAllBytes(place.file()));
        Files.delete(place.file());
        assertEquals("gossip-1.1.2.method", files.createDraft(open).shortName());
    }

    @Test
    void aDraftOfADraftIsBasedOnIt() throws Exception {
        MethodRepository files = inPractice();

        MethodLocation second = files.createDraft(files.createDraft(MethodLocation.builtIn("gossip")));

        assertEquals("gossip-1.1.1.method", second.shortName());
        assertEquals("1.1", files.read(second).method().getBasedOn());
    }

    @Test
    void aDraftOfWhatWasKeptForAMeetingIsNamedAfterItsOrigin() throws Exception {
        MethodRepository files = inPractice();
        Files.createDirectories(folder.resolve("p/methods"));
        Method kept = Own.method("mine", "1.1-00c0ffee", MethodStatus.RETIRED, "A", "A");
        kept.setBasedOn("1.1");
        MethodLocation place = MethodLocation.of(folder.resolve("p/methods/mine-1.1-00c0ffee.method"));
        files.write(place, files.bytes(kept));

        MethodLocation draft = files.createDraft(place);

        assertEquals("mine-1.1.1.method", draft.shortName());
        assertEquals("", String.valueOf(files.read(draft).method().getDigest()).replace("null", ""));
    }

    @Test
    void aStrangersVersionLeadsNowhere() throws Exception {
        MethodRepository files = inPractice();
        Method foreign = Own.method("mine", "../../x", MethodStatus.PUBLISHED, "A", "A");
        MethodLocation place = MethodLocation.of(folder.resolve("foreign.method"));
        files.write(place, files.bytes(foreign));

        MethodLocation draft = files.createDraft(place);

        assertEquals(folder.resolve("p/methods/mine-0.1.method"), draft.file());
    }

    @Test
    void aMethodWithoutVersionGetsOneWhenADraftIsMade() throws Exception {
        MethodRepository files = inPractice();
        MethodLocation place = MethodLocation.of(folder.resolve("foreign.method"));
        files.write(place, files.bytes(Own.method("mine", null, MethodStatus.PUBLISHED, "A", "A")));

        assertEquals("mine-0.1.method", files.createDraft(place).shortName());
    }

    @Test
    void whatIsTakenInKeepsItsVersionWhenThatIsFree() throws Exception {
        MethodRepository files = inPractice();
        Path out = Files.createDirectories(folder.resolve("out"));
        MethodLocation mine = MethodLocation.of(out.resolve("any name.method"));
        files.write(mine, files.bytes(Own.draft("mine", "1.1")));

        MethodLocation in = files.takeIn(mine);

        assertEquals(folder.resolve("p/methods/mine-1.1.method"), in.file());
        assertEquals(List.of(), files.outside());
        assertTrue(Files.exists(out.resolve("imported/any name.method")));
    }

    @Test
    void whatIsTakenInGetsTheNextVersionWhenItsOwnIsTaken() throws Exception {
        MethodRepository files = inPractice();
        files.createDraft(MethodLocation.builtIn("gossip"));
        Path out = Files.createDirectories(folder.resolve("out/imported")).getParent();
        Files.writeString(out.resolve("imported/gossip-1.1.method"), "an earlier one");
        Method mine = Own.draft("gossip", "1.1");
        mine.setBasedOn("1");
        MethodLocation place = MethodLocation.of(out.resolve("gossip-1.1.method"));
        files.write(place, files.bytes(mine));

        MethodLocation in = files.takeIn(place);

        assertEquals("gossip-1.2.method", in.shortName());
        assertEquals("1.2", files.read(in).method().getVersion());
        assertEquals("an earlier one", Files.readString(out.resolve("imported/gossip-1.1.method")));
        assertTrue(Files.exists(out.resolve("imported/2-gossip-1.1.method")));
    }

    @Test
    void ofAFileThatIsTooLargeNoMoreIsReadThanOfADocument() throws Exception {
        Path large = Files.createDirectories(folder.resolve("out")).resolve("large.method");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(40L * 1024 * 1024);
        }
        MethodRepository files = inPractice();
        MethodLocation place = MethodLocation.of(large);

        assertEquals(DocumentFolder.digest(large), files.digest(place), "in a folder of ours as elsewhere");
        assertEquals(
                Problem.TOO_MANY_BYTES,
                assertThrows(StoreException.class, () -> files.read(place)).problem());
    }

    @Test
    void whatCannotBePutAsideStaysOutsideAndNowhereElse() throws Exception {
        MethodRepository files = inPractice();
        Path out = Files.createDirectories(folder.resolve("out"));
        MethodLocation mine = MethodLocation.of(out.resolve("mine.method"));
        files.write(mine, files.bytes(Own.draft("mine", "1.1")));
        Path inTheWay = Files.writeString(out.resolve("imported"), "a file in the place of the folder");

        assertThrows(StoreException.class, () -> files.takeIn(mine));

        assertTrue(Files.exists(mine.file()));
        assertFalse(Files.exists(folder.resolve("p/methods/mine-1.1.method")));
        Files.delete(inTheWay);
        assertEquals("mine-1.1.method", files.takeIn(mine).shortName());
    }

    @Test
    void aDamagedOneStaysOutside() throws Exception {
        MethodRepository files = inPractice();
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(out.resolve("broken.method"), "<");
        MethodLocation place = files.outside().get(0).location();

        assertThrows(StoreException.class, () -> files.takeIn(place));

        assertTrue(Files.exists(place.file()));
    }

    @Test
    void withoutAPracticeNothingIsTakenIn() throws Exception {
        MethodRepository files = new MethodRepository(Optional.empty(), folder);
        MethodLocation draft = files.createDraft(BASIC);

        assertFalse(files.hasPractice());
        assertThrows(IllegalStateException.class, () -> files.takeIn(draft));
        assertEquals(1, files.outside().size());
        assertFalse(files.outside().get(0).choosable(), "no meeting can use it");
    }

    @Test
    void whatIsGoneIsToldByName() {
        MethodRepository files = new MethodRepository(Optional.empty(), folder);

        StoreException failure =
                assertThrows(StoreException.class, () -> files.read(MethodLocation.builtIn("no-such-method")));

        assertTrue(failure.getMessage().contains("no-such-method"), failure.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new MethodLocation("", null));
        assertThrows(IllegalArgumentException.class, () -> new MethodLocation("a", folder));
        assertEquals("gossip", MethodLocation.builtIn("gossip").shortName());
    }

    @Test
    void inOurOwnFoldersNothingIsReadOrWrittenThroughALink() throws Exception {
        MethodRepository files = inPractice();
        Path secret = folder.resolve("secret.method");
        files.write(MethodLocation.of(secret), files.bytes(Own.draft("secret", "1.1")));
        byte[] before = Files.readAllBytes(secret);
        Files.createDirectories(folder.resolve("p/methods"));
        Path link = Files.createSymbolicLink(folder.resolve("p/methods/mine-1.1.method"), secret);
        MethodLocation place = MethodLocation.of(link);

        assertThrows(StoreException.class, () -> files.read(place));
        assertThrows(StoreException.class, () -> files.digest(place));
        assertThrows(StoreException.class, () -> files.write(place, new byte[] {1}));

        assertArrayEquals(before, Files.readAllBytes(secret));
        var listed = files.methods().entries().get(0);
        assertTrue(listed.problem().isPresent() && listed.method().isEmpty());
        Path elsewhere = Files.createSymbolicLink(folder.resolve("elsewhere.method"), secret);
        assertEquals("secret", files.read(MethodLocation.of(elsewhere)).method().getId());
    }

    private MethodLocation outside(String file, Method method) throws Exception {
        Files.createDirectories(folder.resolve("out"));
        MethodLocation place = MethodLocation.of(folder.resolve("out").resolve(file));
        MethodRepository files = new MethodRepository(Optional.empty(), folder.resolve("out"));
        files.write(place, files.bytes(method));
        return place;
    }

    @Test
    void aVersionThatNoFileCanBearIsReplacedByOneAfterItsOrigin() throws Exception {
        MethodRepository files = inPractice();
        Method based = Own.method("based", "../x", MethodStatus.DRAFT, "A", "A");
        based.setBasedOn("2");
        assertEquals(
                "based-2.1.method", files.takeIn(outside("a.method", based)).shortName());
        Method free = Own.method("free", "a b", MethodStatus.DRAFT, "A", "A");
        free.setBasedOn("/");
        assertEquals("free-0.1.method", files.takeIn(outside("b.method", free)).shortName());
        Method long80 = Own.method("long", "1".repeat(80), MethodStatus.DRAFT, "A", "A");
        assertEquals(
                "long-" + "1".repeat(80) + ".method",
                files.takeIn(outside("c.method", long80)).shortName());
        Method long81 = Own.method("long", "1".repeat(81), MethodStatus.DRAFT, "A", "A");
        assertEquals(
                "long-0.1.method", files.takeIn(outside("d.method", long81)).shortName());
    }

    @Test
    void onlyFilesWithTheEndingAreListedWhateverItsCase() throws Exception {
        outside("a.method", Own.draft("a", "1.1"));
        outside("B.METHOD", Own.draft("b", "1.1"));
        outside(".c.method", Own.draft("c", "1.1"));
        outside("d.xml", Own.draft("d", "1.1"));
        Files.createDirectory(folder.resolve("out/e.method"));
        MethodRepository files = new MethodRepository(Optional.empty(), folder.resolve("out"));

        assertEquals(
                List.of("b", "a"), files.outside().stream().map(MethodEntry::id).toList());
        assertTrue(files.outside().stream().allMatch(each -> each.origin() == MethodOrigin.OUTSIDE && each.draft()));
    }

    @Test
    void aLocationKnowsWhereItIs() {
        MethodLocation file = MethodLocation.of(folder.resolve("a/../b/c.method"));
        assertTrue(file.isIn(folder.resolve("b")));
        assertTrue(file.isIn(folder));
        assertFalse(file.isIn(folder.resolve("a")));
        assertFalse(BASIC.isIn(folder));
        assertTrue(BASIC.isBuiltIn());
        assertFalse(file.isBuiltIn());
        assertEquals("library:basic-model", BASIC.text());
        assertEquals("c.method", file.shortName());
    }

    @Test
    void aMethodInAFileIsFoundWhereverItLies() throws Exception {
        MethodLocation place = outside("a.method", Own.draft("a", "1.1"));
        List<Damage> altered = new ArrayList<>();
        MethodEntry entry = MethodFinder.inFile(place.file(), altered::add);
        assertEquals(List.of(), altered);
        assertEquals("a", entry.id());
        assertEquals(MethodOrigin.OUTSIDE, entry.origin());
        assertFalse(entry.choosable());
        assertEquals(place.text(), entry.toString());
        assertEquals("Naam a \u00b7 concept 1.1", entry.label(java.util.Locale.forLanguageTag("nl")));
    }
}
