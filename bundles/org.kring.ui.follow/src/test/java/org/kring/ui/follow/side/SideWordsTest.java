// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.side;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.evaluation.Audience;
import org.kring.evaluation.Figures;
import org.kring.evaluation.series.GroupEvent;
import org.kring.evaluation.series.GroupFigures;
import org.kring.evaluation.series.MeetingFigures;
import org.kring.evaluation.series.Viewing;
import org.kring.method.Bilingual;
import org.kring.practice.Damage;
import org.kring.practice.PracticeFolder;
import org.kring.practice.follow.FollowedGroup;
import org.kring.practice.follow.PracticeFigures;
import org.kring.practice.follow.Turnout;
import org.kring.practice.words.DocumentWords;
import org.kring.store.Place;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.ui.follow.TestPractices;
import org.kring.ui.follow.side.SideViewState.Line;
import org.kring.ui.follow.side.SideViewState.Look;

/** The sentences beside the charts, over figures of a made-up practice that the gate let through. */
class SideWordsTest {

    @TempDir
    static Path folder;

    private static List<FollowedGroup> outside;
    private static List<FollowedGroup> inside;

    @BeforeAll
    static void make() throws Exception {
        PracticeFolder practice = TestPractices.sample(folder.resolve("sample"), 24);
        outside = TestPractices.read(practice, Audience.OUTSIDE).groups();
        inside = TestPractices.read(practice, Audience.GROUP).groups();
    }

    private static SideWords words(Audience audience) {
        return new SideWords(Locale.ENGLISH, audience, new DocumentWords(Locale.ENGLISH, java.time.Clock.systemUTC()));
    }

    private static SideWords words() {
        return words(Audience.OUTSIDE);
    }

    /** A group without figures in which so many came and answered, meeting by meeting. */
    private static FollowedGroup turnouts(int[] present, int[] answered) {
        var figures = new GroupFigures("g", "G", List.of(), List.of(), new Viewing(Audience.OUTSIDE, false));
        List<Turnout> all = IntStream.range(0, present.length)
                .mapToObj(i ->
                        new Turnout("meeting-" + i, TestPractices.DAY.plusWeeks(i), 10, present[i], answered[i], false))
                .toList();
        return new FollowedGroup(figures, all, List.of(), List.of());
    }

