// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.plan;

import java.time.LocalDateTime;
import java.util.List;
import org.kring.meeting.agenda.CaseBranch;
import org.kring.meeting.agenda.MeetingRole;
import org.kring.model.common.Category;

/**
 * What the page of a plan shows.
 *
 * @param group its name
 * @param when day and time in words
 * @param start planned start
 * @param minutes planned whole minutes
 * @param branch whether there is a case
 * @param people the members, and who comes
 * @param parts the agenda
 * @param methods what can be chosen for the main part
 * @param variants differences of the chosen method
 * @param roles who does what
 * @param warnings what to mind, in sentences
 * @param cancelled whether the meeting was called off
 */
record PlanViewState(
        String group,
        String when,
        LocalDateTime start,
        int minutes,
        CaseBranch branch,
        List<Person> people,
        List<Part> parts,
        List<Choice> methods,
        List<Tick> variants,
        List<Role> roles,
        List<String> warnings,
        boolean cancelled) {

    /** A member, and whether they come. */
    record Person(String id, String name, boolean present) {}

    /**
     * A part that the agenda has or may have.
     *
     * @param category its sort
     * @param name what it is called
     * @param in whether it is in the agenda
     * @param from in words, for example "16:10"
     * @param minutes whole minutes; 0 when it is not in
     * @param kept whether its minutes are kept when others run over
     * @param choices names of methods that can fill it; the first means: none
     * @param chosen index of the chosen one
     */
    record Part(
            Category category,
            String name,
            boolean in,
            String from,
            int minutes,
            boolean kept,
            List<String> choices,
            int chosen) {}

    /**
     * A method for the main part.
     *
     * @param name what it is called
     * @param minutes in words
     * @param advice in words
     * @param fits whether nothing speaks against it
     * @param chosen whether it is the one
     */
    record Choice(String name, String minutes, String advice, boolean fits, boolean chosen) {}

    /** A variant, and whether it is chosen. */
    record Tick(String id, String name, boolean chosen) {}

    /**
     * A role.
     *
     * @param role which one
     * @param name in words
     * @param members who can hold it, in words; the first means: nobody
     * @param chosen index of who holds it
     * @param reason why they are proposed, in words
     */
    record Role(MeetingRole role, String name, List<String> members, int chosen, String reason) {}
}
