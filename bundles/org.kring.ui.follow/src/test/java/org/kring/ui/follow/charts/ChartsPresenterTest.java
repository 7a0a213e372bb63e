// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.evaluation.Audience;
import org.kring.exchange.DelimitedText;
import org.kring.model.common.Axis;
import org.kring.practice.GroupFolder;
import org.kring.practice.PracticeFolder;
import org.kring.ui.follow.FollowServices;
import org.kring.ui.follow.TestPractices;
import org.kring.ui.follow.picture.ChartScene;
import org.kring.ui.follow.picture.GroupScene;
import org.kring.ui.follow.side.SideViewState;
import org.kring.ui.picture.Box;
import org.kring.ui.picture.Step;
import org.kring.ui.practice.CurrentPractice;
import org.kring.ui.rooms.Room;

class ChartsPresenterTest {

    @TempDir
    static Path folder;

    private static Path sample;

    @BeforeAll
    static void make() throws Exception {
        sample = TestPractices.sample(folder.resolve("sample"), 8).path();
    }

    /** A presenter with all around it. */
    private static final class Bench {
        final FakeView view = new FakeView();
        final RecordedNavigation navigation;
        final FollowServices services;
        final ChartsPresenter presenter;

        Bench(CurrentPractice practice, Room... rooms) {
            this(practice, Locale.ENGLISH, rooms);
        }

        Bench(CurrentPractice practice, Locale locale, Room... rooms) {
            navigation = new RecordedNavigation(rooms);
            services = TestPractices.services(practice, locale);
            presenter = new ChartsPresenter(view, services, navigation);
            presenter.begin();
            TestPractices.rest();
        }

        /** The group of four people. */
        String small() {
            return services.room().groups().stream()
                    .filter(group -> group.turnouts().get(0).members() == 4)
                    .findFirst()
                    .orElseThrow()
                    .id();
        }

        List<String> groups() {
            return services.room().groups().stream().map(group -> group.id()).toList();
        }
    }

    @Test
    void withoutAPracticeItLeadsToTheFirstPage() {
        Bench bench = new Bench(TestPractices.closed(), Room.START);

        assertEquals(Message.Next.START, bench.view.message.next());
        bench.presenter.next(bench.view.message.next());
        assertEquals(List.of("START"), bench.navigation.went);
        assertFalse(bench.presenter.canExport());
    }

    @Test
    void withoutGroupsItLeadsToTheRoomOfMeetingsWhenThereIsOne() throws Exception {
        PracticeFolder.create(folder.resolve("empty"), "Leeg");

        Bench with = new Bench(TestPractices.open(folder.resolve("empty")), Room.FACILITATE);
        Bench without = new Bench(TestPractices.open(folder.resolve("empty")));

        assertEquals(Message.Next.FACILITATE, with.view.message.next());
        assertEquals(Message.Next.NOTHING, without.view.message.next());
        assertFalse(without.view.message.sentence().isEmpty());
    }

    @Test
    void groupsOfWhichNoneCanBeReadAreNotCalledNone() throws Exception {
        Path practice = TestPractices.silent(folder.resolve("unread")).path();
        Files.writeString(practice.resolve("groups/de-stilte/group.xmi"), "damaged");
        Bench bench = new Bench(TestPractices.open(practice), Room.FACILITATE);

        assertEquals("No group could be read", bench.view.message.title());
        assertTrue(bench.view.message.sentence().contains("de-stilte"), bench.view.message.sentence());
        assertEquals(Message.Next.AGAIN, bench.view.message.next());
    }

    @Test
    void aGroupThatNeverMetIsToldWhatToDo() throws Exception {
        TestPractices.silent(folder.resolve("silent"));
        Bench bench = new Bench(TestPractices.open(folder.resolve("silent")));

        bench.services.room().select("de-stilte");

        assertTrue(bench.view.message.title().contains("De Stilte"), bench.view.message.title());
    }

    @Test
    void theWayFromAGroupThatNeverMetLeadsToThatGroupAndFromAllGroupsToNone() throws Exception {
        TestPractices.silent(folder.resolve("planned"));
        Bench bench = new Bench(TestPractices.open(folder.resolve("planned")), Room.FACILITATE);
        bench.presenter.next(bench.view.message.next());
        assertEquals(List.of("FACILITATE"), bench.navigation.went);

        bench.navigation.went.clear();
        bench.services.room().select("de-stilte");
        bench.presenter.next(bench.view.message.next());

        assertEquals(List.of("de-stilte/", "FACILITATE"), bench.navigation.went);
    }

