// SPDX-License-Identifier: EPL-2.0
package org.kring.store.event;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The fields of one flat JSON object: strings, whole numbers, true or false, lists of strings; null counts as absent.
 * Anything else is refused, as is a name that stands twice, whatever its value.
 */
final class EventFields {

    /** Most texts of a list. */
    static final int MOST_TEXTS = 1_000;

    private final JsonReader in;
    private final Map<String, Object> fields = new LinkedHashMap<>();

    private EventFields(JsonReader in) {
        this.in = in;
    }

    static Map<String, Object> of(String json) throws BadEvent {
        if (json.length() > EventJson.MOST_CHARACTERS) {
            throw BadEvent.of("long", Integer.toString(EventJson.MOST_CHARACTERS));
        }
        try (var in = new JsonReader(new StringReader(json))) {
            in.setStrictness(Strictness.STRICT);
            return new EventFields(in).read();
        } catch (IOException e) {
            throw BadEvent.because(e, "json");
        }
    }

    private Map<String, Object> read() throws IOException, BadEvent {
        if (in.peek() != JsonToken.BEGIN_OBJECT) {
            throw BadEvent.of("object");
        }
        in.beginObject();
        var names = new HashSet<String>();
        while (in.hasNext()) {
            var name = in.nextName();
            if (!names.add(name)) {
                throw BadEvent.of("twice", name);
            }
            var value = value(name);
            if (value != null) {
                fields.put(name, value);
            }
        }
        in.endObject();
        if (in.peek() != JsonToken.END_DOCUMENT) {
            throw BadEvent.of("json");
        }
        return fields;
    }

    private Object value(String name) throws IOException, BadEvent {
        switch (in.peek()) {
            case STRING:
                return text(name);
            case NUMBER:
                return new FactValue.Digits(in.nextString());
            case BOOLEAN:
                return in.nextBoolean();
            case BEGIN_ARRAY:
                return list(name);
            case NULL:
                in.nextNull();
                return null;
            default:
                throw BadEvent.value(name, FactValue.TEXT);
        }
    }

    private List<String> list(String name) throws IOException, BadEvent {
        var texts = new ArrayList<String>();
        in.beginArray();
        while (in.hasNext()) {
            if (in.peek() != JsonToken.STRING || texts.size() == MOST_TEXTS) {
                throw BadEvent.value(name, FactValue.LIST);
            }
            texts.add(text(name));
        }
        in.endArray();
        return texts;
    }

    private String text(String name) throws IOException, BadEvent {
        var text = in.nextString();
        check(name, text);
        return text;
    }

    /** Refuses a value that could not be written into a document when the run is closed, or not be read again. */
    static void check(String name, Object value) throws BadEvent {
        if (value instanceof String text) {
            check(name, text);
        } else if (value instanceof List<?> texts) {
            if (texts.size() > MOST_TEXTS) {
                throw BadEvent.value(name, FactValue.LIST);
            }
            for (Object each : texts) {
                check(name, (String) each);
            }
        }
    }

    /** Refuses what could not be written into a document when the run is closed. */
    private static void check(String name, String text) throws BadEvent {
        int bad = text.codePoints().filter(c -> !fits(c)).findFirst().orElse(-1);
        if (bad >= 0) {
            throw BadEvent.of("character", String.format(Locale.ROOT, "U+%04X", bad), name);
        }
    }

    /** The characters that XML 1.0 knows. */
    private static boolean fits(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xd7ff
                || c >= 0xe000 && c <= 0xfffd
                || c >= 0x10000;
    }
}
