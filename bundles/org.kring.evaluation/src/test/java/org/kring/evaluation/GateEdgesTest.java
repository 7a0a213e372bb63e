// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.evaluation.forms.Forms;
import org.kring.model.common.Axis;
import org.kring.model.evaluation.Instrument;
import org.kring.model.evaluation.Item;
import org.kring.model.form.Answer;
import org.kring.model.form.FormBox;

/** The last number that is hidden and the first that is shown, and which answers count at all. */
class GateEdgesTest {

    private final Instrument instrument = Forms.instrument();
    private final Gate gate = new Gate(instrument);

    private FormBox closed(Integer... marks) {
        FormBox box = Forms.box(instrument, List.of(marks));
        box.setClosed(true);
        return box;
    }

    private static String shown(AxisFigures figures) {
        return figures.n() + " " + figures.suppressed().map(Enum::name).orElse("-") + " "
                + (figures.mean().isPresent() ? figures.mean().getAsDouble() : "-");
    }

    private String product(FormBox box) {
        return shown(gate.figures(box, Audience.GROUP).axis(Axis.PRODUCT));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 3, GROUP, 5 - 6.0",
        "2, 3, OUTSIDE, 5 - 6.0",
        "2, 2, GROUP, 4 TOO_FEW_FOR_MEAN -",
        "5, 0, GROUP, 5 TOO_FEW_FOR_MEAN -",
        "4, 1, GROUP, 5 - 6.0",
        "0, 0, GROUP, 0 NO_FORMS -"
    })
    void figuresOfMeetingsTogetherTakeFiveAnswersOfTwo(int one, int two, Audience audience, String shown) {
        List<FormBox> boxes = IntStream.of(one, two)
                .mapToObj(n -> closed(IntStream.range(0, n).mapToObj(i -> 6).toArray(Integer[]::new)))
                .toList();

        assertEquals(shown, shown(gate.pooled(boxes, Axis.PRODUCT, audience)));
    }

    @Test
    void onlyWhatIsClosedIsPutTogether() {
        FormBox open = closed(9, 9, 9);
        open.setClosed(false);

        assertEquals(
                "4 TOO_FEW_FOR_MEAN -",
                shown(gate.pooled(List.of(closed(6, 6), closed(6, 6), open), Axis.PRODUCT, Audience.GROUP)));
    }

    @ParameterizedTest
    @CsvSource({
        "6, 6, 6 - 8.5",
        "6, 5, 5 TOO_CLOSE_TO_OTHER_FIGURES -",
        "6, 4, 4 TOO_CLOSE_TO_OTHER_FIGURES -",
        "6, 3, 3 TOO_FEW_FOR_SPREAD 7.0",
        "7, 2, 2 TOO_FEW_FOR_MEAN -",
        "8, 5, 5 - 8.0",
        "3, 0, 0 NO_FORMS -"
    })
    void aPartIsShownWhenItsRestHidesAsWell(int all, int part, String shown) {
        FormBox box = closed(
                IntStream.range(0, all).mapToObj(i -> Math.min(10, 6 + i)).toArray(Integer[]::new));
        Set<String> ids = IntStream.range(0, part).mapToObj(i -> "form-" + i).collect(Collectors.toSet());

        AxisFigures figures = gate.part(box, ids, Axis.PRODUCT, Audience.GROUP);

        assertEquals(shown.replace("8.5", all == 6 ? String.valueOf(50 / 6.0) : "8.5"), shown(figures));
    }

    @Test
    void aPartOfWhatIsOpenIsNotShown() {
        FormBox box = closed(6, 7, 8);
        box.setClosed(false);

        assertEquals("0 NOT_CLOSED -", shown(gate.part(box, Set.of("form-0", "form-1"), Axis.PRODUCT, Audience.GROUP)));
    }

    private FormBox with(Consumer<Answer> change) {
        FormBox box = closed(6, 6, 6);
        box.getForms().get(0).getAnswers().stream()
                .filter(each -> each.getItem().startsWith("P"))
                .forEach(change);
        return box;
    }

    @Test
    void whatIsNoMarkDoesNotCount() {
        assertEquals("3 TOO_FEW_FOR_SPREAD 6.0", product(with(each -> each.setValue(6))));
        assertEquals("2 TOO_FEW_FOR_MEAN -", product(with(each -> each.setNotApplicable(true))));
        assertEquals("2 TOO_FEW_FOR_MEAN -", product(with(each -> each.setValue(0))));
        assertEquals("3 TOO_FEW_FOR_SPREAD 4.5", product(with(each -> each.setValue(1))));
    }

    @Test
    void onlyItemsThatCountForTheAxisAreInIt() {
        FormBox box = with(each -> each.setValue("P3".equals(each.getItem()) ? 9 : 6));
        Item third = instrument.getItems().stream()
                .filter(each -> each.getId().equals("P3"))
                .findFirst()
                .orElseThrow();

        assertEquals("3 TOO_FEW_FOR_SPREAD 6.5", product(box), "(7 + 6 + 6) / 3");
        third.setCounts(false);
        assertEquals("3 TOO_FEW_FOR_SPREAD 6.0", product(box));
    }

    @Test
    void whereNoRuleIsGivenOneAnswerIsEnough() {
        FormBox box = with(each -> each.setNotApplicable(!"P1".equals(each.getItem())));

        assertEquals("2 TOO_FEW_FOR_MEAN -", product(box), "two were asked for");
        instrument.getAxes().clear();
        assertEquals("3 TOO_FEW_FOR_SPREAD 6.0", product(box));
    }

    @Test
    void fiveFormsAreShownAsTheyAre() {
        AxisFigures five = gate.figures(closed(9, 5, 8, 6, 7), Audience.OUTSIDE).axis(Axis.PRODUCT);
        AxisFigures four = gate.figures(closed(9, 8, 6, 7), Audience.GROUP).axis(Axis.PRODUCT);

        assertEquals(7.0, five.median().orElseThrow());
        assertEquals(Math.sqrt(2.5), five.sd().orElseThrow(), 1e-12);
        assertEquals(List.of(5.0, 6.0, 7.0, 8.0, 9.0), five.dots());
        assertEquals(Optional.empty(), five.suppressed());
        assertEquals(List.of(), four.dots());
        assertEquals("4 TOO_FEW_FOR_SPREAD 7.5", shown(four));
    }

    @ParameterizedTest
    @CsvSource({"6, 6, 7, 6.5", "6, 6, 6, 6.0", "6, 7, 7, 6.5", "7, 7, 8, 7.5", "1, 1, 4, 2.0"})
    void aMeanOfFewIsRoundedToHalves(int one, int two, int three, double mean) {
        AxisFigures figures =
                gate.figures(closed(one, two, three), Audience.GROUP).axis(Axis.PROCESS);

        assertEquals(mean, figures.mean().orElseThrow());
    }

    @Test
    void figuresTellOfWhichMeetingTheyAre() {
        Figures figures = gate.figures(closed(6, 7), Audience.GROUP);

        assertEquals("2026-01-15 3 2", figures.meeting() + " " + figures.present() + " " + figures.answered());
    }

    @Test
    void formsOfAnotherInstrumentAreRefused() {
        FormBox box = closed(6, 7, 8);
        box.setInstrument("another");

        String told = assertThrows(IllegalArgumentException.class, () -> gate.figures(box, Audience.GROUP))
                .getMessage();
        assertEquals("forms of another 1, gate of three-axes 1", told);
    }

    @Test
    void theSentencesNameTheirNumbers() {
        assertEquals(
                "Fewer than 3 forms count: nothing is shown.",
                Suppression.TOO_FEW_FOR_MEAN.sentence(Audience.GROUP, Locale.ENGLISH));
        assertEquals(
                "Minder dan 5 formulieren tellen mee: er wordt niets getoond.",
                Suppression.TOO_FEW_FOR_MEAN.sentence(Audience.OUTSIDE, Locale.forLanguageTag("nl")));
        assertEquals(
                "Fewer than 5 forms count: only the mean, rounded to halves.",
                Suppression.TOO_FEW_FOR_SPREAD.sentence(Audience.GROUP, Locale.ENGLISH));
    }
}
