// SPDX-License-Identifier: EPL-2.0
package org.kring.app.keys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MBindingTable;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.kring.ui.rooms.Room;

/** All keys of the workbench: those that the application model binds to commands, and those of pictures and lists. */
final class KeyList {

    private KeyList() {}

    /** In the order of the model, the keys of one command on one line; then what works everywhere without a command. */
    static List<KeyRow> of(MApplication application) {
        Map<String, String> byMeaning = new LinkedHashMap<>();
        for (MBindingTable table : application.getBindingTables()) {
            for (MKeyBinding binding : table.getBindings()) {
                byMeaning.merge(
                        meaning(binding), KeyName.of(binding.getKeySequence()), (one, other) -> one + ", " + other);
            }
        }
        List<KeyRow> rows = new ArrayList<>();
        byMeaning.forEach((meaning, keys) -> rows.add(new KeyRow(keys, meaning)));
        rows.addAll(everywhere());
        return rows;
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

    private static List<KeyRow> everywhere() {
        return List.of(
                new KeyRow("F10", Messages.Keys_menu),
                new KeyRow("Tab", Messages.Keys_tab),
                new KeyRow(Messages.Keys_arrows, Messages.Keys_arrowsMeaning),
                new KeyRow("Enter", Messages.Keys_enter),
                new KeyRow("Esc", Messages.Keys_escape),
                new KeyRow(Messages.Keys_wheel, Messages.Keys_wheelMeaning));
    }
}
