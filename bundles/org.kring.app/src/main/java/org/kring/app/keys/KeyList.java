// SPDX-License-Identifier: EPL-2.0
package org.kring.app.keys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MBindingTable;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.kring.ui.rooms.Room;

/** All keys of the workbench, room by room: those that the application model binds to commands, and those of pages. */
final class KeyList {

    /** The tag of a binding that works in more rooms than the one whose bundle has it. */
    static final String EVERYWHERE = "kring.everywhere";

    /** With the word of a room behind it, the tag of a binding of the window that has something to do only there. */
    static final String ONLY = "kring.only.";

    private static final String OF_A_ROOM = "org.kring.ui.";

    private KeyList() {}

    /** Room by room in their order, and at last what works everywhere; in a room first what has a command. */
    static List<KeyRow> of(MApplication application) {
        List<KeyRow> all = new ArrayList<>(commands(application));
        all.addAll(PageKeys.rows());
        // sorting keeps the order of what is in one room
        all.sort(Comparator.comparingInt(row -> row.room().map(Room::ordinal).orElse(Room.values().length)));
        return all;
    }

    /** In the order of the model, the keys of one command on one line. */
    private static List<KeyRow> commands(MApplication application) {
        Map<String, KeyRow> byMeaning = new LinkedHashMap<>();
        for (MBindingTable table : application.getBindingTables()) {
            for (MKeyBinding binding : table.getBindings()) {
                KeyRow row = new KeyRow(room(binding), KeyName.of(binding.getKeySequence()), meaning(binding));
                byMeaning.merge(
                        row.meaning(),
                        row,
                        (one, other) -> new KeyRow(one.room(), one.keys() + ", " + other.keys(), one.meaning()));
            }
        }
        return List.copyOf(byMeaning.values());
    }

    /** The only room of the binding, or the one whose bundle has it. */
    private static Optional<Room> room(MKeyBinding binding) {
        String id = binding.getElementId();
        Optional<Room> only = binding.getTags().stream()
                .filter(tag -> tag.startsWith(ONLY))
                .findFirst()
                .flatMap(tag -> Room.of(tag.substring(ONLY.length())));
        if (only.isPresent() || binding.getTags().contains(EVERYWHERE)) {
            return only;
        }
        return Arrays.stream(Room.values())
                .filter(room -> id.startsWith(OF_A_ROOM + room.word() + "."))
                .findFirst();
    }

    /** A command with a parameter does as many things as there are values. */
    private static String meaning(MKeyBinding binding) {
        String command = binding.getCommand().getLocalizedCommandName();
        return binding.getParameters().stream()
                .findFirst()
                .flatMap(parameter -> Room.of(parameter.getValue()))
                .map(room -> command + ": " + room.label())
                .orElse(command);
    }
}
