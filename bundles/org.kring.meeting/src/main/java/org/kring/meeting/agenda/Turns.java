// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.agenda;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.kring.meeting.MeetingDay;
import org.kring.method.Bilingual;
import org.kring.method.Sentences;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.Assignment;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.method.MethodRole;

/**
 * Turns taken by role, from the closed meetings of a group (source S4: cases by turn). Longest ago comes first, never
 * before all others, and of equals the one with the lower seat. Who was planned for a role but did not come had no
 * turn.
 */
public final class Turns {

    private static final Sentences SENTENCES = new Sentences(Turns.class);

    private final List<Meeting> newestFirst;

    private Turns(List<Meeting> newestFirst) {
        this.newestFirst = newestFirst;
    }

    /**
     * Looks at what was.
     *
     * @param meetings meetings of one group in any order; only closed ones count
     * @return the turns taken in them
     */
    public static Turns of(Collection<Meeting> meetings) {
        return new Turns(meetings.stream()
                .filter(each -> each.getStatus() == MeetingStatus.CLOSED
                        && MeetingDay.held(each).isPresent())
                .sorted(MeetingDay.ORDER.reversed())
                .toList());
    }

    /**
     * Advises whose turn it is.
     *
     * @param role the role
     * @param members identifiers of those who can take it, in the order of their seats; leave out who is absent
     * @return all of them, whose turn it is first
     */
    public List<TurnAdvice> advise(RoleKind role, List<String> members) {
        Bilingual name = SENTENCES.of("role." + role.getLiteral());
        return advise(name, each -> each.getRole() == role, members);
    }

    /**
     * Advises whose turn it is for a role that a method adds.
     *
     * @param role as the method knows it
     * @param members identifiers of those who can take it, in the order of their seats; leave out who is absent
     * @return all of them, whose turn it is first
     */
    public List<TurnAdvice> advise(MethodRole role, List<String> members) {
        Bilingual name = Bilingual.of(role.getName(), role.getId());
        Bilingual within = new Bilingual(within(name.nl()), within(name.en()));
        return advise(within, each -> role.getId().equals(each.getMethodRole()), members);
    }

    /** As it is written within a sentence. */
    private static String within(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private List<TurnAdvice> advise(Bilingual name, Predicate<Assignment> role, List<String> members) {
        return members.stream()
                .map(member -> advice(name, role, member))
                .sorted(Comparator.comparingInt(
                                (TurnAdvice each) -> each.meetingsAgo().orElse(Integer.MAX_VALUE))
                        .reversed())
                .toList();
    }

    private TurnAdvice advice(Bilingual name, Predicate<Assignment> role, String member) {
        int[] held = IntStream.range(0, newestFirst.size())
                .filter(i -> RoleHistory.of(newestFirst.get(i), member, role))
                .toArray();
        OptionalInt ago = held.length == 0 ? OptionalInt.empty() : OptionalInt.of(held[0] + 1);
        return new TurnAdvice(member, ago, held.length, reason(name, ago, held.length));
    }

    private static Bilingual reason(Bilingual name, OptionalInt ago, int times) {
        if (ago.isEmpty()) {
            return SENTENCES.of("turn-never", name);
        }
        return ago.getAsInt() == 1
                ? SENTENCES.of("turn-last", name, times)
                : SENTENCES.of("turn-ago", name, ago.getAsInt(), times);
    }
}
