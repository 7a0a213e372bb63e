// SPDX-License-Identifier: EPL-2.0
package org.kring.store.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.model.evaluation.Audience;
import org.kring.model.evaluation.Instrument;
import org.kring.model.evaluation.Item;
import org.kring.model.evaluation.ItemKind;

/** Holds the evaluation of the library against what it must ask (rows 58 and 61 of the seed table). */
class InstrumentTableTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            P1|Ik neem een concreet inzicht of een les mee.
            P2|Ik weet wat ik in mijn werk anders ga doen.
            P3|De besproken vraag is echt verder gekomen.
            Q1|Ik voelde me veilig om te zeggen wat gezegd moest worden.
            Q2|Iedereen kreeg en nam evenwichtig ruimte.
            Q3|We hielden de stappen uit elkaar en stelden oordeel en advies uit.
            Q4|Ik ben tevreden over mijn eigen inbreng.
            F1|De gespreksleider bewaakte tijd en structuur.
            F2|De gespreksleider zorgde dat iedereen meedeed en kon leren.
            F3|De gespreksleider greep op het juiste moment in.
            O|Rapportcijfer voor deze bijeenkomst.
            open|Wat was prettig of effectief? Wat is een aandachtspunt?
            I1|Mijn vraag is scherper geworden.
            I2|Ik sta achter mijn actie.
            """)
    void itemIsWordedAsAgreed(String code, String text) {
        assertEquals(text, item(code).getText().getNl());
    }

    @ParameterizedTest
    @CsvSource({"I1, CASE_PRESENTER", "I2, CASE_PRESENTER", "P1, ALL", "Q4, ALL", "O, ALL", "open, ALL"})
    void itemIsAnsweredByItsAudience(String code, Audience audience) {
        assertSame(audience, item(code).getAudience());
    }

    @Test
    void onlyTheOpenItemIsWritten() {
        assertEquals(
                List.of("open"),
                LibraryFiles.instrument().getInstrument().getItems().stream()
                        .filter(item -> item.getKind() == ItemKind.OPEN)
                        .map(Item::getCode)
                        .toList());
    }

    @Test
    void instrumentAsksTheItemsOfTheThreeAxes() {
        Instrument instrument = LibraryFiles.instrument().getInstrument();

        assertFalse(instrument.isValidated());
        assertEquals("1-10", instrument.getMin() + "-" + instrument.getMax());
        assertEquals(
                List.of(
                        "P1 PRODUCT true",
                        "P2 PRODUCT true",
                        "P3 PRODUCT true",
                        "Q1 PROCESS true",
                        "Q2 PROCESS true",
                        "Q3 PROCESS true",
                        "Q4 PROCESS true",
                        "F1 FACILITATOR true",
                        "F2 FACILITATOR true",
                        "F3 FACILITATOR true",
                        "O PROCESS false",
                        "open FACILITATOR false",
                        "I1 OWN false",
                        "I2 OWN false"),
                instrument.getItems().stream()
                        .map(item -> item.getCode() + " " + item.getAxis().name() + " " + item.isCounts())
                        .toList());
    }

    @Test
    void axesNeedTwoThirdsAnsweredAndFacilitatorsDoNotMarkThemselves() {
        Instrument instrument = LibraryFiles.instrument().getInstrument();

        assertEquals(
                List.of("PRODUCT 2", "PROCESS 3", "FACILITATOR 2"),
                instrument.getAxes().stream()
                        .map(axis -> axis.getAxis().name() + " " + axis.getMinAnswered())
                        .toList());
        assertEquals(
                List.of("F1", "F2", "F3"),
                instrument.getItems().stream()
                        .filter(item -> item.getAudience() == Audience.ALL_BUT_FACILITATOR)
                        .map(Item::getCode)
                        .toList());
    }

    private static Item item(String code) {
        return LibraryFiles.instrument().getInstrument().getItems().stream()
                .filter(item -> item.getCode().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no item " + code));
    }
}
