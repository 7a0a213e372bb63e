// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.agenda;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kring.model.common.RoleKind;
import org.kring.model.method.Method;
import org.kring.model.method.MethodRole;
import org.kring.model.method.Rotation;

/**
 * A role that somebody is named for when a meeting is planned, and during it: one of the whole meeting, or one that the
 * method of a part adds, such as the interviewer. Nobody is named for the others: participants and roles of as many as
 * are left are held by whoever is left, and roles that change in a rotation by where people sit.
 *
 * @param kind which one
 * @param own identifier of the role in its method; "" means a role of the whole meeting
 */
public record MeetingRole(RoleKind kind, String own) {

    /** Guides the meeting. */
    public static final MeetingRole FACILITATOR = new MeetingRole(RoleKind.FACILITATOR, "");
    /** Brings the case. */
    public static final MeetingRole CASE_PRESENTER = new MeetingRole(RoleKind.CASE_PRESENTER, "");
    /** Minds the time. */
    public static final MeetingRole TIME_KEEPER = new MeetingRole(RoleKind.TIME_KEEPER, "");
    /** Keeps what is said. */
    public static final MeetingRole NOTE_TAKER = new MeetingRole(RoleKind.NOTE_TAKER, "");

    /** Checks that nothing is missing. */
    public MeetingRole {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(own);
    }

    /**
     * Everything that somebody can be named for, what a method cannot do without first.
     *
     * @param method of the part; empty means that only the roles of the whole meeting are asked
     * @return never empty
     */
    public static List<MeetingRole> all(Optional<Method> method) {
        List<MeetingRole> all = new ArrayList<>(List.of(FACILITATOR, CASE_PRESENTER));
        method.ifPresent(each -> all.addAll(own(each)));
        all.addAll(List.of(TIME_KEEPER, NOTE_TAKER));
        return all;
    }

    private static List<MeetingRole> own(Method method) {
        Set<MethodRole> seated = new HashSet<>();
        method.eAllContents().forEachRemaining(each -> {
            if (each instanceof Rotation rotation) {
                seated.add(rotation.getMoving());
                seated.add(rotation.getOther());
            }
        });
        return method.getRoles().stream()
                .filter(each -> each.getKind() == RoleKind.OWN || each.getKind() == RoleKind.OBSERVER)
                .filter(each -> each.getCount() != null && !seated.contains(each))
                .map(each -> new MeetingRole(each.getKind(), each.getId()))
                .toList();
    }

    /** Whether a method adds it, so that it is held in one part of the agenda. */
    public boolean isOwn() {
        return !own.isEmpty();
    }

    /**
     * What it is in its method.
     *
     * @param method of the part
     * @return empty for a role of the whole meeting, and when the method has no such role
     */
    public Optional<MethodRole> in(Method method) {
        return method.getRoles().stream()
                .filter(each -> own.equals(each.getId()))
                .findFirst();
    }
}
