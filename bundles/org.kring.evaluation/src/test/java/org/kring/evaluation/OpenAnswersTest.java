// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.evaluation.OpenAnswers.Withheld;
import org.kring.evaluation.forms.Closing;
import org.kring.evaluation.forms.Forms;
import org.kring.model.evaluation.Instrument;
import org.kring.model.form.FormBox;
import org.kring.model.form.FormFactory;

class OpenAnswersTest {

    private final Instrument instrument = Forms.instrument();
    private final Gate gate = new Gate(instrument);

    /** So many forms, the first of which say something. */
    private FormBox written(int forms, String... texts) {
        FormBox box = Forms.box(instrument, Collections.nCopies(forms, 7));
        for (int i = 0; i < texts.length; i++) {
            var answer = FormFactory.eINSTANCE.createAnswer();
            answer.setItem("open");
            answer.setText(texts[i]);
            box.getForms().get(i).getAnswers().add(answer);
        }
        return box;
    }

    private FormBox closed(int seed, int forms, String... texts) {
        FormBox box = written(forms, texts);
        new Closing(instrument, new Random(seed)).close(box);
        return box;
    }

    private OpenAnswers shown(FormBox box, Audience audience) {
        List<OpenAnswers> all = gate.openAnswers(box, audience);
        assertEquals(List.of("open"), all.stream().map(OpenAnswers::item).toList());
        return all.get(0);
    }

    @Test
    void fromFiveFormsOnTheGroupReadsWhatWasWritten() {
        OpenAnswers answers = shown(closed(1, 5, "warm", " Good pace ", "  "), Audience.GROUP);

        assertEquals(List.of("Good pace", "warm"), answers.texts());
        assertEquals(Optional.empty(), answers.withheld());
        assertEquals(List.of(), shown(closed(1, 5), Audience.GROUP).texts());
    }

    @ParameterizedTest
    @CsvSource({"4, GROUP, TOO_FEW", "0, GROUP, TOO_FEW", "5, OUTSIDE, OUTSIDE", "12, OUTSIDE, OUTSIDE"})
    void withFewerOrFromOutsideNobodyDoes(int forms, Audience audience, Withheld why) {
        OpenAnswers answers = shown(forms == 0 ? closed(1, 0) : closed(1, forms, "warm"), audience);

        assertEquals(List.of(), answers.texts());
        assertEquals(Optional.of(why), answers.withheld());
    }

    @Test
    void nothingIsReadWhileTheFormsAreOpen() {
        OpenAnswers answers = shown(written(7, "warm"), Audience.GROUP);

        assertEquals(List.of(), answers.texts());
        assertEquals(Optional.of(Withheld.NOT_CLOSED), answers.withheld());
    }

    @Test
    void theOrderTellsNothingOfWhoCameFirst() {
        for (int seed = 0; seed < 20; seed++) {
            assertEquals(
                    List.of("a", "B", "c"),
                    shown(closed(seed, 6, "c", "a", "B"), Audience.GROUP).texts());
        }
        FormBox whole = written(6, "c", "a", "B");
        whole.setClosed(true);
        assertEquals(List.of("a", "B", "c"), shown(whole, Audience.GROUP).texts());
    }

    @Test
    void whatIsNotAskedOfAllHasFewerWhoMayHaveWrittenIt() {
        var open = instrument.getItems().get(instrument.getItems().size() - 1);
        open.setAudience(org.kring.model.evaluation.Audience.ALL_BUT_FACILITATOR);
        assertEquals(
                Optional.of(Withheld.TOO_FEW),
                shown(closed(1, 5, "warm"), Audience.GROUP).withheld());
        assertEquals(
                List.of("warm"), shown(closed(1, 6, "warm"), Audience.GROUP).texts());

        open.setAudience(org.kring.model.evaluation.Audience.CASE_PRESENTER);
        assertEquals(
                Optional.of(Withheld.PERSONAL),
                shown(closed(1, 9, "warm"), Audience.GROUP).withheld());
    }

    @Test
    void formsOfAnotherVersionAreRefused() {
        FormBox box = closed(1, 5, "warm");
        box.setInstrumentVersion("2");

        assertThrows(IllegalArgumentException.class, () -> gate.openAnswers(box, Audience.GROUP));
    }

    @ParameterizedTest
    @EnumSource(Withheld.class)
    void everyReasonIsASentenceInBothLanguages(Withheld why) {
        String nl = why.sentence(new Locale("nl"));
        String en = why.sentence(Locale.ENGLISH);

        assertTrue(nl.endsWith(".") && en.endsWith(".") && !nl.equals(en) && !en.contains("{"), nl + en);
    }

    @Test
    void onlyTheGateMakesThem() {
        assertTrue(Arrays.stream(OpenAnswers.class.getDeclaredConstructors())
                .noneMatch(made -> Modifier.isPublic(made.getModifiers())));
        assertTrue(Arrays.stream(OpenAnswers.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .noneMatch(method -> Modifier.isStatic(method.getModifiers())));
    }
}
