// SPDX-License-Identifier: EPL-2.0
package org.kring.sample;

import java.time.LocalDate;

/**
 * A made-up member of a group.
 *
 * @param id identifier of the member
 * @param name invented first and last name
 * @param first index of the first meeting as a member, from 0
 * @param last index of the first meeting after leaving; {@link Integer#MAX_VALUE} means still a member
 * @param lean how much higher this person marks than the group
 * @param zeal share of the meetings that this person comes to
 */
record Person(String id, String name, int first, int last, double lean, double zeal) {

    boolean isMember(int meeting) {
        return first <= meeting && meeting < last;
    }

    LocalDate joined(Calendar calendar) {
        return first == 0 ? null : calendar.day(first);
    }

    LocalDate left(Calendar calendar) {
        return last == Integer.MAX_VALUE ? null : calendar.day(last - 1);
    }
}
