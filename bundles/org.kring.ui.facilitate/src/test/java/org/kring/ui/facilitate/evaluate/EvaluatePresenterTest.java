// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.evaluation.Audience;
import org.kring.evaluation.Figures;
import org.kring.model.common.Axis;
import org.kring.model.evaluation.ItemKind;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingStatus;
import org.kring.practice.evaluate.Evaluation;
import org.kring.practice.plan.MeetingReading;
import org.kring.ui.facilitate.OpenItem;
import org.kring.ui.facilitate.TestRoom;

class EvaluatePresenterTest {

    @TempDir
    private Path folder;

    private final Shown view = new Shown();
    private TestRoom room;
    private EvaluatePresenter presenter;

    static final class Shown implements EvaluateView {

        @Override
        public void refused(String item, String sentence) {}

        @Override
        public void askForget() {}

        @Override
        public void changedBack(String item) {}

        private String count = "";
        private String todo = "";
        private String problem = "";
        private String asked = "";
        private final Map<String, String> answers = new HashMap<>();
        private boolean canHandIn;
        private List<Person> people = List.of();
        private List<Question> questions = List.of();

        List<Question> questions() {
            return questions;
        }

        @Override
        public void overview(String words, String next, boolean everybody) {
            count = words;
            todo = next;
        }

        @Override
        public void who(List<Person> all) {
            people = all;
        }

        @Override
        public void form(List<Question> all) {
            questions = all;
        }

        @Override
        public void mark(String item, int value) {
            answers.put(item, Integer.toString(value));
        }

        @Override
        public void words(String item, String words) {
            answers.put(item, words);
        }

        @Override
        public void progress(String words, boolean canBe) {
            canHandIn = canBe;
        }

        @Override
        public void thanks(String words, boolean everybody) {
            count = words;
        }

        @Override
        public void askClose(String sentence) {
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
        Meeting closed = room.meeting.meeting();
        closed.setStatus(MeetingStatus.CLOSED);
        room.meeting.save(closed);
        presenter = new EvaluatePresenter(view, room.services, room.openItem, room.open());
        presenter.open();
        room.rest();
    }

    private Figures figures() throws Exception {
        return room.meeting.figures(room.open().catalogue().instrument(), Audience.GROUP);
    }

    /** Digits that are typed one after the other never land in a text. */
    @Test
    void openQuestionsComeAfterEverythingThatGetsAMark() {
        for (String member : List.of("m-1", "m-2")) { // m-2 presents the case, and is asked more
            presenter.pass();
            room.rest();
            presenter.begin(member);
            List<Boolean> open =
                    view.questions().stream().map(EvaluateView.Question::open).toList();
            assertTrue(open.contains(true) && open.contains(false));
            assertEquals(open.stream().sorted().toList(), open);
            presenter.overview();
        }
    }

    private void fillIn(String member, int mark) {
        presenter.pass();
        room.rest();
        presenter.begin(member);
        view.questions.stream().filter(each -> !each.open()).forEach(each -> presenter.mark(each.id(), mark));
        presenter.handIn();
        room.rest();
    }

    @Test
    void aFormIsHandedInOnceAsItWasWhenItsButtonWasPressed() throws Exception {
        presenter.pass();
        room.rest();
        presenter.begin("m-1");
        List<String> marks = view.questions.stream()
                .filter(each -> !each.open())
                .map(EvaluateView.Question::id)
                .toList();
        marks.forEach(each -> presenter.mark(each, 7));
        presenter.handIn();
        marks.forEach(each -> presenter.mark(each, 1));
        presenter.handIn();
        room.rest();
        presenter.handIn();
        room.rest();
        assertEquals("", view.problem);
        assertEquals("1 of 5 filled in", view.count);
        fillIn("m-2", 7);
        fillIn("m-3", 7);
        presenter.close();
        presenter.close();
        room.rest();
        assertEquals(7.0, figures().axis(Axis.PRODUCT).mean().orElseThrow(), 0.01);
    }

