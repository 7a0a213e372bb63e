// SPDX-License-Identifier: EPL-2.0
package org.kring.store.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kring.model.common.Duration;
import org.kring.model.method.Branch;
import org.kring.model.method.BranchCondition;
import org.kring.model.method.Guidance;
import org.kring.model.method.MeetingStructure;
import org.kring.model.method.Norms;
import org.kring.model.method.Shelf;
import org.kring.model.method.Slot;

/**
 * Holds the structures, norms and contradictions of the seed table (rows 15 to 21, 34 and the list of contradictions) against the library.
 */
class StructureTableTest {

    @Test
    void meetingOfTheThirdSourceHasSixSlotsOfNinetyThreeMinutes() {
        MeetingStructure structure = structure("meeting-structure-s3");

        assertEquals(
                List.of(
                        "1 Opwarmers WARM_UP 10 about",
                        "2 Terug kijken LOOK_BACK 10 at most",
                        "3 Inbreng genereren CASE_FINDING 3 a few",
                        "4 Modellen CASE_METHOD 60 null",
                        "5 Andere werkvormen THEME_METHOD untimed null",
                        "6 Afsluiters CLOSING 10 at most"),
                structure.getSlots().stream().map(StructureTableTest::line).toList());
        assertEquals(
                93,
                structure.getSlots().stream()
                        .map(Slot::getDuration)
                        .filter(duration -> duration != null)
                        .mapToInt(Duration::getMax)
                        .sum());
    }

    @Test
    void withoutCaseTheGroupFindsOneOrTakesAThemeMethod() {
        Branch branch = structure("meeting-structure-s3").getBranches().stream()
                .filter(candidate -> candidate.getCondition() == BranchCondition.NO_CASE)
                .findFirst()
                .orElseThrow();

        assertEquals(
                List.of("3", "5"),
                branch.getOffers().stream().map(Slot::getNumber).toList());
    }

    @Test
    void modelSlotPointsAtTheAverageTimeStructure() {
        assertEquals(
                List.of("time-skeleton"),
                structure("meeting-structure-s3").getSlots().stream()
                        .map(Slot::getMethod)
                        .filter(method -> method != null)
                        .toList());
    }

    @Test
    void doubleEvaluationIsPointedOut() {
        assertTrue(structure("meeting-structure-s3").getNotes().stream()
                .anyMatch(note -> note.getId().endsWith(".double-evaluation")));
    }

    @Test
    void basicOutlineHasTheSevenFunctionsInOrderAndNoMinutes() {
        List<Slot> slots = structure("basic-outline-s4").getSlots();

        assertEquals(
                "[OPENING, EXPLORATION, AWARENESS, ANALYSIS, ACTION_PLAN, JOINT_REFLECTION, CLOSING]",
                slots.stream().map(slot -> slot.getFunction().name()).toList().toString());
        slots.forEach(slot -> assertNull(slot.getDuration(), slot.getId()));
    }

    @Test
    void thematicMeetingBeginsWithAnOptionalIntroduction() {
        Slot first = structure("thematic-s2").getSlots().get(0);

        assertTrue(first.isOptional());
        assertNull(first.getDuration());
    }

    @Test
    void normsAreThoseOfTheSources() {
        Norms norms = LibraryFiles.shelves().stream()
                .map(Shelf::getNorms)
                .filter(found -> found != null)
                .findFirst()
                .orElseThrow();

        assertEquals("6-8", norms.getPeople().getMin() + "-" + norms.getPeople().getMax());
        assertEquals(
                "60-180", norms.getMeeting().getMin() + "-" + norms.getMeeting().getMax());
        assertEquals(90, norms.getUsualMinutes());
        assertEquals(4, norms.getIntervalWeeks());
        assertEquals(9, norms.getCommitmentThreshold());
    }

    @Test
    void approachesAreTheFourOfTheFirstSourceAndTheOneOfTheLast() {
        assertEquals(
                List.of("solution-focused", "creative", "activating", "reflective", "appreciative-inquiry"),
                LibraryFiles.shelves().stream()
                        .flatMap(shelf -> shelf.getApproaches().stream())
                        .map(approach -> approach.getId())
                        .toList());
    }

    @Test
    void contradictionsOfTheSourcesStayVisibleFromBothSides() {
        Set<String> pairs = LibraryFiles.shelves().stream()
                .flatMap(shelf -> LibraryFiles.within(shelf, Guidance.class))
                .flatMap(item -> item.getContradicts().stream().map(other -> item.getId() + " " + other))
                .collect(Collectors.toSet());

        List.of(
                        "tips-s0.5 pitfalls-s4.4",
                        "tips-s0.5 advice-s2.1",
                        "tips-s0.5 solution-focused-s0.tip-6",
                        "pitfalls-s0.2 idea-round-s1.1",
                        "rules-s0.5 case-on-the-spot.s1",
                        "rules-s0.5 case-on-the-spot.s4")
                .forEach(pair -> assertTrue(pairs.contains(pair), pair));
        pairs.forEach(pair ->
                assertTrue(pairs.contains(pair.replaceFirst("(\\S+) (\\S+)", "$2 $1")), () -> "one-sided: " + pair));
    }

    private static String line(Slot slot) {
        String minutes = slot.getDuration() == null
                ? "untimed"
                : String.valueOf(slot.getDuration().getMax());
        return slot.getNumber() + " " + slot.getName().getNl() + " "
                + slot.getCategory().name() + " " + minutes + " " + slot.getDurationWord();
    }

    private static MeetingStructure structure(String id) {
        return LibraryFiles.shelves().stream()
                .flatMap(shelf -> shelf.getStructures().stream())
                .filter(structure -> id.equals(structure.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no structure " + id));
    }
}
