// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.kring.evaluation.Audience;
import org.kring.evaluation.Figures;
import org.kring.meeting.MeetingDay;
import org.kring.meeting.record.CarryOver;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunPlan;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingContent;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.practice.Group;
import org.kring.practice.FormKeeper;
import org.kring.practice.GroupFolder;
import org.kring.practice.MeetingFolder;
import org.kring.practice.PracticeFolder;
import org.kring.store.StoreException;

/**
 * A meeting with all that belongs to it, as read from the disk.
 *
 * @param folder where it lies
 * @param meeting the plan, and the record once it was closed
 * @param content the words of a closed meeting
 * @param group its group
 * @param names of the members
 * @param earlier the meetings before it, the oldest first
 * @param catalogue what meetings are made of
 * @param state how far it is
 */
public record OpenedMeeting(
        MeetingFolder folder,
        Meeting meeting,
        MeetingContent content,
        Group group,
        Names names,
        List<Earlier> earlier,
        Catalogue catalogue,
        Stage state) {

    /** How far a meeting is. */
    public enum Stage {
        /** It can be planned. */
        PLANNED,
        /** It runs. */
        RUNNING,
        /** The run is over, results are not shown yet. */
        EVALUATING,
        /** Results are there. */
        DONE
    }

    /**
     * A meeting before this one.
     *
     * @param folder where it lies
     * @param meeting its record
     */
    public record Earlier(MeetingFolder folder, Meeting meeting) {}

    /** Reads a meeting; empty when there is none. Touches the disk. */
    public static Optional<OpenedMeeting> read(PracticeFolder practice, String groupId, String id)
            throws StoreException {
        Optional<GroupFolder> group = practice.group(groupId);
        Optional<MeetingFolder> folder =
                group.isEmpty() ? Optional.empty() : group.get().meeting(id);
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        Meeting meeting = folder.get().meeting();
        Catalogue catalogue = Catalogue.read(practice);
        Group document = group.get().group();
        return Optional.of(new OpenedMeeting(
                folder.get(),
                meeting,
                folder.get().content(),
                document,
                Names.of(document, group.get().content()),
                earlier(group.get(), folder.get(), meeting),
                catalogue,
                stage(folder.get(), meeting, catalogue)));
    }

    private static List<Earlier> earlier(GroupFolder group, MeetingFolder folder, Meeting meeting)
            throws StoreException {
        List<Earlier> earlier = new ArrayList<>();
        for (MeetingFolder each : group.meetings().found()) {
            Meeting other = each.meeting();
            if (!each.id().equals(folder.id()) && MeetingDay.ORDER.compare(other, meeting) < 0) {
                earlier.add(new Earlier(each, other));
            }
        }
        return earlier;
    }

    private static Stage stage(MeetingFolder folder, Meeting meeting, Catalogue catalogue) throws StoreException {
        if (meeting.getStatus() == MeetingStatus.CLOSED) {
            return folder.hasForms() && closed(folder, catalogue) ? Stage.DONE : Stage.EVALUATING;
        }
        List<RunEvent> events = folder.readRun().events();
        return events.isEmpty() ? Stage.PLANNED : Stage.RUNNING;
    }

    private static boolean closed(MeetingFolder folder, Catalogue catalogue) throws StoreException {
        return folder.forms(catalogue.instrument(), none()).closed();
    }

    /** For reading only: nothing is put in a place by chance then. */
    private static RandomGenerator none() {
        return () -> 0;
    }

    /** The keeper of its forms. */
    public FormKeeper forms(RandomGenerator random) {
        return folder.forms(catalogue.instrument(), random);
    }

    /** What the group itself may see of its forms. Touches the disk. */
    public Figures figures() throws StoreException {
        return folder.figures(catalogue.instrument(), Audience.GROUP);
    }

    /** What is going to be lived, for all members. */
    public RunPlan plan() {
        return RunPlan.of(meeting, catalogue.finder(), names.seats());
    }

    /** The words of the meetings before, the oldest first. Touches the disk. */
    public List<MeetingContent> contents() throws StoreException {
        List<MeetingContent> contents = new ArrayList<>();
        for (Earlier each : earlier) {
            contents.add(each.folder().content());
        }
        return contents;
    }

    /** What this meeting looks back on. Touches the disk. */
    public CarryOver lookBack() throws StoreException {
        return CarryOver.of(contents());
    }

    /** The group and the meeting, as the desk names them. */
    public String groupId() {
        return folder.group().id();
    }
}
