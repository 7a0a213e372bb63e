// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.capture;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kring.meeting.run.Capture;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunState;
import org.kring.model.common.RoleKind;
import org.kring.model.method.Naming;
import org.kring.model.method.Quantity;
import org.kring.model.method.Yield;

/** Who is proposed as the one who says something, so that it need not be chosen each time. */
public final class ProposedAuthor {

    private ProposedAuthor() {}

    /**
     * Proposes somebody: the case presenter for a case and for an action, and where everybody gives one the next of its
     * givers who gave none. Where several yields share a place, after them whoever alone is to give another of these.
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
        return next(state, asked);
    }

    private static List<String> presenters(RunState state) {
        String item = state.current().map(each -> each.item().id()).orElse("");
        return state.holders(RoleKind.CASE_PRESENTER, item);
    }

    private static String next(RunState state, Asked asked) {
        Set<String> gave =
                state.captures(asked.kind()).stream().map(Capture::author).collect(Collectors.toSet());
        return asked.yields().stream()
                .filter(each -> each.getNaming() != Naming.UNNAMED)
                .flatMap(each -> oneEach(state, asked, each))
                .filter(each -> !gave.contains(each))
                .findFirst()
                .orElse("");
    }

    /** Who gives one of it; of a yield that stands alone and is given once nobody is proposed. */
    private static Stream<String> oneEach(RunState state, Asked asked, Yield yield) {
        List<String> givers = AnsweredYield.givers(state, yield);
        boolean once = asked.yields().size() > 1 && yield.getQuantity() == Quantity.ONE && givers.size() == 1;
        return once || yield.getQuantity() == Quantity.ONE_PER_PERSON ? givers.stream() : Stream.empty();
    }
}
