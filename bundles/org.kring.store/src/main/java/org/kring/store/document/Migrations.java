// SPDX-License-Identifier: EPL-2.0
package org.kring.store.document;

import java.util.List;
import java.util.function.UnaryOperator;

/** The steps from each version to the next, the first one first. A new version adds one at the end. */
final class Migrations {

    private static final List<UnaryOperator<XmlEvents>> STEPS = List.of(Migration1To2::new);

    private Migrations() {}

    /**
     * What a file says, as the present version says it.
     *
     * @param version the version of the file, from 1
     * @param file stands on its root
     * @return stands there, too
     */
    static XmlEvents present(int version, XmlEvents file) {
        return through(STEPS.subList(version - 1, STEPS.size()), file);
    }

    /** Puts the steps one behind the other. */
    static XmlEvents through(List<UnaryOperator<XmlEvents>> steps, XmlEvents file) {
        var said = file;
        for (var step : steps) {
            said = step.apply(said);
        }
        return said;
    }
}
