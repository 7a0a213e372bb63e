// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.figures;

import java.util.List;

/**
 * Everything this room shows of a practice, read once and never changed.
 *
 * @param groups in alphabetical order of their names
 * @param damages what could not be read, in the reader's language, one sentence each; mostly empty
 */
public record PracticeFigures(List<FollowedGroup> groups, List<String> damages) {

    /** Takes copies. */
    public PracticeFigures {
        groups = List.copyOf(groups);
        damages = List.copyOf(damages);
    }
}
