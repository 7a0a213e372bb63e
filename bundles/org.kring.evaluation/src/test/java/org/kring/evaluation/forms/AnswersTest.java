// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.model.evaluation.Instrument;
import org.kring.model.evaluation.Item;
import org.kring.model.evaluation.ItemKind;

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
}
