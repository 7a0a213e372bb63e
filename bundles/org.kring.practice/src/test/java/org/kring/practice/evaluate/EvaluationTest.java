// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.evaluate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.practice.run.PlannedMeeting.ALL;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.kring.evaluation.Audience;
import org.kring.evaluation.OpenAnswers.Withheld;
import org.kring.evaluation.Suppression;
import org.kring.meeting.run.RunFact;
import org.kring.model.common.Axis;
import org.kring.model.common.RoleKind;
import org.kring.model.evaluation.Item;
import org.kring.model.evaluation.ItemKind;
import org.kring.model.meeting.MeetingStatus;
import org.kring.practice.run.PlannedMeeting;
import org.kring.practice.run.RunSession;
import org.kring.store.Problem;
import org.kring.store.StoreException;

class EvaluationTest {

    @TempDir
    Path place;

    private PlannedMeeting planned;
    private Evaluation evaluation;

    @BeforeEach
    void close() throws Exception {
        planned = new PlannedMeeting(place);
        try (RunSession session = planned.open()) {
            session.start(ALL.subList(0, 4));
            session.add(new RunFact.Assigned("m-1", RoleKind.FACILITATOR, "", ""));
            session.add(new RunFact.Assigned("m-2", RoleKind.CASE_PRESENTER, "", ""));
            session.add(new RunFact.Attended("m-5", true, 3));
            session.add(new RunFact.Closed()).toCompletableFuture().join();
        }
        evaluation = open();
    }

    private Evaluation open() throws StoreException {
        return Evaluation.of(planned.folder, planned.catalogue.instrument(), new SplittableRandom(1));
    }

    private FormFilling filled(String member, int mark) {
        FormFilling form = evaluation.form(member);
        form.items().stream()
                .filter(each -> each.getKind() == ItemKind.SCALE)
                .forEach(each -> form.mark(each.getId(), mark));
        return form;
    }

    private Path forms() {
        return planned.folder.path().resolve("forms.xmi");
    }

    /** Moves a file away while it is used, and back. */
    private void assertMissedUntilItIsBack(Path file, String member) throws Exception {
        List<String> before = evaluation.answered();
        Path away = Files.move(file, place.resolve("away"));
        for (Executable use : List.<Executable>of(
                () -> evaluation.handIn(member, filled(member, 7)), evaluation::close, evaluation::progress)) {
            StoreException told = assertThrows(StoreException.class, use);
            assertEquals(Problem.FORMS_VANISHED, told.problem());
            assertTrue(told.sentence(Locale.ENGLISH).contains("nothing was written"));
            assertFalse(Files.exists(file), "nothing is begun in its place");
        }

        Files.move(away, file);
        evaluation.handIn(member, filled(member, 7));
        assertEquals(before.size() + 1, evaluation.answered().size());
    }

    @Test
    void formsThatAreTakenAwayWhileOthersAreCollectedAreMissed() throws Exception {
        evaluation.handIn("m-1", filled("m-1", 8));
        evaluation.handIn("m-2", filled("m-2", 8));

        assertMissedUntilItIsBack(forms(), "m-3");
    }

    @Test
    void aFormOfAMeetingWhoseFolderIsGoneSaysThat() throws Exception {
        Path aside = planned.folder.path().resolveSibling("aside");
        Files.move(planned.folder.path(), aside);
        StoreException told = assertThrows(StoreException.class, () -> evaluation.handIn("m-1", filled("m-1", 8)));
        assertEquals(Problem.FOLDER_GONE, told.problem());
        assertFalse(Files.exists(planned.folder.path()), "nothing is made anew");
        Files.move(aside, planned.folder.path());
        evaluation.handIn("m-1", filled("m-1", 8));
    }

    @Test
    void lateFormsThatAreTakenAwayAreMissedToo() throws Exception {
        evaluation.handIn("m-1", filled("m-1", 8));
        evaluation.close();
        evaluation.handIn("m-2", filled("m-2", 8));

        assertMissedUntilItIsBack(planned.folder.path().resolve("forms-late.xmi"), "m-3");
    }

