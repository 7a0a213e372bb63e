// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExportTypeTest {

    @Test
    void aNameWithoutAnEndingGetsThatOfTheTypeThatIsChosen() {
        for (ExportType offered : ExportType.values()) {
            for (ExportType chosen : ExportType.values()) {
                assertEquals("/d.pdf/verslag" + chosen.ending(), chosen.named("/d.pdf/verslag", offered));
                assertEquals("verslag.txt" + chosen.ending(), chosen.named("verslag.txt", offered));
                assertEquals("verslag" + chosen.ending(), chosen.named("verslag.", offered));
                assertEquals("svg" + chosen.ending(), chosen.named("svg", offered));
            }
        }
    }

    @Test
    void anotherEndingDecidesUnlessAnotherTypeWasChosen() {
        for (ExportType offered : ExportType.values()) {
            for (ExportType chosen : ExportType.values()) {
                for (ExportType typed : ExportType.values()) {
                    ExportType meant = chosen == offered ? typed : chosen;
                    assertEquals(
                            "jaar 1.2" + meant.ending(),
                            chosen.named("jaar 1.2" + typed.ending(), offered),
                            offered + " offered, " + chosen + " chosen, " + typed + " typed");
                }
            }
        }
    }

    @Test
    void capitalsAreAnEndingTooAndStayWhereTheyDecide() {
        assertEquals(Optional.of(ExportType.PDF), ExportType.of("A.PDF"));
        assertEquals("A.PDF", ExportType.SVG.named("A.PDF", ExportType.SVG));
        assertEquals("A.PDF", ExportType.PDF.named("A.PDF", ExportType.SVG));
        assertEquals("A.png", ExportType.PNG.named("A.PDF", ExportType.SVG));
    }

    @Test
    void anotherEndingIsNone() {
        assertEquals(Optional.empty(), ExportType.of("figures.txt"));
        assertEquals(Optional.empty(), ExportType.of("svg"));
        assertEquals(Optional.empty(), ExportType.of("folder.csv/figures"));
    }
}
