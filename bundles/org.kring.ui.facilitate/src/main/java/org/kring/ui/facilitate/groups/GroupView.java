// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.groups;

import java.time.LocalDate;
import java.util.List;
import org.kring.practice.plan.Members;

/** One group: its members and its meetings. */
interface GroupView {

    /**
     * The group itself.
     *
     * @param name display name
     * @param stage index of the development stage
     * @param intervalWeeks weeks between two meetings; 0 means none
     * @param next the day proposed for the next meeting
     */
    record Head(String name, int stage, int intervalWeeks, LocalDate next) {}

    /**
     * A meeting in the list.
     *
     * @param id identifier
     * @param when day and time in words
     * @param method what was or will be done
     * @param status in words
     */
    record Listed(String id, String when, String method, String status) {}

    /** Shows the group. */
    void head(Head head);

    /** Shows the members in the order of their seats. */
    void members(List<Members.Row> members);

    /** Shows the meetings, the newest first; one of them is chosen, by its index. */
    void meetings(List<Listed> meetings, int chosen);

    /** A member was removed and can come back; an empty name takes the offer away. */
    void removed(String name);

    /** Something to mind about what was just done, which is kept all the same; empty takes the sentence away. */
    void remark(String sentence);

    /** The group can be looked at and not be changed, and why. */
    void readOnly(String sentence);

    /** The names vanished from the disk, and can be saved as they are shown; empty takes the sentence away. */
    void namesGone(String sentence);

    /** A document does not fit its checksum and can be accepted; empty takes the sentence away. */
    void altered(String sentence);

    /** Something went wrong; empty takes the sentence away. */
    void problem(String sentence);
}
