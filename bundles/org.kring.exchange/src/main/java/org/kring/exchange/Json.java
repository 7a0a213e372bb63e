// SPDX-License-Identifier: EPL-2.0
package org.kring.exchange;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.OptionalDouble;
import org.kring.method.Bilingual;
import org.kring.method.VisibleText;
import org.kring.model.common.Text;

/**
 * How all our JSON is written: indented, in a fixed order, nulls written out, nothing escaped for web pages, everything
 * that could steer a terminal escaped.
 */
final class Json {

    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .serializeNulls()
            .disableHtmlEscaping()
            .create();
    private static final Gson LINE =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    private Json() {}

    static String write(JsonElement element) {
        return visible(GSON.toJson(element));
    }

    /** On one line, for protocols of lines. */
    static String line(JsonElement element) {
        return visible(LINE.toJson(element));
    }

    /** What can't be seen stands within strings only, so that it can be written as an escape: the data stays. */
    private static String visible(String json) {
        StringBuilder visible = new StringBuilder(json.length());
        json.codePoints().forEach(each -> {
            if (each < ' ' || VisibleText.isVisible(each)) {
                visible.appendCodePoint(each);
            } else {
                for (char unit : Character.toChars(each)) {
                    visible.append(String.format("\\u%04x", (int) unit));
                }
            }
        });
        return visible.toString();
    }

    /** Both languages; null where a language is not written. */
    static JsonObject text(Text text) {
        JsonObject object = new JsonObject();
        object.add("nl", words(text == null ? null : text.getNl()));
        object.add("en", words(text == null ? null : text.getEn()));
        return object;
    }

    static JsonElement words(String words) {
        return words == null || words.isEmpty() ? JsonNull.INSTANCE : new JsonPrimitive(words);
    }

    static JsonObject both(Bilingual both) {
        JsonObject object = new JsonObject();
        object.add("nl", words(both.nl()));
        object.add("en", words(both.en()));
        return object;
    }

    static JsonArray strings(Collection<String> strings) {
        JsonArray array = new JsonArray();
        strings.forEach(array::add);
        return array;
    }

    static JsonElement number(OptionalDouble number) {
        return number.isPresent() ? new JsonPrimitive(number.getAsDouble()) : JsonNull.INSTANCE;
    }

    static JsonObject range(int min, int max) {
        JsonObject object = new JsonObject();
        object.addProperty("min", min);
        object.addProperty("max", max);
        return object;
    }
}