    @Test
    void aGroupWhoseMeetingsAreGoneIsToldSoAndNotThatItNeverMet() throws Exception {
        PracticeFolder practice = TestPractices.silent(folder.resolve("emptied"));
        Files.createDirectories(practice.path().resolve("groups/de-stilte/meetings"));
        Bench bench = new Bench(TestPractices.open(practice.path()), Room.FACILITATE);
        assertEquals("No evaluated meeting could be read", bench.view.message.title());

        bench.services.room().select("de-stilte");

        assertEquals("No evaluated meeting of De Stilte could be read", bench.view.message.title());
        assertTrue(
                bench.view.message.sentence().contains("the folder is empty, and what was in it is gone."),
                bench.view.message.sentence());
        assertEquals(Message.Next.AGAIN, bench.view.message.next());
    }

    @Test
    void formsThatWereChangedByHandAreToldAndAcceptedAndTheFiguresReadAgain() throws Exception {
        Path copy = folder.resolve("altered");
        PracticeFolder practice = TestPractices.sample(copy, 2);
        var meeting = practice.groups().found().get(0).meetings().found().get(0);
        Path forms = meeting.formFiles().get(0);
        Files.writeString(forms, Files.readString(forms).replaceFirst("present=\"[0-9]+\"", "present=\"9\""));
        Bench bench = new Bench(TestPractices.open(copy));
        assertTrue(bench.view.altered.startsWith("The forms of the meeting of "), bench.view.altered);
        assertFalse(bench.view.side.text().contains("Could not be read"), "it was");

        bench.presenter.accept();
        TestPractices.rest();

        assertEquals("", bench.view.altered);
        assertEquals(List.of(), meeting.notices());
        assertEquals(
                9,
                bench.services.room().groups().stream()
                        .filter(each -> each.id().equals(meeting.group().id()))
                        .findFirst()
                        .orElseThrow()
                        .turnouts()
                        .get(0)
                        .present());
    }

    @Test
    void allGroupsComeFirstAndAClickChoosesOne() {
        Bench bench = new Bench(TestPractices.open(sample));
        assertNull(bench.view.message);
        assertEquals(9, bench.view.page.table().rows().size(), "three axes of three groups");

        bench.presenter.open(bench.groups().get(1));

        assertEquals(32, bench.view.page.table().rows().size(), "three axes and the mark for the whole, eight times");
        assertTrue(bench.view.side.text().contains("Response"), bench.view.side.text());
        assertEquals("made-up sample", bench.view.page.sample());
    }

    @Test
    void withoutTheRoomOfMeetingsAClickShowsTheFiguresInPlace() {
        Bench bench = new Bench(TestPractices.open(sample));
        bench.presenter.open(bench.groups().get(1));
        String place = bench.view.page.places().get(4);

        bench.presenter.open(place);

        assertEquals(place, bench.view.place);
        assertTrue(bench.view.side.text().contains("members were there"), bench.view.side.text());
        assertEquals(List.of(), bench.navigation.went);
    }

    @Test
    void withTheRoomOfMeetingsAClickMarksAndEnterOpensTheMeetingThere() {
        Bench bench = new Bench(TestPractices.open(sample), Room.FACILITATE);
        String group = bench.groups().get(1);
        bench.presenter.open(group);
        String place = bench.view.page.places().get(0);

        bench.presenter.pressed(place);
        assertEquals(place, bench.view.place);
        assertEquals(List.of(), bench.navigation.went);
        assertFalse(bench.view.side.text().contains("Enter"), bench.view.side.text());
        bench.presenter.open();
        assertEquals(List.of(), bench.navigation.went, "from outside there are figures only");
        assertTrue(bench.view.notice.contains("From outside no meeting is opened"), bench.view.notice);

        bench.services.room().audience(Audience.GROUP);
        TestPractices.rest();
        bench.presenter.pressed(place);
        bench.presenter.open();

        assertEquals(List.of(group + "/" + GroupScene.meeting(place), "FACILITATE"), bench.navigation.went);
    }

