// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.evaluation.forms.Answers;
import org.kring.evaluation.forms.Forms;
import org.kring.evaluation.forms.Respondent;
import org.kring.model.common.Axis;
import org.kring.model.evaluation.Instrument;
import org.kring.model.form.Form;
import org.kring.model.form.FormBox;

class GateTest {
    private final Instrument instrument = Forms.instrument();
    private final Gate gate = new Gate(instrument);

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    @Test
    void openFormsTellNothingButHowManyAnswered() {
        Figures figures = gate.figures(Forms.box(instrument, List.of(7, 8, 9, 7, 8, 9)), Audience.GROUP);

        assertEquals(6, figures.answered());
        assertEquals(7, figures.present());
        assertEquals(
                Optional.of(Suppression.NOT_CLOSED), figures.axis(Axis.PRODUCT).suppressed());
        assertTrue(figures.axis(Axis.PRODUCT).mean().isEmpty());
        assertEquals(0, figures.axis(Axis.PRODUCT).n());
    }

    @Test
    void aGroupOfTwoSeesNoMean() {
        AxisFigures axis = axis(List.of(4, 9), Audience.GROUP);

        assertTrue(axis.mean().isEmpty());
        assertEquals(Optional.of(Suppression.TOO_FEW_FOR_MEAN), axis.suppressed());
    }

    @Test
    void threeFormsGiveTheGroupAMeanInHalvesOnly() {
        AxisFigures axis = axis(List.of(7, 8, 9), Audience.GROUP);

        assertEquals(8, axis.mean().orElseThrow());
        assertTrue(axis.median().isEmpty() && axis.sd().isEmpty() && axis.dots().isEmpty());
        assertEquals(8.5, axis(List.of(8, 8, 9), Audience.GROUP).mean().orElseThrow());
    }

    @Test
    void outsidersNeedFive() {
        assertTrue(axis(List.of(7, 8, 9, 9), Audience.OUTSIDE).mean().isEmpty());
        assertEquals(8.2, axis(List.of(7, 8, 9, 9, 8), Audience.OUTSIDE).mean().orElseThrow(), 1e-9);
    }

