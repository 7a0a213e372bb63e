// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.agenda.CaseBranch;
import org.kring.meeting.agenda.MeetingRole;
import org.kring.model.common.Category;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.MeetingStatus;
import org.kring.practice.MeetingFolder;
import org.kring.practice.plan.Catalogue;
import org.kring.practice.plan.MeetingReading;
import org.kring.practice.plan.Planning;
import org.kring.ui.facilitate.OpenItem;
import org.kring.ui.facilitate.TestRoom;

/** What the plan says: its parts, its methods with advice, its roles, and whether it is kept. */
class PlanPresenterWordsTest {

    @TempDir
    private Path folder;

    private final List<String> saved = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private PlanViewState shown;
    private TestRoom room;
    private PlanPresenter presenter;

    private final class Shown implements PlanView {

        @Override
        public void begun(String sentence) {}

        @Override
        public void plan(PlanViewState plan) {
            shown = plan;
        }

        @Override
        public void saved(String words) {
            saved.add(words);
        }

        @Override
        public void askStart(String sentence) {
            problems.add(sentence);
        }

        @Override
        public void altered(String sentence) {}

        @Override
        public void readOnly(String sentence) {}

        @Override
        public void problem(String sentence) {
            problems.add(sentence);
        }
    }

    @BeforeEach
    void open() throws Exception {
        room = new TestRoom(folder);
        open(room.open());
    }

    private void open(MeetingReading reading) {
        saved.clear();
        presenter = new PlanPresenter(new Shown(), room.services, room.openItem, reading);
        presenter.open();
        room.rest();
    }

    private void does(Runnable wish) {
        wish.run();
        room.rest();
    }

    private PlanViewState.Part part(Category category) {
        return shown.parts().stream()
                .filter(each -> each.category() == category)
                .findFirst()
                .orElseThrow();
    }

    private List<Category> categories() {
        return shown.parts().stream().map(PlanViewState.Part::category).toList();
    }

    @Test
    void aPlanThatWasKeptBeforeIsNotWrittenAgainByLookingAtIt() {
        assertEquals(List.of("Saved"), saved);
        does(() -> presenter.minutes(90));
        assertEquals(List.of("Saved", "Saving\u2026", "Saved"), saved);
        assertEquals("", problems.get(problems.size() - 1));
    }

    @Test
    void aNewPlanIsKeptWithWhatIsProposed() throws Exception {
        MeetingFolder fresh = Planning.create(
                room.group, java.time.LocalDateTime.of(2026, 12, 19, 16, 0), java.time.ZoneOffset.UTC, 120);
        open(MeetingReading.read(fresh, Catalogue.read(room.practice)));
        assertEquals(List.of("Saving\u2026", "Saved"), saved);
        assertFalse(fresh.meeting().getAgenda().isEmpty());
    }

    @Test
    void thePartsFollowTheBranch() {
        assertFalse(categories().contains(Category.LOOK_BACK), "the first meeting has nothing to look back on");
        assertEquals(Category.WARM_UP, categories().get(0));
        assertEquals(Category.CLOSING, categories().get(categories().size() - 1));
        assertTrue(categories().contains(Category.CASE_METHOD));
        does(() -> presenter.branch(CaseBranch.THEME));
        assertTrue(categories().contains(Category.THEME_METHOD));
        assertFalse(categories().contains(Category.CASE_METHOD));
        assertFalse(categories().contains(Category.CASE_FINDING));
        does(() -> presenter.branch(CaseBranch.FIND_CASE));
        assertTrue(part(Category.CASE_FINDING).in());
    }

    @Test
    void thePartsFollowEachOtherFromTheStartToTheEnd() {
        int at = 16 * 60;
        int all = 0;
        for (PlanViewState.Part each : shown.parts()) {
            if (each.in()) {
                assertEquals(LocalTime.of(at / 60, at % 60).toString(), each.from(), each.name());
                at += each.minutes();
                all += each.minutes();
            }
        }
        assertTrue(all <= 120 && all > 110, "all but what rounding leaves: " + all);
        assertTrue(part(Category.CLOSING).kept(), "its minutes are kept when others run over");
        assertFalse(part(Category.CASE_METHOD).kept());
    }

    @Test
    void whatIsLeftOutHasNeitherTimeNorMinutes() {
        does(() -> presenter.part(Category.WARM_UP, false));
        PlanViewState.Part out = part(Category.WARM_UP);
        assertFalse(out.in());
        assertEquals("", out.from());
        assertEquals(0, out.minutes());
        assertFalse(out.name().isEmpty(), "it can still be named");
    }

    @Test
    void aSmallPartOffersNoneAndTheMethodsOfItsSort() {
        PlanViewState.Part warmUp = part(Category.WARM_UP);
        assertEquals("No method of its own", warmUp.choices().get(0));
        assertTrue(warmUp.choices().size() > 1);
        assertEquals(List.of(), part(Category.CASE_METHOD).choices(), "the main part has a table of its own");
        does(() -> presenter.partMethod(Category.WARM_UP, 1));
        assertEquals(1, part(Category.WARM_UP).chosen());
        does(() -> presenter.partMethod(Category.WARM_UP, 0));
        assertEquals(0, part(Category.WARM_UP).chosen());
    }

