// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.evaluation.Audience;
import org.kring.evaluation.series.AxisPoint;
import org.kring.evaluation.series.AxisSeries;
import org.kring.evaluation.series.GroupEvent;
import org.kring.evaluation.series.MeetingFigures;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.practice.Group;
import org.kring.practice.Damage;
import org.kring.practice.GroupFolder;
import org.kring.practice.MeetingFolder;
import org.kring.practice.ReadingProgress;
import org.kring.practice.evaluate.Evaluation;
import org.kring.store.Problem;
import org.kring.store.StoreException;

class FiguresReaderTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 6);

    @TempDir
    Path place;

    private LivedPractice practice;
    private GroupFolder group;

    @BeforeEach
    void live() throws Exception {
        practice = new LivedPractice(place.resolve("practice"));
        group = practice.group("Noord", 7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"link", "file", "group"})
    void aGroupThatCannotBeReadHidesNoOtherAndIsNamed(String broken) throws Exception {
        GroupFolder other = practice.group("Zuid", 7);
        Path meetings = other.path().resolve("meetings");
        if (broken.equals("group")) {
            Files.writeString(other.file(), "no xml");
        } else {
            if (Files.exists(meetings)) {
                Files.delete(meetings);
            }
            if (broken.equals("link")) {
                Files.createSymbolicLink(meetings, place);
            } else {
                Files.writeString(meetings, "no folder");
            }
        }

        PracticeFigures figures = reader(Audience.OUTSIDE).practice(ReadingProgress.NONE);

        assertEquals(
                List.of("Noord"),
                figures.groups().stream().map(each -> each.figures().name()).toList());
        String wanted = other.id() + (broken.equals("group") ? "/group.xmi" : "/meetings");
        assertEquals(
                List.of("groups/" + wanted),
                figures.damages().stream().map(Damage::file).toList());
    }

    private FollowedGroup read(Audience audience) throws StoreException {
        return reader(audience).group(group, ReadingProgress.NONE);
    }

    private FiguresReader reader(Audience audience) throws StoreException {
        return new FiguresReader(practice.folder, audience, LivedPractice.ZONE);
    }

    private List<String> days(FollowedGroup read) {
        return read.figures().meetings().stream()
                .map(each -> each.meeting() + " " + each.date())
                .toList();
    }

    private static LocalDate day(int index) {
        return FIRST.plusWeeks(4L * index);
    }

    @Test
    void meetingsCountOnTheDayTheyWereHeldAndInThatOrder() throws Exception {
        practice.held(group, day(0), day(0), 6, 6, 6, 6, 6);
        practice.held(group, day(1), day(4).plusDays(1), 9, 9, 9, 9, 9);
        practice.held(group, day(2), day(2), 7, 7, 7, 7, 7);
        practice.held(group, day(3), day(3).minusDays(2), 8, 8, 8, 8, 8);

        FollowedGroup read = read(Audience.OUTSIDE);

        assertEquals(
                List.of(
                        day(0) + " " + day(0),
                        day(2) + " " + day(2),
                        day(3) + " " + day(3).minusDays(2),
                        day(1) + " " + day(4).plusDays(1)),
                days(read));
        for (AxisSeries series : read.series()) {
            assertEquals(
                    List.of(6.0, 7.0, 8.0, 9.0),
                    series.shown().stream()
                            .map(each -> each.figures().mean().getAsDouble())
                            .toList());
        }
        assertEquals(
                read.figures().meetings().stream().map(MeetingFigures::meeting).toList(),
                read.turnouts().stream().map(Turnout::meeting).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-11-16T18:00:00Z", "0000-11-16T18:00:00Z"})
    void aMeetingOnADayThatCannotBeIsLeftOutAndNamed(String start) throws Exception {
        practice.held(group, day(0), day(0), 6, 6, 6, 6, 6);
        MeetingFolder strange = practice.held(group, day(1), day(1), 9, 9, 9, 9, 9);
        Meeting meeting = strange.meeting();
        meeting.setStart(Instant.parse(start));
        strange.save(meeting);

        FollowedGroup read = read(Audience.OUTSIDE);

        assertEquals(List.of(day(0) + " " + day(0)), days(read));
        assertEquals(1, read.damages().size());
        assertEquals(Problem.OUT_OF_RANGE, read.damages().get(0).problem().problem());
        assertTrue(
                read.damages().get(0).problem().sentence(Locale.ENGLISH).contains("must be from 1900-01-01"),
                read.damages().toString());
        assertEquals(1, LackingMeetings.count(read.damages()));
    }

    @Test
    void theDayIsThatOfTheMachine() throws Exception {
        practice.held(group, day(0), Instant.parse("2026-01-06T22:50:00Z"), 6, 6, 6, 6, 6);
        practice.held(group, day(6), Instant.parse("2026-06-23T21:50:00Z"), 6, 6, 6, 6, 6);

        for (String[] each : new String[][] {
            {"Europe/Amsterdam", "2026-01-06", "2026-06-23"},
            {"Pacific/Kiritimati", "2026-01-07", "2026-06-24"},
            {"Pacific/Pago_Pago", "2026-01-06", "2026-06-23"}
        }) {
            var reader = new FiguresReader(practice.folder, Audience.OUTSIDE, ZoneId.of(each[0]));
            List<String> dates = reader.group(group, ReadingProgress.NONE).figures().meetings().stream()
                    .map(meeting -> meeting.date().toString())
                    .toList();
            assertEquals(List.of(each[1], each[2]), dates, each[0]);
        }
    }

    @Test
    void onlyWhatWasHeldCounts() throws Exception {
        practice.held(group, day(0), day(0), 6, 6, 6, 6, 6);
        practice.planned(group, day(1));
        Meeting cancelled = practice.planned(group, day(2)).meeting();
        cancelled.setStatus(MeetingStatus.CANCELLED);
        group.meeting(day(2).toString()).orElseThrow().save(cancelled);
        practice.held(group, day(3), day(3));

        FollowedGroup read = read(Audience.GROUP);

        assertEquals(List.of(day(0) + " " + day(0), day(3) + " " + day(3)), days(read));
        AxisPoint withoutForms = read.series().get(0).points().get(1);
        assertTrue(withoutForms.figures().mean().isEmpty());
        assertEquals(0, withoutForms.figures().n());
    }

    @Test
    void theGateHidesForWhoLooks() throws Exception {
        practice.held(group, day(0), day(0), 6, 7, 8, 9);
        practice.held(group, day(1), day(1), 6, 6, 6, 6, 6);

        assertEquals(2, read(Audience.GROUP).series().get(0).shown().size());
        FollowedGroup outside = read(Audience.OUTSIDE);
        assertEquals(1, outside.series().get(0).shown().size());
        assertEquals(Audience.OUTSIDE, outside.figures().viewing().audience());
        assertEquals(4, outside.turnouts().get(0).answered(), "how many answered is no secret");
    }

    @Test
    void turnoutCountsTheMembersOfTheDayItWasHeld() throws Exception {
        Group document = group.group();
        document.getMembers().get(5).setLeft(day(0).plusDays(1));
        document.getMembers().get(6).setJoined(day(2));
        group.save(document);
        practice.held(group, day(0), day(0), 6, 6, 6);
        practice.held(group, day(1), day(2), 6, 6, 6, 6);

        FollowedGroup read = read(Audience.GROUP);

        assertEquals(
                List.of(
                        new Turnout(day(0).toString(), day(0), 6, 4, 3, false),
                        new Turnout(day(1).toString(), day(2), 6, 5, 4, false)),
                read.turnouts());
        assertEquals(78, Rate.response(read.turnouts()).percent());
        assertEquals(75, Rate.attendance(read.turnouts()).percent());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 5})
    void anEvaluationThatIsStillOpenCountsAsSoonAsItIsClosed(int answered) throws Exception {
        practice.held(group, day(0), day(0), 6, 6, 6, 6, 6);
        MeetingFolder evening = practice.planned(group, day(1));
        Evaluation evaluation = Evaluation.of(evening, practice.instrument, new SplittableRandom(1));
        evaluation.begin(6);
        for (int i = 1; i <= answered; i++) {
            evaluation.handIn("m-" + i, evaluation.form("m-" + i));
        }

        for (Audience audience : Audience.values()) {
            FollowedGroup read = read(audience);

            assertEquals(2, read.figures().meetings().size(), "it has its place on the chart");
            assertEquals(
                    new Turnout(day(1).toString(), day(1), 7, 6, answered, true),
                    read.turnouts().get(1));
            assertEquals(1, read.figures().evaluated().size());
            assertEquals(1, read.figures().open());
            assertEquals(0, read.figures().withheld());
            assertEquals("5 of 6", counts(Rate.response(read.turnouts())));
            assertEquals("12 of 14", counts(Rate.attendance(read.turnouts())));
        }

        evaluation.close();

        FollowedGroup read = read(Audience.GROUP);
        assertEquals(2, read.figures().evaluated().size());
        assertEquals(0, read.figures().open());
        assertEquals(5 + answered + " of 12", counts(Rate.response(read.turnouts())));
    }

    private static String counts(Rate rate) {
        return rate.some() + " of " + rate.all();
    }

    @Test
    void whatIsDamagedIsToldAndHidesNothingElse() throws Exception {
        practice.held(group, day(0), day(0), 6, 6, 6, 6, 6);
        MeetingFolder forms = practice.held(group, day(1), day(1), 6, 6, 6, 6, 6);
        Files.writeString(forms.path().resolve("forms.xmi"), "<form:FormBox");
        MeetingFolder plan = practice.held(group, day(2), day(2), 6, 6, 6, 6, 6);
        Files.writeString(plan.path().resolve("meeting.xmi"), "no document");
        Files.createDirectories(group.path().resolve("meetings/with a space"));
        practice.held(group, day(3), day(3), 8, 8, 8, 8, 8);

        FollowedGroup read = read(Audience.OUTSIDE);

        assertEquals(List.of(day(0) + " " + day(0), day(3) + " " + day(3)), days(read));
        assertEquals(3, read.damages().size(), read.damages().toString());
        assertEquals(Problem.ODD_NAME, read.damages().get(0).problem().problem());
        String told = read.damages().get(1).sentence(Locale.ENGLISH);
        assertTrue(told.startsWith("groups/noord/meetings/" + forms.id() + "/forms.xmi, line 1,"), told);
        assertTrue(read.damages().get(2).file().contains(day(2).toString()));
        assertEquals(List.of(), read.otherInstrument());
    }

    @Test
    void aMeetingOfAnotherInstrumentIsLeftOutAndNamed() throws Exception {
        practice.held(group, day(0), day(0), 6, 6, 6, 6, 6);
        practice.instrument.setVersion("another");
        practice.held(group, day(1), day(1), 9, 9, 9, 9, 9);

        FollowedGroup read = read(Audience.OUTSIDE);

        assertEquals(List.of(day(0) + " " + day(0)), days(read));
        assertEquals(List.of(day(1).toString()), read.otherInstrument());
        assertEquals(List.of(), read.damages());
    }

    @Test
    void allGroupsAreReadEachWithWhatIsWrongWithIt() throws Exception {
        practice.held(group, day(0), day(0), 6, 6, 6, 6, 6);
        GroupFolder other = practice.group("Élan", 4);
        practice.held(other, day(0), day(0), 6, 6, 6);
        MeetingFolder damaged = practice.held(other, day(1), day(1), 6, 6, 6);
        Files.writeString(damaged.path().resolve("meeting.xmi"), "no document");
        GroupFolder gone = practice.group("Zuid", 4);
        Files.writeString(gone.path().resolve("group.xmi"), "no document");

        PracticeFigures read = reader(Audience.GROUP).practice(ReadingProgress.NONE);

        assertEquals(
                List.of("Élan", "Noord"),
                read.alphabetical(Locale.forLanguageTag("nl")).stream()
                        .map(each -> each.figures().name())
                        .toList());
        assertEquals(1, read.unreadable().size());
        assertEquals(2, read.damages().size());
        assertTrue(read.damages().get(1).file().contains("elan"), read.damages().toString());
    }

    @Test
    void aGroupWithoutANameIsCalledByItsFolder() throws Exception {
        Group document = group.group();
        document.setName(" ");
        group.save(document);

        assertEquals(group.id(), read(Audience.GROUP).figures().name());
        assertEquals(group.id(), read(Audience.GROUP).id());
    }

    @Test
    void theProgressCountsEveryMeetingOnceOverAllGroups() throws Exception {
        practice.held(group, day(0), day(0), 6, 6, 6);
        practice.planned(group, day(1));
        practice.held(practice.group("Zuid", 4), day(0), day(0), 6, 6, 6);
        List<String> told = new ArrayList<>();

        reader(Audience.GROUP).practice((done, all) -> told.add(done + "/" + all));

        assertEquals(List.of("0/3", "1/3", "2/3", "3/3"), told);
    }

    @Test
    void aReadingThatIsStoppedReadsNoFurther() throws Exception {
        for (int i = 0; i < 4; i++) {
            practice.held(group, day(i), day(i), 6, 6, 6);
        }
        List<Integer> told = new ArrayList<>();
        ReadingProgress second = (done, all) -> {
            told.add(done);
            return done < 2;
        };

        assertThrows(CancellationException.class, () -> reader(Audience.GROUP).group(group, second));
        assertEquals(List.of(0, 1, 2), told);
    }

    @Test
    void aChangeIsDatedByWhenMeetingsWereHeldAndSignalled() throws Exception {
        for (int i = 0; i < 6; i++) {
            practice.held(group, day(i), day(i), 6, 6, 6, 6, i % 2 == 0 ? 6 : 5);
        }
        practice.held(group, day(6), day(9), 10, 10, 10, 10, 10);
        practice.held(group, day(7), day(7), 6, 6, 6, 6, 6);

        FollowedGroup read = read(Audience.GROUP);

        assertTrue(read.signalled());
        read.series()
                .forEach(series -> assertEquals(
                        day(9),
                        series.signals().get(series.signals().size() - 1).date()));
        assertEquals(
                0,
                read.figures().events().stream()
                        .filter(each -> each.kind() == GroupEvent.Kind.FACILITATOR)
                        .count());
    }

    @Test
    void withoutLimitsNothingIsSignalled() throws Exception {
        practice.held(group, day(0), day(0), 1, 1, 1, 1, 1);
        practice.held(group, day(1), day(1), 10, 10, 10, 10, 10);

        assertTrue(!read(Audience.GROUP).signalled());
    }

    @Test
    void formsThatAreGoneAreToldAndNeverCountedAsNone() throws Exception {
        practice.held(group, day(0), day(0), 6, 6, 6, 6, 6);
        MeetingFolder lost = practice.held(group, day(1), day(1), 7, 7, 7, 7, 7);
        Files.delete(lost.path().resolve("forms.xmi"));

        FollowedGroup read = read(Audience.GROUP);

        assertEquals(List.of(day(0) + " " + day(0)), days(read));
        assertEquals(1, read.turnouts().size());
        assertEquals(Problem.FORMS_GONE, read.damages().get(0).problem().problem());
        assertEquals(
                "groups/noord/meetings/" + lost.id() + "/forms.xmi",
                read.damages().get(0).file());
    }
}
