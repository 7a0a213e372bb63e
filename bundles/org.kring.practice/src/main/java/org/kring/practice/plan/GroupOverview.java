// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.plan;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.kring.model.practice.Group;
import org.kring.model.practice.GroupContent;
import org.kring.practice.Damage;
import org.kring.practice.GroupFolder;
import org.kring.practice.GroupSaving;
import org.kring.practice.MeetingFolder;
import org.kring.practice.PracticeFolder;
import org.kring.practice.ReadingProgress;
import org.kring.store.StoreException;

/**
 * A group with its meetings, as read from the disk.
 *
 * @param folder where it lies
 * @param group the group without names
 * @param content the names; none when they cannot be read, and then the group cannot be changed
 * @param meetings the newest first
 * @param methods to name the methods of the meetings
 * @param damages the meetings that cannot be read
 * @param readOnly why the group can be looked at and not be changed; empty when it can be changed
 * @param saving writes group and names, unless somebody else wrote there since
 * @param notices which documents of group and meetings do not fit their checksum; they can be used
 */
public record GroupOverview(
        GroupFolder folder,
        Group group,
        GroupContent content,
        List<MeetingRow> meetings,
        Catalogue methods,
        List<Damage> damages,
        Optional<StoreException> readOnly,
        GroupSaving saving,
        List<Damage> notices) {

    /** The same with another state of the group. */
    public GroupOverview with(Group otherGroup, GroupContent otherContent) {
        return new GroupOverview(
                folder, otherGroup, otherContent, meetings, methods, damages, readOnly, saving, notices);
    }

    /**
     * The same with one more meeting, in the order of their beginnings.
     *
     * @param made with a start
     */
    public GroupOverview with(MeetingRow made) {
        List<MeetingRow> all = new ArrayList<>(meetings);
        long later = all.stream()
                .takeWhile(each -> each.start() != null && each.start().isAfter(made.start()))
                .count();
        all.add((int) later, made);
        return new GroupOverview(folder, group, content, all, methods, damages, readOnly, saving, notices);
    }

    /**
     * Makes a meeting that is planned for as long as the practice usually meets. Touches the disk.
     *
     * @param start where the group meets
     * @param zone of the group
     * @return its row, which is not in this overview
     * @throws StoreException when the disk does not take it
     */
    public MeetingRow plan(LocalDateTime start, ZoneId zone) throws StoreException {
        MeetingFolder made =
                Planning.create(folder, start, zone, methods.norms().getUsualMinutes());
        return MeetingRow.of(made.id(), made.meeting());
    }

    /** Reads a group; empty when there is none, or when the progress said to stop. Touches the disk. */
    public static Optional<GroupOverview> read(PracticeFolder practice, String id, ReadingProgress progress)
            throws StoreException {
        try {
            return whole(practice, id, progress);
        } catch (CancellationException stopped) {
            return Optional.empty();
        }
    }

    private static Optional<GroupOverview> whole(PracticeFolder practice, String id, ReadingProgress progress)
            throws StoreException {
        Optional<GroupFolder> folder = practice.group(id);
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        GroupFolder found = folder.get();
        var meetings = found.readMeetings(progress);
        List<MeetingRow> rows = MeetingRow.of(meetings.found());
        List<Damage> notices = new ArrayList<>(found.notices());
        meetings.damages().stream().filter(Damage::isAltered).forEach(notices::add);
        Group group = found.group();
        Optional<StoreException> unread = Optional.empty();
        GroupContent content = found.noContent();
        try {
            content = found.content();
        } catch (StoreException e) {
            unread = Optional.of(e);
        }
        return Optional.of(new GroupOverview(
                found,
                group,
                content,
                rows,
                Catalogue.read(practice),
                meetings.damages().stream().filter(each -> !each.isAltered()).toList(),
                unread.or(found::readOnly),
                new GroupSaving(found, group, content),
                notices));
    }
}
