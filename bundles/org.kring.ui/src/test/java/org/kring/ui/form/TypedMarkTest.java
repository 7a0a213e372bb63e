// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypedMarkTest {

    private static final TypedMark.Step NEXT = new TypedMark.Step(0, true);
    private static final TypedMark.Step ONE = new TypedMark.Step(1, false);
    private static final TypedMark.Step TEN = new TypedMark.Step(10, true);

    private final TypedMark typed = new TypedMark();

    private List<TypedMark.Step> steps(String digits) {
        List<TypedMark.Step> steps = new ArrayList<>();
        digits.chars().forEach(each -> steps.add(typed.digit((char) each)));
        return steps;
    }

    @Test
    void oneAndZeroAreTenInTheSameMark() {
        assertEquals(List.of(ONE, TEN), steps("10"));
        assertEquals(List.of(ONE, TEN, ONE, TEN), steps("1010"));
    }

    @Test
    void anotherDigitAfterAOneIsForTheNextQuestion() {
        assertEquals(List.of(ONE, NEXT), steps("17"));
        assertEquals(List.of(ONE, NEXT), steps("11"));
        assertEquals(List.of(ONE, NEXT), steps("12"), "and nothing waits any more");
    }

    @Test
    void everyOtherDigitIsAMarkAtOnce() {
        assertEquals(List.of(new TypedMark.Step(2, true), new TypedMark.Step(9, true), TEN), steps("290"));
    }

    @Test
    void afterAnotherKeyTheOneStandsAndADigitIsForHere() {
        steps("1");
        typed.settle();
        assertEquals(List.of(new TypedMark.Step(7, true)), steps("7"));
    }
}