    @Test
    void keysGoAlongMeetingsAndAxesAndStopAtTheEnds() {
        Bench bench = new Bench(TestPractices.open(sample));
        bench.presenter.open(bench.groups().get(1));
        ChartScene scene = (ChartScene) bench.view.page.maker().wide(800);
        List<String> places = bench.view.page.places();

        bench.presenter.step(scene, Step.RIGHT);
        assertEquals(places.get(28), bench.view.place, "the last meeting first");
        bench.presenter.step(scene, Step.RIGHT);
        assertEquals(places.get(28), bench.view.place);
        bench.presenter.step(scene, Step.LEFT);
        assertEquals(places.get(24), bench.view.place);
        bench.presenter.step(scene, Step.DOWN);
        assertEquals(places.get(25), bench.view.place);
        bench.presenter.step(scene, Step.FIRST);
        assertEquals(places.get(1), bench.view.place);
        bench.presenter.back();
        assertEquals("", bench.view.place);
        bench.presenter.back();
        assertTrue(bench.services.room().selected().isEmpty(), "then back to all groups");
    }

    @Test
    void everyPlaceOfTheTableIsInThePicture() {
        Bench bench = new Bench(TestPractices.open(sample));
        bench.presenter.open(bench.groups().get(2));
        ChartScene scene = (ChartScene) bench.view.page.maker().wide(800);

        for (String place : bench.view.page.places()) {
            Box box = scene.boundsOf(place).orElseThrow();
            // the mark for the whole has no chart of its own
            assertEquals(
                    place.replace("OVERALL", "FACILITATOR"),
                    scene.at(box.x() + box.width() / 2, box.y() + box.height() / 2)
                            .orElse(""));
            assertFalse(scene.tooltip(place).isEmpty());
        }
    }

    @Test
    void aCoachStandsOutsideUntilTheGroupLooksItself() {
        Bench bench = new Bench(TestPractices.open(sample));
        assertEquals(Audience.OUTSIDE, bench.view.audience);
        bench.presenter.open(bench.small());
        String before = bench.view.page.table().rows().toString();

        bench.presenter.audience(Audience.GROUP);
        TestPractices.rest();

        assertEquals(Audience.GROUP, bench.view.audience);
        assertNotEquals(before, bench.view.page.table().rows().toString());
    }

    @Test
    void whatIsHiddenSaysWhy() {
        Bench bench = new Bench(TestPractices.open(sample));

        bench.presenter.open(bench.small());

        assertTrue(bench.view.side.text().contains("it takes 5 forms"), bench.view.side.text());
    }

    @Test
    void theTableTakesThePlaceOfThePictureAndBack() {
        Bench bench = new Bench(TestPractices.open(sample));

        bench.presenter.toggleTable();
        assertTrue(bench.view.page.asTable());
        assertTrue(begunAgain(bench).page.asTable(), "and the next time");
        bench.presenter.toggleTable();

        assertFalse(bench.view.page.asTable());
        assertFalse(begunAgain(bench).page.asTable());
    }

    private static FakeView begunAgain(Bench bench) {
        FakeView view = new FakeView();
        new ChartsPresenter(view, bench.services, bench.navigation).begin();
        TestPractices.rest();
        return view;
    }

    @Test
    void thePictureIsWrittenInTheFormatOfItsName() throws Exception {
        Bench bench = new Bench(TestPractices.open(sample));
        for (String[] each : new String[][] {{"a.svg", "<?xml"}, {"a.png", "PNG"}, {"a.PDF", "%PDF"}}) {
            Path file = folder.resolve(each[0]);

            bench.presenter.export(file);
            TestPractices.rest();

            String start = new String(Files.readAllBytes(file), 0, 8, StandardCharsets.ISO_8859_1);
            assertTrue(start.contains(each[1]), start);
            assertTrue(bench.view.notice.contains(each[0]));
        }
    }

    @Test
    void whatIsExportedWithoutAMeetingThatCouldNotBeReadSaysSo() throws Exception {
        PracticeFolder practice = TestPractices.sample(folder.resolve("lacking"), 3);
        var group = practice.groups().found().get(0);
        Files.writeString(group.meetings().found().get(0).formFiles().get(0), "damaged");
        Bench bench = new Bench(TestPractices.open(practice.path()));
        String said = "One meeting could not be read";
        for (String wanted : List.of("", group.id())) {
            bench.services.room().select(wanted);
            for (String name : List.of("lacking.csv", "lacking.svg")) {
                Path file = folder.resolve(name);
                bench.presenter.export(file);
                TestPractices.rest();

                assertTrue(Files.readString(file).contains(said), name + " of " + wanted);
                assertTrue(bench.view.notice.contains(name), bench.view.notice);
                assertTrue(bench.view.notice.contains(said), bench.view.notice);
            }
            for (List<String> row : DelimitedText.COMMAS.read(Files.readString(folder.resolve("lacking.csv")))) {
                assertTrue(row.get(row.size() - 1).startsWith(said), row.toString());
            }
        }
        bench.services.room().select(practice.groups().found().get(1).id());
        bench.presenter.export(folder.resolve("whole.csv"));
        TestPractices.rest();
        assertFalse(Files.readString(folder.resolve("whole.csv")).contains(said), "all of this group could be read");
        assertFalse(bench.view.notice.contains(said), bench.view.notice);
    }

