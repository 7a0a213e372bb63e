// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.method.VisibleText;
import org.kring.model.practice.Group;
import org.kring.model.practice.PracticeFactory;
import org.kring.practice.AlteredDocuments;
import org.kring.practice.PracticeFolder;
import org.kring.store.StoreException;
import org.kring.ui.Background;
import org.kring.ui.facilitate.FacilitateServices;
import org.kring.ui.facilitate.OpenItem;
import org.kring.ui.facilitate.TestRoom;

class GroupsPresenterTest {

    @TempDir
    private Path folder;

    private final Shown view = new Shown();
    private TestRoom room;
    private GroupsPresenter presenter;

    private static final class Shown implements GroupsView {
        private List<Row> rows = List.of();
        private String selected = "";
        private String problem = "";
        private String altered = "";
        private final List<String> instead = new ArrayList<>();
        private int created;
        private boolean canCreate;

        @Override
        public void groups(List<Row> all, String one) {
            rows = all;
            selected = one;
        }

        @Override
        public void instead(String sentence, boolean make) {
            canCreate = make;
            instead.add(sentence);
        }

        @Override
        public void altered(String sentence) {
            altered = sentence;
        }

        @Override
        public void problem(String sentence, boolean readAgain) {
            problem = sentence;
        }

        @Override
        public void created() {
            created++;
        }

        private List<String> names() {
            return rows.stream().map(Row::name).toList();
        }
    }

    @BeforeEach
    void load() throws Exception {
        room = new TestRoom(folder);
        presenter = new GroupsPresenter(view, room.services, room.openItem);
        presenter.load();
        room.rest();
    }

    @Test
    void aGroupWhoseButtonIsPressedTwiceIsMadeOnce() throws Exception {
        presenter.create("Delta");
        presenter.create("Delta");
        room.rest();
        assertEquals(2, room.practice.groups().found().size());
    }

    @Test
    void aNewGroupIsOpenedAndStandsInAlphabeticalOrder() throws Exception {
        presenter.create("  Delta ");
        room.rest();
        assertEquals(1, view.created);
        assertEquals(new OpenItem.Place("delta", ""), room.openItem.place());
        presenter.load();
        room.rest();
        assertEquals(List.of("Delta", "Noord"), view.names());
        assertEquals("delta", view.selected);
        assertEquals(
                LocalDate.of(2026, 11, 21),
                room.practice.group("delta").orElseThrow().group().getFounded());
    }

    /** Tells what was read only when the test says so. */
    private static final class Held implements Background {

        private final List<Runnable> ends = new ArrayList<>();

        @Override
        public <T> void start(String name, Work<T> work, Consumer<T> done, Consumer<StoreException> failed) {
            try {
                T result = work.run();
                ends.add(() -> done.accept(result));
            } catch (StoreException e) {
                ends.add(() -> failed.accept(e));
            }
        }

        @Override
        public boolean isQuiet() {
            return ends.isEmpty();
        }
    }

    @Test
    void whatWasReadOfAnotherPracticeIsNotShownAfterThisOne() throws Exception {
        Held held = new Held();
        FacilitateServices all = room.services;
        presenter = new GroupsPresenter(
                view,
                new FacilitateServices(all.practice(), held, all.clock(), all.random(), all.memory(), all.locale()),
                room.openItem);
        presenter.load();
        PracticeFolder empty = PracticeFolder.create(folder.resolve("empty"), "Empty");
        all.practice().open(empty.path(), () -> {}, failure -> {});
        room.rest();
        presenter.load();

        held.ends.get(1).run();
        held.ends.get(0).run();

        assertEquals(List.of(), view.names());
        assertTrue(view.canCreate);
    }

    @Test
    void theListSaysThatItIsReadOnlyUntilItIsThere() {
        presenter.load();
        room.rest();
        assertEquals(List.of("Reading the groups\u2026", "", ""), view.instead);
    }

    @Test
    void theOnlyGroupIsNotCalledNoneWhenItCannotBeRead() throws Exception {
        Files.writeString(room.group.path().resolve("group.xmi"), "<other/>");
        presenter.load();
        room.rest();
        assertEquals("", view.instead.get(view.instead.size() - 1));
        assertTrue(view.rows.isEmpty());
        assertTrue(view.problem.contains("noord"), view.problem);
    }

