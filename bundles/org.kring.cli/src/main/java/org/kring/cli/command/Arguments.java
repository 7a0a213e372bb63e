// SPDX-License-Identifier: EPL-2.0
package org.kring.cli.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kring.method.DayRange;
import org.kring.store.files.Folders;

/** The words after a command, told apart into options and names. After "--" everything is a name. */
public final class Arguments {

    private static final int DIGITS = 9;
    /** What Java makes of bytes that are no text in the encoding of the system. */
    private static final char UNREADABLE = '\ufffd';

    private final List<String> names = new ArrayList<>();
    private final Map<String, List<String>> values = new HashMap<>();

    private Arguments() {}

    /** Tells words apart.
     *
     * @throws CommandException when an option is unknown, given twice, or lacks its value
     */
    public static Arguments parse(List<String> words, List<Option> options) throws CommandException {
        Arguments arguments = new Arguments();
        Deque<String> rest = new ArrayDeque<>(words);
        while (!rest.isEmpty()) {
            String word = rest.pop();
            if (word.equals("--")) {
                arguments.names.addAll(rest);
                rest.clear();
            } else if (word.startsWith("-") && word.length() > 1) {
                arguments.addOption(word, rest, options);
            } else {
                arguments.names.add(word);
            }
        }
        return arguments;
    }

    /** The file or folder that an option names. */
    public Path path(String option) throws CommandException {
        return asPath(required(option));
    }

    /**
     * The file or folder of this name, whether there is one or not.
     *
     * @throws CommandException when no file can have that name, or its bytes say no text, so that none can be found by it
     */
    public static Path asPath(String word) throws CommandException {
        try {
            Path path = Path.of(word);
            if (word.indexOf(UNREADABLE) >= 0 && !Folders.exists(path)) {
                throw new CommandException("path-not-text", word);
            }
            return path;
        } catch (InvalidPathException e) {
            throw new CommandException("path-wrong", word);
        }
    }

    /** What was named, in order. */
    public List<String> names() {
        return names;
    }

    /** The one thing that must be named. */
    public String onlyName() throws CommandException {
        if (names.isEmpty()) {
            throw new CommandException("name-missing");
        }
        if (names.size() > 1) {
            throw new CommandException("name-too-many", names.get(1));
        }
        return names.get(0);
    }

    /** For a command that takes options only. */
    public void refuseNames() throws CommandException {
        if (!names.isEmpty()) {
            throw new CommandException("name-too-many", names.get(0));
        }
    }

    /** Whether an option was given. */
    public boolean has(String option) {
        return values.containsKey(option);
    }

    /** The value of an option; empty when it was not given. */
    public Optional<String> value(String option) {
        return values(option).stream().findFirst();
    }

    /** All values of an option that may be repeated, in order; none when it was not given. */
    public List<String> values(String option) {
        return values.getOrDefault(option, List.of());
    }

    /** The value of an option that can't be left out. */
    public String required(String option) throws CommandException {
        return value(option).orElseThrow(() -> new CommandException("option-missing", option));
    }

    /** A whole number within a range. */
    public int number(String option, int least, int most) throws CommandException {
        String word = required(option);
        boolean number = word.matches("[0-9]{1," + DIGITS + "}");
        if (!number || Integer.parseInt(word) < least || Integer.parseInt(word) > most) {
            throw new CommandException("number-wrong", option, whole(least), whole(most), word);
        }
        return Integer.parseInt(word);
    }

    /** A whole number within a range, or another one when the option is not given. */
    public int number(String option, int least, int most, int otherwise) throws CommandException {
        return has(option) ? number(option, least, most) : otherwise;
    }

    /**
     * For options that only count without another one: what would be passed over is refused.
     *
     * @throws CommandException when the other one was given, and one of these
     */
    public void refuseWith(String other, String... options) throws CommandException {
        for (String each : options) {
            if (has(other) && has(each)) {
                throw new CommandException("option-not-with", each, other);
            }
        }
    }

    /**
     * For options that only count beside another one.
     *
     * @throws CommandException when one of these was given without it
     */
    public void refuseWithout(String other, String... options) throws CommandException {
        for (String each : options) {
            if (!has(other) && has(each)) {
                throw new CommandException("option-only-with", each, other);
            }
        }
    }

    /** A day of {@link DayRange}, written as in 2026-11-21. */
    public Optional<LocalDate> day(String option) throws CommandException {
        return day(option, DayRange.FIRST, DayRange.LAST);
    }

    /** A day within a range, written as in 2026-11-21. */
    public Optional<LocalDate> day(String option, LocalDate first, LocalDate last) throws CommandException {
        Optional<String> word = value(option);
        try {
            Optional<LocalDate> day = word.map(LocalDate::parse);
            if (day.isPresent() && (day.get().isBefore(first) || day.get().isAfter(last))) {
                throw new CommandException("day-range", option, first, last, word.get());
            }
            return day;
        } catch (DateTimeParseException e) {
            throw new CommandException("day-wrong", option, word.orElse(""));
        }
    }

    /** One word out of a few. */
    public Optional<String> choice(String option, String... choices) throws CommandException {
        Optional<String> word = value(option);
        if (word.isPresent() && !Arrays.asList(choices).contains(word.get())) {
            throw new CommandException("choice-wrong", option, String.join(", ", choices), word.get());
        }
        return word;
    }

    private void addOption(String word, Deque<String> rest, List<Option> options) throws CommandException {
        int equals = word.startsWith("--") ? word.indexOf('=') : -1;
        String name = equals < 0 ? word : word.substring(0, equals);
        Option option = options.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CommandException("option-unknown", name));
        List<String> given = values.computeIfAbsent(name, each -> new ArrayList<>());
        if (!given.isEmpty() && !option.repeatable()) {
            throw new CommandException("option-twice", name);
        }
        if (!option.takesValue()) {
            refuseValue(equals, name);
            given.add("");
        } else {
            given.add(equals < 0 ? nextValue(name, rest) : word.substring(equals + 1));
        }
    }

    private static void refuseValue(int equals, String name) throws CommandException {
        if (equals >= 0) {
            throw new CommandException("option-no-value", name);
        }
    }

    private static String nextValue(String name, Deque<String> rest) throws CommandException {
        String value = rest.peek();
        if (value == null || value.isEmpty() || value.startsWith("--")) {
            throw new CommandException("value-missing", name);
        }
        return rest.pop();
    }

    private static String whole(int number) {
        return Integer.toString(number);
    }
}
