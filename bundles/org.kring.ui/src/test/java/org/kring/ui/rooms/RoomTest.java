// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.rooms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoomTest {

    @ParameterizedTest
    @EnumSource
    void aRoomIsFoundByItsNameAndItsPerspective(Room room) {
        assertEquals(Optional.of(room), Room.of(room.word()));
        assertEquals(Optional.of(room), Room.of(room.perspective()));
        assertEquals(room.name().toLowerCase(Locale.ROOT), room.word());
        assertFalse(room.label().isBlank());
        assertFalse(room.purpose().isBlank());
    }

    @Test
    void whatIsNoRoomIsNone() {
        assertEquals(Optional.empty(), Room.of(null));
        assertEquals(Optional.empty(), Room.of("Follow"));
        assertEquals(Optional.empty(), Room.of("folder"));
    }

    @Test
    void everyRoomHasAPictureOfItsOwn() {
        Set<Object> icons = new HashSet<>();
        for (Room each : Room.values()) {
            icons.add(each.icon());
        }
        assertEquals(Room.values().length, icons.size());
    }
}
