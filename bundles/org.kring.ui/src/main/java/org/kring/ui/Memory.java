// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What the workbench remembers between two runs: bounds, layout, theme, opened methods. Never the model of the
 * workbench itself, which goes stale. Text of {@code key=value} lines under a version line; whatever cannot be
 * understood is left out, never an error. May be used from any thread.
 */
public final class Memory {

    private static final String FIRST_LINE = "kring-memory 1";
    private static final int LONGEST_VALUE = 4096;

    private final Map<String, String> values = new TreeMap<>();
    private Runnable listener = () -> {
        // nobody listens yet
    };

    /**
     * The memory that the bytes of a file hold.
     *
     * @param bytes any bytes
     * @return an empty memory when the bytes are no memory of a version that we know
     */
    public static Memory of(byte[] bytes) {
        Memory memory = new Memory();
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(FIRST_LINE)) {
            return memory;
        }
        for (String line : lines.subList(1, lines.size())) {
            int equals = line.indexOf('=');
            if (equals > 0 && line.length() <= LONGEST_VALUE) {
                memory.values.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return memory;
    }

    /**
     * Sets who is told when something else is remembered.
     *
     * @param newListener in place of the earlier one
     */
    public void onChange(Runnable newListener) {
        listener = newListener;
    }

    private void put(String key, String value) {
        if (!value.equals(values.put(key, value))) {
            listener.run();
        }
    }

    /**
     * The memory as bytes, keys in alphabetical order.
     *
     * @return what {@link #of} understands
     */
    public synchronized byte[] bytes() {
        StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
        values.forEach(
                (key, value) -> text.append(key).append('=').append(value).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * One remembered text.
     *
     * @param key for example "theme"
     * @return empty when nothing is remembered
     */
    public synchronized Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /**
     * Remembers a text.
     *
     * @param key without an equals sign
     * @param value one line; a value of more lines is not remembered
     */
    public synchronized void text(String key, String value) {
        if (value.lines().count() <= 1) {
            put(key, value);
        }
    }

    /**
     * Remembered whole numbers.
     *
     * @param key for example "window"
     * @param count how many there must be
     * @return empty when there are not exactly so many whole numbers
     */
    public synchronized Optional<int[]> numbers(String key, int count) {
        String[] words = values.getOrDefault(key, "").split(" ", -1);
        if (words.length != count) {
            return Optional.empty();
        }
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            if (!words[i].matches("-?[0-9]{1,9}")) {
                return Optional.empty();
            }
            numbers[i] = Integer.parseInt(words[i]);
        }
        return Optional.of(numbers);
    }

    /**
     * Remembers whole numbers.
     *
     * @param key without an equals sign
     * @param numbers at least one
     */
    public synchronized void rememberNumbers(String key, int... numbers) {
        List<String> words = new ArrayList<>();
        for (int number : numbers) {
            words.add(Integer.toString(number));
        }
        put(key, String.join(" ", words));
    }

    /**
     * A remembered list of texts, in order.
     *
     * @param key for example "open"
     * @return empty when nothing is remembered
     */
    public synchronized List<String> list(String key) {
        List<String> list = new ArrayList<>();
        for (int i = 1; values.containsKey(key + "." + i); i++) {
            list.add(values.get(key + "." + i));
        }
        return List.copyOf(list);
    }

    /**
     * Remembers a list of texts in place of the earlier one.
     *
     * @param key without an equals sign
     * @param list texts of one line each
     */
    public synchronized void list(String key, List<String> list) {
        values.keySet().removeIf(known -> known.matches(Pattern.quote(key) + "\\.[0-9]+"));
        int i = 1;
        for (String text : list) {
            text(key + "." + i++, text);
        }
    }
}
