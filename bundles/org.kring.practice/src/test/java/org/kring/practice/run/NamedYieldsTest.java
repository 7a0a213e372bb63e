// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.meeting.agenda.RunItem;
import org.kring.meeting.agenda.RunSegment;
import org.kring.meeting.capture.Asked;
import org.kring.meeting.run.CaptureKind;
import org.kring.method.Bilingual;
import org.kring.method.Phases;
import org.kring.method.Words;
import org.kring.model.method.Method;
import org.kring.model.method.Phase;
import org.kring.model.method.Yield;
import org.kring.model.method.YieldKind;
import org.kring.store.Library;

/** In a run of any method of the library, whatever a phase brings forth stands under its own name. */
class NamedYieldsTest {

    static Stream<Method> methods() throws Exception {
        return Library.builtIn().methods().stream();
    }

    private static List<Asked> asked(Method method, Phase phase) {
        RunItem item = new RunItem(
                "i",
                method.getCategory(),
                new Bilingual("i", "i"),
                Optional.of(method),
                OptionalInt.of(60),
                Map.of(),
                false);
        return Asked.in(new RunSegment("s", item, Optional.of(phase), List.of(), OptionalInt.empty(), List.of()));
    }

    /** A choice out of advice is a mark on it: it has no words of its own. */
    private static boolean isMark(Phase phase, Yield yield) {
        return yield.getKind() == YieldKind.CHOSEN_ADVICE
                && phase.getYields().stream().anyMatch(each -> each.getKind() == YieldKind.ADVICE);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void noYieldStandsUnderTheNameOfAnotherAlone(Method method) {
        List<String> under = new ArrayList<>();
        for (Phase phase : Phases.of(method)) {
            for (Yield yield : phase.getYields()) {
                for (Locale locale : List.of(Words.DUTCH, Locale.ENGLISH)) {
                    String name = Words.of(yield.getName(), locale);
                    asked(method, phase).stream()
                            .filter(each -> each.kind() == CaptureKind.of(yield.getKind()) && !isMark(phase, yield))
                            .map(each -> each.title(locale))
                            .filter(each -> !each.isEmpty() && !each.contains(name))
                            .forEach(each -> under.add(name + " under " + each));
                }
            }
        }

        assertEquals(List.of(), under);
    }

    @Test
    void twoOfOneKindAreBothNamed() throws Exception {
        Method basic = methods()
                .filter(each -> each.getId().equals("basic-model"))
                .findFirst()
                .orElseThrow();
        Phase third = Phases.find(basic, "phase-3").orElseThrow();

        assertTrue(asked(basic, third).stream().anyMatch(each -> each.title(Words.DUTCH)
                .equals("Herformulering van een deelnemer / Eigen herformulering van de inbrenger")));
    }
}