    @Test
    void oneSentenceSaysThatTheMinutesAreTooFew() {
        does(() -> presenter.method(choice("Basic peer consultation model")));
        does(() -> presenter.minutes(60));
        PlanViewState.Choice chosen = shown.methods().stream()
                .filter(PlanViewState.Choice::chosen)
                .findFirst()
                .orElseThrow();
        assertEquals("Takes longer than there is time for", chosen.advice());
        assertEquals(
                1,
                shown.warnings().stream()
                        .filter(each -> each.contains("over:") || each.contains("short"))
                        .count(),
                shown.warnings().toString());
        assertTrue(
                shown.methods().stream()
                        .anyMatch(each -> !each.chosen() && each.advice().contains("short")),
                "of another it is told what its phases lack");
    }

    @Test
    void thatAMeetingIsCalledOffStandsInItsTitle() {
        assertFalse(shown.when().contains("Called off"));
        does(() -> presenter.cancel(true));
        assertTrue(shown.when().endsWith(" \u00b7 Called off"), shown.when());
        does(() -> presenter.cancel(false));
        assertFalse(shown.when().contains("Called off"));
    }

    private int choice(String name) {
        return shown.methods().stream().map(PlanViewState.Choice::name).toList().indexOf(name);
    }

    @Test
    void whatTheAdviceSaysIsNotSaidAgainBelowIt() {
        int team = shown.methods().stream()
                .map(PlanViewState.Choice::name)
                .toList()
                .indexOf("Reflecting team model");
        does(() -> presenter.method(team));
        PlanViewState.Choice chosen = shown.methods().get(team);
        assertTrue(chosen.chosen() && !chosen.fits(), chosen.advice());
        assertFalse(shown.warnings().isEmpty());
        assertFalse(shown.warnings().contains(chosen.advice()));
    }

    @Test
    void oneMethodIsTheChosenOneAndEachHasItsMinutesAndAdvice() {
        List<PlanViewState.Choice> methods = shown.methods();
        assertEquals(1, methods.stream().filter(PlanViewState.Choice::chosen).count());
        for (PlanViewState.Choice each : methods) {
            assertTrue(
                    each.minutes().matches("\\d+(\u2013\\d+)?\\+? min|no minutes given"), each.name() + each.minutes());
            if (each.advice().equals("Fits this group and the time")) {
                assertTrue(each.fits(), each.name());
            }
            assertFalse(each.advice().isBlank());
        }
        assertTrue(methods.stream().anyMatch(each -> each.minutes().contains("\u2013")));
        does(() -> presenter.minutes(30));
        assertTrue(shown.methods().stream().anyMatch(each -> !each.fits()), "half an hour is too short for some");
    }

    @Test
    void variantsAreThoseOfTheChosenMethodAndAreTicked() {
        for (int i = 0; i < shown.methods().size() && shown.variants().isEmpty(); i++) {
            int index = i;
            does(() -> presenter.method(index));
        }
        PlanViewState.Tick first = shown.variants().get(0);
        assertFalse(first.chosen());
        does(() -> presenter.variant(first.id(), true));
        assertTrue(shown.variants().get(0).chosen());
        does(() -> presenter.variant(first.id(), false));
        assertFalse(shown.variants().get(0).chosen());
    }

    @Test
    void aRoleGoesToWhoStandsAtThatPlaceOfItsList() throws Exception {
        PlanViewState.Role keeper = role();
        assertEquals("Nobody yet", keeper.members().get(0));
        assertFalse(keeper.reason().isEmpty(), "it is said why they are proposed");
        int last = keeper.members().size() - 1;
        does(() -> presenter.role(MeetingRole.TIME_KEEPER, last));
        assertEquals(last, role().chosen());
        String name = role().members().get(last);
        String member = room.meeting.meeting().getAssignments().stream()
                .filter(each -> each.getRole() == RoleKind.TIME_KEEPER)
                .findFirst()
                .orElseThrow()
                .getMember();
        assertEquals(
                name,
                shown.people().stream()
                        .filter(each -> each.id().equals(member))
                        .findFirst()
                        .orElseThrow()
                        .name());
        does(() -> presenter.role(MeetingRole.TIME_KEEPER, 0));
        assertEquals(0, role().chosen());
        assertEquals("", role().reason());
    }

    private PlanViewState.Role role() {
        return shown.roles().stream()
                .filter(each -> each.role().equals(MeetingRole.TIME_KEEPER))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatCannotBeKeptIsSaidAndNotCalledSaved() throws Exception {
        Path meeting = room.meeting.path();
        Files.move(meeting, meeting.resolveSibling("away"));
        Files.writeString(meeting, "in the way");
        does(() -> presenter.minutes(90));
        assertEquals("Not saved", saved.get(saved.size() - 1));
        assertFalse(problems.get(problems.size() - 1).isEmpty());
        does(presenter::start);
        assertEquals(OpenItem.Place.NOTHING, room.openItem.running());
        assertEquals("Not saved", saved.get(saved.size() - 1));
    }

    @Test
    void whatWasCalledOffIsPlannedAgainByStartingIt() throws Exception {
        does(() -> presenter.cancel(true));
        does(presenter::start);
        assertEquals(MeetingStatus.RUNNING, room.meeting.meeting().getStatus());
        assertEquals(new OpenItem.Place("noord", room.meeting.id()), room.openItem.place());
    }

    @Test
    void keptAndStartedPlansTellTheOtherRooms() {
        int[] told = {0};
        room.services.practice().addListener(() -> told[0]++);
        does(() -> presenter.minutes(90));
        assertEquals(1, told[0]);
        does(presenter::start);
        assertEquals(2, told[0]);
    }
}
