// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.practice.PracticeFolderTest.assertProblem;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.evaluation.Audience;
import org.kring.evaluation.OpenAnswers;
import org.kring.evaluation.OpenAnswers.Withheld;
import org.kring.evaluation.Suppression;
import org.kring.evaluation.forms.Answers;
import org.kring.evaluation.forms.Respondent;
import org.kring.model.common.Axis;
import org.kring.model.evaluation.Instrument;
import org.kring.model.evaluation.ItemKind;
import org.kring.model.form.FormBox;
import org.kring.store.DocumentReader;
import org.kring.store.DocumentWriter;
import org.kring.store.Library;
import org.kring.store.Problem;

class FormKeeperTest {

    @TempDir
    Path folder;

    private MeetingFolder meeting;
    private Instrument instrument;
    private FormKeeper keeper;

    @BeforeEach
    void create() throws Exception {
        var practice = PracticeFolder.create(folder.resolve("practice"), "Praktijk");
        meeting = practice.create(PracticeFolderTest.group("Noord"))
                .create(LocalDate.of(2026, 11, 21), PracticeFolderTest.meeting(null));
        instrument = Library.builtIn().instruments().get(0).getInstrument();
        keeper = meeting.forms(instrument, new SplittableRandom(1));
        keeper.begin(8);
    }

    @Test
    void nothingIsShownBeforeTheFormsAreClosed() throws Exception {
        hand(1, 2, 3, 4, 5, 6);

        assertEquals(Suppression.NOT_CLOSED, suppressed());
        keeper.close();

        var product = keeper.figures(Audience.GROUP).axis(Axis.PRODUCT);
        assertEquals(6, product.n());
        assertEquals(3.5, product.mean().orElseThrow(), 1e-9);
        assertEquals(6, keeper.figures(Audience.OUTSIDE).answered());
    }

    @Test
    void formsThatNobodyCanHaveHandedInAreNotCountedNorAddedTo() throws Exception {
        hand(1, 2, 3, 4, 5, 6);
        keeper.close();
        byte[] whole = Files.readAllBytes(forms());
        FormBox box = box();
        box.setPresent(2);
        DocumentWriter.write(box, forms());

        assertProblem(Problem.FORMS_IMPLAUSIBLE, () -> keeper.figures(Audience.GROUP));
        assertProblem(Problem.FORMS_IMPLAUSIBLE, () -> meeting.openAnswers(instrument, Audience.GROUP));
        assertProblem(Problem.FORMS_IMPLAUSIBLE, () -> keeper.add("late", answers(5)));

        Files.write(forms(), whole);
        assertEquals(6, keeper.figures(Audience.GROUP).axis(Axis.PRODUCT).n());
    }

    @Test
    void whoHasAnsweredStandsApartInAlphabeticalOrder() throws Exception {
        for (String each : List.of("zoe", "ada", "kim")) {
            keeper.add(each, answers(5));
        }

        assertEquals(List.of("ada", "kim", "zoe"), keeper.answered());
        assertEquals(keeper.answered(), List.copyOf(box().getAnswered()));
        var text = Files.readString(forms());
        assertEquals(text.indexOf("zoe"), text.lastIndexOf("zoe"), "a member is named once, in the list");
    }

    @Test
    void theOrderOfTheFormsIsThatOfChance() throws Exception {
        var orders = new HashSet<List<Integer>>();
        for (int seed = 0; seed < 40; seed++) {
            Files.deleteIfExists(forms());
            var one = meeting.forms(instrument, new SplittableRandom(seed));
            for (int i = 1; i <= 3; i++) {
                one.add("m-" + i, answers(i));
            }
            var all = box().getForms();
            assertEquals(
                    List.of("form-1", "form-2", "form-3"),
                    all.stream().map(form -> form.getId()).toList());
            orders.add(all.stream()
                    .map(form -> form.getAnswers().get(0).getValue())
                    .toList());
        }

        assertEquals(6, orders.size());
    }

    @Test
    void answeringTwiceIsRefusedInASentence() throws Exception {
        hand(8);

        var refused = assertProblem(Problem.ALREADY_ANSWERED, () -> keeper.add("m-1", answers(2)));

        assertTrue(refused.sentence(Locale.ENGLISH).contains("cannot answer again"));
        assertFalse(refused.getMessage().contains("m-1"));
        assertEquals(1, box().getForms().size());
    }

