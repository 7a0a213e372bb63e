// SPDX-License-Identifier: EPL-2.0
package org.kring.store.event;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.method.Bilingual;
import org.kring.method.DayRange;

/**
 * The one codec of the events of a run: a flat JSON object on one line, with moment, the word of the event and the
 * fields of its fact, as {@link FactTypes} names them; empty texts and lists are left out. The number of an event is
 * that of its line. Reads what older journals say, too, and hostile lines: whatever they hold, the answer is an event
 * or one sentence.
 */
public final class EventJson {

    /** Most characters of an event. */
    public static final int MOST_CHARACTERS = 256 * 1024;

    /** In version 1 an event told its number. */
    static final String NUMBER = "number";

    private static final String AT = "at";
    private static final String EVENT = "event";
    /** Asks how a run stands, alone in its line, and is no event. */
    private static final String STATE = "state";

    private static final List<EventMigration> STEPS = List.of(new Migration1To2());

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

    /**
     * The words of all events.
     *
     * @return for example "stepped-back"; in the order of the format page
     */
    public static List<String> words() {
        return FactTypes.ALL.stream().map(FactType::word).toList();
    }

    /**
     * Writes an event, without its number.
     *
     * @param event the event
     * @return one line without line feed
     */
    public static String encode(RunEvent event) {
        var out = new StringWriter();
        try (var json = new JsonWriter(out)) {
            json.beginObject();
            json.name(AT).value(event.at().toString());
            var type = FactTypes.of(event.fact());
            json.name(EVENT).value(type.word());
            for (FactField<RunFact, ?> each : type.fields()) {
                write(json, each.name(), each.written(event.fact()));
            }
            json.endObject();
        } catch (IOException e) {
            throw new IllegalStateException("a string does not fail", e);
        }
        return out.toString();
    }

    private static void write(JsonWriter json, String name, Object value) throws IOException {
        if (value == null || "".equals(value) || List.of().equals(value)) {
            return;
        }
        json.name(name);
        if (value instanceof List<?> list) {
            json.beginArray();
            for (Object each : list) {
                json.value((String) each);
            }
            json.endArray();
        } else if (value instanceof Number number) {
            json.value(number);
        } else if (value instanceof Boolean truth) {
            json.value(truth);
        } else {
            json.value(value.toString());
        }
    }

    /**
     * What keeps an event from being written without loss: a character that no document could hold later, or a list
     * that is too long.
     *
     * @param event the event
     * @return one sentence in both languages; empty when nothing does
     */
    public static Optional<Bilingual> obstacle(RunEvent event) {
        try {
            for (FactField<RunFact, ?> each : FactTypes.of(event.fact()).fields()) {
                EventFields.check(each.name(), each.written(event.fact()));
            }
            return Optional.empty();
        } catch (BadEvent e) {
            return Optional.of(e.why());
        }
    }

    /**
     * Reads an event of a journal of any version.
     *
     * @param number the number of its line, from 1
     * @param json any text
     * @return the event with its moment, or one sentence in both languages
     */
    public static Decoded<RunEvent> decode(long number, String json) {
        try {
            var fields = EventFields.of(json);
            STEPS.forEach(step -> step.apply(number, fields));
            if (fields.get(NUMBER) instanceof FactValue.Digits other) {
                throw BadEvent.of(NUMBER, other.text(), Long.toString(number));
            }
            var at = FactValue.INSTANT.read(needed(fields, AT)).map(Instant.class::cast);
            var moment = at.filter(DayRange::contains).orElseThrow(() -> BadEvent.value(AT, FactValue.INSTANT));
            return new Decoded<>(new RunEvent(number, moment, fact(fields)), null);
        } catch (BadEvent e) {
            return new Decoded<>(null, e.why());
        }
    }

    /**
     * What an event of an older journal is in a present one.
     *
     * @param number the number of its line, from 1
     * @param json any text
     * @return the event as {@link #encode} writes it; the text as it was when it is no event
     */
    public static String present(long number, String json) {
        var decoded = decode(number, json);
        return decoded.ok() ? encode(decoded.value()) : json;
    }

    /**
     * Reads what somebody wants to happen; number and moment may stand there and are passed over, since whoever keeps
     * the journal gives them. What it is about must be said, by the first text of its fields.
     *
     * @param json any text
     * @return the fact, or one sentence in both languages
     */
    public static Decoded<RunFact> decodeFact(String json) {
        try {
            var fields = EventFields.of(json);
            fields.remove(NUMBER);
            fields.remove(AT);
            if (STATE.equals(fields.get(EVENT))) {
                throw BadEvent.of(STATE);
            }
            var fact = fact(fields);
            FactTypes.of(fact).needsSubject(fact);
            return new Decoded<>(fact, null);
        } catch (BadEvent e) {
            return new Decoded<>(null, e.why());
        }
    }

    private static Object needed(Map<String, Object> fields, String name) throws BadEvent {
        var value = fields.remove(name);
        if (value == null) {
            throw BadEvent.of("missing", name);
        }
        return value;
    }

    private static RunFact fact(Map<String, Object> fields) throws BadEvent {
        var told = needed(fields, EVENT);
        if (!(told instanceof String word)) {
            throw BadEvent.value(EVENT, FactValue.TEXT);
        }
        var type = FactTypes.of(word);
        if (type == null) {
            throw BadEvent.of("event", word);
        }
        var values = type.read(fields);
        if (!fields.isEmpty()) {
            throw BadEvent.of("field", fields.keySet().iterator().next(), word);
        }
        return values;
    }
}
