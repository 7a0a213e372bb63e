// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.kring.ui.Background;
import org.kring.ui.Memory;
import org.kring.ui.practice.CurrentPractice;
import org.kring.ui.practice.OpenMeeting;
import org.kring.ui.rooms.Room;
import org.kring.ui.rooms.RoomList;
import org.kring.ui.rooms.RoomSwitch;
import org.osgi.service.event.Event;

/** Furnishes the room before it opens, opens the meeting that runs, and the one that another room asks for. */
public final class FacilitateAddon {

    private OpenItem openItem;

    @Inject
    private RoomSwitch rooms;

    @Inject
    private RoomList lists;

    /**
     * Puts into the context what the parts work with.
     *
     * @param context of the application
     * @param practice that is open
     * @param background does what touches a disk
     * @param clock tells the time
     * @param random decides where a form goes
     * @param memory between two runs of the program
     */
    @PostConstruct
    void furnish(
            IEclipseContext context,
            CurrentPractice practice,
            Background background,
            Clock clock,
            RandomGenerator random,
            Memory memory) {
        openItem = new OpenItem(memory);
        openItem.whoShowsList(() -> lists.show(Room.FACILITATE));
        context.set(OpenItem.class, openItem);
        context.set(
                FacilitateServices.class,
                new FacilitateServices(practice, background, clock, random, memory, Locale.getDefault()));
    }

    /**
     * A meeting that ran when the program ended comes first.
     *
     * @param ignored the start of the program
     */
    @Inject
    @Optional
    void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event ignored) {
        if (openItem.running().isMeeting()) {
            rooms.go(Room.FACILITATE);
        }
    }

    /**
     * Another room asks for a meeting.
     *
     * @param data which one
     */
    @Inject
    @Optional
    void open(@UIEventTopic(OpenMeeting.TOPIC) String data) {
        OpenMeeting.parse(data).ifPresent(wish -> {
            rooms.go(Room.FACILITATE);
            openItem.show(new OpenItem.Place(wish.group(), wish.meeting()));
        });
    }
}
