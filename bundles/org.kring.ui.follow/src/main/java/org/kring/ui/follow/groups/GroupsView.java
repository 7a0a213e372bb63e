// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.groups;

import java.util.List;

/** What the list of groups shows. */
interface GroupsView {

    /** The lines, and which of them is chosen, from 0. */
    void rows(List<GroupRow> rows, int chosen);

    /** A sentence in place of the lines. */
    void instead(String sentence);

    /** A sentence below the lines about groups that are not among them; "" when all are. */
    void lacking(String sentence);
}
