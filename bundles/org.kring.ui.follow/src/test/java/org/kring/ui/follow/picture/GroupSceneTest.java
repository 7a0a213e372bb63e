// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.evaluation.Audience;
import org.kring.evaluation.series.GroupEvent;
import org.kring.evaluation.series.GroupFigures;
import org.kring.evaluation.series.MeetingFigures;
import org.kring.method.Bilingual;
import org.kring.ui.follow.TestPractices;
import org.kring.ui.picture.Box;
import org.kring.ui.picture.Step;

class GroupSceneTest {

    private static final String LONG = "een andere afspraak over wie wanneer iets vraagt ".repeat(8) + "slot";

    @TempDir
    static Path folder;

    private static GroupFigures figures;

    @BeforeAll
    static void make() throws Exception {
        figures = TestPractices.read(TestPractices.sample(folder.resolve("sample"), 8), Audience.OUTSIDE)
                .groups()
                .get(1)
                .figures();
    }

    private static GroupScene scene(LocalDate... days) {
        List<GroupEvent> events = List.of(days).stream()
                .map(day -> new GroupEvent(day, GroupEvent.Kind.METHOD, new Bilingual(LONG, LONG)))
                .toList();
        return new GroupScene(
                new GroupFigures("g", "G", figures.meetings(), events, figures.viewing()), Locale.ENGLISH, 800);
    }

    /** All places under a comb of points. */
    private static TreeSet<String> places(GroupScene scene) {
        TreeSet<String> places = new TreeSet<>();
        for (int y = 0; y < scene.drawing().height(); y += 4) {
            for (int x = 0; x < scene.drawing().width(); x += 4) {
                scene.at(x, y).ifPresent(places::add);
            }
        }
        return places;
    }

    @Test
    void eachEventTellsAllOfItselfHoweverLittleThePictureHasRoomFor() {
        LocalDate third = figures.meetings().get(2).date();
        LocalDate last = figures.meetings().get(7).date();
        GroupScene scene = scene(third, last.plusDays(1));
        assertTrue(
                places(scene).containsAll(List.of("EVENT/0", "EVENT/1")),
                places(scene).toString());
        assertTrue(scene.tooltip("EVENT/0").endsWith("method: " + LONG), scene.tooltip("EVENT/0"));
        assertTrue(scene.tooltip("EVENT/1")
                .contains(String.valueOf(last.plusDays(1).getYear())));
        assertEquals(Optional.empty(), scene.boundsOf("EVENT/0"), "it is no place that is marked");
    }

    @Test
    void aPressOnAnEventMarksTheMeetingToWhichItCounts() {
        List<MeetingFigures> all = figures.meetings();
        GroupScene scene = scene(all.get(2).date(), all.get(7).date().plusDays(1));
        assertEquals("PRODUCT/" + all.get(2).meeting(), scene.marked("EVENT/0"));
        assertEquals("PRODUCT/" + all.get(7).meeting(), scene.marked("EVENT/1"), "the last one when none came after");
        assertEquals("PROCESS/x", scene.marked("PROCESS/x"));
    }

    @Test
    void theMarkForTheWholeStandsInTheLastChartAndKeysGoOnFromThere() {
        List<MeetingFigures> all = figures.meetings();
        GroupScene scene = scene();
        String place = GroupScene.overall(all.get(3).meeting());
        assertEquals(scene.boundsOf("FACILITATOR/" + all.get(3).meeting()), scene.boundsOf(place));
        assertEquals("FACILITATOR/" + all.get(4).meeting(), scene.step(place, Step.RIGHT));
    }

    @Test
    void withoutAMarkAKeyBeginsAtTheLastMeetingAndHomeAtTheFirst() {
        List<MeetingFigures> all = figures.meetings();
        assertEquals("PRODUCT/" + all.get(7).meeting(), scene().step("", Step.LEFT));
        assertEquals("PRODUCT/" + all.get(7).meeting(), scene().step("", Step.LAST));
        assertEquals("PRODUCT/" + all.get(0).meeting(), scene().step("", Step.FIRST));
    }

    @Test
    void wordsThatKeepTheirPlaceHoldNoPlaceOfAMeeting() {
        GroupScene scene = scene();
        assertEquals(4, scene.still().size(), "the head, and what is said over each of three charts");
        for (Box words : scene.still()) {
            for (double y = words.y(); y < words.y() + words.height(); y += 2) {
                for (double x = 0; x < scene.drawing().width(); x += 8) {
                    assertEquals(Optional.empty(), scene.at(x, y));
                }
            }
        }
    }
}
