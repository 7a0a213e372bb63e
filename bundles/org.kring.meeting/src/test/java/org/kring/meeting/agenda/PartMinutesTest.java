// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.meeting.run.Samples;
import org.kring.model.common.Category;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.Phase;
import org.kring.model.method.Slot;

class PartMinutesTest {

    private static Slot slot(Category category, int minutes) {
        Slot slot = MethodFactory.eINSTANCE.createSlot();
        slot.setCategory(category);
        slot.setDuration(Samples.duration(minutes, minutes));
        return slot;
    }

    private static Optional<MethodChoice> choice(Slot slot, Phase... phases) {
        Method method = MethodFactory.eINSTANCE.createMethod();
        method.setId("method");
        method.getFlow().addAll(List.of(phases));
        return Optional.of(new MethodChoice(slot.getCategory(), method, List.of(), Map.of()));
    }

    private static Phase untimed() {
        Phase phase = Samples.phase("untimed", 0, 0);
        phase.setDuration(null);
        return phase;
    }

    private static String minutes(Slot slot, Optional<MethodChoice> choice) {
        PartMinutes part = PartMinutes.of(slot, choice, 6);
        return part.least() + "/" + part.usual() + "/" + part.most();
    }

    @ParameterizedTest
    @CsvSource({"10, 5/10/10", "3, 2/3/3", "1, 1/1/1", "0, 0/0/0", "-4, 0/0/0"})
    void aPartWithoutAMethodMayShrinkToHalfOfWhatTheStructureSays(int said, String minutes) {
        assertEquals(minutes, minutes(slot(Category.WARM_UP, said), Optional.empty()));
    }

    @Test
    void theClosingNeverShrinksAndAPartWithoutMinutesHasNone() {
        Slot silent = slot(Category.WARM_UP, 1);
        silent.setDuration(null);

        assertEquals("9/9/9", minutes(slot(Category.CLOSING, 9), Optional.empty()));
        assertEquals("0/0/0", minutes(silent, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"10, 5/10/15", "5, 5/5/15", "3, 5/5/15", "15, 5/15/15", "20, 5/15/15"})
    void aMethodOfAPartBoundsWhatTheStructureSays(int said, String minutes) {
        Slot slot = slot(Category.WARM_UP, said);

        assertEquals(minutes, minutes(slot, choice(slot, Samples.phase("a", 5, 15))));
    }

    @Test
    void aMethodWithoutTimesLeavesWhatTheStructureSays() {
        Slot slot = slot(Category.LOOK_BACK, 10);

        assertEquals("5/10/10", minutes(slot, choice(slot, untimed())));
    }

    @ParameterizedTest
    @EnumSource(
            value = Category.class,
            names = {"CASE_METHOD", "THEME_METHOD"})
    void theMainPartIsAsLongAsItsMethodMayBe(Category category) {
        Slot slot = slot(category, 60);
        int any = Integer.MAX_VALUE;

        assertEquals("0/0/" + any, minutes(slot, Optional.empty()));
        assertEquals("40/40/70", minutes(slot, choice(slot, Samples.phase("a", 40, 70))));
        assertEquals("40/40/" + any, minutes(slot, choice(slot, Samples.phase("a", 40, 70), untimed())));
        assertEquals("0/0/" + any, minutes(slot, choice(slot, untimed())));
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void mainAreTheCaseAndTheThemeAndOneIsTheClosing(Category category) {
        PartMinutes part = PartMinutes.of(slot(category, 5), Optional.empty(), 6);

        assertEquals(
                category == Category.CASE_METHOD || category == Category.THEME_METHOD, CaseBranch.isMain(category));
        assertEquals(category == Category.CLOSING, part.isClosing());
    }

    @Test
    void plannedMinutesAreNoRangeAndNeverBelowNone() {
        assertEquals(7, PlannedMinutes.exactly(7).getMin());
        assertEquals(7, PlannedMinutes.exactly(7).getMax());
        assertEquals(0, PlannedMinutes.exactly(-1).getMin());
        assertEquals(0, PlannedMinutes.exactly(-1).getMax());
    }

    @Test
    void wantedMinutesGoIntoTheMethodThatIsLivedOnly() {
        Slot slot = slot(Category.CASE_METHOD, 60);
        Phase phase = Samples.phase("a", 5, 15);
        MethodChoice plain = choice(slot, phase, Samples.phase("b", 1, 2)).orElseThrow();
        MethodChoice wanted = new MethodChoice(plain.category(), plain.method(), List.of(), Map.of("a", 8, "gone", 3));

        Phase lived = (Phase) wanted.lived().getFlow().get(0);

        assertEquals(
                "8-8", lived.getDuration().getMin() + "-" + lived.getDuration().getMax());
        assertEquals(15, phase.getDuration().getMax(), "the method itself stays as it is");
        assertEquals("9/9/10", minutes(slot, Optional.of(wanted)));
        assertFalse(wanted.phaseMinutes().isEmpty());
        assertTrue(plain.phaseMinutes().isEmpty());
    }
}
