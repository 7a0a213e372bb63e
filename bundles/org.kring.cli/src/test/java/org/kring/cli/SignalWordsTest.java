// SPDX-License-Identifier: EPL-2.0
package org.kring.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.cli.command.Console;
import org.kring.evaluation.statistics.SignalRule;

/** The table of figures has words for every rule that signals. */
class SignalWordsTest {

    @ParameterizedTest
    @EnumSource
    void everyRuleHasItsWordsInBothLanguages(SignalRule rule) {
        var nowhere = new PrintStream(OutputStream.nullOutputStream());
        for (String language : new String[] {"nl", "en"}) {
            var console = new Console(nowhere, nowhere, Locale.forLanguageTag(language));

            assertFalse(console.text("signal." + rule.key()).isBlank(), language + " " + rule);
        }
    }
}