    @Test
    void onlyTheCountIsShownWhileItIsOpen() throws Exception {
        fillIn("m-1", 7);
        fillIn("m-2", 8);
        fillIn("m-3", 9);
        assertEquals("3 of 5 filled in", view.count);
        assertTrue(figures().axis(Axis.PRODUCT).mean().isEmpty());
        presenter.askClose();
        room.rest();
        assertFalse(view.asked.isEmpty(), "two are missing: it is asked first");
    }

    @Test
    void whoHasAnsweredIsNotAskedAgain() {
        fillIn("m-2", 7);
        presenter.pass();
        room.rest();
        assertEquals(
                List.of("m-1", "m-3", "m-4", "m-5"),
                view.people.stream().map(EvaluateView.Person::id).toList());
    }

    /** The same evaluation in another window. */
    private Evaluation elsewhere() throws Exception {
        return Evaluation.of(room.meeting, room.open().catalogue().instrument(), room.services.random());
    }

    private static void handInElsewhere(Evaluation evaluation, String member, int mark) throws Exception {
        var form = evaluation.form(member);
        form.items().stream()
                .filter(each -> each.getKind() == ItemKind.SCALE)
                .forEach(each -> form.mark(each.getId(), mark));
        evaluation.handIn(member, form);
    }

    @Test
    void whoeverShowsThePracticeHearsOfEachForm() {
        List<String> told = new ArrayList<>();
        room.services.practice().addListener(() -> told.add("changed"));
        presenter.pass();
        room.rest();
        fillIn("m-1", 7);
        assertEquals(List.of("changed"), told);
    }

    @Test
    void whoHasAnsweredInAnotherWindowIsNotAskedAgain() throws Exception {
        handInElsewhere(elsewhere(), "m-2", 7);
        presenter.pass();
        room.rest();
        assertEquals(
                List.of("m-1", "m-3", "m-4", "m-5"),
                view.people.stream().map(EvaluateView.Person::id).toList());
    }

    @Test
    void theSecondFormOfOnePersonIsRefusedInASentenceAndStaysOnTheScreen() throws Exception {
        presenter.begin("m-2");
        presenter.mark("P1", 3);
        handInElsewhere(elsewhere(), "m-2", 9);

        presenter.handIn();
        room.rest();

        assertTrue(view.problem.contains("cannot answer again"), view.problem);
        assertTrue(presenter.isFilled(), "nothing that was answered here is thrown away");
        elsewhere().close();
        assertEquals(List.of("m-2"), elsewhere().answered());
        assertEquals(1, figures().axis(Axis.PRODUCT).n(), "and the first form is what counts");
    }

    @Test
    void whoHandsInAfterTheResultsWereShownIsToldWhatBecomesOfTheForm() throws Exception {
        fillIn("m-1", 5);
        fillIn("m-2", 5);
        presenter.pass();
        room.rest();
        presenter.begin("m-3");
        presenter.mark("P1", 3);
        presenter.mark("P2", 3);
        elsewhere().close();

        presenter.handIn();
        room.rest();
        assertTrue(view.count.contains("kept, and counts as soon as there are three"), view.count);
        presenter.overview();
        assertTrue(view.todo.contains("shown already"), view.todo);
        fillIn("m-4", 9);
        assertTrue(view.count.contains("counts as soon as"), view.count);
        assertEquals(2, figures().axis(Axis.PRODUCT).n());
        fillIn("m-5", 9);
        assertTrue(view.count.contains("they count now"), view.count);
        assertEquals(5, figures().axis(Axis.PRODUCT).n());

        presenter.askClose();
        room.rest();
        assertEquals("", view.asked, "results are there: nothing is to be asked");
        assertEquals(new OpenItem.Place("noord", room.meeting.id()), room.openItem.place());
    }

