// SPDX-License-Identifier: EPL-2.0
package org.kring.app.keys;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kring.ui.rooms.Room;

/** The keys that pages and widgets listen to themselves, without a command. */
final class PageKeys {

    private PageKeys() {}

    /** In the order in which they are told, room by room. */
    static List<KeyRow> rows() {
        return List.of(
                in(Room.START, Messages.Keys_makePractice, "CR"),
                in(Room.DESIGN, Messages.Keys_openMethod, "CR"),
                in(Room.DESIGN, Messages.Keys_toFound, "ARROW_DOWN"),
                in(Room.DESIGN, Messages.Keys_clearSearch, "ESC"),
                new KeyRow(Optional.of(Room.DESIGN), Messages.Key_letters, Messages.Keys_searchByLetters),
                in(Room.DESIGN, Messages.Keys_phases, "ARROW_LEFT", "ARROW_RIGHT", "HOME", "END"),
                in(Room.DESIGN, Messages.Keys_noPhase, "ESC"),
                in(Room.DESIGN, Messages.Keys_toTitle, "CR", "F2"),
                in(Room.DESIGN, Messages.Keys_chooseInCell, "CR", "F2"),
                in(Room.DESIGN, Messages.Keys_addActivity, "INSERT"),
                in(Room.DESIGN, Messages.Keys_removeActivity, "DEL"),
                in(Room.DESIGN, Messages.Keys_moveActivity, "M3+ARROW_UP", "M3+ARROW_DOWN"),
                in(Room.FACILITATE, Messages.Keys_pause, "SPACE"),
                in(Room.FACILITATE, Messages.Keys_phase, "ARROW_RIGHT", "ARROW_LEFT"),
                new KeyRow(Optional.of(Room.FACILITATE), Messages.Key_letters, Messages.Keys_typeEntry),
                in(Room.FACILITATE, Messages.Keys_changeEntry, "CR", "F2"),
                in(Room.FACILITATE, Messages.Keys_leaveGroupView, "ESC"),
                new KeyRow(Optional.of(Room.FACILITATE), "1 \u2013 10, N", Messages.Keys_mark),
                in(Room.FACILITATE, Messages.Keys_otherMark, "ARROW_RIGHT", "ARROW_LEFT", "BS", "DEL"),
                in(Room.FACILITATE, Messages.Keys_question, "ARROW_DOWN", "ARROW_UP", "CR"),
                in(Room.FOLLOW, Messages.Keys_points, "ARROW_LEFT", "ARROW_RIGHT", "HOME", "END"),
                in(Room.FOLLOW, Messages.Keys_otherChart, "ARROW_UP", "ARROW_DOWN"),
                in(Room.FOLLOW, Messages.Keys_openMeeting, "CR"),
                in(Room.FOLLOW, Messages.Keys_noPoint, "ESC"),
                in(Room.FOLLOW, Messages.Keys_copyRows, "M1+C"),
                in(Room.FOLLOW, Messages.Keys_allRows, "M1+A"),
                in(Room.FOLLOW, Messages.Keys_side, "PAGE_DOWN", "PAGE_UP"),
                in(null, Messages.Keys_menu, "F10"),
                in(null, Messages.Keys_tab, "TAB"),
                in(null, Messages.Keys_press, "SPACE", "CR"),
                in(null, Messages.Keys_escape, "ESC"),
                in(null, Messages.Keys_scroll, "PAGE_DOWN", "PAGE_UP"),
                in(null, Messages.Keys_sideways, "M2+ARROW_LEFT", "M2+ARROW_RIGHT"),
                new KeyRow(Optional.empty(), Messages.Key_wheel, Messages.Keys_wheelMeaning));
    }

    private static KeyRow in(Room room, String meaning, String... sequences) {
        String keys = Arrays.stream(sequences).map(KeyName::of).collect(Collectors.joining(", "));
        return new KeyRow(Optional.ofNullable(room), keys, meaning);
    }
}
