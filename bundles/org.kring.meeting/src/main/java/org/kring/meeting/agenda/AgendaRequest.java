// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.agenda;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kring.meeting.MethodPlan;
import org.kring.model.common.Category;
import org.kring.model.method.MeetingStructure;
import org.kring.model.method.Method;

/**
 * What a facilitator wants of a meeting.
 *
 * @param structure the parts of a meeting in order, from a shelf
 * @param people number of people, 1 to 1,000
 * @param minutes whole minutes from start to end, 1 to 600
 * @param branch whether there is a case
 * @param first whether it is the first meeting of the group, with nothing to look back on
 * @param methods the chosen methods, at most one for each part
 * @param without parts to leave out
 */
public record AgendaRequest(
        MeetingStructure structure,
        int people,
        int minutes,
        CaseBranch branch,
        boolean first,
        List<MethodChoice> methods,
        Set<Category> without) {

    /** Most whole minutes of a meeting. */
    public static final int MOST_MINUTES = 600;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when people or minutes are out of range
     */
    public AgendaRequest {
        Objects.requireNonNull(structure);
        Objects.requireNonNull(branch);
        methods = List.copyOf(methods);
        without = Set.copyOf(without);
        if (people < 1 || people > MethodPlan.MOST_PEOPLE || minutes < 1 || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("people " + people + ", minutes " + minutes);
        }
    }

    /**
     * Makes the plainest wish: a case, no methods chosen, nothing left out, not the first meeting.
     *
     * @param structure the parts of a meeting in order, from a shelf
     * @param people number of people, 1 to 1,000
     * @param minutes whole minutes, 1 to 600
     * @return the wish
     * @throws IllegalArgumentException when people or minutes are out of range
     */
    public static AgendaRequest of(MeetingStructure structure, int people, int minutes) {
        return new AgendaRequest(structure, people, minutes, CaseBranch.CASE, false, List.of(), Set.of());
    }

    /**
     * Chooses a method for a part as it stands, in place of an earlier choice.
     *
     * @param category the part
     * @param method the method
     * @return the wish with it
     */
    public AgendaRequest with(Category category, Method method) {
        return with(new MethodChoice(category, method, List.of(), Map.of()));
    }

    /**
     * Chooses a method for a part, in place of an earlier choice.
     *
     * @param choice the method with its variants and wanted minutes
     * @return the wish with it
     */
    public AgendaRequest with(MethodChoice choice) {
        List<MethodChoice> more = new ArrayList<>(methods);
        more.removeIf(each -> each.category() == choice.category());
        more.add(choice);
        return new AgendaRequest(structure, people, minutes, branch, first, more, without);
    }

    /**
     * Takes a way.
     *
     * @param way whether there is a case
     * @return the wish with it
     */
    public AgendaRequest with(CaseBranch way) {
        return new AgendaRequest(structure, people, minutes, way, first, methods, without);
    }

    /**
     * Says that it is the first meeting of the group.
     *
     * @return the wish without looking back
     */
    public AgendaRequest asFirst() {
        return new AgendaRequest(structure, people, minutes, branch, true, methods, without);
    }

    /**
     * Leaves a part out.
     *
     * @param category the part
     * @return the wish without it
     */
    public AgendaRequest without(Category category) {
        Set<Category> more = new HashSet<>(without);
        more.add(category);
        return new AgendaRequest(structure, people, minutes, branch, first, methods, more);
    }

    /**
     * Finds the method chosen for a part.
     *
     * @param category the part
     * @return empty when none was chosen
     */
    public Optional<MethodChoice> method(Category category) {
        return methods.stream().filter(each -> each.category() == category).findFirst();
    }

    /** Whether a part has a place in this meeting. */
    boolean asksFor(Category category) {
        if (without.contains(category)) {
            return false;
        }
        return switch (category) {
            case LOOK_BACK -> !first;
            case CASE_FINDING, CASE_METHOD -> branch != CaseBranch.THEME;
            case THEME_METHOD -> branch == CaseBranch.THEME;
            default -> true;
        };
    }
}
