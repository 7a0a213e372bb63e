// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.model.common.Category;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;

class AgendaRequestTest {

    private static final Method ONE = MethodFactory.eINSTANCE.createMethod();
    private static final Method OTHER = MethodFactory.eINSTANCE.createMethod();
    private final AgendaRequest plain = AgendaRequest.of(Structures.ofRow16(), 6, 90);

    @ParameterizedTest
    @CsvSource({
        "1, 1, true",
        "1000, 600, true",
        "0, 60, false",
        "1001, 60, false",
        "6, 0, false",
        "6, 601, false",
        "-1, 60, false"
    })
    void peopleAndMinutesHaveBounds(int people, int minutes, boolean fine) {
        if (fine) {
            assertEquals(
                    people, AgendaRequest.of(plain.structure(), people, minutes).people());
        } else {
            assertThrows(IllegalArgumentException.class, () -> AgendaRequest.of(plain.structure(), people, minutes));
        }
    }

    @Test
    void aMethodChosenAgainTakesThePlaceOfTheFirstAndOfNoOther() {
        AgendaRequest wish =
                plain.with(Category.WARM_UP, ONE).with(Category.CLOSING, ONE).with(Category.WARM_UP, OTHER);

        assertEquals(2, wish.methods().size());
        assertSame(OTHER, wish.method(Category.WARM_UP).orElseThrow().method());
        assertSame(ONE, wish.method(Category.CLOSING).orElseThrow().method());
        assertEquals(Optional.empty(), wish.method(Category.LOOK_BACK));
        assertEquals(List.of(), plain.methods(), "a wish of its own");
    }

    @Test
    void everyWishIsKeptWhateverIsWishedNext() {
        AgendaRequest wish = plain.with(Category.WARM_UP, ONE)
                .without(Category.CLOSING)
                .without(Category.LOOK_BACK)
                .with(CaseBranch.THEME)
                .asFirst()
                .with(Category.CASE_FINDING, ONE);

        assertEquals(Set.of(Category.CLOSING, Category.LOOK_BACK), wish.without());
        assertEquals(CaseBranch.THEME, wish.branch());
        assertTrue(wish.first());
        assertFalse(plain.first());
        assertEquals(2, wish.methods().size());
        assertEquals(List.of(6, 90), List.of(wish.people(), wish.minutes()));
        assertSame(plain.structure(), wish.structure());
    }

    @ParameterizedTest
    @CsvSource({
        "CASE, UNSTATED WARM_UP LOOK_BACK CASE_FINDING CASE_METHOD CLOSING",
        "FIND_CASE, UNSTATED WARM_UP LOOK_BACK CASE_FINDING CASE_METHOD CLOSING",
        "THEME, UNSTATED WARM_UP LOOK_BACK THEME_METHOD CLOSING"
    })
    void theWayDecidesWhichPartsHaveAPlace(CaseBranch branch, String parts) {
        assertEquals(parts, asked(plain.with(branch)));
        assertEquals(parts.replace("LOOK_BACK ", ""), asked(plain.with(branch).asFirst()));
        assertEquals(parts.replace("WARM_UP ", ""), asked(plain.with(branch).without(Category.WARM_UP)));
    }

    private static String asked(AgendaRequest wish) {
        return Stream.of(Category.values())
                .filter(wish::asksFor)
                .map(Category::name)
                .collect(Collectors.joining(" "));
    }
}