    @Test
    void moreFormsThanPeopleAreRefused() throws Exception {
        keeper.begin(2);
        hand(8, 8);

        assertProblem(Problem.TOO_MANY_FORMS, () -> keeper.add("m-3", answers(8)));
        keeper.begin(3);
        keeper.add("m-3", answers(8));
        assertEquals(3, keeper.present());
    }

    @Test
    void lateFormsWaitUntilThereAreThree() throws Exception {
        hand(6, 6, 6, 6, 6);
        keeper.close();
        var before = Files.readString(forms());

        keeper.add("m-6", answers(10));

        assertEquals(before, Files.readString(forms()));
        assertEquals(1, keeper.waiting());
        assertEquals(5, keeper.figures(Audience.GROUP).axis(Axis.PRODUCT).n());
        assertEquals(6, keeper.figures(Audience.GROUP).answered());
        assertProblem(Problem.ALREADY_ANSWERED, () -> keeper.add("m-6", answers(1)));
        assertProblem(Problem.ALREADY_ANSWERED, () -> keeper.add("m-2", answers(1)));

        keeper.add("m-7", answers(10));

        assertEquals(2, keeper.waiting());
        assertEquals(5, keeper.figures(Audience.GROUP).axis(Axis.PRODUCT).n());

        keeper.add("m-8", answers(10));

        assertEquals(0, keeper.waiting());
        assertEquals(8, keeper.figures(Audience.GROUP).axis(Axis.PRODUCT).n());
        assertTrue(keeper.closed());
        assertProblem(Problem.TOO_MANY_FORMS, () -> keeper.add("m-9", answers(1)));
    }

    @Test
    void aCrashBetweenTakingInAndForgettingCountsNoFormTwice() throws Exception {
        keeper.begin(7);
        hand(6, 6, 6);
        keeper.close();
        keeper.add("m-4", answers(10));
        keeper.add("m-5", answers(10));
        var late = meeting.path().resolve("forms-late.xmi");
        var waiting = Files.readString(late);
        keeper.add("m-6", answers(10));
        assertFalse(Files.exists(late));
        Files.writeString(late, waiting);

        keeper.add("m-7", answers(1));

        assertEquals(1, keeper.waiting());
        assertEquals(6, keeper.figures(Audience.GROUP).axis(Axis.PRODUCT).n());
        assertEquals(7, keeper.figures(Audience.GROUP).answered());
    }

    /** Five forms of 6 that were shown, and three late ones of 10 that a program left which ended before it took them in. */
    private void threeLeftWaiting() throws Exception {
        keeper.begin(12);
        for (int i = 1; i <= 5; i++) {
            keeper.add("m-" + i, wrote("first " + i));
        }
        keeper.close();
        var elsewhere = meeting.group().create(LocalDate.of(2027, 1, 1), PracticeFolderTest.meeting(null));
        var other = elsewhere.forms(instrument, new SplittableRandom(2));
        for (int i = 6; i <= 8; i++) {
            other.add("m-" + i, wrote("late " + i));
        }
        var late = elsewhere.formFile().box().orElseThrow();
        late.setMeeting(meeting.id());
        meeting.formFile().writeLate(late);
    }

    @Test
    void lateFormsThatWereEnoughWhenTheProgramEndedCount() throws Exception {
        threeLeftWaiting();

        assertEquals(0, keeper.waiting());
        assertEquals(8, keeper.answered().size());
        assertEquals(8, keeper.figures(Audience.GROUP).axis(Axis.PRODUCT).n());
        assertEquals(8, written(Audience.GROUP).texts().size());
        assertEquals(
                8,
                meeting.group()
                                .pooled(List.of(meeting, meeting), instrument, Axis.PRODUCT, Audience.OUTSIDE)
                                .n()
                        / 2);

        keeper.close();
        assertFalse(Files.exists(meeting.path().resolve("forms-late.xmi")), "they are cut and mixed in");
        assertEquals(8, keeper.figures(Audience.GROUP).axis(Axis.PRODUCT).n());
    }

    @Test
    void theNextOneAfterThemWaitsForTwoOthers() throws Exception {
        threeLeftWaiting();

        keeper.add("m-9", wrote("alone"));

        assertEquals(1, keeper.waiting());
        assertEquals(
                8, keeper.figures(Audience.GROUP).axis(Axis.PRODUCT).n(), "one alone would be told by the difference");
        assertFalse(written(Audience.GROUP).texts().contains("alone"));
        assertEquals(9, keeper.answered().size());
        assertProblem(Problem.ALREADY_ANSWERED, () -> keeper.add("m-7", answers(1)));
    }