    @Test
    void noFormsAreToldApartFromTooFew() {
        assertEquals(
                Optional.of(Suppression.NO_FORMS),
                axis(List.of(), Audience.GROUP).suppressed());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverIsAnsweredTheFloorsHold(int seed) {
        Random random = new Random(seed);
        FormBox box = Forms.closed(instrument, marks(random, random.nextInt(10)));
        for (Audience audience : Audience.values()) {
            for (Axis axis : List.of(Axis.PRODUCT, Axis.PROCESS, Axis.FACILITATOR)) {
                AxisFigures figures = gate.figures(box, audience).axis(axis);
                assertEquals(figures.n() >= audience.floor(), figures.mean().isPresent());
                assertEquals(figures.n() >= 5, figures.sd().isPresent());
                assertEquals(figures.n() >= 5, figures.median().isPresent());
                assertEquals(figures.n() >= 5 ? figures.n() : 0, figures.dots().size());
                assertEquals(figures.n() < 5, figures.suppressed().isPresent());
                if (figures.n() < 5 && figures.mean().isPresent()) {
                    double twice = figures.mean().orElseThrow() * 2;
                    assertEquals(Math.rint(twice), twice, "rounded to halves");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfFormsIsNotInTheFigures(int seed) {
        Random random = new Random(seed);
        List<Integer> marks = marks(random, 5 + random.nextInt(5));
        List<Integer> turned = new java.util.ArrayList<>(marks);
        java.util.Collections.shuffle(turned, random);

        assertEquals(
                axis(marks, Audience.GROUP).dots(), axis(turned, Audience.GROUP).dots());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noPairOfPartsSinglesOutFewerThanThree(int seed) {
        Random random = new Random(seed);
        FormBox box = Forms.box(instrument, marks(random, 3 + random.nextInt(8)));
        box.setClosed(true);
        Set<String> part = box.getForms().stream()
                .map(Form::getId)
                .filter(id -> random.nextBoolean())
                .collect(Collectors.toSet());

        AxisFigures figures = gate.part(box, part, Axis.PRODUCT, Audience.GROUP);

        int rest = box.getForms().size() - part.size();
        if (figures.mean().isPresent()) {
            assertTrue(part.size() >= 3 && (rest == 0 || rest >= 3), part.size() + " of " + (part.size() + rest));
        }
    }

    @Test
    void anAxisCountsWhenTwoThirdsAreAnswered() {
        FormBox box = Forms.box(instrument, List.of(6, 6, 6, 6));
        Answers partly = new Answers(instrument, new Respondent(false, false));
        partly.mark("P1", 10);
        partly.mark("P2", 10);
        partly.mark("Q1", 10);
        partly.mark("Q2", 10);
        partly.notApplicable("Q3");
        box.getForms().add(partly.form("partly"));
        box.setClosed(true);

        Figures figures = gate.figures(box, Audience.GROUP);

        assertEquals(5, figures.axis(Axis.PRODUCT).n());
        assertEquals(6.8, figures.axis(Axis.PRODUCT).mean().orElseThrow(), 1e-9);
        assertEquals(4, figures.axis(Axis.PROCESS).n());
    }

    @Test
    void meetingsArePooledUntilFiveAnswersFromTwoMeetings() {
        FormBox one = Forms.closed(instrument, List.of(6, 7));
        FormBox two = Forms.closed(instrument, List.of(8, 9, 10));
        FormBox five = Forms.closed(instrument, List.of(8, 9, 10, 9, 9));

        assertEquals(
                8,
                gate.pooled(List.of(one, two), Axis.PRODUCT, Audience.OUTSIDE)
                        .mean()
                        .orElseThrow(),
                1e-9);
        assertTrue(
                gate.pooled(List.of(two), Axis.PRODUCT, Audience.OUTSIDE).mean().isEmpty());
        assertTrue(gate.pooled(List.of(five), Axis.PRODUCT, Audience.OUTSIDE)
                .mean()
                .isEmpty());
    }

    @Test
    void scoresOfAnotherVersionAreRefused() {
        FormBox box = Forms.closed(instrument, List.of(8, 9, 10));
        box.setInstrumentVersion("2");

        assertThrows(IllegalArgumentException.class, () -> gate.figures(box, Audience.GROUP));
    }

    @Test
    void ownScoresAreNoAxisOfAMeeting() {
        Figures figures = gate.figures(Forms.closed(instrument, List.of(7, 7, 7)), Audience.GROUP);

        assertThrows(IllegalArgumentException.class, () -> figures.axis(Axis.OWN));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOverallMarkIsHiddenAndRoundedAsAnAxisIs(int seed) {
        List<Integer> marks = marks(new Random(seed), seed % 10);
        for (Audience audience : Audience.values()) {
            for (FormBox box : List.of(Forms.closed(instrument, marks), Forms.box(instrument, marks))) {
                Figures figures = gate.figures(box, audience);
                AxisFigures mark = figures.overallMark().orElseThrow();
                AxisFigures axis = figures.axis(Axis.PROCESS); // everyone gives all its items the same mark
                assertEquals(axis.n(), mark.n());
                assertEquals(axis.mean(), mark.mean());
                assertEquals(axis.median(), mark.median());
                assertEquals(axis.sd(), mark.sd());
                assertEquals(axis.dots(), mark.dots());
                assertEquals(axis.suppressed(), mark.suppressed());
            }
        }
    }

    @Test
    void theOverallMarkCountsInNoAxisAndOnlyWhoGaveItCounts() {
        FormBox box = Forms.box(instrument, List.of(6, 6, 6, 6, 6, 6));
        box.setClosed(true);
        box.getForms().stream()
                .flatMap(form -> form.getAnswers().stream())
                .filter(answer -> answer.getItem().equals("O"))
                .forEach(answer -> answer.setValue(10));
        box.getForms().get(0).getAnswers().removeIf(answer -> answer.getItem().equals("O"));

        Figures figures = gate.figures(box, Audience.OUTSIDE);

        assertEquals(10, figures.overallMark().orElseThrow().mean().orElseThrow());
        assertEquals(5, figures.overallMark().orElseThrow().n());
        assertEquals(6, figures.axis(Axis.PROCESS).mean().orElseThrow());
        assertEquals(6, figures.axis(Axis.PROCESS).n());
    }

    @Test
    void anInstrumentWithoutAnOverallMarkHasNoFiguresOfIt() {
        FormBox box = Forms.closed(instrument, List.of(6, 6, 6));
        instrument.getItems().removeIf(item -> item.getCode().equals("O"));

        assertTrue(gate.figures(box, Audience.GROUP).overallMark().isEmpty());
    }

    @Test
    void nobodyElseCanMakeFigures() {
        for (Class<?> type : List.of(Figures.class, AxisFigures.class)) {
            assertTrue(Modifier.isFinal(type.getModifiers()));
            assertTrue(Arrays.stream(type.getDeclaredConstructors())
                    .noneMatch(made -> Modifier.isPublic(made.getModifiers())));
            assertTrue(Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .noneMatch(method -> Modifier.isStatic(method.getModifiers())));
        }
    }

    @ParameterizedTest
    @EnumSource(Suppression.class)
    void everyReasonIsASentenceInBothLanguages(Suppression why) {
        String nl = why.sentence(Audience.OUTSIDE, new Locale("nl"));
        String en = why.sentence(Audience.OUTSIDE, Locale.ENGLISH);

        assertTrue(nl.endsWith(".") && en.endsWith(".") && !nl.equals(en) && !en.contains("{"), nl + en);
    }

    private AxisFigures axis(List<Integer> marks, Audience audience) {
        return gate.figures(Forms.closed(instrument, marks), audience).axis(Axis.PRODUCT);
    }

    private static List<Integer> marks(Random random, int count) {
        return random.ints(count, 1, 11).boxed().toList();
    }
}
