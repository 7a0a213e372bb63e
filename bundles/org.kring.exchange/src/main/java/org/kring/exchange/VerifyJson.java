// SPDX-License-Identifier: EPL-2.0
package org.kring.exchange;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import org.kring.practice.check.CheckResult;

/** The check of a practice as JSON. */
public final class VerifyJson {

    private VerifyJson() {}

    /**
     * Writes the results of a check.
     *
     * @param results what was found about each file
     * @param locale language of the sentences: Dutch, or else English
     * @return a JSON object: whether all is well, counts, and one object for each result
     */
    public static String of(List<CheckResult> results, Locale locale) {
        JsonArray files = new JsonArray();
        for (CheckResult each : results) {
            JsonObject file = new JsonObject();
            file.addProperty("file", each.file());
            file.addProperty("ok", each.ok());
            file.addProperty("kind", each.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            file.addProperty("message", each.sentence(locale));
            files.add(file);
        }
        JsonObject object = new JsonObject();
        object.addProperty("ok", results.stream().allMatch(CheckResult::ok));
        object.addProperty(
                "checked", results.stream().map(CheckResult::file).distinct().count());
        object.addProperty(
                "damaged",
                results.stream()
                        .filter(each -> !each.ok())
                        .map(CheckResult::file)
                        .distinct()
                        .count());
        object.add("files", files);
        return Json.write(object);
    }
}