    @Test
    void theListOfAPracticeThatIsBeingOpenedSaysSo() {
        room.services.practice().close();
        room.services.practice().open(room.practice.path(), () -> {}, failure -> {});
        presenter.load();
        room.rest();
        assertEquals("Opening the practice\u2026", view.instead.get(view.instead.size() - 1));
    }

    @Test
    void aNameWithALineFeedIsOneRow() throws Exception {
        var group = room.group.group();
        group.setName("Noord\n\u202eZuid");
        room.group.save(group);
        presenter.load();
        room.rest();
        assertEquals(List.of(VisibleText.line("Noord\n\u202eZuid")), view.names());
        assertFalse(view.names().get(0).contains("\n"));
    }

    @Test
    void aBlankNameMakesNothingAndAsksForOne() throws Exception {
        presenter.create("  ");
        room.rest();
        assertEquals(0, view.created);
        assertEquals(1, room.practice.groups().found().size());
        assertEquals("Give the group a name first.", view.problem);
        presenter.create("Delta");
        room.rest();
        assertEquals("", view.problem);
    }

    @Test
    void theGroupThatIsOpenIsNotOpenedAgain() {
        List<OpenItem.Place> shown = new ArrayList<>();
        room.openItem.addListener(() -> shown.add(room.openItem.place()));
        presenter.select("noord");
        presenter.select("noord");
        assertEquals(List.of(new OpenItem.Place("noord", "")), shown);
    }

    @Test
    void whatTheDiskDoesNotTakeIsSaid() throws Exception {
        Path groups = room.practice.path().resolve("groups");
        Files.move(groups, groups.resolveSibling("away"));
        Files.writeString(groups, "in the way");
        presenter.create("Delta");
        room.rest();
        assertFalse(view.problem.isEmpty());
        assertEquals(0, view.created);
        assertTrue(Files.isRegularFile(groups));
    }

    @Test
    void howManyGroupsCannotBeReadIsSaid() throws Exception {
        for (String each : List.of("Oost", "Zuid")) {
            Group group = PracticeFactory.eINSTANCE.createGroup();
            group.setName(each);
            Files.writeString(room.practice.create(group).file(), "no document");
        }
        Files.writeString(room.group.file(), "no document");
        presenter.load();
        room.rest();

        assertTrue(view.problem.startsWith("The group in the folder "), view.problem);
        assertTrue(view.problem.endsWith(" Other groups that cannot be read: 2."), view.problem);
    }

    @Test
    void whatIsChangedByHandIsToldAndAcceptedAndWhatCannotBeReadIsSaid() throws Exception {
        room.practice.save(room.practice.practice());
        Files.writeString(
                room.practice.file(), Files.readString(room.practice.file()).replace("\"Test\"", "\"Toets\""));
        Files.writeString(room.group.file(), "no document");
        presenter.load();
        room.rest();
        assertTrue(view.altered.startsWith("This practice was changed outside Kring"), view.altered);
        assertTrue(view.problem.startsWith("The group in the folder noord: "), view.problem);

        presenter.accept();
        room.rest();
        assertEquals("", view.altered);
        assertEquals(List.of(), AlteredDocuments.of(room.practice).notices());
        assertEquals("Toets", room.practice.practice().getName(), "as it stood there");
    }

    @Test
    void aPracticeThatWentAwayHasNoListAndTakesNoGroupUntilItIsBack() throws Exception {
        Path away = Files.move(room.practice.path(), folder.resolve("away"));
        presenter.create("Ghost");
        room.rest();
        assertTrue(
                view.problem.startsWith("The folder of this practice, \u201cpractice\u201d, is no longer there"),
                view.problem);
        assertEquals(List.of(), view.names());
        assertFalse(view.canCreate);
        assertFalse(Files.exists(room.practice.path()));
        presenter.load();
        room.rest();
        assertEquals("The groups cannot be read now.", view.instead.get(view.instead.size() - 1));

        Files.move(away, room.practice.path());
        presenter.look();
        room.rest();
        assertEquals(List.of("Noord"), view.names());
        assertEquals("", view.problem);
        assertTrue(view.canCreate);
    }
}
