// SPDX-License-Identifier: EPL-2.0
package org.kring.app.rooms;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kring.ui.practice.CurrentPractice;
import org.kring.ui.rooms.Room;
import org.kring.ui.rooms.RoomSwitch;
import org.kring.ui.widget.LongWords;
import org.kring.ui.widget.WidgetData;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

/** The slim bar below the menu: the rooms, where we are, and which practice is open. */
public final class RoomBar {

    /** The trim of a window gives so many points less than it was asked for. */
    private static final int CUT = 4;

    private static final int LEAST_WORDS = 80;

    private final Map<Room, RoomButton> items = new EnumMap<>(Room.class);
    private final Runnable listener = this::showPractice;
    private final EventHandler onEnter = this::entered;
    private Composite bar;
    private RoomSwitch rooms;
    private CurrentPractice practice;
    private IEventBroker broker;
    private Label open;
    private String words = "";

    /**
     * Builds the widgets.
     *
     * @param parent in the trim of the window
     * @param newRooms the way from one to another
     * @param newPractice what is open
     * @param newBroker tells when another room is entered
     */
    @PostConstruct
    void create(Composite parent, RoomSwitch newRooms, CurrentPractice newPractice, IEventBroker newBroker) {
        broker = newBroker;
        broker.subscribe(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT, onEnter);
        rooms = newRooms;
        practice = newPractice;
        bar = new Composite(parent, SWT.NONE);
        bar.setData(WidgetData.CSS_CLASS, "kring-rooms");
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), bar);
        for (Room room : Room.values()) {
            if (rooms.has(room)) {
                items.put(room, button(room, resources));
            }
        }
        GridLayoutFactory.fillDefaults()
                .numColumns(items.size() + 1)
                .extendedMargins(4, 12, 0, CUT)
                .spacing(2, 0)
                .applyTo(bar);
        open = new Label(bar, SWT.RIGHT);
        open.setData(WidgetData.KEY, "rooms.practice");
        open.setData(WidgetData.CSS_CLASS, "kring-rooms");
        GridDataFactory.swtDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(LEAST_WORDS, SWT.DEFAULT)
                .applyTo(open);
        open.addListener(SWT.Resize, event -> fit());
        practice.addListener(listener);
        showRoom();
        showPractice();
    }

    private RoomButton button(Room room, LocalResourceManager resources) {
        RoomButton button =
                new RoomButton(bar, room.label(), resources.create(room.icon().descriptor()));
        button.setData(WidgetData.KEY, "rooms." + room.word());
        button.setData(WidgetData.CSS_CLASS, "kring-room");
        String key = (SWT.MOD1 == SWT.COMMAND ? "\u2318" : "Ctrl+") + (room.ordinal() + 1);
        button.setToolTipText(room.purpose() + " (" + key + ")");
        button.addListener(SWT.Selection, event -> rooms.go(room));
        return button;
    }

    /** Shows where we are now. */
    private void entered(Event event) {
        if (event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPerspectiveStack) {
            showRoom();
        }
    }

    private void showRoom() {
        if (!bar.isDisposed()) {
            Room now = rooms.current().orElse(Room.START);
            items.forEach((room, button) -> button.current(room == now));
        }
    }

    private void showPractice() {
        if (!bar.isDisposed()) {
            String line = practice.sample() ? Messages.Rooms_sample : Messages.Rooms_practice;
            words = practice.folder().isEmpty() ? "" : NLS.bind(line, practice.name());
            fit();
        }
    }

    /** A long name is shortened in the middle; all of it is in the tip. */
    private void fit() {
        LongWords.on(open, words, open.getSize().x);
    }

    @PreDestroy
    void end() {
        practice.removeListener(listener);
        broker.unsubscribe(onEnter);
    }
}
