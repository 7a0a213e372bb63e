// SPDX-License-Identifier: EPL-2.0
package org.kring.exchange;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kring.meeting.agenda.RunSegment;
import org.kring.meeting.run.Capture;
import org.kring.meeting.run.RunClock;
import org.kring.meeting.run.RunState;

/** The answers of a run to its remote controls: one JSON object on one line each, as docs/run.md tells. */
public final class RunJson {

    private static final String EVENT = "event";
    private static final String STATE = "state";

    private RunJson() {}

    /**
     * Says that an event is on the disk.
     *
     * @param number its number
     * @return one line
     */
    public static String ok(long number) {
        JsonObject object = new JsonObject();
        object.addProperty("ok", number);
        return Json.line(object);
    }

    /**
     * Says why a line changed nothing.
     *
     * @param sentence what is wrong and what to do
     * @return one line
     */
    public static String error(String sentence) {
        JsonObject object = new JsonObject();
        object.addProperty("error", sentence);
        return Json.line(object);
    }

    /**
     * Whether a line asks for the state, which changes nothing and is no event.
     *
     * @param line any text
     * @return true for an object whose one field is "event" with the value "state"
     */
    public static boolean asksForState(String line) {
        if (!line.contains(STATE)) {
            return false;
        }
        try (var in = new JsonReader(new StringReader(line))) {
            in.setStrictness(Strictness.STRICT);
            in.beginObject();
            boolean asks = in.hasNext()
                    && in.nextName().equals(EVENT)
                    && in.peek() == JsonToken.STRING
                    && in.nextString().equals(STATE)
                    && !in.hasNext();
            in.endObject();
            return asks && in.peek() == JsonToken.END_DOCUMENT;
        } catch (IOException | IllegalStateException e) {
            // no object at all: whoever reads events says what is wrong with it
            return false;
        }
    }

    /**
     * Says where a run is.
     *
     * @param state the state
     * @param now the moment
     * @return one line; seconds are whole, below 0 in overtime, and null where there is no phase or it is untimed
     */
    public static String state(RunState state, Instant now) {
        RunClock clock = state.clock();
        JsonObject object = new JsonObject();
        object.addProperty("number", state.number());
        object.addProperty("status", literal(state.status()));
        object.add("segment", state.current().map(RunJson::segment).orElse(JsonNull.INSTANCE));
        object.add("next", state.next().map(RunJson::segment).orElse(JsonNull.INSTANCE));
        object.addProperty("position", state.position() + 1);
        object.addProperty("segments", state.segments().size());
        object.addProperty("elapsedSeconds", clock.elapsedInPhase(now).toSeconds());
        object.add("remainingSeconds", seconds(clock.remainingInPhase(now)));
        object.addProperty("remainingToEndSeconds", clock.remainingToEnd(now).toSeconds());
        object.addProperty("lateSeconds", clock.late(now).toSeconds());
        object.addProperty("signal", literal(clock.signal(now)));
        object.add("present", Json.strings(state.present()));
        object.add("captures", captures(state));
        JsonObject answer = new JsonObject();
        answer.add(STATE, object);
        return Json.line(answer);
    }

    private static JsonElement segment(RunSegment segment) {
        JsonObject object = new JsonObject();
        object.addProperty("id", segment.id());
        object.addProperty("item", segment.item().id());
        object.add("phase", Json.words(segment.phaseId()));
        object.add("name", Json.both(segment.title()));
        object.addProperty("turn", segment.turn());
        return object;
    }

    private static JsonElement seconds(Optional<Duration> time) {
        return time.<JsonElement>map(each -> new JsonPrimitive(each.toSeconds()))
                .orElse(JsonNull.INSTANCE);
    }

    private static JsonObject captures(RunState state) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Capture each : state.captures()) {
            counts.merge(literal(each.kind()), 1, Integer::sum);
        }
        JsonObject object = new JsonObject();
        counts.forEach(object::addProperty);
        return object;
    }

    private static String literal(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
