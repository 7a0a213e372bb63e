// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kring.evaluation.Audience;
import org.kring.evaluation.AxisFigures;
import org.kring.evaluation.Gate;
import org.kring.meeting.MeetingDay;
import org.kring.method.DayRange;
import org.kring.model.common.Axis;
import org.kring.model.evaluation.Instrument;
import org.kring.model.form.FormBox;
import org.kring.model.meeting.Meeting;
import org.kring.model.practice.Group;
import org.kring.model.practice.GroupContent;
import org.kring.model.practice.PracticeFactory;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.store.files.Folders;

/** The folder of a group: who is in it, its confidential words, its meetings. */
public final class GroupFolder {

    static final String GROUP = "group.xmi";
    static final String MEETINGS = "meetings";

    private final PracticeFolder practice;
    private final Path folder;

    GroupFolder(PracticeFolder practice, Path folder) {
        this.practice = practice;
        this.folder = folder;
    }

    /** The identifier of the group, which is the name of its folder. */
    public String id() {
        return FolderNames.last(folder);
    }

    /** The folder. */
    public Path path() {
        return folder;
    }

    /** The practice that the group belongs to. */
    public PracticeFolder practice() {
        return practice;
    }

    /** The names that what belongs to a group has in its folder. */
    public static Set<String> names() {
        return Set.of(GROUP, MeetingFolder.CONTENT, MEETINGS);
    }

    /** The folder of the meetings, whether it is there or not. */
    public Path meetingsFolder() {
        return folder.resolve(MEETINGS);
    }

    /** The document of the group, whether it is there or not. */
    public Path file() {
        return folder.resolve(GROUP);
    }

    /** The document of its confidential words, whether it is there or not. */
    public Path contentFile() {
        return folder.resolve(MeetingFolder.CONTENT);
    }

    /**
     * The group without names.
     *
     * @return the caller's own copy
     * @throws StoreException when it cannot be read; OTHER_GROUP when it is that of another one
     */
    public Group group() throws StoreException {
        return practice.readHere(file(), Group.class);
    }

    /**
     * Saves the group.
     *
     * @param group its document
     * @throws StoreException OTHER_GROUP when it is that of another one; when the disk does not take it; the old one is then whole
     */
    public void save(Group group) throws StoreException {
        practice.refuseOther(group, file());
        PracticeFolder.named(group, id());
        practice.write(group, file());
    }

    /**
     * The confidential words of the group: names, texts of agreements, logs.
     *
     * @return the caller's own copy; without words when nothing was written yet
     * @throws StoreException when it is there and cannot be read; NAMES_GONE as {@link #lostNames}; OTHER_GROUP
     *     when the words are those of another group
     */
    public GroupContent content() throws StoreException {
        if (Folders.exists(contentFile())) {
            return practice.readHere(contentFile(), GroupContent.class);
        }
        Optional<StoreException> lost = Folders.exists(file()) ? lostNames(group()) : Optional.empty();
        if (lost.isPresent()) {
            throw lost.get();
        }
        return noContent();
    }

    /**
     * Whether the confidential words of this group were lost: whoever is a member got a name in them, and every agreement
     * or observation its text.
     *
     * @param group the document of this group
     * @return NAMES_GONE, with what to do; empty when they are there, or the group is as new
     */
    public Optional<StoreException> lostNames(Group group) {
        boolean hasWords = !group.getMembers().isEmpty()
                || !group.getAgreements().isEmpty()
                || !group.getObservations().isEmpty();
        return hasWords && !Folders.exists(contentFile())
                ? Optional.of(StoreException.of(Problem.NAMES_GONE, contentFile()))
                : Optional.empty();
    }

    /** Confidential words of this group before anybody wrote any. */
    public GroupContent noContent() {
        var content = PracticeFactory.eINSTANCE.createGroupContent();
        content.setId("content");
        content.setGroup(id());
        return content;
    }

    /**
     * Saves the confidential words of the group.
     *
     * @param content the words; those that name no group yet are from now on of this one
     * @throws StoreException OTHER_GROUP when they belong to another one; when the disk does not take them. The old ones
     *     are then whole
     */
    public void save(GroupContent content) throws StoreException {
        practice.refuseOther(content, contentFile());
        PracticeFolder.named(content, "content");
        content.setGroup(id());
        practice.write(content, contentFile());
    }

    /** What has to be told about the documents of the group itself: those that do not fit their checksum. */
    public List<Damage> notices() {
        return AlteredDocuments.of(practice).notices(List.of(file(), contentFile()));
    }

    /**
     * Why the group can be looked at and not be changed.
     *
     * @return READ_ONLY when one of its documents may not be written; empty when it can be changed
     */
    public Optional<StoreException> readOnly() {
        return PracticeFolder.readOnly(file(), contentFile());
    }

    /** What is wrong with this group or with the folder of its meetings: where and what. */
    public Damage damage(StoreException problem) {
        Path file = problem.file().isEmpty() ? file() : Path.of(problem.file());
        return new Damage(practice.relative(file), problem);
    }

