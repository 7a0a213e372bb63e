// SPDX-License-Identifier: EPL-2.0
package org.kring.store.event;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;

/** Events made by chance: every fact, every field, words that hurt. The same seed always makes the same event. */
public final class AnyEvent {

    private static final List<String> PIECES = List.of(
            "",
            "a",
            "één",
            "\"",
            "\\",
            "\n",
            "\t",
            "\r",
            "\u2028",
            "</script>",
            "𝄞",
            "שלום",
            "\u202e",
            "{\"number\":1}",
            "' OR 1=1",
            "\ufffd",
            "\u007f");

    private AnyEvent() {}

    public static RunEvent of(long seed) throws ReflectiveOperationException {
        var random = new SplittableRandom(seed);
        var facts = RunFact.all();
        var type = facts.get((int) Math.floorMod(seed, (long) facts.size()));
        var fields = type.getRecordComponents();
        var values = Arrays.stream(fields)
                .map(field -> value(random, field.getType()))
                .toArray();
        var types = Arrays.stream(fields).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var fact = (RunFact) type.getDeclaredConstructor(types).newInstance(values);
        var at =
                Instant.ofEpochSecond(random.nextLong(-2_208_000_000L, 32_503_000_000L), random.nextInt(1_000_000_000));
        return new RunEvent(random.nextLong(1, 999_999_999_999L), at, fact);
    }

    private static Object value(RandomGenerator random, Class<?> type) {
        if (type == String.class) {
            return text(random);
        }
        if (type == int.class) {
            return random.nextBoolean() ? random.nextInt() : random.nextInt(11);
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == LocalDate.class) {
            return random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextLong(-1_000_000, 10_000_000));
        }
        if (type == List.class) {
            return Stream.generate(() -> text(random)).limit(random.nextInt(5)).toList();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        throw new AssertionError("no values for " + type);
    }

    private static String text(RandomGenerator random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
