// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.cli.command.Arguments;
import org.kring.cli.command.Console;
import org.kring.cli.practice.StatsCommand;
import org.kring.draw.chart.ChartWords;
import org.kring.evaluation.Audience;
import org.kring.evaluation.AxisFigures;
import org.kring.evaluation.Figures;
import org.kring.evaluation.series.AxisSeries;
import org.kring.evaluation.statistics.Xmr;
import org.kring.model.common.Axis;
import org.kring.model.meeting.Meeting;
import org.kring.practice.GroupFolder;
import org.kring.practice.MeetingFolder;
import org.kring.practice.PracticeFolder;
import org.kring.practice.follow.FiguresReader;
import org.kring.practice.follow.FollowedGroup;
import org.kring.practice.follow.Rate;
import org.kring.practice.follow.Turnout;
import org.kring.sample.SamplePractice;
import org.kring.sample.SampleWish;
import org.kring.testkit.TestThread;
import org.kring.ui.JobBackground;
import org.kring.ui.Memory;
import org.kring.ui.follow.FollowRoom;
import org.kring.ui.follow.FollowServices;
import org.kring.ui.follow.TestPractices;
import org.kring.ui.follow.picture.GroupScene;
import org.kring.ui.follow.side.SideViewState;
import org.kring.ui.practice.CurrentPractice;

/** The same practice through {@code kring stats --json} and through the room: every number is the same. */
@Tag("large") // several generated practices: seconds for each
@SuppressWarnings("restriction") // Gson is required by the other door, not by this room
class BothDoorsTest {

    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final List<String> ZONES = List.of("Europe/Amsterdam", "Pacific/Kiritimati", "Pacific/Pago_Pago");

    @TempDir
    Path folder;

    private Clock clock;
    private TestThread thread;
    private JobBackground background;
    private FollowRoom room;
    private ChartsPresenter presenter;
    private final Shown view = new Shown();
    /** What the command says of what is wrong. */
    private String complaints = "";

    /** Takes down what is shown. */
    private static final class Shown implements ChartsView {
        private ChartsViewState charts;
        private SideViewState side;

        @Override
        public void message(Message message) {
            charts = null;
        }

        @Override
        public void charts(ChartsViewState state) {
            charts = state;
        }

        @Override
        public void select(String place) {
            // not compared
        }

        @Override
        public void side(SideViewState state) {
            side = state;
        }

        @Override
        public void audience(Audience audience, boolean oneGroup) {
            // not compared
        }

        @Override
        public void altered(String sentence) {}

