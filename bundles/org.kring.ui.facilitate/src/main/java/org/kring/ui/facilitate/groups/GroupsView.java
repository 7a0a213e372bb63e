// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.groups;

import java.util.List;

/** The list of groups. */
interface GroupsView {

    /**
     * A group in the list.
     *
     * @param id identifier
     * @param name display name
     */
    record Row(String id, String name) {}

    /** The groups in alphabetical order, and which one is selected; empty for none. */
    void groups(List<Row> rows, String selected);

    /** A sentence in place of the list; empty shows the list. */
    void instead(String sentence, boolean canCreate);

    /** A document of the practice does not fit its checksum and can be accepted; empty takes the sentence away. */
    void altered(String sentence);

    /** Something went wrong; empty takes the sentence away. The groups can be read again when it was that. */
    void problem(String sentence, boolean readAgain);

    /** The group was made: the field for its name is empty again. */
    void created();
}
