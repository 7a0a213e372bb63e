// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.kring.ui.rooms.Room;

class MessagesTest {

    @Test
    void everyTextIsFilledIn() throws Exception {
        for (var field : Messages.class.getFields()) {
            assertNotNull(field.get(null), field.getName());
        }
    }

    @Test
    void everyRoomHasItsOwnNameAndPurpose() {
        assertEquals(4, Arrays.stream(Room.values()).map(Room::label).distinct().count());
        assertEquals(
                4, Arrays.stream(Room.values()).map(Room::purpose).distinct().count());
    }
}
