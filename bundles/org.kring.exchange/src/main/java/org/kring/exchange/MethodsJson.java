// SPDX-License-Identifier: EPL-2.0
package org.kring.exchange;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Locale;
import org.kring.method.Lamps;
import org.kring.method.MinuteTotal;
import org.kring.method.Minutes;
import org.kring.method.Phases;
import org.kring.model.common.Span;
import org.kring.model.method.Method;
import org.kring.practice.methods.MethodEntry;
import org.kring.practice.methods.MethodOrigin;
import org.kring.practice.methods.Methods;

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

    /**
     * Writes the methods that a meeting may use, and those that it cannot.
     *
     * @param methods the methods of a practice and of the library
     * @param locale language of what is wrong with files: Dutch, or else English
     * @return a JSON array, own ones first; own tells whether a method lies in the practice. What no meeting can use
     *     stands at the end with file and problem alone
     */
    public static String of(Methods methods, Locale locale) {
        JsonArray array = new JsonArray();
        for (MethodEntry each : methods.choosable()) {
            JsonObject object = object(each.method().orElseThrow());
            object.addProperty("own", each.origin() == MethodOrigin.PRACTICE);
            array.add(object);
        }
        for (MethodEntry each : methods.entries()) {
            each.problem().ifPresent(problem -> {
                JsonObject object = new JsonObject();
                object.addProperty("file", each.location().shortName());
                object.addProperty("problem", problem.in(locale));
                array.add(object);
            });
        }
        return Json.write(array);
    }

    private static JsonObject object(Method method) {
        MinuteTotal total = Minutes.of(method);
        JsonObject object = new JsonObject();
        object.addProperty("id", method.getId());
        object.add("name", Json.text(method.getName()));
        object.addProperty("category", method.getCategory().getLiteral());
        object.add("version", Json.words(method.getVersion()));
        object.addProperty("status", method.getStatus().getLiteral());
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
