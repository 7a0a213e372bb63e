// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kring.ui.practice.OpenMeeting;
import org.kring.ui.rooms.Room;

/** Takes down where it went. */
final class RecordedNavigation implements Navigation {

    final List<String> went = new ArrayList<>();
    private final Set<Room> rooms;

    RecordedNavigation(Room... rooms) {
        this.rooms = Set.of(rooms);
    }

    @Override
    public boolean has(Room room) {
        return rooms.contains(room);
    }

    @Override
    public void go(Room room) {
        went.add(room.name());
    }

    @Override
    public void open(OpenMeeting meeting) {
        went.add(meeting.text());
    }
}