        @Override
        public void notice(String sentence, boolean failed) {
            // not compared
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyNumberIsTheSame(long seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        clock = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))));
        PracticeFolder practice =
                SamplePractice.make(new SampleWish(seed, 3, 9, LocalDate.of(2026, 11, 21)), folder.resolve("practice"));
        for (GroupFolder group : practice.groups().found()) {
            disturb(group, random);
        }
        for (Audience audience : Audience.values()) {
            open(practice);
            int shown = 0;
            for (String id : room.groups().stream().map(FollowedGroup::id).toList()) {
                JsonObject json = stats(practice, id, audience);
                if (audience == Audience.OUTSIDE) {
                    room.select("");
                    assertOverview(json, room.groups().get(index(id)));
                }
                choose(id, audience);
                FollowedGroup each = room.selected().orElseThrow();
                assertFigures(json, each);
                assertTable(json);
                assertSide(json);
                assertOverallMarks(json);
                shown += each.series().stream()
                        .mapToInt(series -> series.shown().size())
                        .sum();
            }
            assertEquals(3, room.groups().size());
            assertTrue(shown > 10, "something is shown");
        }
    }

    /** An evening is being evaluated: nobody has answered yet, or some have. */
    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void whatIsStillOpenIsTheSame(int answered) throws Exception {
        clock = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneId.of(ZONES.get(0)));
        PracticeFolder practice =
                SamplePractice.make(new SampleWish(1, 3, 6, LocalDate.of(2026, 11, 21)), folder.resolve("practice"));
        JsonObject[] before = new JsonObject[3];
        for (int i = 0; i < 3; i++) {
            before[i] = stats(practice, practice.groups().found().get(i).id(), Audience.OUTSIDE);
        }
        TestPractices.evaluating(practice, 4, answered);

        open(practice);

        for (int i = 0; i < 3; i++) {
            FollowedGroup group = room.groups().get(i);
            JsonObject json = stats(practice, group.id(), Audience.OUTSIDE);
            assertFigures(json, group);
            room.select("");
            assertOverview(json, group);
            room.select(group.id());
            assertTable(json);
            assertSide(json);
            assertEquals(before[i].get("response"), json.get("response"));
            assertEquals(7, json.getAsJsonArray("meetings").size());
            assertTrue(open(json.getAsJsonArray("meetings").get(6).getAsJsonObject()));
            assertEquals(
                    before[i].getAsJsonObject("attendance").get("some").getAsInt() + 4,
                    json.getAsJsonObject("attendance").get("some").getAsInt());
        }
    }

    /** What the command says of a meeting whose evaluation is open. */
    private static boolean open(JsonObject meeting) {
        return meeting.getAsJsonObject("axes").entrySet().stream()
                .map(each -> each.getValue().getAsJsonObject().get("suppressed"))
                .anyMatch(each -> !each.isJsonNull() && each.getAsString().equals("not-closed"));
    }

    /** Meetings move, begin elsewhere, lose their forms or are damaged. */
    private static void disturb(GroupFolder group, SplittableRandom random) throws Exception {
        for (MeetingFolder each : group.meetings().found()) {
            Meeting meeting = each.meeting();
            switch (random.nextInt(7)) {
                case 0 -> meeting.setStart(meeting.getStart().plus(Duration.ofDays(random.nextInt(3, 200))));
                case 1 -> {
                    if (meeting.getRun() != null) {
                        var begun = meeting.getRun().getEvents().get(0);
                        begun.setAt(begun.getAt().plus(Duration.ofHours(random.nextInt(-900, 900))));
                    }
                }
                case 2 -> Files.deleteIfExists(each.path().resolve("forms.xmi"));
                default -> {
                    // stays as it was
                }
            }
            each.save(meeting);
            if (random.nextInt(9) == 0) {
                Files.writeString(each.path().resolve("forms.xmi"), "damaged");
            }
        }
    }

    private int index(String id) {
        return room.groups().stream().map(FollowedGroup::id).toList().indexOf(id);
    }

    private void choose(String group, Audience audience) {
        room.select(group);
        thread.until(background::isQuiet);
        presenter.audience(audience);
        thread.until(background::isQuiet);
    }

    private void open(PracticeFolder practice) {
        thread = new TestThread();
        background = new JobBackground(thread);
        CurrentPractice current = new CurrentPractice(background, new Memory(), clock);
        room = new FollowRoom(
                current,
                background,
                (from, itself, progress) ->
                        new FiguresReader(from, Audience.OUTSIDE, clock.getZone()).practice(itself, progress),
                ENGLISH);
        current.open(practice.path(), () -> {}, failure -> {
            throw new AssertionError(failure);
        });
        var services = new FollowServices(room, background, new Memory(), ENGLISH, Clock.systemUTC());
        presenter = new ChartsPresenter(view, services, new RecordedNavigation());
        presenter.begin();
        thread.until(background::isQuiet);
        assertEquals(FollowRoom.State.READY, room.state());
    }

    private JsonObject stats(PracticeFolder practice, String group, Audience audience) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream printer = new PrintStream(out, true, StandardCharsets.UTF_8);
        ByteArrayOutputStream wrong = new ByteArrayOutputStream();
        StatsCommand command = new StatsCommand();
        List<String> words = List.of(
                "--json",
                "--practice=" + practice.path(),
                "--group=" + group,
                "--audience=" + audience.name().toLowerCase(Locale.ROOT));
        command.run(
                Arguments.parse(words, command.options()),
                new Console(
                        InputStream.nullInputStream(),
                        printer,
                        new PrintStream(wrong, true, StandardCharsets.UTF_8),
                        ENGLISH,
                        clock));
        complaints = wrong.toString(StandardCharsets.UTF_8);
        return JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject();
    }

    private static void assertFigures(JsonObject json, FollowedGroup group) {
        assertEquals(json.get("group").getAsString(), group.id());
        assertEquals(json.getAsJsonArray("meetings").size(), group.turnouts().size());
        for (int i = 0; i < group.turnouts().size(); i++) {
            JsonObject meeting = json.getAsJsonArray("meetings").get(i).getAsJsonObject();
            Turnout turnout = group.turnouts().get(i);
            assertEquals(
                    new Turnout(
                            meeting.get("id").getAsString(),
                            LocalDate.parse(meeting.get("date").getAsString()),
                            meeting.get("members").getAsInt(),
                            meeting.get("present").getAsInt(),
                            meeting.get("answered").getAsInt(),
                            open(meeting)),
                    turnout);
            for (Axis axis : Figures.AXES) {
                assertAxis(
                        meeting.getAsJsonObject("axes").getAsJsonObject(axis.getLiteral()),
                        group.figures().meetings().get(i).figures().axis(axis));
            }
            assertAxis(
                    meeting.getAsJsonObject("overallMark"),
                    group.figures().meetings().get(i).figures().overallMark().orElseThrow());
        }
        for (AxisSeries series : group.series()) {
            assertSeries(axes(json, series.axis()).get("xmr"), series);
        }
        assertEquals(
                strings(json, "events", "date", "kind"),
                group.figures().events().stream()
                        .map(each -> each.date() + " " + each.kind().name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static JsonObject axes(JsonObject json, Axis axis) {
        return json.getAsJsonObject("axes").getAsJsonObject(axis.getLiteral());
    }

    private static void assertAxis(JsonObject json, AxisFigures figures) {
        assertEquals(json.get("n").getAsInt(), figures.n());
        assertEquals(number(json.get("mean")), figures.mean());
        assertEquals(number(json.get("median")), figures.median());
        assertEquals(number(json.get("sd")), figures.sd());
        assertEquals(json.get("suppressed").isJsonNull(), figures.suppressed().isEmpty());
    }

    private static OptionalDouble number(JsonElement json) {
        return json.isJsonNull() ? OptionalDouble.empty() : OptionalDouble.of(json.getAsDouble());
    }

    private static void assertSeries(JsonElement json, AxisSeries series) {
        assertEquals(json.isJsonNull(), series.limits().isEmpty());
        if (series.limits().isPresent()) {
            Xmr xmr = series.limits().get();
            JsonObject limits = json.getAsJsonObject();
            assertEquals(limits.get("mean").getAsDouble(), xmr.mean());
            assertEquals(limits.get("lower").getAsDouble(), xmr.lower());
            assertEquals(limits.get("upper").getAsDouble(), xmr.upper());
            assertEquals(limits.get("n").getAsInt(), series.shown().size());
            assertEquals(limits.get("trial").getAsBoolean(), xmr.trial());
            assertEquals(
                    strings(limits, "signals", "meeting", "rule", "since", "high"),
                    series.signals().stream()
                            .map(each -> String.join(
                                    " ",
                                    each.meeting(),
                                    each.rule().key(),
                                    each.since().toString(),
                                    String.valueOf(each.high())))
                            .toList());
        }
    }

    private static List<String> strings(JsonObject json, String array, String... fields) {
        List<String> strings = new ArrayList<>();
        for (JsonElement each : json.getAsJsonArray(array)) {
            List<String> words = new ArrayList<>();
            for (String field : fields) {
                words.add(each.getAsJsonObject().get(field).getAsString());
            }
            strings.add(String.join(" ", words));
        }
        return strings;
    }

    /** What the table of the group says, row by row. */
    private void assertTable(JsonObject json) {
        List<List<String>> expected = new ArrayList<>();
        for (JsonElement each : json.getAsJsonArray("meetings")) {
            JsonObject meeting = each.getAsJsonObject();
            for (Axis axis : Figures.AXES) {
                JsonObject figures = meeting.getAsJsonObject("axes").getAsJsonObject(axis.getLiteral());
                expected.add(row(meeting, words().axis(axis), figures));
            }
            if (!meeting.get("overallMark").isJsonNull()) {
                expected.add(row(meeting, "Overall mark", meeting.getAsJsonObject("overallMark")));
            }
        }
        if (expected.isEmpty()) {
            return;
        }
        assertEquals(
                expected,
                view.charts.table().rows().stream()
                        .map(row -> row.subList(0, 7))
                        .toList());
    }

    private List<String> row(JsonObject meeting, String name, JsonObject figures) {
        int n = figures.get("n").getAsInt();
        return List.of(
                words().when(LocalDate.parse(meeting.get("date").getAsString())),
                name,
                rounded(figures.get("mean")),
                rounded(figures.get("median")),
                rounded(figures.get("sd")),
                n == 0 ? "" : String.valueOf(n),
                meeting.get("present").getAsString());
    }

    /** What the table of all groups says of one. */
    private void assertOverview(JsonObject json, FollowedGroup group) {
        List<List<String>> rows = view.charts.table().rows().stream()
                .filter(row -> row.get(0).equals(group.figures().name()))
                .toList();
        for (int i = 0; i < rows.size(); i++) {
            JsonElement xmr = axes(json, Figures.AXES.get(i)).get("xmr");
            assertEquals(
                    json.getAsJsonArray("meetings").isEmpty()
                            ? ""
                            : String.valueOf(evaluated(json).count()),
                    rows.get(i).get(2));
            for (String[] each : new String[][] {{"mean", "5"}, {"lower", "6"}, {"upper", "7"}}) {
                String shown = rows.get(i).get(Integer.parseInt(each[1]));
                assertEquals(
                        xmr.isJsonNull() ? "" : rounded(xmr.getAsJsonObject().get(each[0])), shown);
            }
        }
        assertEquals(Figures.AXES.size(), rows.size());
    }

    private void assertSide(JsonObject json) {
        if (json.getAsJsonArray("meetings").isEmpty()) {
            return;
        }
        String text = view.side.text();
        assertEquals(
                complaints
                        .lines()
                        .filter(each -> each.contains("the figures rest on"))
                        .map(each -> each.replaceFirst("kring: ", ""))
                        .toList(),
                text.lines()
                        .filter(each -> each.contains("the figures rest on"))
                        .toList());
        for (String each : List.of("response", "attendance")) {
            JsonObject rate = json.getAsJsonObject(each);
            if (rate.get("all").getAsInt() > 0) {
                assertTrue(text.contains(rate.get("percent").getAsString() + " %"), text);
                assertTrue(
                        text.contains(rate.get("some").getAsString() + " of "
                                + rate.get("all").getAsString()),
                        text);
            }
        }
        FollowedGroup group = room.selected().orElseThrow();
        assertEquals(evaluated(json).count(), group.figures().evaluated().size());
        assertRate(json.getAsJsonObject("response"), Rate.response(group.turnouts()));
        assertRate(json.getAsJsonObject("attendance"), Rate.attendance(group.turnouts()));
    }

    private static Stream<JsonObject> evaluated(JsonObject json) {
        return json.getAsJsonArray("meetings").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(each -> !open(each));
    }

    /** The mark of each meeting, as it is told when the meeting is chosen. */
    private void assertOverallMarks(JsonObject json) {
        for (JsonElement each : json.getAsJsonArray("meetings")) {
            JsonObject meeting = each.getAsJsonObject();
            JsonObject mark = meeting.getAsJsonObject("overallMark");
            presenter.select(GroupScene.text(Axis.PRODUCT, meeting.get("id").getAsString()));
            String told = mark.get("mean").isJsonNull()
                    ? "Overall mark: not shown\n" + mark.get("reason").getAsString()
                    : "Overall mark: mean " + rounded(mark.get("mean")) + ", n = " + mark.get("n");
            assertTrue(view.side.text().contains(told), told + " in " + view.side.text());
        }
        presenter.select("");
    }

    private static void assertRate(JsonObject json, Rate rate) {
        assertEquals(json.get("some").getAsInt(), rate.some());
        assertEquals(json.get("all").getAsInt(), rate.all());
        assertEquals(json.get("low").getAsBoolean(), rate.low());
        assertEquals(json.get("falling").getAsBoolean(), rate.falling());
    }

    private static ChartWords words() {
        return new ChartWords(ENGLISH);
    }

    private static String rounded(JsonElement number) {
        return number.isJsonNull() ? "" : words().number(number.getAsDouble());
    }
}
