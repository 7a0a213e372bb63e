// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.evaluation.forms.FormFault.Kind;
import org.kring.model.evaluation.Instrument;
import org.kring.model.form.Answer;
import org.kring.model.form.Form;
import org.kring.model.form.FormBox;

class FormFaultTest {
    private final Instrument instrument = Forms.instrument();
    private final FormBox box = Forms.box(instrument, List.of(4, 6, 8));

    private List<FormFault> faults() {
        return FormFault.of(box, instrument);
    }

    private Answer first() {
        return box.getForms().get(0).getAnswers().get(0);
    }

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasHandedInHasNoneOpenOrClosed(int seed) {
        Random random = new Random(seed);
        FormBox some = Forms.box(
                instrument, random.ints(random.nextInt(9), 1, 11).boxed().toList());
        assertEquals(List.of(), FormFault.of(some, instrument));
        new Closing(instrument, random).close(some);
        assertEquals(List.of(), FormFault.of(some, instrument));
    }

    @Test
    void morePeopleAnsweredThanWereThere() {
        box.setPresent(3);
        assertEquals(List.of(), faults());
        box.setPresent(0);
        assertEquals(List.of(), faults(), "nobody knows how many were there");
        box.setPresent(2);
        assertEquals(List.of(new FormFault(Kind.PRESENT, "", 3, 2)), faults());
    }

    @Test
    void moreFormsThanPeople() {
        Form more = EcoreUtil.copy(box.getForms().get(0));
        more.getAnswers().clear();
        box.getForms().add(more);
        assertEquals(List.of(new FormFault(Kind.FORMS, "", 4, 3)), faults());
        box.setClosed(true);
        assertEquals(List.of(), faults(), "each answer stands on a form of its own");
    }

    @Test
    void aQuestionThatHasMoreAnswersThanThereWerePeople() {
        box.setClosed(true);
        Form more = EcoreUtil.copy(box.getForms().get(0));
        more.getAnswers().removeIf(each -> !each.getItem().equals("P1"));
        box.getForms().add(more);
        assertEquals(List.of(new FormFault(Kind.ANSWERS, "P1", 4, 3)), faults());
    }

    @Test
    void aQuestionThatIsAnsweredTwiceOnOneForm() {
        box.getAnswered().add("m-4");
        box.getForms().get(0).getAnswers().add(EcoreUtil.copy(first()));
        assertEquals(List.of(new FormFault(Kind.TWICE, first().getItem(), 0, 0)), faults());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aMarkThatTheScaleDoesNotHave(int mark) {
        first().setValue(mark);
        assertEquals(List.of(new FormFault(Kind.MARK, first().getItem(), 0, 0)), faults());
    }

    @Test
    void aMarkOnAQuestionForWords() {
        first().setItem("open");
        first().setValue(7);
        assertEquals(List.of(new FormFault(Kind.MARK, "open", 0, 0)), faults());
    }

    @Test
    void aQuestionThatNobodyKnowsIsNoFaultOfTheForms() {
        first().setItem("unknown");
        assertEquals(List.of(), faults());
    }
}
