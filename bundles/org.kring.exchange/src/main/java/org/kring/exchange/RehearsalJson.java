// SPDX-License-Identifier: EPL-2.0
package org.kring.exchange;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.TreeMap;
import org.kring.meeting.rehearsal.RehearsalReport;

/** How the rehearsal of a method went, as JSON. */
public final class RehearsalJson {

    private RehearsalJson() {}

    /**
     * Writes a report.
     *
     * @param report how it went
     * @param locale language of refusals and warnings: Dutch, or else English
     * @return a JSON object; minutes are whole, elapsed time is in seconds
     */
    public static String of(RehearsalReport report, Locale locale) {
        JsonObject object = new JsonObject();
        object.addProperty("method", report.method());
        object.addProperty("people", report.people());
        object.addProperty("sound", report.isSound());
        object.addProperty("segments", report.segments());
        object.addProperty("lived", report.lived());
        object.addProperty("planned", report.planned());
        object.addProperty("elapsedSeconds", report.elapsed().toSeconds());
        object.addProperty("untimed", report.untimed());
        object.add("silent", Json.strings(report.silent()));
        object.add("yields", yields(report));
        object.addProperty("events", report.events());
        object.add("refusals", refusals(report, locale));
        object.addProperty("replayed", report.replayed());
        object.add("warnings", warnings(report, locale));
        return Json.write(object);
    }

    private static JsonObject yields(RehearsalReport report) {
        JsonObject object = new JsonObject();
        new TreeMap<>(report.yields()).forEach((kind, count) -> object.addProperty(kind.getLiteral(), count));
        return object;
    }

    private static JsonArray refusals(RehearsalReport report, Locale locale) {
        JsonArray array = new JsonArray();
        report.refusals().forEach(each -> array.add(line(each.rule(), each.message(locale))));
        return array;
    }

    private static JsonArray warnings(RehearsalReport report, Locale locale) {
        JsonArray array = new JsonArray();
        report.warnings().forEach(each -> array.add(line(each.rule(), each.message(locale))));
        return array;
    }

    private static JsonObject line(String rule, String message) {
        JsonObject object = new JsonObject();
        object.addProperty("rule", rule);
        object.addProperty("message", message);
        return object;
    }
}
