// SPDX-License-Identifier: EPL-2.0
package org.kring.app.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationFactory;
import org.eclipse.e4.ui.model.application.commands.MBindingTable;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.commands.MCommandsFactory;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.junit.jupiter.api.Test;
import org.kring.ui.rooms.Room;

/** The page of keys tells all keys: those of the models, and those that pages listen to. */
class KeyListTest {

    private static final Pattern BINDING = Pattern.compile(
            "elementId=\"([^\"]+\\.binding\\.[^\"]+)\" keySequence=\"([^\"]+)\"[^>]*?(/>|>\\s*<(\\w+)[ >]([\\w.]*))");
    private static final Map<String, Optional<Room>> BUNDLES = Map.of(
            "org.kring.app", Optional.empty(),
            "org.kring.ui", Optional.empty(),
            "org.kring.ui.design", Optional.of(Room.DESIGN),
            "org.kring.ui.facilitate", Optional.of(Room.FACILITATE),
            "org.kring.ui.follow", Optional.of(Room.FOLLOW));
    /** How pages ask for keys, with the modifier if they ask for one. */
    private static final Pattern LISTENING = Pattern.compile(
            "(?:stateMask == SWT\\.(ALT) && )?[\\w.]*(?:[kK]eyCode|key) == (?:SWT\\.([A-Z_0-9]+)|'(.)')|SWT\\.(\\w+), Step\\.");
    /** Another name of the same key on the keyboard. */
    private static final Map<String, String> SAME = Map.of("KEYPAD_CR", "CR");

    private static Path model(String bundle) {
        return Path.of("..", bundle, bundle.equals("org.kring.app") ? "Application.e4xmi" : "fragment.e4xmi");
    }

    private static MApplication application() throws Exception {
        MApplication application = MApplicationFactory.INSTANCE.createApplication();
        MBindingTable table = MCommandsFactory.INSTANCE.createBindingTable();
        application.getBindingTables().add(table);
        for (String bundle : BUNDLES.keySet()) {
            if (Files.exists(model(bundle))) {
                Matcher each = BINDING.matcher(Files.readString(model(bundle)));
                while (each.find()) {
                    MKeyBinding binding = MCommandsFactory.INSTANCE.createKeyBinding();
                    binding.setElementId(each.group(1));
                    binding.setKeySequence(each.group(2));
                    MCommand command = MCommandsFactory.INSTANCE.createCommand();
                    command.setCommandName(each.group(1));
                    binding.setCommand(command);
                    if ("tags".equals(each.group(4))) {
                        binding.getTags().add(each.group(5));
                    }
                    table.getBindings().add(binding);
                }
            }
        }
        return application;
    }

    private static boolean isTold(List<KeyRow> rows, Optional<Room> room, String key) {
        return rows.stream()
                .filter(row -> room.isEmpty() || row.room().equals(room))
                .anyMatch(row -> List.of(row.keys().split(", ")).contains(key));
    }

    @Test
    void everyKeyOfTheModelsIsToldInItsRoom() throws Exception {
        MApplication application = application();
        List<KeyRow> rows = KeyList.of(application);
        List<MKeyBinding> bindings = application.getBindingTables().get(0).getBindings();
        assertTrue(bindings.size() > 35, "keys of all models: " + bindings.size());
        for (MKeyBinding binding : bindings) {
            KeyRow row = rows.stream()
                    .filter(each -> each.meaning().equals(binding.getElementId()))
                    .findFirst()
                    .orElseThrow();
            boolean everywhere = binding.getTags().contains(KeyList.EVERYWHERE)
                    || binding.getElementId().startsWith("org.kring.app.")
                            && binding.getTags().stream().noneMatch(tag -> tag.startsWith(KeyList.ONLY));
            assertEquals(everywhere, row.room().isEmpty(), row.toString());
            assertTrue(row.keys().contains(KeyName.of(binding.getKeySequence())), row.toString());
        }
    }

    @Test
    void theKeyThatClosesATabIsToldWhereThereAreTabsToClose() throws Exception {
        KeyRow closing = KeyList.of(application()).stream()
                .filter(row -> row.keys().equals(KeyName.of("M1+W")))
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of(Room.DESIGN), closing.room());
    }

    @Test
    void roomsFollowEachOtherAsInTheBarAndWhatWorksEverywhereEnds() throws Exception {
        List<Optional<Room>> order =
                KeyList.of(application()).stream().map(KeyRow::room).distinct().toList();
        assertEquals(
                List.of(
                        Optional.of(Room.START),
                        Optional.of(Room.DESIGN),
                        Optional.of(Room.FACILITATE),
                        Optional.of(Room.FOLLOW),
                        Optional.empty()),
                order);
    }

    @Test
    void everyKeyThatAPageListensToIsTold() throws Exception {
        List<KeyRow> rows = KeyList.of(application());
        List<String> untold = new ArrayList<>();
        int count = 0;
        for (Map.Entry<String, Optional<Room>> bundle : BUNDLES.entrySet()) {
            for (Path source : sources(bundle.getKey())) {
                for (String key : listened(source)) {
                    count++;
                    if (!isTold(rows, bundle.getValue(), KeyName.of(key))) {
                        untold.add(source.getFileName() + ": " + KeyName.of(key));
                    }
                }
            }
        }
        assertTrue(count > 30, "keys of all pages: " + count);
        assertEquals(List.of(), untold);
    }

    private static List<Path> sources(String bundle) throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("..", bundle, "src/main/java"))) {
            return files.filter(each -> each.toString().endsWith(".java")).toList();
        }
    }

    private static List<String> listened(Path source) throws Exception {
        List<String> keys = new ArrayList<>();
        String text = Files.readString(source);
        Matcher each = LISTENING.matcher(text);
        while (each.find()) {
            String constant = each.group(2) == null ? each.group(4) : each.group(2);
            boolean copying = text.contains("== SWT.MOD1) {") && constant == null;
            String letter = each.group(3) == null ? null : each.group(3).equals(" ") ? "SPACE" : each.group(3);
            String key = constant == null ? letter : SAME.getOrDefault(constant, constant);
            keys.add((each.group(1) == null ? "" : "M3+")
                    + (copying ? "M1+" : "")
                    + key.toUpperCase(java.util.Locale.ROOT));
        }
        return keys;
    }
}