    @Test
    void anEarlierStateInThePlaceOfTheFormsIsMissedAsWell() throws Exception {
        evaluation.handIn("m-1", filled("m-1", 8));
        byte[] earlier = Files.readAllBytes(forms());
        evaluation.handIn("m-2", filled("m-2", 8));
        Files.write(forms(), earlier);

        StoreException told = assertThrows(StoreException.class, () -> evaluation.handIn("m-3", filled("m-3", 7)));

        assertEquals(Problem.FORMS_VANISHED, told.problem());
        assertArrayEquals(earlier, Files.readAllBytes(forms()));
        Evaluation later = open();
        later.handIn("m-3", filled("m-3", 7));
        assertEquals(List.of("m-1", "m-3"), later.answered(), "who opens it anew goes by what is there");
    }

    @Test
    void formsOfAClosedMeetingAreNotBegunAnewByWhoeverOpensItAfterwards() throws Exception {
        evaluation.handIn("m-1", filled("m-1", 8));
        Files.delete(forms());
        Evaluation later = open();

        for (Executable use : List.<Executable>of(
                () -> later.begin(ALL.size()),
                () -> later.handIn("m-2", filled("m-2", 7)),
                () -> later.collect(Map.of("m-2", Map.of())),
                later::close,
                later::progress)) {
            assertEquals(
                    Problem.FORMS_VANISHED,
                    assertThrows(StoreException.class, use).problem());
        }
        assertFalse(Files.exists(forms()));
    }

    @Test
    void aRecordThatIsMadeAgainDoesNotHideThatTheFormsAreLost() throws Exception {
        Files.delete(forms());
        try (RunSession session = planned.open()) {
            var told = session.recordAgain().toCompletableFuture().join();
            assertEquals(Problem.FORMS_VANISHED, told.orElseThrow().problem());
        }
        assertFalse(Files.exists(forms()));
        assertTrue(planned.folder.lostForms(planned.folder.meeting()).isPresent());
    }

    @Test
    void everybodyWhoCameIsAsked() {
        assertEquals(ALL, evaluation.present());
    }

    @Test
    void whoeverIsWrittenDownTwiceIsAskedAndCountedOnce() throws Exception {
        var meeting = planned.folder.meeting();
        meeting.getAttendance().add(EcoreUtil.copy(meeting.getAttendance().get(0)));
        meeting.setStatus(MeetingStatus.RUNNING);
        planned.folder.save(meeting);
        Files.delete(forms());

        assertEquals(ALL, open().present());
        assertEquals(ALL.size(), open().figures(Audience.GROUP).present());
    }

    @Test
    void eachIsAskedWhatIsTheirs() {
        List<String> facilitator = ids("m-1");
        List<String> presenter = ids("m-2");
        List<String> other = ids("m-3");
        assertTrue(other.containsAll(facilitator));
        assertTrue(other.size() > facilitator.size(), "who guided is not asked about it");
        assertTrue(presenter.containsAll(other));
    }

    private List<String> ids(String member) {
        return evaluation.form(member).items().stream().map(Item::getId).toList();
    }

    @Test
    void aFormIsFilledInMarkByMark() {
        FormFilling form = evaluation.form("m-3");
        assertTrue(form.empty());
        Item scale = form.items().stream()
                .filter(each -> each.getKind() == ItemKind.SCALE)
                .findFirst()
                .orElseThrow();
        Item open = form.items().stream()
                .filter(each -> each.getKind() == ItemKind.OPEN)
                .findFirst()
                .orElseThrow();
        form.mark(scale.getId(), 7);
        assertFalse(form.empty());
        form.clear(scale.getId());
        assertTrue(form.empty());
        form.write(open.getId(), "Words");
        assertFalse(form.empty());
        assertFalse(form.complete());
        form.items().stream()
                .filter(each -> each.getKind() == ItemKind.SCALE)
                .forEach(each -> form.notApplicable(each.getId()));
        assertTrue(form.complete());
        assertThrows(IllegalArgumentException.class, () -> form.mark(scale.getId(), 11));
        assertThrows(IllegalArgumentException.class, () -> form.write(scale.getId(), "Words"));
    }

