// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.agenda.CaseBranch;
import org.kring.meeting.agenda.MeetingRole;
import org.kring.model.common.Category;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.Assignment;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingStatus;
import org.kring.practice.methods.MethodLocation;
import org.kring.practice.methods.MethodRepository;
import org.kring.practice.methods.Methods;
import org.kring.ui.facilitate.OpenItem;
import org.kring.ui.facilitate.TestRoom;

class PlanPresenterTest {

    @TempDir
    private Path folder;

    private final Shown view = new Shown();
    private TestRoom room;
    private PlanPresenter presenter;

    private static final class Shown implements PlanView {
        private PlanViewState sheet;
        private String problem = "";
        private String asked = "";

        @Override
        public void begun(String sentence) {}

        @Override
        public void plan(PlanViewState plan) {
            sheet = plan;
        }

        @Override
        public void saved(String words) {}

        @Override
        public void askStart(String sentence) {
            asked = sentence;
        }

        @Override
        public void altered(String sentence) {}

        @Override
        public void readOnly(String sentence) {}

        @Override
        public void problem(String sentence) {
            problem = sentence;
        }
    }

    @BeforeEach
    void open() throws Exception {
        room = new TestRoom(folder);
        presenter = new PlanPresenter(view, room.services, room.openItem, room.open());
        presenter.open();
        room.rest();
    }

    @Test
    void aMeetingOfAnotherDayStartsOnlyAfterItWasAsked() throws Exception {
        presenter.date(java.time.LocalDate.of(2026, 11, 28));
        presenter.start();
        room.rest();
        assertTrue(view.asked.contains("28"), view.asked);
        assertEquals(List.of(), room.meeting.readRun().events(), "nothing has begun");
        presenter.startNow();
        room.rest();
        assertFalse(room.meeting.readRun().events().isEmpty());
    }

    @Test
    void aStartThatIsPressedTwiceBeginsOnceAndIsNoFault() throws Exception {
        presenter.startNow();
        presenter.startNow();
        room.rest();
        presenter.startNow();
        room.rest();
        assertEquals(1, room.meeting.readRun().events().size());
        assertEquals("", view.problem);
        assertTrue(presenter.settle().toCompletableFuture().join().isEmpty());
    }

    @Test
    void fewerMinutesShrinkEverythingButTheClosing() {
        int before = minutes(Category.CLOSING);
        presenter.minutes(60);
        room.rest();
        assertEquals(before, minutes(Category.CLOSING), "the closing is kept free");
        assertTrue(view.sheet.warnings().stream().anyMatch(each -> each.contains("60")), "too short is said");
    }

