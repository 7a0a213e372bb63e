// SPDX-License-Identifier: EPL-2.0
package org.kring.exchange;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import org.kring.model.common.Text;

/** How all our JSON is written: indented, in a fixed order, nulls written out, nothing escaped for web pages. */
final class Json {

    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .serializeNulls()
            .disableHtmlEscaping()
            .create();

    private Json() {}

    static String write(JsonElement element) {
        return GSON.toJson(element);
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

    static JsonObject range(int min, int max) {
        JsonObject object = new JsonObject();
        object.addProperty("min", min);
        object.addProperty("max", max);
        return object;
    }
}
