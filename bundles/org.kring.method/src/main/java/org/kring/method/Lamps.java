// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import java.util.Set;
import java.util.stream.Collectors;
import org.kring.model.method.Method;
import org.kring.model.method.YieldKind;

/**
 * The three lamps of a method: what every way of working should have a place for (source S0, tip 5). A lamp is lit when
 * any phase, rounds included, yields it, optionally or not.
 *
 * @param reformulation whether the question is said anew
 * @param advice whether advice is given
 * @param actionPlan whether an action plan, or a first action in its place, is made
 */
public record Lamps(boolean reformulation, boolean advice, boolean actionPlan) {

    /**
     * Reads the lamps of a method; variants do not count.
     *
     * @param method the method
     * @return its lamps
     */
    public static Lamps of(Method method) {
        Set<YieldKind> kinds = Phases.of(method).stream()
                .flatMap(phase -> phase.getYields().stream())
                .map(result -> result.getKind())
                .collect(Collectors.toSet());
        return new Lamps(
                kinds.contains(YieldKind.REFORMULATION),
                kinds.contains(YieldKind.ADVICE),
                kinds.contains(YieldKind.ACTION) || kinds.contains(YieldKind.FIRST_ACTION));
    }
}
