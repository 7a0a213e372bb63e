// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.method.Bilingual;

/**
 * The one codec of the events of a run: a flat JSON object on one line, with number, moment, the word of the event and
 * the fields of its fact; empty texts and lists are left out. Words are in lower case with hyphens. Reads hostile lines:
 * whatever they hold, the answer is an event or one sentence.
 */
public final class EventJson {

    private static final String NUMBER = "number";
    private static final String AT = "at";
    private static final String EVENT = "event";
    private static final Map<String, Class<?>> DEEDS = facts();

    /**
     * What became of a line.
     *
     * @param value what it says; null when it is no event
     * @param why why it is no event; null when it is one
     */
    public record Decoded<T>(T value, Bilingual why) {

        /** Whether the line is an event. */
        public boolean ok() {
            return why == null;
        }
    }

    private EventJson() {}

    private static Map<String, Class<?>> facts() {
        var facts = new LinkedHashMap<String, Class<?>>();
        for (Class<?> each : RunFact.all()) {
            facts.put(word(each), each);
        }
        return facts;
    }

    private static String word(Class<?> fact) {
        return fact.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /**
     * The words of all events.
     *
     * @return for example "stepped-back"; in the order of their declaration
     */
    public static List<String> words() {
        return List.copyOf(DEEDS.keySet());
    }

    /**
     * Writes an event.
     *
     * @param event the event
     * @return one line without line feed
     */
    public static String encode(RunEvent event) {
        var out = new StringWriter();
        try (var json = new JsonWriter(out)) {
            json.beginObject();
            json.name(NUMBER).value(event.number());
            json.name(AT).value(event.at().toString());
            json.name(EVENT).value(word(event.fact().getClass()));
            for (RecordComponent each : event.fact().getClass().getRecordComponents()) {
                write(json, each, value(event.fact(), each));
            }
            json.endObject();
        } catch (IOException e) {
            throw new IllegalStateException("a string does not fail", e);
        }
        return out.toString();
    }

    private static void write(JsonWriter json, RecordComponent field, Object value) throws IOException {
        if (value == null || "".equals(value) || List.of().equals(value)) {
            return;
        }
        json.name(field.getName());
        switch (FieldKind.of(field)) {
            case NUMBER -> json.value((Number) value);
            case BOOLEAN -> json.value((Boolean) value);
            case CHOICE -> json.value(FieldKind.word(value));
            case LIST -> {
                json.beginArray();
                for (Object each : (List<?>) value) {
                    json.value((String) each);
                }
                json.endArray();
            }
            default -> json.value(value.toString());
        }
    }

    /** What keeps an event from being written without loss: a character that no document could hold later. */
    static void check(RunEvent event) throws BadEvent {
        for (RecordComponent each : event.fact().getClass().getRecordComponents()) {
            var value = value(event.fact(), each);
            if (value instanceof String text) {
                EventFields.check(each.getName(), text);
            } else if (value instanceof List<?> list) {
                for (Object text : list) {
                    EventFields.check(each.getName(), (String) text);
                }
                if (list.size() > EventFields.MOST_TEXTS) {
                    throw BadEvent.value(each.getName(), FieldKind.LIST);
                }
            }
        }
    }

    private static Object value(RunFact fact, RecordComponent field) {
        try {
            return field.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(field + " cannot be read", e);
        }
    }

    /**
     * Reads an event of a journal.
     *
     * @param json any text
     * @return the event with its number and moment, or one sentence in both languages
     */
    public static Decoded<RunEvent> decode(String json) {
        try {
            var fields = EventFields.of(json);
            var number = take(fields, NUMBER, FieldKind.NUMBER, long.class);
            var at = take(fields, AT, FieldKind.INSTANT, Instant.class);
            if ((long) number < 1) {
                throw BadEvent.value(NUMBER, FieldKind.NUMBER);
            }
            return new Decoded<>(new RunEvent((long) number, (Instant) at, fact(fields)), null);
        } catch (BadEvent e) {
            return new Decoded<>(null, e.why());
        }
    }

    /**
     * Reads what somebody wants to happen; number and moment may stand there and are passed over, since whoever keeps
     * the journal gives them.
     *
     * @param json any text
     * @return the fact, or one sentence in both languages
     */
    public static Decoded<RunFact> decodeFact(String json) {
        try {
            var fields = EventFields.of(json);
            fields.remove(NUMBER);
            fields.remove(AT);
            return new Decoded<>(fact(fields), null);
        } catch (BadEvent e) {
            return new Decoded<>(null, e.why());
        }
    }

    private static Object take(Map<String, Object> fields, String name, FieldKind kind, Class<?> type) throws BadEvent {
        var value = fields.remove(name);
        if (value == null) {
            throw BadEvent.of("missing", name);
        }
        return kind.read(value, type).orElseThrow(() -> BadEvent.value(name, kind));
    }

    private static RunFact fact(Map<String, Object> fields) throws BadEvent {
        var word = (String) take(fields, EVENT, FieldKind.TEXT, String.class);
        var type = DEEDS.get(word);
        if (type == null) {
            throw BadEvent.of("event", word);
        }
        var components = type.getRecordComponents();
        var values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = field(fields, components[i]);
        }
        if (!fields.isEmpty()) {
            throw BadEvent.of("field", fields.keySet().iterator().next(), word);
        }
        return made(type, values);
    }

    private static Object field(Map<String, Object> fields, RecordComponent field) throws BadEvent {
        var kind = FieldKind.of(field);
        return kind.needed() || fields.containsKey(field.getName())
                ? take(fields, field.getName(), kind, field.getType())
                : null;
    }

    private static RunFact made(Class<?> type, Object... values) throws BadEvent {
        var types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return (RunFact) type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            // the fact itself refuses its values
            throw BadEvent.because(e.getCause(), "values");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }
}
