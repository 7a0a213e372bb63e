// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kring.meeting.MeetingDay;
import org.kring.model.meeting.Meeting;

/**
 * When the meetings of a practice were held, as far as they were read or written here: whoever names a meeting beside
 * something that went wrong cannot read it then. Touches no disk; for any thread.
 */
final class HeldMoments {

    private final Map<String, Instant> moments = new ConcurrentHashMap<>();

    /** Remembers it of a meeting that was read or written; the document of another one tells nothing of this one. */
    void note(DocumentPlace place, Meeting meeting) {
        MeetingDay.held(meeting)
                .filter(moment -> Belonging.others(meeting, place).isEmpty())
                .ifPresentOrElse(moment -> moments.put(key(place), moment), () -> moments.remove(key(place)));
    }

    /** The moment of the meeting that a document belongs to; empty when none is known. */
    Optional<Instant> of(DocumentPlace place) {
        return Optional.ofNullable(moments.get(key(place)));
    }

    private static String key(DocumentPlace place) {
        return place.group() + "/" + place.folder();
    }
}
