// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kring.model.common.DevelopmentStage;
import org.kring.model.practice.Group;
import org.kring.model.practice.GroupContent;
import org.kring.model.practice.GuidanceStatus;
import org.kring.model.practice.Member;
import org.kring.model.practice.MemberName;
import org.kring.model.practice.PracticeFactory;
import org.kring.model.practice.Series;
import org.kring.model.practice.StageEntry;
import org.kring.practice.Membership;

/** Changes who is in a group. Names go to the content, which is confidential; the group holds none. */
public final class Members {

    /**
     * A member.
     *
     * @param id identifier
     * @param name as typed; may be empty
     * @param leaves whether today, or a later day, is their last one
     */
    public record Row(String id, String name, boolean leaves) {}

    private static final PracticeFactory MAKE = PracticeFactory.eINSTANCE;

    private final Group group;
    private final GroupContent content;

    /**
     * The members of a group.
     *
     * @param group is changed
     * @param content of the group, with the names; is changed
     */
    public Members(Group group, GroupContent content) {
        this.group = group;
        this.content = content;
    }

    /** Those who are members on a day, in the order of their seats; whoever leaves on it is one until its end. */
    public List<Row> rows(LocalDate day) {
        return group.getMembers().stream()
                .filter(each -> !Membership.hasLeft(each, day))
                .sorted(Comparator.comparingInt(Member::getPosition))
                .map(each -> new Row(each.getId(), name(each.getId()), each.getLeft() != null))
                .toList();
    }

    /** The name of a member; "" when there is none, or no such member. */
    public String name(String member) {
        return entry(member).map(MemberName::getName).orElse("");
    }

    private Optional<MemberName> entry(String member) {
        return content.getNames().stream()
                .filter(each -> member.equals(each.getMember()))
                .findFirst();
    }

    /** Adds somebody on the seat after the last; identifiers are never used again. */
    public void add(String name, LocalDate day) {
        int highest = group.getMembers().stream()
                .mapToInt(each -> number(each.getId()))
                .max()
                .orElse(0);
        int seat =
                group.getMembers().stream().mapToInt(Member::getPosition).max().orElse(0);
        Member member = MAKE.createMember();
        member.setId("m-" + (highest + 1));
        member.setJoined(day);
        member.setPosition(seat + 1);
        group.getMembers().add(member);
        rename(member.getId(), name);
    }

    private static int number(String id) {
        String digits = id.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 8 ? 0 : Integer.parseInt(digits);
    }

    /** Gives a member a name; whether it is another one than before. */
    public boolean rename(String member, String name) {
        if (name(member).equals(name)) {
            return false;
        }
        MemberName entry = entry(member).orElseGet(() -> {
            MemberName made = MAKE.createMemberName();
            made.setMember(member);
            content.getNames().add(made);
            return made;
        });
        entry.setName(name);
        return true;
    }

    /** Says that a day is the last one of a member; nobody leaves when there is no such member. */
    public void leave(String member, LocalDate day) {
        find(member).ifPresent(each -> each.setLeft(day));
    }

    /** Takes back that a member leaves. */
    public void back(String member) {
        find(member).ifPresent(each -> each.setLeft(null));
    }

    private Optional<Member> find(String member) {
        return group.getMembers().stream()
                .filter(each -> member.equals(each.getId()))
                .findFirst();
    }

    /** How far a group is, as was said last; UNSTATED when nobody said. */
    public static DevelopmentStage stage(Group group) {
        List<StageEntry> stages = group.getStages();
        return stages.isEmpty()
                ? DevelopmentStage.UNSTATED
                : stages.get(stages.size() - 1).getStage();
    }

    /** Says how far the group is from a day on; what was said of days before stays. */
    public void stage(DevelopmentStage stage, LocalDate day) {
        List<StageEntry> stages = group.getStages();
        boolean today =
                !stages.isEmpty() && day.equals(stages.get(stages.size() - 1).getSince());
        StageEntry entry = today ? stages.get(stages.size() - 1) : MAKE.createStageEntry();
        entry.setSince(day);
        entry.setStage(stage);
        if (!today) {
            stages.add(entry);
        }
    }

    /** The weeks between two meetings; 0 means no fixed interval. */
    public static int interval(Group group) {
        return group.getSeries().isEmpty() ? 0 : group.getSeries().get(0).getIntervalWeeks();
    }

    /** Sets the weeks between two meetings; 0 means no fixed interval. */
    public void interval(int weeks) {
        if (group.getSeries().isEmpty()) {
            Series series = MAKE.createSeries();
            series.setId("series-1");
            GuidanceStatus guided = MAKE.createGuidanceStatus();
            guided.setSince(group.getFounded());
            series.getGuidance().add(guided);
            group.getSeries().add(series);
        }
        group.getSeries().get(0).setIntervalWeeks(weeks);
    }
}
