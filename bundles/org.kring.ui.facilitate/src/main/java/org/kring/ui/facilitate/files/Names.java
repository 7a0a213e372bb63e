// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.files;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.kring.method.VisibleText;
import org.kring.ui.facilitate.text.Messages;

/**
 * What to call the members of a group. Names are content and stand apart from the group.
 *
 * @param names by identifier; members who left are in it too
 */
public record Names(Map<String, String> names) {

    /** Copies them. */
    public Names {
        names = Map.copyOf(names);
    }

    /** The name of a member on one line, or what to call someone without one; "" for nobody. */
    public String of(String member) {
        if (member == null || member.isEmpty()) {
            return "";
        }
        String name = names.getOrDefault(member, "");
        return name.isBlank() ? NLS.bind(Messages.Names_member, member.replaceAll("\\D", "")) : VisibleText.line(name);
    }

    /** The name of a member, and how many minutes late they came; 0 is on time. */
    public String andLate(String member, int minutes) {
        return minutes == 0 ? of(member) : NLS.bind(Messages.Names_late, of(member), minutes);
    }

    /** The name of a member who is not there any more. */
    public String andLeft(String member) {
        return NLS.bind(Messages.Names_left, of(member));
    }

    /** The names of some members, with commas between. */
    public String of(List<String> members) {
        return members.stream().map(this::of).collect(Collectors.joining(", "));
    }
}
