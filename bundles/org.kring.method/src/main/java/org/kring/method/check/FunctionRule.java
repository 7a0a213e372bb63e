// SPDX-License-Identifier: EPL-2.0
package org.kring.method.check;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kring.method.Bilingual;
import org.kring.model.common.Category;
import org.kring.model.method.Phase;
import org.kring.model.method.PhaseFunction;
import org.kring.model.method.YieldKind;

/**
 * A method for a whole case covers the seven functions of a meeting (source S4, basic outline) and ends with an
 * evaluation (S0, S1, S3 and S4). Gaps are no flaw: the meeting around the method may fill them.
 */
final class FunctionRule implements Rule {

    @Override
    public void check(CheckRun run) {
        Category category = run.method().getCategory();
        boolean whole = category == Category.CASE_METHOD || category == Category.UNSTATED;
        if (!whole || run.phases().isEmpty()) {
            return;
        }
        Set<PhaseFunction> gaps = EnumSet.complementOf(EnumSet.of(PhaseFunction.UNSTATED));
        run.phases().forEach(phase -> gaps.remove(phase.getFunction()));
        if (!gaps.isEmpty()) {
            run.tell("functions-gap", new Bilingual(list(gaps, Bilingual::nl), list(gaps, Bilingual::en)));
        }
        if (run.phases().stream().noneMatch(FunctionRule::evaluates)) {
            run.tell("no-evaluation");
        }
    }

    private static boolean evaluates(Phase phase) {
        return !phase.getEvaluates().isEmpty()
                || phase.getYields().stream().anyMatch(result -> result.getKind() == YieldKind.EVALUATION);
    }

    private static String list(Set<PhaseFunction> functions, Function<Bilingual, String> language) {
        return functions.stream().map(FunctionRule::name).map(language).collect(Collectors.joining(", "));
    }

    private static Bilingual name(PhaseFunction function) {
        return CheckRun.SENTENCES.of("function." + function.getLiteral());
    }
}
