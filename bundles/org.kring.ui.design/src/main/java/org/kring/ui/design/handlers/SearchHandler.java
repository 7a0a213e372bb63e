// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.kring.ui.design.DesignIds;
import org.kring.ui.design.library.LibraryPart;
import org.kring.ui.handlers.ActivePart;
import org.kring.ui.rooms.Room;
import org.kring.ui.rooms.RoomList;
import org.kring.ui.rooms.RoomSwitch;

/** Puts the cursor into the search field, which comes into view, whatever room is in front. */
public final class SearchHandler {

    @Execute
    void search(EPartService parts, RoomSwitch rooms, RoomList lists) {
        rooms.enter(Room.DESIGN);
        lists.show(Room.DESIGN);
        var library = parts.findPart(DesignIds.PART_LIBRARY);
        parts.activate(library, true);
        ActivePart.as(library, LibraryPart.class).ifPresent(LibraryPart::startSearch);
    }
}