    @Test
    void whoHandsInWhileAnotherFormIsBeingKeptWaitsForIt() throws Exception {
        var failures = new ConcurrentLinkedQueue<Exception>();
        var begun = new CountDownLatch(1);
        var second = new Thread(() -> {
            begun.countDown();
            try {
                keeper.add("m-1", answers(5));
            } catch (Exception e) {
                failures.add(e);
            }
        });
        try (var first = meeting.formFile().hold()) {
            second.start();
            begun.await();
            // long enough that it finds the forms held; when it does not, nothing is proven and nothing fails
            Thread.sleep(200);
        }
        second.join();
        assertEquals(List.of(), List.copyOf(failures));
        assertEquals(List.of("m-1"), keeper.answered());
    }

    @Test
    void aFormIsCutIntoItsAxesWhenTheFormsAreClosed() throws Exception {
        hand(8, 4);
        keeper.close();
        keeper.close();

        for (var form : box().getForms()) {
            var axes = new HashSet<Axis>();
            form.getAnswers().forEach(answer -> instrument.getItems().stream()
                    .filter(item -> item.getId().equals(answer.getItem()))
                    .forEach(item -> axes.add(item.getAxis())));
            assertEquals(1, axes.size());
        }
        assertEquals(Suppression.TOO_FEW_FOR_MEAN, suppressed());
    }

    @Test
    void allFormsOfASampleAreTakenInAtOnce() throws Exception {
        keeper.collect(marks(3, 4, 5, 6, 7, 8));

        assertEquals(
                5.5, keeper.figures(Audience.OUTSIDE).axis(Axis.PROCESS).mean().orElseThrow(), 1e-9);
        assertEquals(6, keeper.answered().size());
        assertTrue(keeper.closed());
    }

    @Test
    void aMeetingWithoutFormsShowsNothing() throws Exception {
        Files.delete(forms());

        assertFalse(meeting.hasForms());
        assertEquals(Suppression.NOT_CLOSED, suppressed());
        keeper.close();
        assertEquals(Suppression.NO_FORMS, suppressed());
    }

    @Test
    void formsOfAnotherVersionAreNotJoined() throws Exception {
        hand(8);
        instrument.setVersion("2");

        assertProblem(Problem.OTHER_INSTRUMENT, () -> keeper.figures(Audience.GROUP));
        assertProblem(Problem.OTHER_INSTRUMENT, () -> keeper.add("m-2", answers(8)));
        assertProblem(Problem.OTHER_INSTRUMENT, keeper::close);
    }

    @Test
    void severalMeetingsArePooledForThoseOutside() throws Exception {
        var group = meeting.group();
        for (int m = 1; m <= 2; m++) {
            var next = group.create(LocalDate.of(2027, 1, m), PracticeFolderTest.meeting(null));
            next.forms(instrument, new SplittableRandom(m)).collect(marks(4 + m, 4 + m, 4 + m));
        }

        var pooled = group.pooled(group.meetings().found(), instrument, Axis.PRODUCT, Audience.OUTSIDE);

        assertEquals(6, pooled.n());
        assertEquals(5.5, pooled.mean().orElseThrow(), 1e-9);
    }

    @Test
    void aClosedMeetingThatNobodyAnsweredSaysSo() throws Exception {
        Files.delete(forms());
        var closed = meeting.meeting();
        closed.setStatus(org.kring.model.meeting.MeetingStatus.CLOSED);
        var came = org.kring.model.meeting.MeetingFactory.eINSTANCE.createAttendance();
        came.setMember("m-1");
        came.setPresent(true);
        closed.getAttendance().add(came);
        var away = org.kring.model.meeting.MeetingFactory.eINSTANCE.createAttendance();
        away.setMember("m-2");
        away.setPresent(false);
        closed.getAttendance().add(away);
        meeting.save(closed);

        assertEquals(Suppression.NO_FORMS, suppressed());
        assertEquals(1, keeper.figures(Audience.GROUP).present());
        assertEquals(List.of(), keeper.answered());
        assertEquals(0, keeper.waiting());
    }