    private static FollowedGroup large(List<FollowedGroup> groups) {
        return groups.stream()
                .filter(each -> each.turnouts().get(0).members() > 5 && each.signalled())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sharesAreToldAndThoseThatAreLowOrFallStandOut() {
        assertEquals(
                List.of(
                        new Line(Look.HEADING, "Response and attendance"),
                        new Line(Look.PLAIN, "Response 100 % (27 of 27 forms)"),
                        new Line(Look.PLAIN, "Attendance 90 % (27 of 30 seats)")),
                words().group(turnouts(new int[] {9, 9, 9}, new int[] {9, 9, 9}), "")
                        .lines());
        assertEquals(
                List.of(
                        new Line(Look.HEADING, "Response and attendance"),
                        new Line(Look.FLAG, "Response 46 % (11 of 24 forms)"),
                        new Line(
                                Look.FLAG,
                                "Response fell twice in a row: 67 % \u2192 50 % \u2192 14 %. Worth a question."),
                        new Line(Look.PLAIN, "Attendance 80 % (24 of 30 seats)"),
                        new Line(
                                Look.FLAG,
                                "Attendance fell twice in a row: 90 % \u2192 80 % \u2192 70 %. Worth a question.")),
                words().group(turnouts(new int[] {9, 8, 7}, new int[] {6, 4, 1}), "")
                        .lines());
    }

    @Test
    void whatCouldNotBeReadIsToldWithoutItsFileAndThatTheRestMayBeIncomplete() {
        var figures = new GroupFigures("g", "G", List.of(), List.of(), new Viewing(Audience.OUTSIDE, false));
        String first = "groups/g/meetings/2025-05-30/forms.xmi";
        String second = "groups/g/meetings/2025-06-27/meeting.xmi";
        List<Damage> damages = Stream.of(first, second)
                .map(each -> new Damage(each, StoreException.of(Problem.FORMS_GONE, Path.of(each))))
                .toList();

        List<Line> lines = words().group(new FollowedGroup(figures, List.of(), List.of(), damages.subList(0, 1)), "")
                .lines();

        assertTrue(lines.stream().noneMatch(each -> each.text().contains("groups/")), lines.toString());
        assertTrue(lines.stream().anyMatch(each -> each.tip().equals(first)), lines.toString());
        assertTrue(said(lines).contains("One meeting could not be read: the figures rest"), said(lines));
        String both = said(words().group(new FollowedGroup(figures, List.of(), List.of(), damages), "")
                .lines());
        assertTrue(both.contains("2 meetings could not be read"), both);
    }

    @Test
    void whatOfOneGroupCouldNotBeReadHasAHeadingAndNeitherTheGroupNorALineOfAFile() {
        var figures = new GroupFigures("g", "Zuid", List.of(), List.of(), new Viewing(Audience.OUTSIDE, false));
        String file = "groups/g/meetings/2025-05-30/forms.xmi";
        Damage damage = new Damage(file, new StoreException(Problem.NOT_XML, new Place(file, 55, 29)));
        FollowedGroup group = new FollowedGroup(figures, List.of(), List.of(), List.of(damage));

        List<Line> one = words().group(group, "").lines();
        List<Line> all =
                words().all(new PracticeFigures(List.of(group), List.of())).lines();

        assertEquals(new Line(Look.HEADING, "Could not be read"), one.get(0));
        assertEquals(3, one.size());
        assertTrue(one.get(1).text().startsWith("The forms of the meeting of Fri 30 May 2025: it is damaged"));
        assertTrue(
                one.get(1).tip().contains(file + ", line 55, column 29"),
                one.get(1).tip());
        assertTrue(all.stream().anyMatch(each -> each.text().startsWith("Zuid \u00b7 The forms")), said(all));
        assertFalse(said(all).contains("line 55"), said(all));
    }

    private static String said(List<Line> lines) {
        return new SideViewState(lines, "").text();
    }

    @Test
    void aShareOfNobodyIsNotTold() {
        assertEquals(
                List.of(
                        new Line(Look.HEADING, "Response and attendance"),
                        new Line(Look.FLAG, "Attendance 0 % (0 of 10 seats)")),
                words().group(turnouts(new int[] {0}, new int[] {0}), "").lines());
    }

    @Test
    void aMeetingTellsWhoCameItsFiguresAndItsSignals() {
        FollowedGroup group = large(outside);
        var series = group.series().stream()
                .filter(each -> !each.signals().isEmpty())
                .findFirst()
                .orElseThrow();
        var point = series.points().stream()
                .filter(each -> !series.signals(each.meeting()).isEmpty())
                .findFirst()
                .orElseThrow();

        List<Line> lines = words().group(group, point.meeting()).lines();

        Turnout turnout = group.turnouts().stream()
                .filter(each -> each.meeting().equals(point.meeting()))
                .findFirst()
                .orElseThrow();
        assertEquals(Look.HEADING, lines.get(0).look());
        assertEquals(
                turnout.present() + " of " + turnout.members() + " members were there, " + turnout.answered()
                        + " filled in the form.",
                lines.get(1).text());
        assertEquals(
                List.of("Product", "Process", "Facilitator"),
                lines.stream()
                        .map(Line::text)
                        .filter(each -> each.matches("\\w+: (mean|not shown).*"))
                        .map(each -> each.substring(0, each.indexOf(':')))
                        .toList());
        long signals = group.series().stream()
                .mapToLong(each -> each.signals(point.meeting()).size())
                .sum();
        assertEquals(
                signals,
                lines.stream()
                        .filter(each -> each.look() == Look.FLAG && each.text().startsWith("Signal: "))
                        .count());
        assertTrue(lines.stream()
                .anyMatch(each -> each.look() == Look.QUIET && each.text().startsWith("median ")));
    }

    @Test
    void whatIsHiddenIsCountedAndSaysForWhom() {
        for (Audience audience : Audience.values()) {
            FollowedGroup small = (audience == Audience.OUTSIDE ? outside : inside)
                    .stream()
                            .filter(each -> each.turnouts().get(0).members() == 4)
                            .findFirst()
                            .orElseThrow();
            long hidden = small.figures().meetings().stream()
                    .filter(each -> small.series().stream().anyMatch(series -> series.points().stream()
                                    .anyMatch(point -> point.meeting().equals(each.meeting()) && !point.shown()))
                            || each.figures().overallMark().orElseThrow().mean().isEmpty())
                    .count();

            List<String> lines = words(audience).group(small, "").lines().stream()
                    .map(Line::text)
                    .toList();

            assertEquals(hidden > 0, lines.contains("Not shown"));
            assertEquals(
                    hidden > 0 ? 1 : 0,
                    lines.stream()
                            .filter(each -> each.startsWith("For " + hidden + " of the meetings")
                                    && each.contains(audience == Audience.OUTSIDE ? "from outside" : "one person"))
                            .count());
        }
        assertFalse(words().group(large(inside), "").text().contains("from outside"));
    }

    @Test
    void aMeetingOfWhichOnlyTheMarkForTheWholeIsHiddenCounts() {
        List<FollowedGroup> all = new ArrayList<>(outside);
        all.addAll(inside);
        List<FollowedGroup> some = all.stream()
                .map(each -> only(each, SideWordsTest::onlyTheMarkIsHidden))
                .filter(each -> !each.figures().meetings().isEmpty())
                .toList();
        assertFalse(some.isEmpty(), "the sample has such meetings");
        for (FollowedGroup each : some) {
            String text =
                    words(each.figures().viewing().audience()).group(each, "").text();
            assertTrue(text.contains("For " + each.figures().meetings().size() + " of the meetings"), text);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void whatIsStillOpenIsCalledOpenAndCountsInNoShare(int answered) throws Exception {
        PracticeFolder practice = TestPractices.sample(folder.resolve("open" + answered), 4);
        List<FollowedGroup> before =
                TestPractices.read(practice, Audience.OUTSIDE).groups();
        TestPractices.evaluating(practice, 4, answered);
        List<FollowedGroup> after =
                TestPractices.read(practice, Audience.OUTSIDE).groups();

        for (int i = 0; i < before.size(); i++) {
            List<String> told = lines(after.get(i));

            assertEquals(line(lines(before.get(i)), "Response "), line(told, "Response "));
            assertEquals(
                    line(lines(before.get(i)), "at least one mean is hidden"),
                    line(told, "at least one mean is hidden"));
            assertTrue(told.contains("Not shown"), told.toString());
            assertEquals(
                    List.of(
                            "For 1 of the meetings the evaluation is still open: its forms count as soon as it is closed."),
                    line(told, "still open"));
        }
    }

    private static List<String> lines(FollowedGroup group) {
        return words().group(group, "").lines().stream().map(Line::text).toList();
    }

    private static List<String> line(List<String> lines, String part) {
        return lines.stream().filter(each -> each.contains(part)).toList();
    }

    private static FollowedGroup only(FollowedGroup group, Predicate<MeetingFigures> which) {
        GroupFigures all = group.figures();
        List<MeetingFigures> some = all.meetings().stream().filter(which).toList();
        var figures = new GroupFigures(all.group(), all.name(), some, List.of(), all.viewing());
        return new FollowedGroup(figures, List.of(), List.of(), List.of());
    }

    private static boolean onlyTheMarkIsHidden(MeetingFigures meeting) {
        return meeting.figures().overallMark().orElseThrow().mean().isEmpty()
                && Figures.AXES.stream()
                        .allMatch(axis -> meeting.figures().axis(axis).mean().isPresent());
    }

    @Test
    void whatHappenedOnTheDayOfAMeetingIsToldThereAndNowhereElse() {
        FollowedGroup plain = large(outside);
        Turnout first = plain.turnouts().get(0);
        Turnout second = plain.turnouts().get(1);
        var event = new GroupEvent(first.date(), GroupEvent.Kind.INTERVENTION, new Bilingual("Nieuw", "New rule"));
        var figures = plain.figures();
        FollowedGroup group = new FollowedGroup(
                new GroupFigures("g", "G", figures.meetings(), List.of(event), figures.viewing()),
                plain.turnouts(),
                List.of(),
                List.of());

        assertTrue(words().group(group, first.meeting()).text().contains("New rule"));
        assertFalse(words().group(group, second.meeting()).text().contains("New rule"));
    }

    @Test
    void aMeetingOfAnotherFormIsCalledByItsDay() {
        FollowedGroup plain = large(outside);
        FollowedGroup group = new FollowedGroup(plain.figures(), plain.turnouts(), List.of("2019-03-07"), List.of());

        String told = words().group(group, "").text();

        assertTrue(told.contains("The meeting of Thu 7 Mar 2019 is left out: "), told);
    }

    @Test
    void nothingChosenAsksToChooseAndNothingThereSaysNothing() {
        assertEquals(
                new Line(Look.HEADING, "A meeting"),
                words().group(large(outside), "").lines().get(0));
        assertEquals(
                List.of(), words().group(turnouts(new int[0], new int[0]), "").lines());
    }

    @Test
    void aboutAllGroupsItIsSaidWhetherAnythingChangedOrThatItIsTooEarly() throws Exception {
        long bells = outside.stream().filter(FollowedGroup::signalled).count();
        assertTrue(bells > 0);
        assertTrue(
                words().all(new PracticeFigures(outside, List.of())).text().contains("at " + bells + " of 3 groups"));
        List<FollowedGroup> early = TestPractices.read(
                        TestPractices.sample(folder.resolve("short"), 3), Audience.OUTSIDE)
                .groups();
        assertTrue(words().all(new PracticeFigures(early, List.of())).text().contains("too early for signals"));
        List<FollowedGroup> silent =
                outside.stream().filter(each -> !each.signalled()).toList();
        boolean known = silent.stream().flatMap(each -> each.series().stream()).anyMatch(each -> each.limits()
                .isPresent());
        assertTrue(words().all(new PracticeFigures(silent, List.of()))
                .text()
                .contains(known ? "No signals: everything lies" : "too early for signals"));
    }
}