    @Test
    void whatIsExportedWithoutAWholeGroupSaysThatToo() throws Exception {
        PracticeFolder practice = TestPractices.sample(folder.resolve("lost"), 3);
        List<GroupFolder> groups = practice.groups().found();
        Files.writeString(groups.get(0).meetings().found().get(0).formFiles().get(0), "damaged");
        Files.writeString(groups.get(1).file(), "damaged");
        Bench bench = new Bench(TestPractices.open(practice.path()));
        String said = "One group could not be read at all, and is not in the figures.";
        for (String name : List.of("lost.csv", "lost.svg")) {
            bench.presenter.export(folder.resolve(name));
            TestPractices.rest();
            String written = Files.readString(folder.resolve(name)).replaceAll("\s+", " ");
            assertTrue(written.contains("One meeting could not be read: ") && written.contains(said), name);
            assertTrue(bench.view.notice.contains(said), bench.view.notice);
        }
        assertTrue(bench.view.side.text().contains(said), bench.view.side.text());

        bench.services.room().select(groups.get(0).id());
        bench.presenter.export(folder.resolve("lost.csv"));
        TestPractices.rest();
        assertFalse(bench.view.notice.contains(said), "the figures of this group lack no group");
        assertTrue(bench.view.notice.contains("One meeting could not be read: "), bench.view.notice);
        assertFalse(bench.view.side.text().contains(said), bench.view.side.text());
    }

    @Test
    void whatIsShownIsOfferedAsAFileUnderTheNameOfWhatItIsAbout() {
        Bench bench = new Bench(TestPractices.open(sample));
        assertEquals(new ExportFile("", "all-groups.svg", ExportType.SVG), bench.presenter.exportFile());
        bench.presenter.toggleTable();
        bench.presenter.open(bench.small());
        assertEquals(new ExportFile("", bench.small() + ".csv", ExportType.CSV), bench.presenter.exportFile());
    }

