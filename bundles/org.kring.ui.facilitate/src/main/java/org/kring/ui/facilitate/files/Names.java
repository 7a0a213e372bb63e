// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.kring.model.practice.Group;
import org.kring.model.practice.GroupContent;
import org.kring.model.practice.Member;
import org.kring.ui.facilitate.text.Messages;

/**
 * The names of the members of a group, which are content and stand apart from the group.
 *
 * @param seats identifiers of those who are members now, in the order of their seats
 * @param names by identifier; members who left are in it too
 */
public record Names(List<String> seats, Map<String, String> names) {

    /** Copies both. */
    public Names {
        seats = List.copyOf(seats);
        names = Map.copyOf(names);
    }

    /** The names in a group. */
    public static Names of(Group group, GroupContent content) {
        Map<String, String> names = new HashMap<>();
        content.getNames().forEach(each -> names.put(each.getMember(), each.getName() == null ? "" : each.getName()));
        List<Member> members = new ArrayList<>(group.getMembers());
        members.removeIf(each -> each.getLeft() != null);
        members.sort(Comparator.comparingInt(Member::getPosition));
        return new Names(members.stream().map(Member::getId).toList(), names);
    }

    /** The name of a member, or what to call someone without one; "" for nobody. */
    public String of(String member) {
        if (member == null || member.isEmpty()) {
            return "";
        }
        String name = names.getOrDefault(member, "");
        return name.isBlank() ? NLS.bind(Messages.Names_member, member.replaceAll("\\D", "")) : name;
    }

    /** The names of some members, with commas between. */
    public String of(List<String> members) {
        return members.stream().map(this::of).collect(Collectors.joining(", "));
    }
}
