// SPDX-License-Identifier: EPL-2.0
package org.kring.app.rooms;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.kring.ui.rooms.Room;
import org.kring.ui.rooms.RoomSwitch;

/** Goes to the room that the menu item or the key names. */
public final class ShowRoomHandler {

    private static final String PARAMETER = "org.kring.app.parameter.room";

    @CanExecute
    boolean canGo(@Optional @Named(PARAMETER) String room, RoomSwitch rooms) {
        return Room.of(room).filter(rooms::has).isPresent();
    }

    @Execute
    void go(@Named(PARAMETER) String room, RoomSwitch rooms) {
        Room.of(room).ifPresent(rooms::go);
    }
}