    @Test
    void formsThatCanNeverCountAreNotPromisedTo() throws Exception {
        fillIn("m-1", 5);
        fillIn("m-2", 5);
        presenter.askClose();
        assertTrue(view.asked.contains("fewer than 3 forms nothing is shown"), view.asked);
        fillIn("m-3", 5);
        presenter.askClose();
        assertTrue(view.asked.contains("kept but not counted"), view.asked);

        presenter.close();
        room.rest();
        presenter.pass();
        room.rest();
        presenter.overview();
        assertTrue(view.todo.contains("kept but not counted"), view.todo);
        fillIn("m-4", 9);
        assertTrue(view.count.contains("kept but not counted"), view.count);
        assertEquals(3, figures().axis(Axis.PRODUCT).n());
        assertEquals(4, elsewhere().answered().size(), "that it was handed in does count");
    }

    @Test
    void whoGuidedIsNotAskedAboutIt() {
        presenter.begin("m-1");
        assertTrue(view.questions.stream().noneMatch(each -> each.id().equals("F1")));
        presenter.begin("m-3");
        assertTrue(view.questions.stream().anyMatch(each -> each.id().equals("F1")));
    }

    @Test
    void goingBackKeepsNothing() throws Exception {
        presenter.begin("m-4");
        presenter.mark("P1", 3);
        presenter.overview();
        assertEquals("0 of 5 filled in", view.count);
        assertEquals(
                List.of(),
                Evaluation.of(room.meeting, room.open().catalogue().instrument(), room.services.random())
                        .answered());
    }

    @Test
    void closingShowsResults() throws Exception {
        for (int i = 1; i <= 5; i++) {
            fillIn("m-" + i, 5 + i % 3);
        }
        presenter.askClose();
        room.rest();
        assertEquals(MeetingReading.Stage.DONE, room.open().stage());
        assertEquals(5, figures().axis(Axis.PRODUCT).n());
        assertEquals(4, figures().axis(Axis.FACILITATOR).n());
    }

    private String openQuestion() {
        return view.questions.stream()
                .filter(EvaluateView.Question::open)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void aMarkIsTakenBackAndGivenAgain() {
        presenter.begin("m-4");
        presenter.mark("P1", 3);
        presenter.mark("P1", -1);
        presenter.mark("P2", 8);
        presenter.editing().undo();
        presenter.editing().undo();
        assertEquals(Map.of("P1", "3", "P2", "0"), view.answers);
        presenter.editing().undo();
        assertEquals(Map.of("P1", "0", "P2", "0"), view.answers);
        assertFalse(view.canHandIn, "nothing is answered any more");
        presenter.editing().redo();
        presenter.editing().redo();
        assertEquals("-1", view.answers.get("P1"));
        assertTrue(view.canHandIn);
    }

    @Test
    void wordsAreTakenBackAtOnceAndMarksOneByOne() {
        presenter.begin("m-4");
        String question = openQuestion();
        presenter.write(question, "G");
        presenter.write(question, "Go");
        presenter.mark("P1", 3);
        presenter.write(question, "Goed");
        presenter.editing().undo();
        assertEquals("Go", view.answers.get(question));
        presenter.editing().undo();
        presenter.editing().undo();
        assertEquals("", view.answers.get(question));
        assertEquals("0", view.answers.get("P1"));
        assertFalse(presenter.editing().canUndo());
    }

    @Test
    void whatWasTakenBackIsNotHandedIn() throws Exception {
        for (int i = 1; i <= 5; i++) {
            presenter.begin("m-" + i);
            view.questions.stream().filter(each -> !each.open()).forEach(each -> presenter.mark(each.id(), 5));
            presenter.mark("P1", 10);
            presenter.editing().undo();
            presenter.handIn();
            room.rest();
        }
        presenter.askClose();
        room.rest();
        assertEquals(5.0, figures().axis(Axis.PRODUCT).mean().getAsDouble());
    }

    @Test
    void whoComesNextTakesNothingBack() {
        presenter.begin("m-4");
        presenter.mark("P1", 3);
        presenter.handIn();
        room.rest();
        assertFalse(presenter.editing().canUndo());
        presenter.begin("m-1");
        assertFalse(presenter.editing().canUndo());
        presenter.mark("P1", 3);
        presenter.overview();
        assertFalse(presenter.editing().canUndo());
    }
}