    @Test
    void noFewerPeopleThanAnsweredWerePresent() throws Exception {
        hand(1, 2, 3);
        keeper.begin(2);
        assertEquals(3, keeper.present());
        assertFalse(keeper.closed());
        keeper.begin(4);
        assertEquals(4, keeper.present());
    }

    @Test
    void lateFormsCountTowardsThoseWhoWerePresent() throws Exception {
        keeper.begin(4);
        hand(5, 5, 5);
        keeper.close();
        keeper.add("m-4", answers(5));
        assertEquals(List.of("m-1", "m-2", "m-3", "m-4"), keeper.answered());
        assertProblem(Problem.TOO_MANY_FORMS, () -> keeper.add("m-5", answers(5)));
        assertEquals(1, keeper.waiting());
    }

    @Test
    void formsOfAnotherInstrumentAreNotPooled() throws Exception {
        var group = meeting.group();
        keeper.collect(marks(5, 5, 5));
        var next = group.create(LocalDate.of(2027, 1, 1), PracticeFolderTest.meeting(null));
        instrument.setVersion("2");
        next.forms(instrument, new SplittableRandom(1)).collect(marks(9, 9, 9, 9));

        var pooled = group.pooled(group.meetings().found(), instrument, Axis.PRODUCT, Audience.OUTSIDE);
        assertEquals(4, pooled.n());
        instrument.setVersion("1");
        instrument.setId("other");
        assertEquals(
                0,
                group.pooled(group.meetings().found(), instrument, Axis.PRODUCT, Audience.OUTSIDE)
                        .n());
    }

    @Test
    void wordsOfLateFormsComeWithTheThirdAndNeverLeaveTheGroup() throws Exception {
        for (int i = 1; i <= 5; i++) {
            keeper.add("m-" + i, wrote("first " + (6 - i)));
        }
        assertEquals(Optional.of(Withheld.NOT_CLOSED), written(Audience.GROUP).withheld());
        keeper.close();
        keeper.add("m-6", wrote("late"));
        keeper.add("m-7", wrote("later"));

        var early = List.of("first 1", "first 2", "first 3", "first 4", "first 5");
        assertEquals(early, written(Audience.GROUP).texts());
        assertEquals(List.of(), written(Audience.OUTSIDE).texts());

        keeper.add("m-8", wrote(""));
        assertEquals(7, written(Audience.GROUP).texts().size());
    }

    @Test
    void withoutFormsOrWithOthersNobodyReadsWords() throws Exception {
        instrument.setVersion("2");
        assertProblem(Problem.OTHER_INSTRUMENT, () -> meeting.openAnswers(instrument, Audience.GROUP));
        Files.delete(forms());
        assertEquals(Optional.of(Withheld.NOT_CLOSED), written(Audience.GROUP).withheld());
        assertEquals(List.of(), written(Audience.GROUP).texts());
    }

    private OpenAnswers written(Audience audience) throws Exception {
        return meeting.openAnswers(instrument, audience).get(0);
    }

    private Answers wrote(String words) {
        var answers = answers(5);
        answers.write("open", words);
        return answers;
    }

    private Suppression suppressed() throws Exception {
        return keeper.figures(Audience.GROUP).axis(Axis.PRODUCT).suppressed().orElseThrow();
    }

    private Path forms() {
        return meeting.path().resolve("forms.xmi");
    }

    private FormBox box() throws Exception {
        return DocumentReader.read(forms(), FormBox.class);
    }

    /** Forms of m-1, m-2, ... with these marks. */
    private void hand(int... marks) throws Exception {
        for (int i = 0; i < marks.length; i++) {
            keeper.add("m-" + (i + 1), answers(marks[i]));
        }
    }

    private Answers answers(int mark) {
        var answers = new Answers(instrument, new Respondent(false, false));
        answers.items().stream()
                .filter(item -> item.getKind() == ItemKind.SCALE)
                .forEach(item -> answers.mark(item.getId(), mark));
        return answers;
    }

    private Map<String, Map<String, Integer>> marks(int... marks) {
        var all = new TreeMap<String, Map<String, Integer>>();
        for (int i = 0; i < marks.length; i++) {
            var one = new TreeMap<String, Integer>();
            for (var item : instrument.getItems()) {
                if (item.getKind() == ItemKind.SCALE && item.isCounts()) {
                    one.put(item.getId(), marks[i]);
                }
            }
            all.put("m-" + (i + 1), one);
        }
        return all;
    }
}
