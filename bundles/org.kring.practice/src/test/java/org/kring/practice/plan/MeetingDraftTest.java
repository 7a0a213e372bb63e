// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.practice.run.PlannedMeeting.ALL;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.meeting.Warning;
import org.kring.meeting.agenda.AgendaPart;
import org.kring.meeting.agenda.CaseBranch;
import org.kring.model.common.Category;
import org.kring.model.common.DevelopmentStage;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.Assignment;
import org.kring.model.meeting.Attendance;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.method.Method;
import org.kring.model.practice.PracticeFactory;
import org.kring.practice.MeetingFolder;
import org.kring.practice.run.PlannedMeeting;
import org.kring.testkit.Cases;

class MeetingDraftTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @TempDir
    Path place;

    private PlannedMeeting planned;
    private MeetingFolder folder;
    private MeetingDraft draft;

    @BeforeEach
    void create() throws Exception {
        planned = new PlannedMeeting(place);
        folder = Planning.create(planned.group, LocalDateTime.of(2026, 12, 19, 16, 0), ZONE, 120);
        draft = read();
    }

    private MeetingDraft read() throws Exception {
        return new MeetingDraft(MeetingReading.read(folder, planned.catalogue), ZONE);
    }

    private Method method(String id) {
        return planned.catalogue.finder().find(id, "").orElseThrow();
    }

    /** An exercise to find a case: the library has none of its own, so a practice makes one. */
    private Method finding() throws Exception {
        Method finding = method("focus-point");
        finding.setId("finding");
        finding.setCategory(Category.CASE_FINDING);
        planned.practice.save(finding);
        planned = new PlannedMeeting(planned);
        return method("finding");
    }

    private static List<Category> categories(Meeting meeting) {
        return meeting.getAgenda().stream().map(AgendaItem::getCategory).toList();
    }

    @Test
    void aNewMeetingGetsAWarmUpAndTheFirstMethodThatFits() {
        assertTrue(draft.isNew());
        assertTrue(draft.chosen(Category.WARM_UP).isPresent());
        Method proposed = draft.mainMethod().orElseThrow();
        MethodFit first =
                draft.fits().stream().filter(MethodFit::fits).findFirst().orElseThrow();
        assertEquals(first.method(), proposed);
        assertEquals(CaseBranch.CASE, draft.branch());
        assertEquals(LocalDateTime.of(2026, 12, 19, 16, 0), draft.start());
    }

    @Test
    void whatIsSavedIsReadAgain() throws Exception {
        draft.choose(Category.CASE_METHOD, Optional.of(method("step-plan")));
        draft.minutes(150);
        draft.start(LocalDateTime.of(2026, 12, 20, 10, 30));
        draft.present("m-3", false);
        draft.part(Category.WARM_UP, false);
        draft.decide(RoleKind.TIME_KEEPER, "m-5");
        Planning.save(folder, draft.meeting());

        MeetingDraft again = read();
        assertFalse(again.isNew());
        assertEquals("step-plan", again.mainMethod().orElseThrow().getId());
        assertEquals(150, again.minutes());
        assertEquals(LocalDateTime.of(2026, 12, 20, 10, 30), again.start());
        assertEquals(List.of("m-1", "m-2", "m-4", "m-5"), again.present());
        assertEquals("m-5", again.holders().get(RoleKind.TIME_KEEPER));
        assertEquals(draft.agenda(), again.agenda());
        assertFalse(categories(again.meeting()).contains(Category.WARM_UP));
    }

    @Test
    void anAgendaThatWasSavedKeepsWhatWasLeftOut() throws Exception {
        draft.branch(CaseBranch.FIND_CASE);
        draft.choose(Category.CASE_FINDING, Optional.of(finding()));
        draft.part(Category.CLOSING, false);
        Planning.save(folder, draft.meeting());
        MeetingDraft again = read();
        assertEquals(CaseBranch.FIND_CASE, again.branch());
        assertFalse(categories(again.meeting()).contains(Category.CLOSING));
        again.part(Category.CLOSING, true);
        assertTrue(categories(again.meeting()).contains(Category.CLOSING));
    }

    @Test
    void whoSeeksACaseStillDoesWhenNoExerciseIsChosen() throws Exception {
        draft.branch(CaseBranch.FIND_CASE);
        List<String> warnings =
                draft.agenda().warnings().stream().map(Warning::rule).toList();
        assertTrue(warnings.contains("no-exercise"), warnings.toString());
        Planning.save(folder, draft.meeting());

        assertEquals(CaseBranch.FIND_CASE, read().branch());
        assertTrue(EcoreUtil.equals(folder.meeting(), read().meeting()));

        draft.branch(CaseBranch.CASE);
        Planning.save(folder, draft.meeting());
        assertEquals(CaseBranch.CASE, read().branch());
    }

    @Test
    void whoChoosesAnExerciseSeeksACase() throws Exception {
        Optional<Method> exercise = Optional.of(finding());
        draft.choose(Category.CASE_FINDING, Optional.empty());
        assertEquals(CaseBranch.CASE, draft.branch());

        draft.choose(Category.CASE_FINDING, exercise);

        assertEquals(CaseBranch.FIND_CASE, draft.branch());
    }

    @ParameterizedTest
    @EnumSource(CaseBranch.class)
    void everyAgendaIsReadBackAsItWasPlanned(CaseBranch branch) throws Exception {
        Method exercise = finding();
        List<Category> parts = List.of(Category.WARM_UP, Category.CASE_FINDING, Category.CLOSING);
        for (int chosen = 0; chosen < 16; chosen++) {
            draft.branch(branch);
            for (Category each : parts) {
                draft.part(each, (chosen & 1 << parts.indexOf(each)) != 0);
            }
            boolean withExercise = branch != CaseBranch.THEME && (chosen & 8) != 0;
            draft.choose(Category.CASE_FINDING, Optional.of(exercise).filter(each -> withExercise));
            Planning.save(folder, draft.meeting());

            MeetingDraft again = read();
            assertEquals(draft.branch(), again.branch(), branch + " " + chosen);
            assertTrue(EcoreUtil.equals(folder.meeting(), again.meeting()), branch + " " + chosen);
            assertEquals(draft.agenda().warnings(), again.agenda().warnings());
        }
    }

    @Test
    void withoutACaseAThemeMethodTakesThePlaceAndNobodyPresents() throws Exception {
        draft.minutes(240);
        draft.branch(CaseBranch.FIND_CASE);
        draft.choose(Category.CASE_FINDING, Optional.of(finding()));
        draft.branch(CaseBranch.THEME);

        assertEquals(Category.THEME_METHOD, draft.mainCategory());
        assertEquals(
                draft.fits().stream()
                        .filter(MethodFit::fits)
                        .map(MethodFit::method)
                        .findFirst(),
                draft.mainMethod(),
                "the first that fits, if any");
        assertTrue(draft.chosen(Category.CASE_FINDING).isEmpty());
        assertFalse(draft.roles().contains(RoleKind.CASE_PRESENTER));
        Meeting meeting = draft.meeting();
        assertFalse(categories(meeting).contains(Category.CASE_METHOD));
        assertTrue(meeting.getAssignments().stream().noneMatch(each -> each.getRole() == RoleKind.CASE_PRESENTER));
        Planning.save(folder, meeting);
        assertEquals(CaseBranch.THEME, read().branch());
    }

    @Test
    void minutesStayWithinTheirBounds() {
        draft.minutes(0);
        assertEquals(1, draft.minutes());
        draft.minutes(100_000);
        assertEquals(MeetingDraft.MOST_MINUTES, draft.minutes());
    }

    @Test
    void whoIsAMemberFollowsTheDay() throws Exception {
        var group = planned.group.group();
        group.getMembers().get(4).setLeft(LocalDate.of(2026, 12, 31));
        planned.group.save(group);
        draft = read();
        assertEquals(ALL, draft.members());
        draft.start(LocalDateTime.of(2027, 1, 1, 16, 0));
        assertEquals(ALL.subList(0, 4), draft.members());
        assertEquals(4, draft.meeting().getAttendance().size());
    }

    @Test
    void whoIsAwayIsWrittenAndHoldsNoRole() {
        draft.present("m-1", false);
        draft.present("m-2", false);
        draft.present("m-2", true);
        assertEquals(List.of("m-2", "m-3", "m-4", "m-5"), draft.present());
        Meeting meeting = draft.meeting();
        assertEquals(
                List.of(false, true, true, true, true),
                meeting.getAttendance().stream().map(Attendance::isPresent).toList());
        assertFalse(draft.holders().containsValue("m-1"));
        draft.decide(RoleKind.FACILITATOR, "m-1");
        assertFalse(draft.holders().containsValue("m-1"), "not even by decision");
    }

    @Test
    void nobodyIsProposedForTwoRolesAndADecisionCounts() {
        var holders = draft.holders();
        assertEquals(4, holders.size());
        assertEquals(4, new HashSet<>(holders.values()).size());
        draft.decide(RoleKind.NOTE_TAKER, holders.get(RoleKind.FACILITATOR));
        draft.decide(RoleKind.TIME_KEEPER, "");
        assertEquals(holders.get(RoleKind.FACILITATOR), draft.holders().get(RoleKind.NOTE_TAKER));
        assertEquals("", draft.holders().get(RoleKind.TIME_KEEPER));
        assertTrue(draft.meeting().getAssignments().stream().noneMatch(each -> each.getRole() == RoleKind.TIME_KEEPER));
        assertFalse(draft.holders().get(RoleKind.FACILITATOR).equals(holders.get(RoleKind.FACILITATOR)));
    }

    @Test
    void whenTooFewAreThereARoleStaysOpen() {
        ALL.subList(1, 5).forEach(each -> draft.present(each, false));
        assertEquals("m-1", draft.holders().get(RoleKind.FACILITATOR));
        assertEquals("", draft.holders().get(RoleKind.CASE_PRESENTER));
        assertEquals("m-1", draft.advice(RoleKind.CASE_PRESENTER).get(0).member());
    }

    @Test
    void anAssignmentForOnePartOfTheAgendaStays() throws Exception {
        Planning.save(folder, draft.meeting());
        Meeting saved = folder.meeting();
        Assignment part = MeetingFactory.eINSTANCE.createAssignment();
        part.setMember("m-4");
        part.setRole(RoleKind.OBSERVER);
        part.setItem(saved.getAgenda().get(0).getId());
        saved.getAssignments().add(part);
        folder.save(saved);

        Meeting again = read().meeting();
        assertEquals(
                1,
                again.getAssignments().stream()
                        .filter(each -> each.getRole() == RoleKind.OBSERVER)
                        .count());
        assertEquals(5, again.getAssignments().size());
    }

    @Test
    void variantsAreThoseOfTheMainMethodAndGoWithIt() throws Exception {
        Method varied = planned.catalogue.methods(Category.CASE_METHOD).stream()
                .filter(each -> !each.getVariants().isEmpty())
                .findFirst()
                .orElseThrow();
        String variant = varied.getVariants().get(0).getId();
        draft.choose(Category.CASE_METHOD, Optional.of(varied));
        draft.variant(variant, true);
        draft.variant("of-another-method", true);
        assertTrue(draft.variant(variant));
        Planning.save(folder, draft.meeting());
        AgendaItem main = folder.meeting().getAgenda().stream()
                .filter(each -> each.getCategory() == Category.CASE_METHOD)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(variant), main.getVariants());
        assertTrue(read().variant(variant));
        draft.variant(variant, false);
        assertFalse(draft.variant(variant));
        draft.variant(variant, true);
        draft.choose(Category.CASE_METHOD, Optional.of(method("basic-model")));
        assertFalse(draft.variant(variant), "another method");
    }

    @Test
    void aSecondMeetingLooksBack() throws Exception {
        assertTrue(draft.isFirst());
        assertFalse(categories(draft.meeting()).contains(Category.LOOK_BACK));
        Meeting before = planned.folder.meeting();
        before.setStatus(MeetingStatus.CLOSED);
        planned.folder.save(before);
        MeetingDraft second = read();
        assertFalse(second.isFirst());
        assertTrue(categories(second.meeting()).contains(Category.LOOK_BACK));
        second.part(Category.LOOK_BACK, false);
        Planning.save(folder, second.meeting());
        assertFalse(categories(read().meeting()).contains(Category.LOOK_BACK), "it was left out");
    }

    @Test
    void aMeetingIsCalledOffAndPlannedAfterAll() throws Exception {
        draft.cancelled(true);
        Planning.save(folder, draft.meeting());
        assertEquals(MeetingStatus.CANCELLED, folder.meeting().getStatus());
        MeetingDraft again = read();
        assertTrue(again.cancelled());
        again.cancelled(false);
        assertEquals(MeetingStatus.PLANNED, again.meeting().getStatus());
    }

    @Test
    void aMethodForALaterStageDoesNotFitANewGroup() throws Exception {
        var group = planned.group.group();
        var stage = PracticeFactory.eINSTANCE.createStageEntry();
        stage.setStage(DevelopmentStage.NEW);
        group.getStages().add(stage);
        planned.group.save(group);
        draft = read();
        MethodFit asks = draft.fits().stream()
                .filter(each -> each.method().getMinimumStage().getValue() > DevelopmentStage.NEW.getValue())
                .findFirst()
                .orElseThrow();
        assertFalse(asks.fits());
        assertEquals(asks.method().getMinimumStage(), asks.stageAsked().orElseThrow());

        stage.setStage(DevelopmentStage.SELF_STEERING);
        planned.group.save(group);
        assertTrue(read().fits().stream().allMatch(each -> each.stageAsked().isEmpty()));
    }

    @Test
    void aMethodThatNeedsMoreMinutesThanAreLeftDoesNotFit() {
        draft.minutes(20);
        assertTrue(draft.fits().stream().anyMatch(each -> each.against().isPresent()));
        draft.minutes(240);
        long few = draft.fits().stream().filter(MethodFit::fits).count();
        assertTrue(few > 0);
    }

    @Test
    void withNobodyThereItIsPlannedAsForOne() {
        ALL.forEach(each -> draft.present(each, false));
        assertEquals(List.of(), draft.present());
        assertFalse(draft.fits().isEmpty());
        assertFalse(draft.agenda().parts().isEmpty());
        assertEquals("", draft.holders().get(RoleKind.FACILITATOR));
    }

    @Test
    void aMainMethodCanBeTakenAwayAndAnotherIsProposedForTheOtherWay() {
        draft.minutes(240);
        draft.choose(Category.CASE_METHOD, Optional.empty());
        assertTrue(draft.mainMethod().isEmpty());
        assertTrue(draft.meeting().getAgenda().stream()
                .filter(each -> each.getCategory() == Category.CASE_METHOD)
                .allMatch(each -> each.getMethod() == null));
        draft.branch(CaseBranch.FIND_CASE);
        assertTrue(draft.mainMethod().isPresent(), "proposed since none was chosen");
        Method other = method("step-plan");
        draft.choose(Category.CASE_METHOD, Optional.of(other));
        draft.branch(CaseBranch.CASE);
        assertEquals(other, draft.mainMethod().orElseThrow(), "a choice stays");
    }

    @Test
    void anotherWarmUpLeavesTheVariantsOfTheMainMethod() {
        draft.variant("v", true);
        draft.choose(Category.WARM_UP, Optional.empty());
        assertTrue(draft.variant("v"));
        assertTrue(draft.chosen(Category.WARM_UP).isEmpty());
    }

    @Test
    void theLastStageOfAGroupCounts() throws Exception {
        var group = planned.group.group();
        for (var each : List.of(DevelopmentStage.SELF_STEERING, DevelopmentStage.NEW)) {
            var stage = PracticeFactory.eINSTANCE.createStageEntry();
            stage.setStage(each);
            group.getStages().add(stage);
        }
        planned.group.save(group);
        assertTrue(read().fits().stream().anyMatch(each -> each.stageAsked().isPresent()));
    }

    @Test
    void whatAMethodAsksBeforehandIsTold() {
        for (Method each : planned.catalogue.methods(Category.CASE_METHOD)) {
            MethodFit fit = MethodFit.of(each, 5, 240, DevelopmentStage.SELF_STEERING);
            assertEquals(
                    fit.plan().warnings().stream()
                            .filter(warning -> warning.rule().equals("precondition"))
                            .findFirst(),
                    fit.precondition());
            fit.precondition()
                    .ifPresent(asked ->
                            assertFalse(fit.against().filter(asked::equals).isPresent(), "no reason against it"));
        }
    }

    @Test
    void aMethodIsCalledByItsNameWithAMarkWhenItIsOnesOwn() throws Exception {
        Method own = method("basic-model");
        own.setId("own");
        own.setVersion("1");
        planned.practice.save(own);
        planned = new PlannedMeeting(planned);
        Method library = method("basic-model");
        String name = org.kring.method.Words.of(library.getName(), java.util.Locale.ENGLISH);
        assertEquals(name, planned.catalogue.label(library, java.util.Locale.ENGLISH));
        assertTrue(
                planned.catalogue.label(method("own"), java.util.Locale.ENGLISH).startsWith(name + " \u00b7 "));
        library.setVersion("99");
        assertEquals(name, planned.catalogue.label(library, java.util.Locale.ENGLISH), "one that is not there");
    }

    /** Whatever is wanted, the agenda is in order, in the minutes or with a warning, and what is saved is read again. */
    @Test
    void anyPlanHangsTogether() throws Exception {
        for (long seed = 0; seed < Cases.of(40); seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            MeetingDraft any = read();
            any.minutes(30 + random.nextInt(200));
            any.branch(random.nextBoolean() ? CaseBranch.CASE : CaseBranch.THEME);
            ALL.forEach(each -> any.present(each, random.nextInt(4) > 0));
            List<Method> methods = planned.catalogue.methods(any.mainCategory());
            if (!methods.isEmpty()) {
                any.choose(any.mainCategory(), Optional.of(methods.get(random.nextInt(methods.size()))));
            }
            any.part(Category.WARM_UP, random.nextBoolean());

            int at = 0;
            for (AgendaPart part : any.agenda().parts()) {
                assertEquals(at, part.from(), "seed " + seed);
                at += part.minutes();
            }
            assertTrue(at <= any.minutes() || !any.agenda().warnings().isEmpty(), "seed " + seed);
            Set<String> holders = new HashSet<>(any.holders().values());
            holders.remove("");
            assertTrue(any.present().containsAll(holders), "seed " + seed);

            Planning.save(folder, any.meeting());
            MeetingDraft again = read();
            assertEquals(any.agenda(), again.agenda(), "seed " + seed);
            assertEquals(any.present(), again.present(), "seed " + seed);
            assertEquals(any.mainMethod().map(Method::getId), again.mainMethod().map(Method::getId));
            folder.save(empty(folder.meeting()));
        }
    }

    private static Meeting empty(Meeting meeting) {
        meeting.getAgenda().clear();
        meeting.getAttendance().clear();
        meeting.getAssignments().clear();
        return meeting;
    }

    @Test
    void aMeetingWithoutAStartIsPlannedFromTheEpoch() throws Exception {
        Meeting meeting = folder.meeting();
        meeting.setStart(null);
        meeting.setMinutes(3);
        folder.save(meeting);
        assertEquals(LocalDateTime.of(1970, 1, 1, 12, 0), read().start());
        assertEquals(15, read().minutes());
    }

    @Test
    void theUsualStartIsAtFourOrSoon() {
        LocalDate day = LocalDate.of(2026, 12, 19);
        assertEquals(
                day.atTime(16, 0), Planning.usualStart(day, day.minusDays(1).atTime(23, 0)));
        assertEquals(day.atTime(16, 0), Planning.usualStart(day, day.atTime(15, 54, 59)));
        assertEquals(day.atTime(16, 5), Planning.usualStart(day, day.atTime(16, 0, 30)));
        assertEquals(day.atTime(19, 10), Planning.usualStart(day, day.atTime(19, 7)));
        assertEquals(day.plusDays(1).atTime(0, 0), Planning.usualStart(day, day.atTime(23, 58)));
    }

    @Test
    void theDayOfTheStartNamesTheMeeting() throws Exception {
        assertEquals("2026-12-19", folder.id());
        assertEquals(
                LocalDateTime.of(2026, 12, 19, 16, 0).atZone(ZONE).toInstant(),
                folder.meeting().getStart());
        assertEquals(120, folder.meeting().getMinutes());
        assertEquals(
                ZoneOffset.ofHours(1),
                ZONE.getRules().getOffset(folder.meeting().getStart()));
    }
}
