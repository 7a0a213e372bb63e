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
import org.kring.evaluation.Figures;
import org.kring.evaluation.Suppression;
import org.kring.evaluation.series.AxisSeries;
import org.kring.evaluation.series.AxisSignal;
import org.kring.evaluation.series.GroupEvent;
import org.kring.evaluation.series.MeetingFigures;
import org.kring.evaluation.statistics.Xmr;
import org.kring.model.common.Axis;
import org.kring.practice.follow.FollowedGroup;
import org.kring.practice.follow.LackingMeetings;
import org.kring.practice.follow.Rate;
import org.kring.practice.follow.Turnout;

/** The figures of a group as JSON. Holds what the anonymity rule lets through and nothing else. */
public final class StatsJson {

    private final Audience audience;
    private final Locale locale;

    private StatsJson(Audience audience, Locale locale) {
        this.audience = audience;
        this.locale = locale;
    }

    /**
     * Writes the figures of a group. What the rule hides is null, and "suppressed" names why; the same in words stands
     * in "reason". "overallMark" of a meeting is the mark for it as a whole, null where it is not asked. "lackingMeetings"
     * is how many meetings the figures do without, since something of them could not be read. A meeting whose evaluation
     * is still open is among the meetings, "suppressed" is "not-closed" on each of its axes, and its forms are not in
     * "response" until it is closed; who came is in "attendance".
     *
     * @param group what the one reader of figures read
     * @param locale language of reasons and events: Dutch, or else English
     * @return a JSON object; limits are null under six shown means
     */
    public static String of(FollowedGroup group, Locale locale) {
        return Json.write(new StatsJson(group.figures().viewing().audience(), locale).object(group));
    }

    private JsonObject object(FollowedGroup group) {
        JsonArray meetings = new JsonArray();
        for (int i = 0; i < group.turnouts().size(); i++) {
            meetings.add(
                    meeting(group.figures().meetings().get(i), group.turnouts().get(i)));
        }
        JsonObject axes = new JsonObject();
        for (AxisSeries series : group.series()) {
            JsonObject chart = new JsonObject();
            chart.add("xmr", xmr(series));
            axes.add(series.axis().getLiteral(), chart);
        }
        JsonArray events = new JsonArray();
        group.figures().events().forEach(each -> events.add(event(each)));
        JsonObject object = new JsonObject();
        object.addProperty("group", group.id());
        object.addProperty("audience", literal(audience));
        object.add("meetings", meetings);
        object.add("axes", axes);
        object.add("events", events);
        object.add("response", rate(Rate.response(group.turnouts())));
        object.add("attendance", rate(Rate.attendance(group.turnouts())));
        object.addProperty("lackingMeetings", LackingMeetings.count(group.damages()));
        return object;
    }

    private JsonObject meeting(MeetingFigures meeting, Turnout turnout) {
        JsonObject axes = new JsonObject();
        for (Axis axis : Figures.AXES) {
            axes.add(axis.getLiteral(), axis(meeting.figures().axis(axis)));
        }
        JsonObject object = new JsonObject();
        object.addProperty("id", meeting.meeting());
        object.addProperty("date", meeting.date().toString());
        object.addProperty("members", turnout.members());
        object.addProperty("present", turnout.present());
        object.addProperty("answered", turnout.answered());
        object.add("axes", axes);
        object.add(
                "overallMark",
                meeting.figures().overallMark().<JsonElement>map(this::axis).orElse(JsonNull.INSTANCE));
        return object;
    }

    private JsonObject axis(AxisFigures figures) {
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

    private static JsonElement xmr(AxisSeries series) {
        if (series.limits().isEmpty()) {
            return JsonNull.INSTANCE;
        }
        Xmr xmr = series.limits().get();
        JsonArray signals = new JsonArray();
        series.signals().forEach(each -> signals.add(signal(each)));
        JsonObject object = new JsonObject();
        object.addProperty("mean", xmr.mean());
        object.addProperty("lower", xmr.lower());
        object.addProperty("upper", xmr.upper());
        object.addProperty("n", series.shown().size());
        object.addProperty("trial", xmr.trial());
        object.add("signals", signals);
        return object;
    }

    private static JsonObject signal(AxisSignal signal) {
        JsonObject object = new JsonObject();
        object.addProperty("meeting", signal.meeting());
        object.addProperty("rule", signal.rule().key());
        object.addProperty("since", signal.since().toString());
        object.addProperty("high", signal.high());
        return object;
    }

    private JsonObject event(GroupEvent event) {
        JsonObject object = new JsonObject();
        object.addProperty("date", event.date().toString());
        object.addProperty("kind", literal(event.kind()));
        object.add("label", Json.words(event.label().in(locale)));
        return object;
    }

    private static JsonObject rate(Rate rate) {
        List<Integer> last = rate.last();
        JsonArray shares = new JsonArray();
        last.forEach(shares::add);
        JsonObject object = new JsonObject();
        object.addProperty("some", rate.some());
        object.addProperty("all", rate.all());
        object.addProperty("percent", rate.percent());
        object.addProperty("low", rate.low());
        object.addProperty("falling", rate.falling());
        object.add("last", shares);
        return object;
    }

    private static String literal(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
