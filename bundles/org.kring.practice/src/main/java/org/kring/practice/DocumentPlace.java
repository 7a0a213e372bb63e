// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import java.util.Optional;

/**
 * Which document of a practice a file is, by where it lies: for whoever tells of it to somebody who knows no files.
 *
 * @param kind what it is
 * @param folder name of the folder that it lies in, for a document of a meeting its identifier; "" when that is not told
 * @param group folder name of the group that it is of, or whose meeting it is of; "" for others, and when that is not told
 * @param name of the file
 */
public record DocumentPlace(Kind kind, String folder, String group, String name) {

    /** What the folder of a meeting is called; what else lies there instead is told as the meeting. */
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}(-\\d+)?";

    /** The documents of a practice. */
    public enum Kind {
        /** The practice itself. */
        PRACTICE,
        /** A group. */
        GROUP,
        /** The folder that holds the groups. */
        GROUPS,
        /** The folder that holds the meetings of a group. */
        MEETINGS,
        /** The folder that holds the own methods. */
        METHODS,
        /** The names of a group's members, with its other words. */
        NAMES,
        /** The plan or the record of a meeting. */
        MEETING,
        /** The words of a meeting. */
        CONTENT,
        /** The forms of a meeting, or those that came late. */
        FORMS,
        /** The journal of a run. */
        RUN,
        /** Something else, such as a method. */
        OTHER
    }

    /**
     * Tells by a path; touches no disk. The folder of a meeting stands for the meeting.
     *
     * @param file within the practice or in full, with any slashes; of a name alone it cannot be told which meeting it is of
     * @return never null
     */
    public static DocumentPlace of(String file) {
        String[] parts = file.replace('\\', '/').split("/", -1);
        String name = parts[parts.length - 1];
        String folder = parts.length > 1 ? parts[parts.length - 2] : "";
        if (parts.length > 2 && folder.equals(GroupFolder.MEETINGS) && name.matches(DAY)) {
            return ofMeeting(parts[parts.length - 3], name);
        }
        Optional<Kind> holder = holder(parts);
        if (holder.isPresent()) {
            return new DocumentPlace(holder.get(), folder, folder, name);
        }
        boolean meeting = parts.length > 2 && parts[parts.length - 3].equals(GroupFolder.MEETINGS);
        boolean ofGroup = name.equals(GroupFolder.GROUP) || name.equals(MeetingFolder.CONTENT);
        String group = meeting && parts.length > 3 ? parts[parts.length - 4] : ofGroup && !meeting ? folder : "";
        return new DocumentPlace(kind(name, !folder.isEmpty(), meeting), folder, group, name);
    }

    /**
     * A meeting itself.
     *
     * @param group folder name of its group
     * @param meeting its identifier
     */
    public static DocumentPlace ofMeeting(String group, String meeting) {
        return new DocumentPlace(Kind.MEETING, meeting, group, MeetingFolder.MEETING);
    }

    /** A folder that holds others, told by where it lies in a practice: a practice itself may have any name. */
    private static Optional<Kind> holder(String... parts) {
        String name = parts[parts.length - 1];
        if (parts.length == 1 && name.equals(PracticeFolder.GROUPS)) {
            return Optional.of(Kind.GROUPS);
        }
        if (parts.length == 1 && name.equals(PracticeFolder.METHODS)) {
            return Optional.of(Kind.METHODS);
        }
        boolean ofGroup = parts.length > 2 && parts[parts.length - 3].equals(PracticeFolder.GROUPS);
        return ofGroup && name.equals(GroupFolder.MEETINGS) ? Optional.of(Kind.MEETINGS) : Optional.empty();
    }

    private static Kind kind(String name, boolean placed, boolean meeting) {
        return switch (name) {
            case PracticeFolder.PRACTICE -> Kind.PRACTICE;
            case GroupFolder.GROUP -> Kind.GROUP;
            case MeetingFolder.MEETING -> placed ? Kind.MEETING : Kind.OTHER;
            case FormFile.FORMS, FormFile.LATE -> placed ? Kind.FORMS : Kind.OTHER;
            case MeetingFolder.RUN -> placed ? Kind.RUN : Kind.OTHER;
            case MeetingFolder.CONTENT -> meeting ? Kind.CONTENT : placed ? Kind.NAMES : Kind.OTHER;
            default -> Kind.OTHER;
        };
    }
}
