// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.capture;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kring.meeting.run.Capture;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunState;
import org.kring.model.common.RoleKind;
import org.kring.model.method.Quantity;

/** Who is proposed as the one who says something, so that it need not be chosen each time. */
public final class ProposedAuthor {

    private ProposedAuthor() {}

    /**
     * Proposes somebody: the case presenter for a case and for an action, and where everybody gives one the next who gave
     * none.
     *
     * @param state the run now
     * @param asked what is said
     * @return identifier of a member who is there; "" for nobody in particular, and where nobody is named
     */
    public static String of(RunState state, Asked asked) {
        List<String> presenters = presenters(state);
        boolean theirs = asked.kind() == CaptureKind.CASE || asked.kind().isAction();
        if (!asked.isNamed()) {
            return "";
        } else if (theirs && !presenters.isEmpty()) {
            return state.present().contains(presenters.get(0)) ? presenters.get(0) : "";
        }
        boolean each = asked.yield()
                .filter(yield -> yield.getQuantity() == Quantity.ONE_PER_PERSON)
                .isPresent();
        return each ? next(state, asked.kind()) : "";
    }

    private static List<String> presenters(RunState state) {
        String item = state.current().map(each -> each.item().id()).orElse("");
        return state.holders(RoleKind.CASE_PRESENTER, item);
    }

    private static String next(RunState state, CaptureKind kind) {
        Set<String> gave = state.captures(kind).stream().map(Capture::author).collect(Collectors.toSet());
        return state.present().stream()
                .filter(each -> !gave.contains(each))
                .findFirst()
                .orElse("");
    }
}
