// SPDX-License-Identifier: EPL-2.0
package org.kring.method.check;

import java.util.HashSet;
import java.util.Set;
import org.kring.method.Bilingual;
import org.kring.method.Phases;
import org.kring.model.common.RoleKind;
import org.kring.model.method.Activity;
import org.kring.model.method.Method;
import org.kring.model.method.MethodRole;
import org.kring.model.method.Phase;
import org.kring.model.method.Prompt;
import org.kring.model.method.Rotation;
import org.kring.model.method.Round;
import org.kring.model.method.Yield;

/** Every role has something to do somewhere. */
final class RoleRule implements Rule {

    @Override
    public void check(CheckRun run) {
        Set<MethodRole> used = used(run);
        for (MethodRole role : run.method().getRoles()) {
            if (role.getKind() != RoleKind.EVERYONE && !used.contains(role)) {
                run.tell(
                        "role-unused",
                        Bilingual.of(role.getName(), role.getId()).quoted());
            }
        }
    }

    private static Set<MethodRole> used(CheckRun run) {
        Set<MethodRole> used = new HashSet<>();
        for (Phase phase : run.phases()) {
            phase.getActivities().stream().map(Activity::getRole).forEach(used::add);
            phase.getPrompts().stream().map(Prompt::getRole).forEach(used::add);
            phase.getYields().stream().map(Yield::getGiver).forEach(used::add);
        }
        addRoundRoles(run.method(), used);
        return used;
    }

    private static void addRoundRoles(Method method, Set<MethodRole> used) {
        for (Round round : Phases.rounds(method)) {
            used.add(round.getExcluded());
            Rotation rotation = round.getRotation();
            if (rotation != null) {
                used.add(rotation.getMoving());
                used.add(rotation.getOther());
            }
        }
    }
}
