// SPDX-License-Identifier: EPL-2.0
package org.kring.exchange;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.kring.meeting.MethodPlan;
import org.kring.meeting.Segment;
import org.kring.meeting.Warning;
import org.kring.method.Turn;

/** The plan of a method as JSON. */
public final class PlanJson {

    private PlanJson() {}

    /**
     * Writes a plan. A turn counts within the innermost round, from 1, and is 0 outside rounds; all rounds that a
     * segment stands in are listed in rounds, the outermost first. The total is of the timed segments alone.
     *
     * @param plan the plan
     * @param locale language of the warnings: Dutch, or else English
     * @return a JSON object; minutes are null for untimed segments
     */
    public static String of(MethodPlan plan, Locale locale) {
        JsonArray segments = new JsonArray();
        plan.segments().forEach(segment -> segments.add(segment(segment)));
        JsonArray warnings = new JsonArray();
        plan.warnings().forEach(warning -> warnings.add(warning(warning, locale)));
        JsonObject object = new JsonObject();
        object.add("segments", segments);
        object.add("total", Json.range(plan.total().min(), plan.total().max()));
        object.addProperty("planned", plan.plannedMinutes());
        object.add("warnings", warnings);
        return Json.write(object);
    }

    private static JsonObject segment(Segment segment) {
        JsonObject object = new JsonObject();
        object.addProperty("phase", segment.phase().getId());
        object.add("name", Json.text(segment.phase().getName()));
        object.addProperty("turn", segment.turn());
        object.add("minutes", minutes(segment.minutes()));
        object.addProperty("optional", segment.phase().isOptional());
        object.add("rounds", rounds(segment.turns()));
        object.add("pairs", pairs(segment.pairs()));
        return object;
    }

    private static JsonElement minutes(OptionalInt minutes) {
        return minutes.isPresent() ? new JsonPrimitive(minutes.getAsInt()) : JsonNull.INSTANCE;
    }

    private static JsonArray rounds(List<Turn> turns) {
        JsonArray array = new JsonArray();
        for (Turn turn : turns) {
            JsonObject object = new JsonObject();
            object.addProperty("round", turn.round().getId());
            object.addProperty("number", turn.number());
            object.addProperty("of", turn.of());
            array.add(object);
        }
        return array;
    }

    private static JsonArray pairs(List<List<Integer>> pairs) {
        JsonArray array = new JsonArray();
        for (List<Integer> pair : pairs) {
            JsonArray group = new JsonArray();
            pair.forEach(group::add);
            array.add(group);
        }
        return array;
    }

    private static JsonObject warning(Warning warning, Locale locale) {
        JsonObject object = new JsonObject();
        object.addProperty("rule", warning.rule());
        object.addProperty("message", warning.message(locale));
        return object;
    }
}
