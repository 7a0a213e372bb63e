// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.capture;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kring.meeting.run.Capture;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunState;
import org.kring.meeting.scene.Cast;
import org.kring.model.common.RoleKind;
import org.kring.model.method.Quantity;
import org.kring.model.method.Yield;

/** Who is proposed as the one who says something, so that it need not be chosen each time. */
public final class ProposedAuthor {

    private ProposedAuthor() {}

    /**
     * Proposes somebody: the case presenter for a case and for an action, and where everybody gives one the next of its
     * givers who gave none.
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
        return asked.yield()
                .filter(yield -> yield.getQuantity() == Quantity.ONE_PER_PERSON)
                .map(yield -> next(state, asked.kind(), givers(state, yield)))
                .orElse("");
    }

    private static List<String> presenters(RunState state) {
        String item = state.current().map(each -> each.item().id()).orElse("");
        return state.holders(RoleKind.CASE_PRESENTER, item);
    }

    /** Who holds the role that gives it; everybody when that is the group together, or nobody is known to hold it. */
    private static List<String> givers(RunState state, Yield yield) {
        return state.current()
                .map(segment -> new Cast(state, segment).members(yield.getGiver()))
                .filter(holders -> !holders.isEmpty())
                .orElse(state.present());
    }

    private static String next(RunState state, CaptureKind kind, List<String> givers) {
        Set<String> gave = state.captures(kind).stream().map(Capture::author).collect(Collectors.toSet());
        return givers.stream().filter(each -> !gave.contains(each)).findFirst().orElse("");
    }
}
