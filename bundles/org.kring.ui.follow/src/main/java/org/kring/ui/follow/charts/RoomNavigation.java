// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.kring.ui.practice.OpenMeeting;
import org.kring.ui.rooms.Room;
import org.kring.ui.rooms.RoomSwitch;

/** The ways out of this room in the running program. */
record RoomNavigation(RoomSwitch rooms, IEventBroker broker) implements Navigation {

    @Override
    public boolean has(Room room) {
        return rooms.has(room);
    }

    @Override
    public void go(Room room) {
        rooms.go(room);
    }

    @Override
    public void open(OpenMeeting meeting) {
        broker.post(OpenMeeting.TOPIC, meeting.text());
    }
}
