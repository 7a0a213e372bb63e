// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.rooms;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.kring.ui.Icons;

/** The rooms in the order of the bar. Each is a perspective; one whose bundle is missing is not there. */
public enum Room {
    /** What Kring is, and which practice to open. */
    START("org.kring.app.perspective.start", Icons.START),
    /** Methods: reading, drawing, editing. */
    DESIGN("org.kring.ui.design.perspective", Icons.DESIGN),
    /** Meetings: planning, running, evaluating. */
    FACILITATE("org.kring.ui.facilitate.perspective", Icons.FACILITATE),
    /** Groups over their meetings. */
    FOLLOW("org.kring.ui.follow.perspective", Icons.FOLLOW);

    private final String perspective;
    private final Icons icon;

    Room(String perspective, Icons icon) {
        this.perspective = perspective;
        this.icon = icon;
    }

    /**
     * The identifier of its perspective.
     *
     * @return never empty
     */
    public String perspective() {
        return perspective;
    }

    /**
     * Its small picture.
     *
     * @return never null
     */
    public Icons icon() {
        return icon;
    }

    /**
     * The name by which it is asked for and remembered.
     *
     * @return for example "follow"
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Its name in the reader's language.
     *
     * @return for example "Follow"
     */
    public String label() {
        return switch (this) {
            case START -> Messages.Room_start;
            case DESIGN -> Messages.Room_design;
            case FACILITATE -> Messages.Room_facilitate;
            case FOLLOW -> Messages.Room_follow;
        };
    }

    /**
     * What is done there, in the reader's language.
     *
     * @return a few words
     */
    public String purpose() {
        return switch (this) {
            case START -> Messages.Room_startPurpose;
            case DESIGN -> Messages.Room_designPurpose;
            case FACILITATE -> Messages.Room_facilitatePurpose;
            case FOLLOW -> Messages.Room_followPurpose;
        };
    }

    /**
     * The room under a name or behind a perspective.
     *
     * @param text "follow", or the identifier of a perspective; may be null
     * @return empty when no room is called so
     */
    public static Optional<Room> of(String text) {
        return Arrays.stream(values())
                .filter(room -> room.word().equals(text) || room.perspective.equals(text))
                .findFirst();
    }
}
