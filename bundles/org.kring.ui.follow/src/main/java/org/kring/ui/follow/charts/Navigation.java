// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import org.kring.ui.practice.OpenMeeting;
import org.kring.ui.rooms.Room;

/** The ways out of this room. */
interface Navigation {

    /** Whether another room can be entered. */
    boolean has(Room room);

    /** Goes there. */
    void go(Room room);

    /** Asks whoever shows meetings to show one, or a group. */
    void open(OpenMeeting meeting);
}