    /** The system's fields tell what they show when they appear. */
    @Test
    void whatChangesNothingWritesNothingAndIsNothingToTakeBack() throws Exception {
        Files.writeString(
                room.meeting.file(), "\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND); // altered by hand
        byte[] altered = Files.readAllBytes(room.meeting.file());
        var start = room.meeting.meeting().getStart().atZone(ZoneOffset.UTC);

        presenter.date(start.toLocalDate());
        presenter.time(start.toLocalTime());
        presenter.minutes(room.meeting.meeting().getMinutes());
        presenter.present("m-1", true);
        room.rest();

        assertArrayEquals(altered, Files.readAllBytes(room.meeting.file()));
        assertFalse(presenter.editing().canUndo());
    }

    @Test
    void everyChangeIsOnTheDisk() throws Exception {
        presenter.minutes(90);
        room.rest();
        presenter.present("m-5", false);
        room.rest();
        Meeting saved = room.meeting.meeting();
        assertEquals(90, saved.getMinutes());
        assertFalse(saved.getAttendance().get(4).isPresent());
    }

    @Test
    void withoutACaseAThemeMethodTakesItsPlaceAndNobodyPresents() throws Exception {
        presenter.branch(CaseBranch.THEME);
        room.rest();
        Meeting saved = room.meeting.meeting();
        assertTrue(saved.getAgenda().stream().map(AgendaItem::getCategory).noneMatch(Category.CASE_METHOD::equals));
        assertFalse(holders().containsKey(RoleKind.CASE_PRESENTER));
    }

    @Test
    void nobodyIsProposedForTwoRolesAndWhoIsAwayForNone() throws Exception {
        presenter.present("m-3", false);
        room.rest();
        var holders = holders();
        assertEquals(holders.size(), holders.values().stream().distinct().count());
        assertFalse(holders.containsValue("m-3"));
    }

    @Test
    void aRoleCanBeOverruled() throws Exception {
        presenter.role(MeetingRole.TIME_KEEPER, 0);
        room.rest();
        assertFalse(holders().containsKey(RoleKind.TIME_KEEPER));
        assertTrue(room.meeting.meeting().getAssignments().stream()
                .noneMatch(each -> each.getRole() == RoleKind.TIME_KEEPER));
    }

    @Test
    void changesAreTakenBackOnTheScreenAndOnTheDisk() throws Exception {
        int before = room.meeting.meeting().getMinutes();
        presenter.minutes(before + 30);
        room.rest();
        presenter.minutes(before + 60);
        room.rest();
        assertEquals(before + 60, room.meeting.meeting().getMinutes());

        presenter.editing().undo();
        room.rest();
        assertEquals(before + 30, room.meeting.meeting().getMinutes());
        presenter.editing().undo();
        room.rest();
        assertEquals(before, room.meeting.meeting().getMinutes());
        assertFalse(presenter.editing().canUndo());

        presenter.editing().redo();
        room.rest();
        assertEquals(before + 30, room.meeting.meeting().getMinutes());
    }

    @Test
    void startingPutsTheFirstEventOnTheDiskAndOpensTheRun() throws Exception {
        presenter.start();
        room.rest();
        assertEquals("", view.problem);
        assertEquals(1, room.meeting.readRun().events().size());
        assertEquals(MeetingStatus.RUNNING, room.meeting.meeting().getStatus());
        assertEquals(new OpenItem.Place("noord", room.meeting.id()), room.openItem.running());
    }

    private Map<RoleKind, String> holders() throws Exception {
        return room.meeting.meeting().getAssignments().stream()
                .collect(Collectors.toMap(Assignment::getRole, Assignment::getMember));
    }

    private int minutes(Category category) {
        return view.sheet.parts().stream()
                .filter(each -> each.category() == category)
                .findFirst()
                .orElseThrow()
                .minutes();
    }

    @Test
    void whatCanBeChosenIsWhatThePracticeHasWithDraftsMarked() throws Exception {
        var methods = new MethodRepository(Optional.of(room.practice), folder.resolve("outside"));
        methods.createDraft(MethodLocation.builtIn("gossip"));
        Files.writeString(methods.createDraft(MethodLocation.builtIn("crea")).file(), "<");
        presenter = new PlanPresenter(view, room.services, room.openItem, room.open());
        presenter.open();
        room.rest();

        List<String> choosable = Methods.of(room.practice).choosable(Category.CASE_METHOD).stream()
                .map(each -> each.label(presenter.locale()))
                .toList();
        assertEquals(
                choosable,
                view.sheet.methods().stream().map(PlanViewState.Choice::name).toList());
        assertTrue(choosable.get(0).matches(".* \u00b7 .* 1\\.1"), choosable.get(0));
        presenter.method(0);
        room.rest();
        AgendaItem item = room.meeting.meeting().getAgenda().stream()
                .filter(each -> each.getCategory() == Category.CASE_METHOD)
                .findFirst()
                .orElseThrow();
        assertEquals("gossip@1.1", item.getMethod() + "@" + item.getMethodVersion());
    }

    /** Somebody plans, goes to Design for a method of their own, and comes back. */
    @Test
    void whatIsMadeInDesignMeanwhileCanBeChosen() throws Exception {
        presenter.method(1);
        room.rest();
        String chosen = chosen();
        byte[] before = Files.readAllBytes(room.meeting.file());
        int count = view.sheet.methods().size();
        var methods = new MethodRepository(Optional.of(room.practice), folder.resolve("outside"));
        methods.createDraft(MethodLocation.builtIn("gossip"));

        room.services.practice().changed();
        room.rest();

        assertEquals(count + 1, view.sheet.methods().size());
        assertEquals(chosen, chosen(), "what was chosen before stays so");
        assertArrayEquals(before, Files.readAllBytes(room.meeting.file()), "nothing is written unasked");
        presenter.method(0);
        room.rest();
        assertEquals(List.of("gossip"), main());
        presenter.editing().undo();
        room.rest();
        assertEquals(chosen, chosen());

        presenter.settle();
        methods.createDraft(MethodLocation.builtIn("crea"));
        room.services.practice().changed();
        room.rest();
        assertEquals(count + 1, view.sheet.methods().size(), "a page that was left hears nothing");
    }

    @Test
    void whatANewPlanProposedStaysWhenThereAreOwnMethods() throws Exception {
        presenter.settle();
        Meeting fresh = room.meeting.meeting();
        fresh.getAgenda().clear();
        room.meeting.save(fresh);
        presenter = new PlanPresenter(view, room.services, room.openItem, room.open());
        presenter.open();
        room.rest();
        String chosen = chosen();
        var methods = new MethodRepository(Optional.of(room.practice), folder.resolve("outside"));
        methods.createDraft(MethodLocation.builtIn("basic-model"));

        room.services.practice().changed();
        room.rest();

        assertEquals(chosen, chosen());
        presenter.minutes(80);
        room.rest();
        presenter.editing().undo();
        room.rest();
        assertEquals(chosen, chosen());
    }

    private String chosen() {
        return view.sheet.methods().stream()
                .filter(PlanViewState.Choice::chosen)
                .map(PlanViewState.Choice::name)
                .collect(Collectors.joining(","));
    }

    private List<String> main() throws Exception {
        return room.meeting.meeting().getAgenda().stream()
                .filter(each -> each.getCategory() == Category.CASE_METHOD)
                .map(AgendaItem::getMethod)
                .toList();
    }

    @Test
    void dayAndTimeArePutOntoTheDisk() throws Exception {
        presenter.date(java.time.LocalDate.of(2026, 12, 1));
        presenter.time(java.time.LocalTime.of(10, 30));
        room.rest();
        assertEquals(
                java.time.Instant.parse("2026-12-01T10:30:00Z"),
                room.meeting.meeting().getStart());
    }

    @Test
    void aPartIsLeftOutAndComesBack() throws Exception {
        presenter.part(Category.CLOSING, false);
        room.rest();
        assertTrue(
                room.meeting.meeting().getAgenda().stream().noneMatch(each -> each.getCategory() == Category.CLOSING));
        presenter.part(Category.CLOSING, true);
        room.rest();
        assertTrue(
                room.meeting.meeting().getAgenda().stream().anyMatch(each -> each.getCategory() == Category.CLOSING));
    }

    @Test
    void aMeetingIsCalledOffAndPlannedAfterAll() throws Exception {
        presenter.cancel(true);
        room.rest();
        assertTrue(view.sheet.cancelled());
        assertEquals(MeetingStatus.CANCELLED, room.meeting.meeting().getStatus());
        presenter.cancel(false);
        room.rest();
        assertEquals(MeetingStatus.PLANNED, room.meeting.meeting().getStatus());
    }

    @Test
    void nobodyThereIsSaidAndNothingBegins() throws Exception {
        for (int i = 1; i <= 5; i++) {
            presenter.present("m-" + i, false);
        }
        room.rest();
        presenter.start();
        room.rest();
        assertFalse(view.problem.isEmpty());
        assertEquals(0, room.meeting.readRun().events().size());
    }

    @Test
    void backGoesToTheGroup() {
        presenter.back();
        assertEquals(new OpenItem.Place("noord", ""), room.openItem.place());
    }
}
