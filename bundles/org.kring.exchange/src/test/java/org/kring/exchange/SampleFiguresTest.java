// SPDX-License-Identifier: EPL-2.0
package org.kring.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.evaluation.Audience;
import org.kring.evaluation.series.AxisSeries;
import org.kring.evaluation.series.GroupEvent;
import org.kring.practice.GroupFolder;
import org.kring.practice.PracticeFolder;
import org.kring.practice.ReadingProgress;
import org.kring.practice.follow.FiguresReader;
import org.kring.practice.follow.FollowedGroup;
import org.kring.practice.follow.PracticeFigures;
import org.kring.practice.follow.Turnout;
import org.kring.sample.SamplePractice;
import org.kring.sample.SampleWish;

/** The figures of the made-up practice, as the one reader gives them. */
class SampleFiguresTest {

    @TempDir
    static Path folder;

    private static PracticeFolder practice;

    @BeforeAll
    static void make() throws Exception {
        practice = sample("sample", 12);
    }

    private static PracticeFolder sample(String name, int meetings) throws Exception {
        return SamplePractice.make(new SampleWish(1, 3, meetings, LocalDate.of(2026, 11, 21)), folder.resolve(name));
    }

    private static PracticeFigures read(PracticeFolder practice, Audience audience) throws Exception {
        return new FiguresReader(practice, audience, ZoneId.of("Europe/Amsterdam")).practice(ReadingProgress.NONE);
    }

    @Test
    void groupsAreInAlphabeticalOrderWithAllEvaluatedMeetings() throws Exception {
        PracticeFigures read = read(practice, Audience.OUTSIDE);

        List<String> names = read.alphabetical(Locale.ENGLISH).stream()
                .map(group -> group.figures().name())
                .toList();
        List<String> sorted = new ArrayList<>(names);
        sorted.sort(Collator.getInstance(Locale.ENGLISH));
        assertEquals(sorted, names);
        assertEquals(3, names.size());
        read.groups()
                .forEach(group ->
                        assertEquals(12, group.figures().meetings().size(), "the planned one is not evaluated"));
        assertTrue(read.groups().get(0).figures().viewing().sample());
    }

    @Test
    void fromOutsideNoMeanOfFewerThanFiveIsThere() throws Exception {
        int shown = 0;
        for (FollowedGroup group : read(practice, Audience.OUTSIDE).groups()) {
            for (AxisSeries chart : AxisSeries.all(group.figures())) {
                for (var point : chart.shown()) {
                    assertTrue(point.figures().n() >= 5, point.toString());
                    shown++;
                }
            }
        }
        assertTrue(shown > 10, "something is shown");
    }

    @Test
    void theGroupItselfSeesMoreThanWhoStandsOutside() throws Exception {
        assertTrue(shown(Audience.GROUP) > shown(Audience.OUTSIDE));
    }

    private long shown(Audience audience) throws Exception {
        return read(practice, audience).groups().stream()
                .flatMap(group -> AxisSeries.all(group.figures()).stream())
                .mapToLong(chart -> chart.shown().size())
                .sum();
    }

    @Test
    void nobodyIsNamedInTheFigures() throws Exception {
        List<String> names = new ArrayList<>();
        for (GroupFolder each : practice.groups().found()) {
            each.content().getNames().forEach(name -> names.add(name.getName()));
        }
        assertTrue(names.size() > 10);
        for (FollowedGroup group : read(practice, Audience.GROUP).groups()) {
            String text = StatsJson.of(group, Locale.ENGLISH);
            names.forEach(name -> assertFalse(text.contains(name), name));
        }
    }

    @Test
    void aTurnThatGoesRoundIsNoEventButInterventionsAre() throws Exception {
        List<GroupEvent> events = read(practice, Audience.OUTSIDE).groups().stream()
                .flatMap(group -> group.figures().events().stream())
                .toList();

        assertTrue(events.stream().anyMatch(event -> event.kind() == GroupEvent.Kind.INTERVENTION));
        assertTrue(events.size() < 3 * 12, "not at every meeting");
    }

    @Test
    void aDamagedMeetingIsToldAndHidesNoOther() throws Exception {
        PracticeFolder damaged = sample("damaged", 3);
        GroupFolder group = damaged.groups().found().get(0);
        Path file = group.meetings().found().get(1).path().resolve("forms.xmi");
        Files.writeString(file, "<form:FormBox");

        PracticeFigures read = read(damaged, Audience.OUTSIDE);

        assertEquals(1, read.damages().size());
        assertTrue(read.damages().get(0).sentence(Locale.ENGLISH).contains("forms.xmi"));
        FollowedGroup found = read.groups().stream()
                .filter(each -> each.id().equals(group.id()))
                .findFirst()
                .orElseThrow();
        assertEquals(2, found.figures().meetings().size());
    }

    @Test
    void turnoutCountsMembersOfThatDay() throws Exception {
        for (FollowedGroup group : read(practice, Audience.OUTSIDE).groups()) {
            assertEquals(12, group.turnouts().size());
            for (Turnout each : group.turnouts()) {
                assertTrue(each.answered() <= each.present() && each.present() <= each.members(), each.toString());
            }
        }
    }
}
