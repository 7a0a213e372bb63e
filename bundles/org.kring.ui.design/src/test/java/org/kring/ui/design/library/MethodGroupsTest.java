// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.model.common.Category;
import org.kring.model.method.Method;
import org.kring.model.method.MethodStatus;
import org.kring.practice.PracticeFolder;
import org.kring.practice.methods.MethodEntry;
import org.kring.practice.methods.MethodFolder;
import org.kring.practice.methods.MethodLocation;
import org.kring.practice.methods.MethodOrigin;
import org.kring.store.Library;
import org.kring.ui.design.TestRoom;
import org.kring.ui.design.text.Labels;

class MethodGroupsTest {

    private static final Labels LABELS = new Labels(Locale.ENGLISH);

    @TempDir
    private Path folder;

    private TestRoom room;

    @BeforeEach
    void open() {
        room = new TestRoom(folder);
    }

    private MethodGroups read() throws Exception {
        return MethodGroups.read(room.methods(), Locale.ENGLISH);
    }

    private List<String> found(String search) throws Exception {
        return read().matching(search, LABELS).stream()
                .flatMap(each -> each.rows().stream())
                .map(MethodRow::name)
                .toList();
    }

    @Test
    void everythingThatCanBeChosenIsShown() throws Exception {
        room.open("noord");
        room.methods().createDraft(MethodLocation.builtIn("crea"));
        room.methods().createDraft(MethodLocation.builtIn("gossip"));

        List<MethodLocation> shown = read().matching("", LABELS).stream()
                .flatMap(each -> each.rows().stream())
                .map(MethodRow::location)
                .toList();

        List<MethodEntry> choosable = room.methods().methods().choosable();
        assertEquals(choosable.size(), shown.size());
        assertTrue(
                shown.containsAll(choosable.stream().map(MethodEntry::location).toList()));
        assertEquals(
                2,
                choosable.stream()
                        .filter(each -> each.origin() == MethodOrigin.PRACTICE)
                        .count());
    }

    @Test
    void whatIsOnlyKeptForMeetingsStandsLastAndFoldedAndIsFound() throws Exception {
        room.open("noord");
        Method kept = Library.builtIn().method("crea").orElseThrow();
        kept.setVersion("1-kept");
        kept.setStatus(MethodStatus.RETIRED);
        MethodFolder.of(PracticeFolder.open(folder.resolve("noord"))).write(kept);

        List<MethodGroup> groups = read().matching("", LABELS);
        MethodGroup last = groups.get(groups.size() - 1);
        assertEquals("Kept for meetings", last.label());
        assertTrue(last.folded());
        assertEquals(1, last.rows().size());
        assertTrue(groups.stream().noneMatch(each -> each.key().equals("own")));
        assertEquals(2, found("crea").size());
    }

    @Test
    void whatCannotBeReadIsFoundByItsFileOnly() throws Exception {
        Files.createDirectories(room.outside());
        Files.writeString(room.outside().resolve("ZQX.method"), "<");

        assertEquals(List.of("ZQX.method"), found("zqx"));
        MethodRow row = read().matching("zqx", LABELS).get(0).rows().get(0);
        assertEquals(Category.UNSTATED, row.category());
        assertEquals("", row.mark());
        assertNotEquals("", row.problem());
    }

    @Test
    void onlyWholeMethodsAreOfferedAndOnlyToAPractice() throws Exception {
        room.methods().createDraft(MethodLocation.builtIn("crea"));
        Files.writeString(room.outside().resolve("x.method"), "<");

        assertEquals(0, read().offered().size());
        room.open("noord");
        assertEquals(1, read().offered().size());
        assertEquals(15, read().size());
    }

    @Test
    void theBranchOfOnesOwnIsNamedAfterWhereItLies() throws Exception {
        room.methods().createDraft(MethodLocation.builtIn("crea"));
        String alone = read().matching("", LABELS).get(0).label();

        room.open("noord");

        assertNotEquals(alone, read().matching("", LABELS).get(0).label());
        room.methods().createDraft(MethodLocation.builtIn("crea"));
        assertEquals(alone, read().matching("", LABELS).get(0).label());
    }

    @Test
    void aBranchIsTheSameWhateverIsInIt() throws Exception {
        MethodGroup one = read().matching("", LABELS).get(0);
        MethodGroup other = read().matching("focus", LABELS).get(0);

        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
        assertNotEquals(one, read().matching("", LABELS).get(1));
        assertNotEquals(one, "another thing");
    }
}
