// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.agenda;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.model.common.Category;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.Slot;

/** How the parts of a meeting give way to each other, minute by minute. */
class AgendaFitTest {

    private static final PartMinutes CLOSING = part(Category.CLOSING, 5, 10, 15);

    private static PartMinutes part(Category category, int least, int usual, int most) {
        Slot slot = MethodFactory.eINSTANCE.createSlot();
        slot.setCategory(category);
        return new PartMinutes(slot, Optional.empty(), least, usual, most);
    }

    private static void assertFits(List<PartMinutes> parts, int minutes, int... expected) {
        assertArrayEquals(expected, AgendaFit.of(parts, minutes));
    }

    @Test
    void withoutAMainPartTheOthersKeepWhatTheyUsuallyTake() {
        List<PartMinutes> parts =
                List.of(part(Category.WARM_UP, 5, 10, 10), part(Category.LOOK_BACK, 5, 10, 10), CLOSING);

        assertFits(parts, 60, 10, 10, 10);
        assertFits(parts, 30, 10, 10, 10);
        assertFits(parts, 29, 9, 10, 10);
        assertFits(parts, 25, 7, 8, 10);
        assertFits(parts, 1, 5, 5, 10);
    }

    @Test
    void theLongestGivesFirstAndOfEqualsTheEarlier() {
        List<PartMinutes> parts = List.of(
                part(Category.WARM_UP, 2, 10, 10),
                part(Category.LOOK_BACK, 2, 12, 12),
                part(Category.CASE_METHOD, 20, 20, 90),
                CLOSING);

        assertFits(parts, 52, 10, 12, 20, 10);
        assertFits(parts, 50, 10, 10, 20, 10);
        assertFits(parts, 49, 9, 10, 20, 10);
        assertFits(parts, 48, 9, 9, 20, 10);
        assertFits(parts, 1, 2, 2, 20, 10);
    }

    @ParameterizedTest
    @CsvSource({"30, 20", "40, 20", "41, 21", "50, 30", "55, 35", "90, 35"})
    void theMainPartTakesWhatIsLeftWhereverItStands(int minutes, int main) {
        PartMinutes theme = part(Category.THEME_METHOD, 20, 20, 35);
        PartMinutes warmUp = part(Category.WARM_UP, 10, 10, 10);

        assertFits(List.of(theme, warmUp, CLOSING), minutes, main, 10, 10);
        assertFits(List.of(warmUp, CLOSING, theme), minutes, 10, 10, main);
    }

    @Test
    void onlyTheFirstMainPartTakesWhatIsLeft() {
        assertFits(
                List.of(part(Category.CASE_METHOD, 0, 0, 90), part(Category.THEME_METHOD, 10, 10, 90), CLOSING),
                60,
                40,
                10,
                10);
    }

    @Test
    void withoutPartsThereIsNothingToFit() {
        assertFits(List.of(), 60);
    }
}