    @Test
    void nothingIsShownUntilItIsClosed() throws Exception {
        for (String each : ALL) {
            evaluation.handIn(each, filled(each, 8));
        }
        assertEquals(ALL, evaluation.answered());
        assertEquals(
                Suppression.NOT_CLOSED,
                evaluation
                        .figures(Audience.GROUP)
                        .axis(Axis.PRODUCT)
                        .suppressed()
                        .orElseThrow());
        assertFalse(planned.folder.formsClosed());

        evaluation.close();

        assertTrue(planned.folder.formsClosed());
        var figures = open().figures(Audience.GROUP);
        assertEquals(8.0, figures.axis(Axis.PRODUCT).mean().orElseThrow(), 1e-9);
        assertEquals(5, figures.axis(Axis.PRODUCT).n());
        assertEquals(4, figures.axis(Axis.FACILITATOR).n());
        assertEquals(5, figures.present());
    }

    @Test
    void nobodyAnswersTwiceAndNoMoreThanWereThere() throws Exception {
        evaluation.handIn("m-1", filled("m-1", 5));
        assertProblem(Problem.ALREADY_ANSWERED, "m-1");
        evaluation.begin(1);
        assertProblem(Problem.TOO_MANY_FORMS, "m-2");
        evaluation.begin(2);
        evaluation.handIn("m-2", filled("m-2", 5));
        assertEquals(List.of("m-1", "m-2"), evaluation.answered());
    }

    private void assertProblem(Problem problem, String member) {
        var refused = assertThrows(StoreException.class, () -> evaluation.handIn(member, filled(member, 5)));
        assertEquals(problem, refused.problem());
    }

    @Test
    void allAtOnceIsCollectedAndClosed() throws Exception {
        List<String> items = evaluation.form("m-3").items().stream()
                .filter(each -> each.getAxis() == Axis.PRODUCT && each.getKind() == ItemKind.SCALE)
                .map(Item::getId)
                .toList();
        Map<String, Map<String, Integer>> marks = new HashMap<>();
        for (String each : ALL.subList(0, 4)) {
            marks.put(each, items.stream().collect(Collectors.toMap(item -> item, item -> 7)));
        }
        evaluation.collect(marks);
        assertTrue(planned.folder.formsClosed());
        assertEquals(4, open().figures(Audience.GROUP).axis(Axis.PRODUCT).n());
        assertEquals(List.of("m-1", "m-2", "m-3", "m-4"), open().answered());
    }

    @Test
    void noNameStandsWithAnAnswer() throws Exception {
        FormFilling form = filled("m-4", 9);
        evaluation.handIn("m-4", form);
        String text = Files.readString(planned.folder.path().resolve("forms.xmi"));
        assertEquals(text.indexOf("m-4"), text.lastIndexOf("m-4"), "named once, in the list of who answered");
    }

    private void writes(String member, String words) throws StoreException {
        FormFilling form = filled(member, 7);
        form.write("open", words);
        evaluation.handIn(member, form);
    }

    @Test
    void whatPeopleWroteIsForTheGroupWhenFiveFormsAreClosed() throws Exception {
        for (String member : ALL) {
            writes(member, "Words of " + member);
        }
        assertEquals(List.of(), evaluation.openAnswers(Audience.GROUP).get(0).texts());
        evaluation.close();

        assertEquals(
                ALL.stream().map(each -> "Words of " + each).toList(),
                open().openAnswers(Audience.GROUP).get(0).texts());
        assertEquals(List.of(), evaluation.openAnswers(Audience.OUTSIDE).get(0).texts());
    }

    @Test
    void aLateFormThatWaitsDoesNotMakeFourEnough() throws Exception {
        for (String member : ALL.subList(0, 4)) {
            writes(member, "Words of " + member);
        }
        evaluation.close();
        writes("m-5", "Late words");

        assertEquals(ALL.size(), evaluation.answered().size());
        assertEquals(
                Optional.of(Withheld.TOO_FEW),
                evaluation.openAnswers(Audience.GROUP).get(0).withheld());
    }
}