    @Test
    void theTableIsExportedAsItIsShownAndIsReadBackCellByCell() throws Exception {
        Bench bench = new Bench(TestPractices.open(sample));
        bench.presenter.open(bench.small());
        for (Audience audience : Audience.values()) {
            bench.presenter.audience(audience);
            TestPractices.rest();
            Path file = folder.resolve(audience + ".CSV");
            bench.presenter.export(file);
            TestPractices.rest();

            List<List<String>> read = DelimitedText.COMMAS.read(Files.readString(file));
            assertEquals("made-up sample", read.get(0).get(8), "what is made up says so");
            assertEquals(bench.view.page.table().header(), read.get(0).subList(0, 8));
            assertEquals(
                    bench.view.page.table().rows(),
                    read.stream().skip(1).map(row -> row.subList(0, 8)).toList());
            assertTrue(bench.view.notice.contains(audience + ".CSV"), bench.view.notice);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|,|[0-9][.][0-9]+", "nl|;|[0-9],[0-9]+"})
    void theTableOpensInColumnsInTheSpreadsheetOfItsReader(String language, String separator, String decimal)
            throws Exception {
        Bench bench = new Bench(TestPractices.open(sample), Locale.forLanguageTag(language));
        bench.presenter.open(bench.groups().stream()
                .filter(each -> !each.equals(bench.small()))
                .findFirst()
                .orElseThrow());
        Path file = folder.resolve(language + ".csv");
        bench.presenter.export(file);
        TestPractices.rest();

        List<String> lines = Files.readString(file).lines().toList();
        assertTrue(
                lines.get(0)
                        .startsWith("\ufeff" + bench.view.page.table().header().get(0)),
                lines.get(0));
        for (String line : lines) {
            assertEquals(9, line.split(separator, -1).length, line);
            assertFalse(line.contains("\""), line);
        }
        assertTrue(
                lines.stream().anyMatch(line -> line.matches(".*" + separator + decimal + separator + ".*")),
                lines.get(1));
    }

    @Test
    void aNameThatIsAFormulaIsTextInTheExportedTable() throws Exception {
        PracticeFolder practice = TestPractices.sample(folder.resolve("formula"), 2);
        GroupFolder group = practice.groups().found().get(0);
        var named = group.group();
        named.setName("=1+1");
        group.save(named);
        Bench bench = new Bench(TestPractices.open(practice.path()));

        bench.presenter.export(folder.resolve("all.csv"));
        TestPractices.rest();

        String text = Files.readString(folder.resolve("all.csv"));
        assertTrue(text.contains("'=1+1,"), text);
        assertFalse(text.lines().anyMatch(each -> each.startsWith("=")), text);
    }

    @Test
    void thatAFileIsSavedIsSaidUntilSomethingElseIsDone() {
        Bench bench = new Bench(TestPractices.open(sample));
        List<Runnable> next = List.of(
                bench.presenter::toggleTable, () -> bench.presenter.select(bench.small()), bench.presenter::back);
        for (Runnable each : next) {
            bench.presenter.export(folder.resolve("told.csv"));
            TestPractices.rest();
            assertTrue(bench.view.notice.contains("told.csv"), bench.view.notice);
            each.run();
            assertFalse(bench.view.notice.contains("told.csv"), bench.view.notice);
        }
    }

    @Test
    void theFolderOfTheLastExportIsOfferedAgainOnlyWhenItWorked() {
        Bench bench = new Bench(TestPractices.open(sample));
        assertEquals("", bench.presenter.exportFile().folder());
        bench.presenter.export(folder.resolve("no such folder").resolve("one.csv"));
        TestPractices.rest();
        assertEquals("", bench.presenter.exportFile().folder(), bench.view.notice);
        bench.presenter.export(folder.resolve("one.csv"));
        TestPractices.rest();
        assertEquals(folder.toString(), bench.presenter.exportFile().folder());
    }

    @Test
    void anExportNamesCharactersThatNoFontHas() throws Exception {
        PracticeFolder practice = TestPractices.silent(folder.resolve("unheard"));
        var group = org.kring.model.practice.PracticeFactory.eINSTANCE.createGroup();
        group.setName("Groep \ue123");
        practice.create(group);
        Bench bench = new Bench(TestPractices.open(practice.path()));

        bench.presenter.export(folder.resolve("boxes.svg"));
        TestPractices.rest();

        assertTrue(bench.view.notice.contains("boxes.svg"), bench.view.notice);
        assertTrue(bench.view.notice.contains("U+E123"), bench.view.notice);
    }

    @Test
    void aChangedPracticeIsReadAgain() throws Exception {
        PracticeFolder practice = TestPractices.silent(folder.resolve("changing"));
        CurrentPractice current = TestPractices.open(practice.path());
        Bench bench = new Bench(current);
        assertEquals(1, bench.groups().size());

        var group = org.kring.model.practice.PracticeFactory.eINSTANCE.createGroup();
        group.setName("Aanwinst");
        practice.create(group);
        current.changed();
        TestPractices.rest();

        assertEquals(List.of("aanwinst", "de-stilte"), bench.groups());
    }

    @Test
    void placesSpellAxisAndMeeting() {
        assertEquals("PROCESS/2026-11-21", GroupScene.text(Axis.PROCESS, "2026-11-21"));
        assertEquals("2026-11-21", GroupScene.meeting("PROCESS/2026-11-21"));
    }

    /** Takes down what is shown. */
    private static final class FakeView implements ChartsView {
        String altered = "";
        private Message message;
        private ChartsViewState page;
        private SideViewState side;
        private String place = "";
        private String notice = "";
        private Audience audience;

        @Override
        public void message(Message newMessage) {
            message = newMessage;
        }

        @Override
        public void charts(ChartsViewState newPage) {
            message = null;
            page = newPage;
        }

        @Override
        public void select(String newPlace) {
            place = newPlace;
        }

        @Override
        public void side(SideViewState newSheet) {
            side = newSheet;
        }

        @Override
        public void audience(Audience newAudience, boolean oneGroup) {
            audience = newAudience;
        }

        @Override
        public void altered(String sentence) {
            altered = sentence;
        }

        @Override
        public void notice(String sentence, boolean failed) {
            notice = failed ? "failed: " + sentence : sentence;
        }
    }
}
