// SPDX-License-Identifier: EPL-2.0
package org.kring.exchange;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kring.method.Finding;

/** The findings of the method check as JSON. */
public final class FindingsJson {

    private FindingsJson() {}

    /**
     * Writes findings.
     *
     * @param findings findings by the method that they are about, in the order in which they are to be listed
     * @param locale language of the messages: Dutch, or else English
     * @return a JSON object with one array; phase is null when a finding is about the whole method
     */
    public static String of(Map<String, List<Finding>> findings, Locale locale) {
        JsonArray array = new JsonArray();
        findings.forEach((method, each) -> each.forEach(finding -> array.add(object(method, finding, locale))));
        JsonObject object = new JsonObject();
        object.add("findings", array);
        return Json.write(object);
    }

    private static JsonObject object(String method, Finding finding, Locale locale) {
        JsonObject object = new JsonObject();
        object.addProperty("method", method);
        object.addProperty("rule", finding.rule());
        object.addProperty("severity", finding.level().name().toLowerCase(Locale.ROOT));
        object.add("phase", Json.words(finding.phase()));
        object.addProperty("message", finding.message(locale));
        return object;
    }
}
