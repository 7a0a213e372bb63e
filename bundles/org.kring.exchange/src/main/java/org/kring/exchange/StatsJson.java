// SPDX-License-Identifier: EPL-2.0
package org.kring.exchange;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kring.evaluation.Audience;
import org.kring.evaluation.AxisFigures;
import org.kring.evaluation.Suppression;
import org.kring.evaluation.statistics.Signal;
import org.kring.evaluation.statistics.Xmr;
import org.kring.model.common.Axis;

/** The figures of a group as JSON. Holds what the anonymity rule lets through and nothing else. */
public final class StatsJson {

    private StatsJson() {}

    /**
     * Writes the figures of a group. What the rule hides is null, and "suppressed" names why; the same in words stands
     * in "reason".
     *
     * @param group identifier of the group
     * @param meetings its meetings, in order of date
     * @param audience for whom the figures were made
     * @param locale language of the reasons: Dutch, or else English
     * @return a JSON object; limits are null under six shown means
     */
    public static String of(String group, List<MeetingFigures> meetings, Audience audience, Locale locale) {
        JsonArray array = new JsonArray();
        meetings.forEach(each -> array.add(meeting(each, audience, locale)));
        JsonObject axes = new JsonObject();
        for (Axis axis : MeetingFigures.AXES) {
            JsonObject chart = new JsonObject();
            chart.add("xmr", xmr(meetings, axis));
            axes.add(axis.getLiteral(), chart);
        }
        JsonObject object = new JsonObject();
        object.addProperty("group", group);
        object.addProperty("audience", literal(audience));
        object.add("meetings", array);
        object.add("axes", axes);
        return Json.write(object);
    }

    private static JsonObject meeting(MeetingFigures meeting, Audience audience, Locale locale) {
        JsonObject axes = new JsonObject();
        for (Axis axis : MeetingFigures.AXES) {
            axes.add(axis.getLiteral(), axis(meeting.figures().axis(axis), audience, locale));
        }
        JsonObject object = new JsonObject();
        object.addProperty("id", meeting.id());
        object.addProperty("date", meeting.date().toString());
        object.addProperty("present", meeting.figures().present());
        object.addProperty("answered", meeting.figures().answered());
        object.add("axes", axes);
        return object;
    }

    private static JsonObject axis(AxisFigures figures, Audience audience, Locale locale) {
        Optional<Suppression> why = figures.suppressed();
        JsonObject object = new JsonObject();
        object.addProperty("n", figures.n());
        object.add("mean", Json.number(figures.mean()));
        object.add("median", Json.number(figures.median()));
        object.add("sd", Json.number(figures.sd()));
        object.add("suppressed", Json.words(why.map(StatsJson::literal).orElse("")));
        object.add(
                "reason",
                Json.words(why.map(each -> each.sentence(audience, locale)).orElse("")));
        return object;
    }

    private static JsonElement xmr(List<MeetingFigures> meetings, Axis axis) {
        Optional<Xmr> xmr = MeetingFigures.xmr(meetings, axis);
        if (xmr.isEmpty()) {
            return JsonNull.INSTANCE;
        }
        List<MeetingFigures> shown = MeetingFigures.shown(meetings, axis);
        JsonArray signals = new JsonArray();
        for (Signal each : xmr.get().signals()) {
            JsonObject signal = new JsonObject();
            signal.addProperty("meeting", shown.get(each.point()).id());
            signal.addProperty("rule", each.rule().key());
            signals.add(signal);
        }
        JsonObject object = new JsonObject();
        object.addProperty("mean", xmr.get().mean());
        object.addProperty("lower", xmr.get().lower());
        object.addProperty("upper", xmr.get().upper());
        object.addProperty("n", shown.size());
        object.addProperty("trial", xmr.get().trial());
        object.add("signals", signals);
        return object;
    }

    private static String literal(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
