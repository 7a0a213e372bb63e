// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.record;

import java.util.List;
import java.util.function.Predicate;
import org.kring.meeting.run.Capture;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunState;

/** Finds the case that something belongs to: the one of its agenda item, or else of the meeting; never a guess. */
final class CaseFinder {

    private final List<Capture> cases;

    CaseFinder(RunState state) {
        this.cases = state.captures(CaptureKind.CASE);
    }

    /** Identifier of the case; "" when there is none, or more than one could be meant. */
    String of(Capture capture) {
        String here = single(each -> each.place().item().equals(capture.place().item()));
        return here.isEmpty() ? single(each -> true) : here;
    }

    private String single(Predicate<Capture> where) {
        List<Capture> found = cases.stream().filter(where).toList();
        List<Capture> chosen = found.stream().filter(Capture::chosen).toList();
        List<Capture> meant = chosen.isEmpty() ? found : chosen;
        return meant.size() == 1 ? meant.get(0).id() : "";
    }
}
