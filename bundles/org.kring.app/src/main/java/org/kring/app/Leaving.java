// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import java.util.Collection;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.kring.ui.HalfDone;
import org.kring.ui.Questions;

/** Asks before the program ends over something that is typed and not kept yet. */
final class Leaving {

    private Leaving() {}

    /** Whether the program may end; asks only when something would be lost. */
    static boolean isWanted(Collection<MPart> parts, Questions questions) {
        boolean half = parts.stream()
                .map(MPart::getObject)
                .anyMatch(each -> each instanceof HalfDone part && part.isHalfDone());
        return !half || questions.leaveHalfDone();
    }
}
