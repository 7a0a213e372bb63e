// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kring.model.method.Method;
import org.kring.model.method.Phase;
import org.kring.model.method.Round;

class PhasesTest {

    private final Phase deep = Build.phase("deep");
    private final Round inner = Build.times("inner", 2, deep);
    private final Round outer = Build.times("outer", 2, Build.phase("first"), inner);
    private final Round last = Build.times("last", 2, Build.phase("then"));
    private final Method method = Build.method(outer, last);

    @Test
    void roundsComeOuterBeforeInner() {
        assertEquals(List.of(outer, inner, last), Phases.rounds(method));
    }

    @Test
    void aPhaseIsFoundHoweverDeep() {
        assertSame(deep, Phases.find(method, "deep").orElseThrow());
        assertEquals(Optional.empty(), Phases.find(method, "inner"));
    }

    @Test
    void phasesComeInOrderEachOnce() {
        assertEquals(
                List.of("first", "deep", "then"),
                Phases.of(method).stream().map(Phase::getId).toList());
    }

    @Test
    void aBadgeIsTheNumberElseTheLabelInTheLanguageOfTheReader() {
        assertEquals("", Phases.badge(deep, Words.DUTCH));

        deep.setLabel(Build.text(" Tot slot ", "To close"));
        assertEquals("Tot slot", Phases.badge(deep, Words.DUTCH));
        assertEquals("To close", Phases.badge(deep, Locale.ENGLISH));

        deep.setNumber(" ");
        assertEquals("To close", Phases.badge(deep, Locale.ENGLISH), "blanks are no number");

        deep.setNumber(" 3 ");
        assertEquals("3", Phases.badge(deep, Locale.ENGLISH));
    }
}
