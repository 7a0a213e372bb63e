// SPDX-License-Identifier: EPL-2.0
package org.kring.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.evaluation.Audience;
import org.kring.meeting.rehearsal.Rehearsal;
import org.kring.meeting.run.EventLog;
import org.kring.meeting.run.LiveRun;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunPlan;
import org.kring.practice.GroupFolder;
import org.kring.practice.MeetingFolder;
import org.kring.practice.PracticeFolder;
import org.kring.practice.ReadingProgress;
import org.kring.practice.check.PracticeCheck;
import org.kring.practice.follow.FiguresReader;
import org.kring.practice.methods.MethodFinder;
import org.kring.sample.SamplePractice;
import org.kring.sample.SampleWish;
import org.kring.store.Library;
import org.kring.store.StoreException;

class PracticeJsonTest {

    private static final List<String> AXES = List.of("product", "process", "facilitator");

    @TempDir
    static Path folder;

    private static PracticeFolder practice;

    @BeforeAll
    static void makeUp() throws StoreException {
        var wish = new SampleWish(5, 3, 14, LocalDate.of(2026, 11, 21));
        practice = SamplePractice.make(wish, folder.resolve("practice"));
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void figuresAreInTheFixedForm(Audience audience) throws StoreException {
        for (GroupFolder group : practice.groups().found()) {
            JsonObject json = stats(group, audience);

            assertEquals(group.id(), json.get("group").getAsString());
            assertEquals(14, json.getAsJsonArray("meetings").size());
            String before = "";
            for (JsonElement each : json.getAsJsonArray("meetings")) {
                JsonObject meeting = each.getAsJsonObject();
                assertTrue(meeting.get("date").getAsString().compareTo(before) > 0);
                before = meeting.get("date").getAsString();
                assertTrue(meeting.get("present").getAsInt() >= 3);
                for (String axis : AXES) {
                    assertHiddenOrTold(meeting.getAsJsonObject("axes").getAsJsonObject(axis), audience);
                }
            }
        }
    }

    private static void assertHiddenOrTold(JsonObject axis, Audience audience) {
        int n = axis.get("n").getAsInt();
        assertEquals(n < audience.floor(), axis.get("mean").isJsonNull(), axis.toString());
        assertEquals(n < 5, axis.get("median").isJsonNull(), axis.toString());
        assertEquals(n < 5, axis.get("sd").isJsonNull(), axis.toString());
        assertEquals(n >= 5, axis.get("suppressed").isJsonNull(), axis.toString());
        if (n >= audience.floor() && n < 5) {
            assertEquals(0, axis.get("mean").getAsDouble() % 0.5);
        }
    }

    @Test
    void limitsAreThoseOfTheShownMeans() throws StoreException {
        int charts = 0;
        for (GroupFolder group : practice.groups().found()) {
            JsonObject json = stats(group, Audience.OUTSIDE);
            for (String axis : AXES) {
                var means = new ArrayList<Double>();
                for (JsonElement each : json.getAsJsonArray("meetings")) {
                    JsonElement mean = each.getAsJsonObject()
                            .getAsJsonObject("axes")
                            .getAsJsonObject(axis)
                            .get("mean");
                    if (!mean.isJsonNull()) {
                        means.add(mean.getAsDouble());
                    }
                }
                JsonElement xmr =
                        json.getAsJsonObject("axes").getAsJsonObject(axis).get("xmr");
                assertEquals(means.size() < 6, xmr.isJsonNull(), axis);
                if (means.size() >= 6) {
                    assertLimits(means, xmr.getAsJsonObject());
                    charts++;
                }
            }
        }
        assertTrue(charts > 2, charts + " charts");
    }

    /** X̄ ± 2.66 times the mean of the distances between neighbours (E18), computed here anew. */
    private static void assertLimits(List<Double> means, JsonObject xmr) {
        double sum = 0;
        double ranges = 0;
        for (int i = 0; i < means.size(); i++) {
            sum += means.get(i);
            ranges += i == 0 ? 0 : Math.abs(means.get(i) - means.get(i - 1));
        }
        double mean = sum / means.size();
        double reach = 2.66 * ranges / (means.size() - 1);
        assertEquals(mean, xmr.get("mean").getAsDouble(), 1e-9);
        assertEquals(mean - reach, xmr.get("lower").getAsDouble(), 1e-9);
        assertEquals(mean + reach, xmr.get("upper").getAsDouble(), 1e-9);
        for (JsonElement each : xmr.getAsJsonArray("signals")) {
            assertTrue(List.of("outside", "shift", "trend", "near-limit")
                    .contains(each.getAsJsonObject().get("rule").getAsString()));
            assertFalse(each.getAsJsonObject().get("meeting").getAsString().isEmpty());
        }
    }

    private static JsonObject stats(GroupFolder group, Audience audience) throws StoreException {
        var reader = new FiguresReader(practice, audience, ZoneOffset.UTC);
        return object(StatsJson.of(reader.group(group, ReadingProgress.NONE), Locale.ENGLISH));
    }

    @Test
    void aCheckIsInTheFixedForm() throws StoreException {
        JsonObject json =
                object(VerifyJson.of(new PracticeCheck(Library.builtIn()).check(practice.path()), Locale.ENGLISH));

        assertTrue(json.get("ok").getAsBoolean());
        assertEquals(0, json.get("damaged").getAsInt());
        assertTrue(json.get("checked").getAsInt() > 14 * 3 * 4);
        JsonObject first = json.getAsJsonArray("files").get(0).getAsJsonObject();
        assertEquals(List.of("file", "ok", "kind", "message"), List.copyOf(first.keySet()));
    }

    @Test
    void aRehearsalIsInTheFixedForm() throws StoreException {
        var method = Library.builtIn().method("speed-sparring").orElseThrow();

        JsonObject json = object(RehearsalJson.of(Rehearsal.of(method, 6), Locale.ENGLISH));

        assertTrue(json.get("sound").getAsBoolean());
        assertEquals(json.get("segments").getAsInt(), json.get("lived").getAsInt());
        assertEquals(6, json.get("people").getAsInt());
        assertTrue(json.getAsJsonArray("refusals").isEmpty());
    }

    @Test
    void aStateStandsOnOneLine() throws StoreException {
        MeetingFolder meeting =
                practice.groups().found().get(0).meetings().found().get(14);
        var plan = RunPlan.of(
                meeting.meeting(), MethodFinder.of(practice, Library.builtIn()), List.of("m-1", "m-2", "m-3"));
        var now = Instant.parse("2026-11-25T12:00:00Z");
        EventLog nowhere = event -> {
            // nothing is to be kept here
        };
        var run = new LiveRun(plan, nowhere, () -> now);
        run.add(new RunFact.Started(List.of("m-1", "m-2", "m-3")));

        String line = RunJson.state(run.state(), now.plusSeconds(60));

        assertFalse(line.contains("\n"));
        JsonObject state = object(line).getAsJsonObject("state");
        assertEquals("running", state.get("status").getAsString());
        assertEquals(60, state.get("elapsedSeconds").getAsInt());
        assertEquals(1, state.get("position").getAsInt());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "state",
                "[\"state\"]",
                "{\"event\":\"state\"",
                "{\"event\":\"state\"} x",
                "{\"event\":\"state\",\"more\":1}",
                "{\"event\":[\"state\"]}",
                "{event:'state'}"
            })
    void onlyThePlainQuestionAsksForTheState(String line) {
        assertFalse(RunJson.asksForState(line));
        assertTrue(RunJson.asksForState(" { \"event\" : \"state\" } "));
    }

    private static JsonObject object(String json) {
        return JsonParser.parseString(json).getAsJsonObject();
    }
}
