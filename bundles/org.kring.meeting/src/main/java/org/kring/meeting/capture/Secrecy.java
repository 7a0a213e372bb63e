// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.capture;

import java.util.Collection;
import java.util.List;
import org.kring.meeting.run.Capture;
import org.kring.model.method.Visibility;

/** The wall around what somebody writes for themselves: nobody else is shown it, neither in its phase nor later. */
public final class Secrecy {

    private Secrecy() {}

    /**
     * Whether something is for its giver alone.
     *
     * @param visibility who may see it; null, which no document holds, is taken as nobody else
     * @return true when it is to be shown to nobody
     */
    public static boolean isSecret(Visibility visibility) {
        return visibility == null || visibility == Visibility.GIVER;
    }

    /**
     * What may stand on a screen.
     *
     * @param captures what was kept
     * @return those that are not for their giver alone, in the same order
     */
    public static List<Capture> shared(Collection<Capture> captures) {
        return captures.stream()
                .filter(each -> !isSecret(each.place().visibility()))
                .toList();
    }
}
