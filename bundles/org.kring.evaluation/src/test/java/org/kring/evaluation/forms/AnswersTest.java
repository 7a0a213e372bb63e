// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.model.evaluation.Instrument;
import org.kring.model.evaluation.Item;
import org.kring.model.evaluation.ItemKind;
import org.kring.model.form.Form;

class AnswersTest {
    private final Instrument instrument = Forms.instrument();
    private final Answers answers = new Answers(instrument, new Respondent(false, false));

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 11, 100})
    void anAnswerOutsideTheScaleIsRefusedAndTheEarlierOneStays(int mark) {
        answers.mark("P1", 7);

        assertThrows(IllegalArgumentException.class, () -> answers.mark("P1", mark));

        assertEquals(Optional.of(7), answers.mark("P1"));
    }

    @Test
    void theFacilitatorIsNotAskedHowItWasGuided() {
        Answers own = new Answers(instrument, new Respondent(true, false));

        assertTrue(own.items().stream().noneMatch(item -> item.getId().startsWith("F")));
        assertThrows(IllegalArgumentException.class, () -> own.mark("F1", 10));
    }

    @Test
    void onlyTheCasePresenterIsAskedForTheCase() {
        Answers presenter = new Answers(instrument, new Respondent(false, true));

        assertTrue(presenter.items().stream().map(Item::getId).anyMatch("I1"::equals));
        assertTrue(answers.items().stream().map(Item::getId).noneMatch("I1"::equals));
    }

    @Test
    void completeWhenEveryMarkIsGivenOrSaidNotToApply() {
        answers.items().stream()
                .filter(item -> item.getKind() == ItemKind.SCALE)
                .skip(1)
                .forEach(item -> answers.mark(item.getId(), 8));
        assertFalse(answers.complete());

        answers.notApplicable("P1");

        assertTrue(answers.complete());
    }

    @Test
    void aBlankTextTakesTheAnswerBack() {
        answers.write("open", "fine");
        answers.write("open", "  ");

        assertTrue(answers.empty());
    }

    @Test
    void anOpenItemCannotBeMarked() {
        assertThrows(IllegalArgumentException.class, () -> answers.mark("open", 5));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10})
    void theEndsOfTheScaleAreMarks(int mark) {
        answers.mark("P1", mark);

        assertEquals(Optional.of(mark), answers.mark("P1"));
        assertFalse(answers.empty());
    }

    @Test
    void aTextMayBeTenThousandCharactersLong() {
        answers.write("open", "x".repeat(10_000));

        assertThrows(IllegalArgumentException.class, () -> answers.write("open", "x".repeat(10_001)));
        assertEquals(10_000, answers.form("f").getAnswers().get(0).getText().length(), "the earlier one stays");
    }

    @Test
    void whatWasTakenBackOrDoesNotApplyHasNoMark() {
        answers.mark("P1", 7);
        answers.mark("P2", 7);
        answers.clear("P1");
        answers.notApplicable("P2");

        assertEquals(Optional.empty(), answers.mark("P1"));
        assertEquals(Optional.empty(), answers.mark("P2"));
        assertEquals(Optional.empty(), answers.mark("P3"), "never given");
        answers.clear("P2");
        assertTrue(answers.empty());
    }

    @Test
    void aFormHoldsWhatWasGivenInTheOrderOfTheItems() {
        answers.write("open", "fine");
        answers.mark("Q1", 8);
        answers.notApplicable("P1");

        Form form = answers.form("form-1");
        answers.mark("Q1", 3);

        assertEquals("form-1", form.getId());
        assertEquals(
                List.of("P1 0 true null", "Q1 8 false null", "open 0 false fine"),
                form.getAnswers().stream()
                        .map(each -> each.getItem() + " " + each.getValue() + " " + each.isNotApplicable() + " "
                                + each.getText())
                        .toList());
    }

    @Test
    void askedIsWhatIsOfTheRespondent() {
        assertEquals("PPPQQQQFFFOo", asked(new Respondent(false, false)));
        assertEquals("PPPQQQQOo", asked(new Respondent(true, false)));
        assertEquals("PPPQQQQFFFOIo", asked(new Respondent(false, true)));
        assertEquals("PPPQQQQOIo", asked(new Respondent(true, true)));
    }

    private String asked(Respondent respondent) {
        return new Answers(instrument, respondent)
                .items().stream().map(item -> item.getId().substring(0, 1)).collect(Collectors.joining());
    }

    @Test
    void nothingIsAnsweredThatIsNotAsked() {
        assertThrows(IllegalArgumentException.class, () -> answers.mark("I1", 5));
        assertThrows(IllegalArgumentException.class, () -> answers.write("P1", "text"));
        assertThrows(IllegalArgumentException.class, () -> answers.notApplicable("open"));
        assertThrows(IllegalArgumentException.class, () -> answers.mark("nowhere", 5));
        assertTrue(answers.empty());
        assertFalse(answers.complete());
    }
}
