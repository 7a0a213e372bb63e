// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.rooms;

import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.kring.ui.Memory;

/** The list on the left of the room where we are: it folds away, and is as it was in that room next time. */
@Creatable
public final class RoomList {

    private static final String FOLDED = "list.folded.";
    private static final String YES = "yes";

    private final MApplication application;
    private final EModelService models;
    private final RoomSwitch rooms;
    private final Memory memory;

    /**
     * For injection.
     *
     * @param application of the workbench
     * @param models finds elements
     * @param rooms knows where we are
     * @param memory keeps what is folded
     */
    @Inject
    public RoomList(MApplication application, EModelService models, RoomSwitch rooms, Memory memory) {
        this.application = application;
        this.models = models;
        this.rooms = rooms;
        this.memory = memory;
    }

    private Optional<MUIElement> list(Room room) {
        return Optional.ofNullable(models.find(part(room, "left"), application));
    }

    /** The identifiers of a room's parts begin as that of its perspective does. */
    private static String part(Room room, String name) {
        return room.perspective().substring(0, room.perspective().lastIndexOf('.') + 1) + name;
    }

    /**
     * Whether the room where we are has a list.
     *
     * @return false on the start page
     */
    public boolean isThere() {
        return rooms.current().flatMap(this::list).isPresent();
    }

    /**
     * Whether the list of the room where we are is folded away.
     *
     * @return false when it is on the screen, or when there is none
     */
    public boolean isFolded() {
        return rooms.current()
                .flatMap(this::list)
                .filter(list -> !list.isVisible())
                .isPresent();
    }

    /**
     * Folds the list of the room where we are away, or brings it back.
     *
     * @param folded true for away
     */
    public void fold(boolean folded) {
        rooms.current().ifPresent(room -> {
            memory.text(FOLDED + room.word(), folded ? YES : "no");
            list(room).ifPresent(list -> list.setVisible(!folded));
            if (folded) {
                activate(part(room, "stack"));
            }
        });
    }

    /**
     * Brings the list of a room back: what stands beside it points at it.
     *
     * @param room any; nothing happens when its list is on the screen
     */
    public void show(Room room) {
        list(room).filter(list -> !list.isVisible()).ifPresent(list -> {
            memory.text(FOLDED + room.word(), "no");
            list.setVisible(true);
        });
    }

    /** Who was in the list goes on in what is left. */
    private void activate(String stack) {
        if (models.find(stack, application) instanceof MElementContainer<?> container
                && container.getSelectedElement() instanceof MPart part) {
            RoomSwitch.parts(application).activate(part);
        }
    }

    /** Folds in every room what was folded last time. */
    public void restore() {
        for (Room room : Room.values()) {
            boolean folded =
                    memory.text(FOLDED + room.word()).filter(YES::equals).isPresent();
            list(room).filter(list -> folded).ifPresent(list -> list.setVisible(false));
        }
    }
}
