// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.draw.Drawn;
import org.kring.draw.RandomMethods;
import org.kring.draw.flow.Steps;
import org.kring.method.Words;
import org.kring.model.common.CommonFactory;
import org.kring.model.common.Text;
import org.kring.model.method.Activity;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.Phase;
import org.kring.model.method.RepeatRule;
import org.kring.model.method.Round;
import org.kring.model.method.Yield;

class DescriptionTest {

    @Test
    void aMethodIsToldLineByLine() {
        MethodFactory factory = MethodFactory.eINSTANCE;
        Method method = factory.createMethod();
        method.setName(text("Walk"));
        Phase first = factory.createPhase();
        first.setNumber("1");
        first.setName(text("Start."));
        first.setDuration(CommonFactory.eINSTANCE.createDuration());
        first.getDuration().setMin(5);
        first.getDuration().setMax(5);
        Activity activity = factory.createActivity();
        activity.setText(text("Says hello."));
        first.getActivities().add(activity);
        Yield yielded = factory.createYield();
        yielded.setName(text("A greeting"));
        first.getYields().add(yielded);
        Round round = factory.createRound();
        round.setName(text("Again"));
        round.setRepeat(RepeatRule.TIMES);
        round.setCount(2);
        round.getFlow().add(first);
        method.getFlow().add(round);

        assertEquals(
                List.of(
                        "Walk. 10 min. 1 phase.",
                        "Again · 2× · together 10 min.",
                        "1: Start. 5 min.",
                        "  nobody named: telling. Says hello.",
                        "  What it yields: A greeting."),
                Description.of(method, Locale.ENGLISH).lines().toList());
    }

    @Test
    void aMethodWithoutPhasesSaysSo() {
        assertTrue(Description.of(MethodFactory.eINSTANCE.createMethod(), Words.DUTCH)
                .contains("nog geen fasen"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPhaseActivityAndYieldHasItsLine(long seed) {
        Method method = RandomMethods.of(seed);
        Steps steps = Steps.of(method);
        long parts = steps.phases().stream()
                .mapToLong(phase ->
                        1 + phase.getActivities().size() + phase.getYields().size())
                .sum();
        long own = 1 + (steps.phases().isEmpty() ? 1 : 0);

        for (Locale locale : Drawn.LANGUAGES) {
            assertEquals(
                    own + parts + steps.rounds().size() + method.getVariants().size(),
                    Description.of(method, locale).lines().count());
        }
    }

    private static LongStream seeds() {
        return LongStream.rangeClosed(1, 25);
    }

    private static Text text(String words) {
        Text text = CommonFactory.eINSTANCE.createText();
        text.setEn(words);
        return text;
    }
}
