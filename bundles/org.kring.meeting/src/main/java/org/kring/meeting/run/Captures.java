// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kring.meeting.agenda.RunSegment;
import org.kring.model.method.Visibility;

/**
 * All that was kept of what was said.
 *
 * @param captures by identifier, in the order in which they came in, removed ones too
 * @param asides what was noticed beside the course, in order
 * @param reserved identifiers that stand in the journal of something that is not there; none in a whole journal
 */
record Captures(Map<String, Capture> captures, List<RunEvent> asides, Set<String> reserved) {

    static final Captures EMPTY = new Captures(Map.of(), List.of(), Set.of());

    Captures captured(RunFact.Captured fact, RunSegment segment, Instant at) {
        Visibility visibility = segment.yields().stream()
                .filter(each -> fact.yield().equals(each.getId()))
                .map(each -> each.getVisibility())
                .findFirst()
                .orElse(Visibility.GROUP);
        Capture.Place place = new Capture.Place(segment.id(), segment.item().id(), segment.phaseId(), at, visibility);
        return with(Capture.of(fact, place));
    }

    Captures changed(RunFact.OnCapture fact, Instant at) {
        return with(captures.get(fact.id()).changed(fact, at));
    }

    Captures noticed(RunEvent event) {
        List<RunEvent> more = new ArrayList<>(asides);
        more.add(event);
        return new Captures(captures, List.copyOf(more), reserved);
    }

    Captures reserving(Set<String> ids) {
        if (reserved.containsAll(ids)) {
            return this;
        }
        Set<String> more = new TreeSet<>(reserved);
        more.addAll(ids);
        return new Captures(captures, asides, Collections.unmodifiableSet(more));
    }

    private Captures with(Capture capture) {
        Map<String, Capture> more = new LinkedHashMap<>(captures);
        more.put(capture.id(), capture);
        return new Captures(Collections.unmodifiableMap(more), asides, reserved);
    }
}
