// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.rooms;

import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.kring.ui.widget.Keyboard;

/** Goes from one room to another. */
@Creatable
public final class RoomSwitch {

    /** The stack that holds the perspectives of all rooms. */
    public static final String STACK = "org.kring.app.perspectives";

    private final MApplication application;
    private final EModelService models;

    /**
     * For injection.
     *
     * @param application of the workbench
     * @param models finds elements
     */
    @Inject
    public RoomSwitch(MApplication application, EModelService models) {
        this.application = application;
        this.models = models;
    }

    private Optional<MPerspective> perspective(Room room) {
        MUIElement found = models.find(room.perspective(), application);
        return found instanceof MPerspective perspective ? Optional.of(perspective) : Optional.empty();
    }

    /**
     * Whether a room is part of this program.
     *
     * @param room any
     * @return false when its bundle is missing
     */
    public boolean has(Room room) {
        return perspective(room).isPresent();
    }

    /**
     * Goes to a room. Whoever is there already gets the keyboard back to the part where it was, from wherever it is.
     *
     * @param room any; nothing happens when it is missing
     */
    public void go(Room room) {
        perspective(room).ifPresent(perspective -> {
            MPerspectiveStack stack = (MPerspectiveStack) models.find(STACK, application);
            if (stack.getSelectedElement() == perspective) {
                // what was clicked takes the keyboard only after this
                Optional.ofNullable(Display.getCurrent()).ifPresent(display -> display.asyncExec(this::goBack));
            }
            stack.setSelectedElement(perspective);
        });
    }

    /**
     * Goes to a room for something that is going to be shown there; whoever is there already stays where they are.
     *
     * @param room any; nothing happens when it is missing
     */
    public void enter(Room room) {
        if (!isIn(room)) {
            go(room);
        }
    }

    /**
     * Whether a room is the one that is shown.
     *
     * @param room any
     */
    public boolean isIn(Room room) {
        return current().filter(room::equals).isPresent();
    }

    private void goBack() {
        MPart part = parts(application).getActivePart();
        boolean there = part == null || part.getWidget() instanceof Composite shown && Keyboard.isIn(shown);
        if (!there) {
            application.getContext().get(IPresentationEngine.class).focusGui(part);
        }
    }

    /** Of the window: that of the application knows nothing while no window is in front, as right after a question. */
    static EPartService parts(MApplication application) {
        return application.getChildren().get(0).getContext().get(EPartService.class);
    }

    /**
     * Where we are.
     *
     * @return empty before the first room is shown
     */
    public Optional<Room> current() {
        MUIElement stack = models.find(STACK, application);
        return stack instanceof MPerspectiveStack rooms && rooms.getSelectedElement() != null
                ? Room.of(rooms.getSelectedElement().getElementId())
                : Optional.empty();
    }
}
