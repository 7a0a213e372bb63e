// SPDX-License-Identifier: EPL-2.0
package org.kring.exchange;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import org.kring.method.Lamps;
import org.kring.method.MinuteTotal;
import org.kring.method.Minutes;
import org.kring.method.Phases;
import org.kring.model.common.Span;
import org.kring.model.method.Method;

/** A list of methods as JSON: what they are, how long they take, for how many people, and which lamps are lit. */
public final class MethodsJson {

    private MethodsJson() {}

    /**
     * Writes methods.
     *
     * @param methods the methods, in the order in which they are to be listed
     * @return a JSON array; minutes is null when no phase is timed, numbers of people are null when not stated
     */
    public static String of(List<Method> methods) {
        JsonArray array = new JsonArray();
        methods.forEach(method -> array.add(object(method)));
        return Json.write(array);
    }

    private static JsonObject object(Method method) {
        MinuteTotal total = Minutes.of(method);
        JsonObject object = new JsonObject();
        object.addProperty("id", method.getId());
        object.add("name", Json.text(method.getName()));
        object.addProperty("category", method.getCategory().getLiteral());
        object.add("version", Json.words(method.getVersion()));
        object.addProperty("phases", Phases.of(method).size());
        object.add("minutes", total.timed() ? Json.range(total.min(), total.max()) : JsonNull.INSTANCE);
        object.addProperty("untimedPhases", total.untimedPhases());
        object.add("people", people(method.getPeople()));
        object.add("lamps", lamps(Lamps.of(method)));
        return object;
    }

    private static JsonObject people(Span span) {
        JsonObject object = new JsonObject();
        object.add("min", stated(span == null ? 0 : span.getMin()));
        object.add("max", stated(span == null ? 0 : span.getMax()));
        object.add("ideal", stated(span == null ? 0 : span.getIdeal()));
        return object;
    }

    private static JsonElement stated(int number) {
        return number <= 0 ? JsonNull.INSTANCE : new JsonPrimitive(number);
    }

    private static JsonObject lamps(Lamps lamps) {
        JsonObject object = new JsonObject();
        object.addProperty("reformulation", lamps.reformulation());
        object.addProperty("advice", lamps.advice());
        object.addProperty("actionPlan", lamps.actionPlan());
        return object;
    }
}
