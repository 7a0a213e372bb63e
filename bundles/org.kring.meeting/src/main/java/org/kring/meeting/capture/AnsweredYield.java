// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.capture;

import java.util.List;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunState;
import org.kring.meeting.scene.Cast;
import org.kring.model.method.Naming;
import org.kring.model.method.Visibility;
import org.kring.model.method.Yield;

/** Which yield of the step words answer, when they are kept under their kind and who said them. */
public final class AnsweredYield {

    private AnsweredYield() {}

    /**
     * Finds the yield. Of several of one kind it is the one that whoever says it is to give.
     *
     * @param state the run now
     * @param kind what the words are
     * @param author identifier of a member; "" for nobody in particular
     * @return identifier of the yield; "" when the step asks for none, or when it cannot be told which of several it is,
     *     unless one of these is not for the group: then that one, so that nobody is told more than was meant
     */
    public static String of(RunState state, CaptureKind kind, String author) {
        List<Yield> asked = state.current().stream()
                .flatMap(each -> Asked.in(each).stream())
                .filter(each -> each.kind() == kind && !each.isSecret())
                .flatMap(each -> each.yields().stream())
                .toList();
        if (asked.size() < 2) {
            return asked.stream().map(Yield::getId).findFirst().orElse("");
        }
        List<Yield> possible = asked.stream()
                .filter(each -> author.isEmpty() || each.getNaming() != Naming.UNNAMED)
                .toList();
        List<Yield> theirs = possible.stream()
                .filter(each -> givers(state, each).contains(author))
                .toList();
        if (theirs.size() == 1) {
            return theirs.get(0).getId();
        }
        return (theirs.isEmpty() ? possible : theirs)
                .stream()
                        .filter(each -> each.getVisibility() != Visibility.GROUP)
                        .map(Yield::getId)
                        .findFirst()
                        .orElse("");
    }

    /** Who holds the role that gives it; everybody when that is the group together, or nobody is known to hold it. */
    static List<String> givers(RunState state, Yield yield) {
        return state.current()
                .map(segment -> new Cast(state, segment).members(yield.getGiver()))
                .filter(holders -> !holders.isEmpty())
                .orElse(state.present());
    }
}
