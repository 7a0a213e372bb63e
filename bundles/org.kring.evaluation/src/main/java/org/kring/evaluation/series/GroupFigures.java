// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation.series;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * The figures of one group over its meetings.
 *
 * @param group identifier of the group
 * @param name its display name
 * @param meetings its meetings that were held, those whose evaluation is still open among them; kept in order of date,
 *     those of one day as they come
 * @param events what happened; kept in order of date
 * @param viewing who looks
 */
public record GroupFigures(
        String group, String name, List<MeetingFigures> meetings, List<GroupEvent> events, Viewing viewing) {

    /** @throws IllegalArgumentException when a meeting is there twice */
    public GroupFigures {
        Objects.requireNonNull(group);
        Objects.requireNonNull(name);
        Objects.requireNonNull(viewing);
        meetings = meetings.stream()
                .sorted(Comparator.comparing(MeetingFigures::date))
                .toList();
        events = events.stream().sorted(Comparator.comparing(GroupEvent::date)).toList();
        Set<String> seen = new HashSet<>();
        for (MeetingFigures each : meetings) {
            if (!seen.add(each.meeting())) {
                throw new IllegalArgumentException("Meeting " + each.meeting() + " is there twice");
            }
        }
    }

    /** The meetings whose evaluation is closed, in order of date: what is still open is no evaluated meeting yet. */
    public List<MeetingFigures> evaluated() {
        return meetings.stream().filter(each -> !each.figures().open()).toList();
    }

    /** How many meetings are held whose evaluation is still open. */
    public int open() {
        return meetings.size() - evaluated().size();
    }

    /** How many meetings there are of which the gate keeps back at least one mean; none that is still open. */
    public int withheld() {
        return (int) meetings.stream().filter(each -> each.figures().withheld()).count();
    }

    /** Groups by name as the language orders them, then by identifier; they are never ranked. */
    public static Comparator<GroupFigures> alphabetical(Locale locale) {
        return Comparator.comparing(GroupFigures::name, Collator.getInstance(locale))
                .thenComparing(GroupFigures::group);
    }
}
