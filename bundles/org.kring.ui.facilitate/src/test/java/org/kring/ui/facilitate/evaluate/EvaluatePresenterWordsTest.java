// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingStatus;
import org.kring.practice.plan.MeetingReading;
import org.kring.ui.facilitate.OpenItem;
import org.kring.ui.facilitate.TestRoom;

/** What the evaluation says on the way, in order. */
class EvaluatePresenterWordsTest {

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();
    private List<EvaluateView.Question> questions = List.of();
    private List<EvaluateView.Person> people = List.of();
    private TestRoom room;
    private EvaluatePresenter presenter;

    private final class Shown implements EvaluateView {

        @Override
        public void changedBack(String item) {}

        @Override
        public void refused(String item, String sentence) {}

        @Override
        public void askForget() {}

        @Override
        public void overview(String words, String todo, boolean everybody) {
            said.add("overview " + words + (everybody ? ", everybody" : ""));
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
            said.add(item + "=" + value);
        }

        @Override
        public void words(String item, String words) {
            said.add(item + " says " + words);
        }

        @Override
        public void progress(String words, boolean canHandIn) {
            said.add(words + (canHandIn ? ", hand in" : ""));
        }

        @Override
        public void thanks(String words, boolean everybody) {
            said.add("thanks " + words);
        }

        @Override
        public void askClose(String sentence) {
            said.add("ask " + sentence);
        }

        @Override
        public void altered(String sentence) {}

        @Override
        public void readOnly(String sentence) {}

        @Override
        public void problem(String sentence) {
            said.add("problem " + sentence);
        }
    }

    @BeforeEach
    void open() throws Exception {
        room = new TestRoom(folder);
        Meeting closed = room.meeting.meeting();
        closed.setStatus(MeetingStatus.CLOSED);
        room.meeting.save(closed);
        presenter = new EvaluatePresenter(new Shown(), room.services, room.openItem, room.open());
        presenter.open();
        room.rest();
    }

    private List<String> since(Runnable wish) {
        said.clear();
        wish.run();
        room.rest();
        return List.copyOf(said);
    }

    private void markAll(int value) {
        questions.stream().filter(each -> !each.open()).forEach(each -> presenter.mark(each.id(), value));
    }

    @Test
    void theCountComesFirst() {
        assertEquals(List.of("overview 0 of 5 filled in"), said);
    }

    @Test
    void everybodyWhoHasNotAnsweredIsAskedByName() {
        presenter.pass();
        room.rest();
        assertEquals(
                List.of("Anna", "Bas", "Carla", "Daan", "Eva"),
                people.stream().map(EvaluateView.Person::name).toList());
    }

    @Test
    void anEmptyFormCannotBeHandedInAndOneAnswerIsEnough() {
        assertEquals(List.of("You may leave questions open"), since(() -> presenter.begin("m-3")));
        assertEquals(List.of("P1=7", "You may leave questions open, hand in"), since(() -> presenter.mark("P1", 7)));
        assertEquals(List.of("P1=0", "You may leave questions open"), since(() -> presenter.mark("P1", 0)));
        assertEquals(
                List.of("P1=-1", "You may leave questions open, hand in"),
                since(() -> presenter.mark("P1", -1)),
                "does not apply is an answer");
    }

    @Test
    void whatIsWrittenCountsAsAnAnswer() {
        presenter.begin("m-3");
        String open = questions.stream()
                .filter(EvaluateView.Question::open)
                .findFirst()
                .orElseThrow()
                .id();
        assertEquals(List.of("You may leave questions open, hand in"), since(() -> presenter.write(open, "More time")));
        assertEquals(List.of("You may leave questions open"), since(() -> presenter.write(open, " ")));
    }

    @Test
    void whenAllMarksAreGivenItIsSaid() {
        presenter.begin("m-3");
        markAll(8);
        questions.stream().filter(EvaluateView.Question::open).forEach(each -> presenter.write(each.id(), "Yes"));
        assertEquals("All questions answered, hand in", said.get(said.size() - 1));
    }

    @Test
    void aHeadingStandsOnceAboveItsQuestions() {
        presenter.begin("m-3");
        List<String> headings = questions.stream()
                .map(EvaluateView.Question::heading)
                .filter(each -> !each.isEmpty())
                .toList();
        assertFalse(questions.get(0).heading().isEmpty());
        assertEquals("This meeting as a whole", headings.get(headings.size() - 1));
        for (int i = 1; i < headings.size(); i++) {
            assertFalse(Objects.equals(headings.get(i - 1), headings.get(i)), headings.toString());
        }
        assertTrue(headings.size() < questions.size());
        assertTrue(questions.get(questions.size() - 1).open(), "words come last");
    }

    @Test
    void thanksComeWithTheNewCountAndTheNextOneStartsAfresh() {
        presenter.begin("m-3");
        markAll(8);
        assertEquals(List.of("problem ", "thanks 1 of 5 filled in"), since(presenter::handIn));
        assertEquals(List.of("overview 1 of 5 filled in"), since(presenter::overview));
    }

    @Test
    void closingIsAskedWithTheCountAndDoneAtOnceWhenEverybodyHasAnswered() throws Exception {
        assertEquals(1, since(presenter::askClose).size());
        assertTrue(said.get(0).startsWith("ask 0 of 5 filled in"), said.get(0));
        for (int i = 1; i <= 5; i++) {
            presenter.begin("m-" + i);
            markAll(8);
            presenter.handIn();
            room.rest();
        }
        assertEquals(List.of("overview 5 of 5 filled in, everybody"), since(presenter::overview));
        int[] told = {0};
        room.services.practice().addListener(() -> told[0]++);
        assertEquals(List.of(), since(presenter::askClose));
        assertEquals(MeetingReading.Stage.DONE, room.open().stage());
        assertEquals(new OpenItem.Place("noord", room.meeting.id()), room.openItem.place());
        assertTrue(told[0] > 0, "the charts read it");
    }

    @Test
    void aFormThatCannotBeKeptIsSaidAndStays() throws Exception {
        presenter.begin("m-3");
        markAll(8);
        Path meeting = room.meeting.path();
        Files.move(meeting, meeting.resolveSibling("away"));
        Files.writeString(meeting, "in the way");
        List<String> told = since(presenter::handIn);
        assertTrue(told.get(0).startsWith("problem ") && told.get(0).length() > 20, told::toString);
        assertEquals(1, told.size(), "no thanks");
        Files.delete(meeting);
        Files.move(meeting.resolveSibling("away"), meeting);
        assertEquals(List.of("problem ", "thanks 1 of 5 filled in"), since(presenter::handIn));
    }
}
