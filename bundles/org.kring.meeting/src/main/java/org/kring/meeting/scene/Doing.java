// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.scene;

import java.util.List;
import java.util.Objects;
import org.kring.method.Bilingual;
import org.kring.model.method.Activity;

/**
 * What one role does now.
 *
 * @param role display name of the role
 * @param members identifiers of those who hold it and are there, in the order of their seats; empty when nobody was
 *     named
 * @param what the activity in a short sentence; "" when its kind says it all
 * @param activity the activity itself: kind, place, how it may speak, order
 */
public record Doing(Bilingual role, List<String> members, Bilingual what, Activity activity) {

    /** Copies the members. */
    public Doing {
        Objects.requireNonNull(role);
        Objects.requireNonNull(what);
        Objects.requireNonNull(activity);
        members = List.copyOf(members);
    }
}
