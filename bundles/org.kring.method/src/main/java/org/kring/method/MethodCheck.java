// SPDX-License-Identifier: EPL-2.0
package org.kring.method;

import java.util.List;
import org.kring.method.check.CheckRun;
import org.kring.model.method.Method;
import org.kring.model.method.Norms;

/** Holds a method against the rules of the sources and against itself. */
public final class MethodCheck {

    private MethodCheck() {}

    /**
     * Checks a method. A rule that the method knowingly deviates from, with a reason, gives an INFO with that reason.
     *
     * @param method the method
     * @param norms what is usual; null means the norms of source S0 (90 minutes, 6 to 8 people)
     * @return the findings, in the order of the rules and, within a rule, of the phases; empty when there are none
     */
    public static List<Finding> check(Method method, Norms norms) {
        return new CheckRun(method, norms).findings();
    }
}
