// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.evaluation.series.AxisSignal;
import org.kring.evaluation.statistics.SignalRule;

/** A chart has words for every rule that signals, up and down. */
class SignalWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @EnumSource
    void everyRuleIsToldUpAndDownInBothLanguages(SignalRule rule) {
        for (String language : new String[] {"nl", "en"}) {
            var words = new ChartWords(Locale.forLanguageTag(language));

            assertNotEquals(words.rule(signal(rule, true)), words.rule(signal(rule, false)), language);
        }
    }

    private static AxisSignal signal(SignalRule rule, boolean high) {
        return new AxisSignal("m", DAY, DAY, Optional.empty(), rule, high);
    }
}
