// SPDX-License-Identifier: EPL-2.0
package org.kring.app.rooms;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.widgets.Display;
import org.kring.ui.Memory;
import org.kring.ui.practice.CurrentPractice;
import org.kring.ui.rooms.Room;
import org.kring.ui.rooms.RoomList;
import org.kring.ui.rooms.RoomSwitch;
import org.osgi.service.event.Event;

/**
 * Begins in the room where the last run ended, with the practice that was open; without a last room on the start page.
 */
public final class RoomsAddon {

    private static final String ROOM = "room";

    @Inject
    private Memory memory;

    @Inject
    private RoomSwitch rooms;

    @Inject
    private RoomList lists;

    @Inject
    private CurrentPractice practice;

    @PostConstruct
    void enter(IEventBroker broker, Display display) {
        LoneTabs.passBy(display);
        TabReading.everywhere(display);
        broker.subscribe(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT, this::entered);
        lists.restore();
        rooms.go(memory.text(ROOM).flatMap(Room::of).filter(rooms::has).orElse(Room.START));
        reopen();
    }

    /** Begins before there is a window, so that no part ever says that no practice is open while one is on its way. */
    private void reopen() {
        practice.reopen(failure -> {
            ILog.get().warn("The last practice cannot be opened", failure);
            rooms.go(Room.START);
        });
    }

    /** Remembers where we are. */
    private void entered(Event event) {
        if (event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPerspectiveStack) {
            rooms.current().ifPresent(room -> memory.text(ROOM, room.word()));
        }
    }
}