    /**
     * The meetings, in the order in which they were held or are going to be: {@link MeetingDay#ORDER}.
     *
     * @return those whose document can be read, ones of which nothing tells when last; and what is wrong with the others
     * @throws StoreException when the folder cannot be listed
     */
    public Reading<MeetingFolder> meetings() throws StoreException {
        return readMeetings(ReadingProgress.NONE).map(ReadFolder::folder);
    }

    /**
     * The meetings as {@link #meetings()} gives them, with their documents.
     *
     * @param progress is told before each meeting
     * @return those whose document can be read, and what is wrong with the others
     * @throws StoreException when the folder cannot be listed
     * @throws java.util.concurrent.CancellationException when the progress said to stop
     */
    public Reading<ReadFolder<MeetingFolder, Meeting>> readMeetings(ReadingProgress progress) throws StoreException {
        var found = new ArrayList<ReadFolder<MeetingFolder, Meeting>>();
        var damages = new ArrayList<>(passedOver());
        var all = meetingFolders();
        int done = 0;
        for (MeetingFolder each : all) {
            progress.step(done++, all.size());
            try {
                var meeting = each.meeting();
                found.add(new ReadFolder<>(each, meeting));
                practice.notice(meeting, each.file()).ifPresent(damages::add);
            } catch (StoreException e) {
                damages.add(each.damage(e));
            }
        }
        // sorting keeps the order of names where everything else is the same
        found.sort(Comparator.comparing(ReadFolder::document, MeetingDay.ORDER));
        return new Reading<>(found, damages);
    }

    /**
     * What lies among the meetings and could be one, but is not opened: a link, a folder of an odd name, or a
     * file in the place of a folder.
     *
     * @return one damage for each, with what to do about it
     * @throws StoreException when the folder cannot be listed
     */
    public List<Damage> passedOver() throws StoreException {
        return practice.passedOver(meetingsFolder());
    }

    /**
     * The meetings, whether their documents can be read or not.
     *
     * @return by folder name
     * @throws StoreException when the folder cannot be listed
     */
    public List<MeetingFolder> meetingFolders() throws StoreException {
        return FolderNames.in(practice.list(folder.resolve(MEETINGS))).stream()
                .map(each -> new MeetingFolder(this, each))
                .toList();
    }

    /**
     * Finds a meeting.
     *
     * @param id its identifier
     * @return empty when there is none; found even when its document is damaged
     * @throws StoreException when the folder cannot be listed
     */
    public Optional<MeetingFolder> meeting(String id) throws StoreException {
        return meetingFolders().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * Makes a meeting.
     *
     * @param day the day in the place of the group; with a number behind it, it becomes the identifier
     * @param meeting its document; gets the identifier and the group
     * @return the new meeting
     * @throws StoreException OUT_OF_RANGE for a day outside of {@link DayRange}; when the disk does not take it
     */
    public MeetingFolder create(LocalDate day, Meeting meeting) throws StoreException {
        if (!DayRange.contains(day)) {
            throw StoreException.of(
                    Problem.OUT_OF_RANGE, folder.resolve(MEETINGS), "start", day, DayRange.FIRST, DayRange.LAST);
        }
        var id = day.toString();
        // fails where something else stands in its place
        practice.make(practice.inside(folder.resolve(MEETINGS)));
        for (int i = 2; FolderNames.isTaken(folder.resolve(MEETINGS).resolve(id)); i++) {
            id = day + "-" + i;
        }
        var made = new MeetingFolder(this, folder.resolve(MEETINGS).resolve(id));
        meeting.setId(id);
        meeting.setGroup(id());
        // behind a link nothing is made, nor taken back
        Path inside = practice.inside(made.path());
        try {
            practice.make(inside);
            made.save(meeting);
        } catch (StoreException e) {
            FolderNames.takeBack(e, made.path(), meetingsFolder());
            throw e;
        }
        return made;
    }

    /**
     * One axis over several meetings together, for an audience that may not see each of them.
     *
     * @param meetings the meetings; those evaluated with another instrument or another version of it, or with the
     *     forms of another meeting, are left out
     * @param instrument the instrument
     * @param axis one of the three axes
     * @param audience who looks at it
     * @return what may be shown
     * @throws StoreException when the forms of a meeting cannot be read
     */
    public AxisFigures pooled(List<MeetingFolder> meetings, Instrument instrument, Axis axis, Audience audience)
            throws StoreException {
        var boxes = new ArrayList<FormBox>();
        for (MeetingFolder each : meetings) {
            var box = each.formFile().counted();
            if (box.isPresent()
                    && FormFile.of(box.get(), instrument)
                    && FormKeeper.strangers(box.get(), each.meeting()).isEmpty()) {
                boxes.add(box.get());
            }
        }
        return new Gate(instrument).pooled(boxes, axis, audience);
    }
}
