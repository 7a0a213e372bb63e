// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.kring.ui.rooms.RoomList;

/** Folds away the list on the left of a room, or brings it back. */
public final class FoldListHandler {

    @CanExecute
    boolean canFold(RoomList list) {
        return list.isThere();
    }

    @Execute
    void fold(RoomList list) {
        list.fold(!list.isFolded());
    }
}
