// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.practice.run.PlannedMeeting.ALL;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.meeting.Warning;
import org.kring.meeting.agenda.AgendaPart;
import org.kring.meeting.agenda.CaseBranch;
import org.kring.meeting.agenda.MeetingRole;
import org.kring.model.common.Category;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.method.Method;
import org.kring.model.method.MethodStatus;
import org.kring.practice.methods.MethodFolder;
import org.kring.practice.run.PlannedMeeting;
import org.kring.testkit.Cases;

class MeetingDraftTest extends OpenDraft {

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

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "PUBLISHED"})
    void aDraftIsProposedToNobody(MethodStatus status) throws Exception {
        for (String id : List.of("focus-point", "basic-model")) {
            Method own = method(id);
            own.setId("own-" + id);
            own.setStatus(status);
            MethodFolder.of(planned.practice).write(own);
        }
        planned = new PlannedMeeting(planned);
        draft = read();

        boolean proposed = status == MethodStatus.PUBLISHED;
        assertEquals(
                proposed, draft.chosen(Category.WARM_UP).orElseThrow().getId().startsWith("own-"));
        assertEquals(proposed, draft.mainMethod().orElseThrow().getId().startsWith("own-"));
        assertTrue(
                draft.fits().stream().anyMatch(each -> each.method().getId().equals("own-basic-model")),
                "it can be chosen");
    }

    @Test
    void whatIsSavedIsReadAgain() throws Exception {
        draft.choose(Category.CASE_METHOD, Optional.of(method("step-plan")));
        draft.minutes(150);
        draft.start(LocalDateTime.of(2026, 12, 20, 10, 30));
        draft.present("m-3", false);
        draft.part(Category.WARM_UP, false);
        draft.decide(MeetingRole.TIME_KEEPER, "m-5");
        Planning.save(folder, draft.meeting());

        MeetingDraft again = read();
        assertFalse(again.isNew());
        assertEquals("step-plan", again.mainMethod().orElseThrow().getId());
        assertEquals(150, again.minutes());
        assertEquals(LocalDateTime.of(2026, 12, 20, 10, 30), again.start());
        assertEquals(List.of("m-1", "m-2", "m-4", "m-5"), again.present());
        assertEquals("m-5", again.holders().get(MeetingRole.TIME_KEEPER));
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
        assertFalse(draft.roles().contains(MeetingRole.CASE_PRESENTER));
        Meeting meeting = draft.meeting();
        assertFalse(categories(meeting).contains(Category.CASE_METHOD));
        assertTrue(meeting.getAssignments().stream().noneMatch(each -> each.getRole() == RoleKind.CASE_PRESENTER));
        Planning.save(folder, meeting);
        assertEquals(CaseBranch.THEME, read().branch());
    }

    @Test
    void minutesStayWithinTheirBounds() {
        draft.minutes(0);
        assertEquals(MeetingDraft.LEAST_MINUTES, draft.minutes());
        draft.minutes(100_000);
        assertEquals(MeetingDraft.MOST_MINUTES, draft.minutes());
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
}
