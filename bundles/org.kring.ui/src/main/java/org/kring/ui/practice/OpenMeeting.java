// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.practice;

import java.util.Optional;

/**
 * The wish to see one meeting, or the page of one group. Whoever has it posts {@link #text()} under {@link #TOPIC} on the event broker; a room
 * that shows meetings takes it up. So rooms need not know each other.
 *
 * @param group identifier of the group, not empty
 * @param meeting identifier of the meeting; empty for the page of the group
 */
public record OpenMeeting(String group, String meeting) {

    /** The topic of the event; its data is the text {@code <group id>/<meeting id>}, without a meeting id for a group. */
    public static final String TOPIC = "org/kring/ui/OPEN_MEETING";

    /**
     * Checks both identifiers.
     *
     * @throws IllegalArgumentException when that of the group is empty, or one holds a slash
     */
    public OpenMeeting {
        if (!names(group, meeting)) {
            throw new IllegalArgumentException("no meeting: " + group + "/" + meeting);
        }
    }

    private static boolean names(String group, String meeting) {
        return !group.isEmpty() && group.indexOf('/') < 0 && meeting.indexOf('/') < 0;
    }

    /**
     * The data of the event.
     *
     * @return for example "noord/2026-11-21"
     */
    public String text() {
        return group + "/" + meeting;
    }

    /**
     * Reads the data of the event.
     *
     * @param data whatever came with the event, may be null
     * @return empty when it names no group
     */
    public static Optional<OpenMeeting> parse(Object data) {
        String[] ids = data instanceof String text ? text.split("/", -1) : new String[0];
        return ids.length == 2 && names(ids[0], ids[1])
                ? Optional.of(new OpenMeeting(ids[0], ids[1]))
                : Optional.empty();
    }
}
