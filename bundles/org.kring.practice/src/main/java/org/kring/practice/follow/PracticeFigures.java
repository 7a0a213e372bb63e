// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.follow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.kring.evaluation.series.GroupFigures;
import org.kring.practice.Damage;

/**
 * The figures of a practice, read once and never changed.
 *
 * @param groups by folder name
 * @param unreadable the groups that could not be read; mostly empty
 */
public record PracticeFigures(List<FollowedGroup> groups, List<Damage> unreadable) {

    /** Takes copies. */
    public PracticeFigures {
        groups = List.copyOf(groups);
        unreadable = List.copyOf(unreadable);
    }

    /** Nothing. */
    public static PracticeFigures none() {
        return new PracticeFigures(List.of(), List.of());
    }

    /** The groups by name as the language orders them, never ranked. */
    public List<FollowedGroup> alphabetical(Locale locale) {
        return groups.stream()
                .sorted(Comparator.comparing(FollowedGroup::figures, GroupFigures.alphabetical(locale)))
                .toList();
    }

    /** Everything that could not be read, of groups and of meetings. */
    public List<Damage> damages() {
        List<Damage> all = new ArrayList<>(unreadable);
        groups.forEach(group -> all.addAll(group.damages()));
        return all;
    }
}
