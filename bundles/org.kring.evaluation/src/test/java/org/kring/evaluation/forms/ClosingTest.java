// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.evaluation.Audience;
import org.kring.evaluation.Gate;
import org.kring.model.common.Axis;
import org.kring.model.evaluation.Instrument;
import org.kring.model.form.Answer;
import org.kring.model.form.Form;
import org.kring.model.form.FormBox;

class ClosingTest {
    private final Instrument instrument = Forms.instrument();

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noPieceTellsMoreThanOneAxis(int seed) {
        FormBox box = mixed();

        new Closing(instrument, new Random(seed)).close(box);

        box.getForms().forEach(piece -> {
            Set<String> letters = piece.getAnswers().stream()
                    .map(answer -> answer.getItem().substring(0, 1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(1, letters.size(), letters.toString());
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void closingChangesNoFigure(int seed) {
        FormBox cut = mixed();
        FormBox whole = EcoreUtil.copy(cut);
        whole.setClosed(true);

        new Closing(instrument, new Random(seed)).close(cut);

        Gate gate = new Gate(instrument);
        for (Axis axis : List.of(Axis.PRODUCT, Axis.PROCESS, Axis.FACILITATOR)) {
            assertEquals(
                    gate.figures(whole, Audience.GROUP).axis(axis).dots(),
                    gate.figures(cut, Audience.GROUP).axis(axis).dots());
        }
        assertEquals(
                gate.figures(whole, Audience.GROUP).overallMark().orElseThrow().dots(),
                gate.figures(cut, Audience.GROUP).overallMark().orElseThrow().dots());
    }

    @Test
    void noAnswerIsLost() {
        FormBox box = mixed();
        List<String> before = answers(box);

        new Closing(instrument, new Random(1)).close(box);

        assertEquals(before, answers(box));
        assertTrue(box.isClosed());
    }

    @Test
    void aClosedBoxStaysAsItIs() {
        FormBox box = mixed();
        new Closing(instrument, new Random(1)).close(box);
        FormBox before = EcoreUtil.copy(box);

        new Closing(instrument, new Random(2)).close(box);

        assertTrue(EcoreUtil.equals(before, box));
    }

    /** Always the same place, so that an order can be foretold. */
    private static RandomGenerator always(int place) {
        return new Random() {
            private static final long serialVersionUID = 1L;

            @Override
            public int nextInt(int bound) {
                return Math.min(place, bound - 1);
            }
        };
    }

    private static String order(FormBox box) {
        return box.getForms().stream()
                .map(each ->
                        each.getAnswers().get(0).getItem() + each.getAnswers().size())
                .collect(Collectors.joining(" "));
    }

    private FormBox two() {
        FormBox box = Forms.box(instrument, List.of());
        box.getForms().add(filled(new Respondent(true, false), 9).form("facilitator"));
        return box;
    }

    @Test
    void everyPieceIsPutWhereChanceSays() {
        FormBox kept = two();
        FormBox turned = two();
        new Closing(instrument, always(Integer.MAX_VALUE)).close(kept);
        new Closing(instrument, always(0)).close(turned);

        assertEquals("P13 Q14 O1 open1", order(kept), "each in its own place");
        assertEquals("Q14 O1 open1 P13", order(turned));
        assertEquals(
                List.of("form-1", "form-2", "form-3", "form-4"),
                turned.getForms().stream().map(Form::getId).toList());
    }

    @Test
    void whatDoesNotCountIsAPieceOfItsOwn() {
        instrument.getItems().get(0).setCounts(false);
        FormBox box = two();
        box.getForms().get(0).getAnswers().get(1).setItem("unknown");
        new Closing(instrument, always(Integer.MAX_VALUE)).close(box);

        assertEquals("P11 unknown1 P31 Q14 O1 open1", order(box));
    }

    private static List<String> answers(FormBox box) {
        return box.getForms().stream()
                .flatMap(form -> form.getAnswers().stream())
                .map(ClosingTest::told)
                .sorted()
                .toList();
    }

    private static String told(Answer answer) {
        return answer.getItem() + "=" + answer.getValue() + answer.getText();
    }

    /** Five participants, the facilitator, who is not asked F, and the case presenter, who is asked I1. */
    private FormBox mixed() {
        FormBox box = Forms.box(instrument, List.of(4, 5, 6, 7, 8));
        box.getForms().add(filled(new Respondent(true, false), 9).form("facilitator"));
        box.getForms().add(filled(new Respondent(false, true), 10).form("presenter"));
        return box;
    }

    private Answers filled(Respondent respondent, int mark) {
        Answers answers = new Answers(instrument, respondent);
        answers.items().stream()
                .filter(item -> !item.getId().equals("open"))
                .forEach(item -> answers.mark(item.getId(), mark));
        answers.write("open", "text " + mark);
        return answers;
    }
}
