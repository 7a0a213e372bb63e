// SPDX-License-Identifier: EPL-2.0
package org.kring.store.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.method.Finding;
import org.kring.method.Level;
import org.kring.method.MethodCheck;
import org.kring.method.Phases;
import org.kring.model.method.Activity;
import org.kring.model.method.ActivityKind;
import org.kring.model.method.AdviceStance;
import org.kring.model.method.Atmosphere;
import org.kring.model.method.Method;
import org.kring.model.method.Norms;
import org.kring.model.method.Phase;
import org.kring.model.method.Place;
import org.kring.model.method.Quantity;
import org.kring.model.method.Rating;
import org.kring.model.method.RepeatRule;
import org.kring.model.method.Round;
import org.kring.model.method.SpeechRule;
import org.kring.model.method.Visibility;
import org.kring.model.method.Yield;
import org.kring.model.method.YieldKind;

/**
 * Holds what the seed table tells about the methods besides titles and minutes against the library: who speaks and who
 * is silent, rounds, yields, criteria, evaluation (rows 1 to 14 and 59 to 60).
 */
class MethodFactsTest {

    @Test
    void everyoneReformulatesOnceAndTheCasePresenterCloses() {
        List<Yield> yields = phase("basic-model", "phase-3").getYields();

        assertEquals(
                List.of("participants ONE_PER_PERSON", "presenter ONE"),
                yields.stream()
                        .filter(found -> found.getKind() == YieldKind.REFORMULATION)
                        .map(found -> found.getGiver().getId() + " "
                                + found.getQuantity().name())
                        .toList());
    }

    @Test
    void basicModelEvaluatesFourObjectsAndTheLearning() {
        assertEquals(
                List.of(
                        "Werkwijze PROCESS",
                        "Gespreksleider FACILITATOR",
                        "Groep PROCESS",
                        "Jezelf OWN",
                        "Persoonlijke leeropbrengst PRODUCT"),
                phase("basic-model", "phase-6").getEvaluates().stream()
                        .map(topic ->
                                topic.getName().getNl() + " " + topic.getAxis().name())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            phase-1|team
            phase-2|interviewer presenter
            phase-3|team
            phase-4|interviewer presenter
            phase-5|team
            """)
    void reflectingTeamAlternatesWhoIsSilent(String phase, String silent) {
        Set<String> found = phase("reflecting-team", phase).getActivities().stream()
                .filter(activity ->
                        activity.getKind() == ActivityKind.SILENT || activity.getKind() == ActivityKind.LISTENS)
                .map(activity -> activity.getRole().getId())
                .collect(Collectors.toSet());

        assertEquals(Set.copyOf(Arrays.asList(silent.split(" "))), found);
    }

    @Test
    void reflectingTeamPrefersEightPeople() {
        assertEquals(8, LibraryFiles.method("reflecting-team").getPeople().getMin());
    }

    @Test
    void intentionBelowNineOpensTwoQuestions() {
        Rating rating =
                phase("four-solution-questions", "phase-4").getYields().get(0).getRating();

        assertEquals("1-10 9", rating.getMin() + "-" + rating.getMax() + " " + rating.getThreshold());
        assertEquals(2, rating.getFollowUps().size());
    }

    @Test
    void presenterOfTheStepPlanTakesAdviceWithoutReply() {
        assertTrue(phase("step-plan", "phase-4").getActivities().stream()
                .anyMatch(activity ->
                        activity.getRole().getId().equals("presenter") && activity.getSpeech() == SpeechRule.NO_REPLY));
    }

    @Test
    void incidentHasTwoWritingPhases() {
        assertEquals(
                List.of("phase-3", "phase-5"),
                Phases.of(LibraryFiles.method("incident")).stream()
                        .filter(phase -> phase.getAtmosphere() == Atmosphere.WRITING)
                        .map(Phase::getId)
                        .toList());
        assertFalse(phase("incident", "phase-2").getLeavesOut().isEmpty());
    }

    @Test
    void gossipPutsTheSilentPresenterOutsideTheCircleWithPrivateNotes() {
        Phase gossiping = phase("gossip", "phase-3");

        for (Activity activity : gossiping.getActivities()) {
            String role = activity.getRole().getId();
            assertEquals(
                    role.equals("presenter") ? Place.OUTSIDE : Place.INSIDE, activity.getPlace(), activity.getId());
            if (role.equals("participants")) {
                assertSame(SpeechRule.THIRD_PERSON, activity.getSpeech());
            }
        }
        assertTrue(gossiping.getYields().stream()
                .anyMatch(found -> found.getKind() == YieldKind.NOTE && found.getVisibility() == Visibility.GIVER));
    }

    @Test
    void gossipAsksForAGroupThatKnowsItselfAndIsSafe() {
        assertEquals(
                "[KNOWS_EACH_OTHER, SAFE_CLIMATE]",
                LibraryFiles.method("gossip").getPreconditions().stream()
                        .map(condition -> condition.getKind().name())
                        .toList()
                        .toString());
    }

    @Test
    void successIsSortedIntoTwoColumnsAndLinkedToASecondSheet() {
        Yield sheet = phase("profit-of-success", "phase-2").getYields().get(0);

        assertEquals(2, sheet.getColumns().size());
        assertSame(
                sheet, phase("profit-of-success", "phase-3").getYields().get(0).getLinksTo());
    }

    @Test
    void speedSparringNestsThreeSeatShiftsInTwoHalves() {
        Round halves = rounds("speed-sparring").get(0);
        Round turns = (Round) halves.getFlow().get(0);

        assertEquals("2 SWAP_ROLES", line(halves));
        assertEquals("3 SHIFT_SEAT", line(turns));
    }

    @Test
    void everyOtherParticipantStepsIntoTheShoes() {
        Round round = rounds("in-anothers-shoes").get(0);

        assertSame(RepeatRule.PER_PARTICIPANT, round.getRepeat());
        assertEquals("presenter", round.getExcluded().getId());
    }

    @Test
    void creaChoosesOnFiveCriteriaAndFeedsThreeAxes() {
        assertEquals(5, phase("crea", "phase-1").getCriteria().size());
        assertEquals(
                "[FACILITATOR, PROCESS, PRODUCT]",
                phase("crea", "phase-6").getEvaluates().stream()
                        .map(topic -> topic.getAxis().name())
                        .collect(Collectors.toCollection(TreeSet::new))
                        .toString());
        assertTrue(phase("crea", "phase-2").getYields().stream()
                .anyMatch(found -> found.getKind() == YieldKind.REFORMULATION && found.isOptional()));
    }

    @Test
    void creativeQuestionsAreExactlyThree() {
        List<Yield> exact = LibraryFiles.within(LibraryFiles.method("gossip"), Yield.class)
                .filter(found -> found.getQuantity() == Quantity.EXACTLY)
                .toList();

        assertEquals(List.of(3), exact.stream().map(Yield::getExactly).toList());
    }

    @ParameterizedTest
    @CsvSource({"basic-model, WELCOME", "reflecting-team, WELCOME", "gossip, DISCOURAGED", "crea, DISCOURAGED"})
    void methodKeepsTheStanceOfItsSourceOnAdvice(String id, AdviceStance stance) {
        assertSame(stance, LibraryFiles.method(id).getAdviceStance());
    }

    @Test
    void methodCheckFindsNoErrorInTheLibraryAndTheFiveMinutesTooMany() {
        Norms norms = LibraryFiles.everything(Norms.class).findFirst().orElseThrow();
        List<Finding> findings = LibraryFiles.methods().stream()
                .flatMap(method -> MethodCheck.check(method, norms).stream())
                .filter(finding ->
                        finding.level() == Level.ERROR || finding.rule().equals("usual-duration"))
                .toList();

        assertEquals(1, findings.size());
        assertTrue(findings.get(0).nl().contains("5 min boven de gebruikelijke 1,5 uur"));
    }

    private static Phase phase(String method, String id) {
        Phase phase = Phases.of(LibraryFiles.method(method)).stream()
                .filter(candidate -> candidate.getId().equals(id))
                .findFirst()
                .orElse(null);
        assertNotNull(phase, () -> method + " has no " + id);
        return phase;
    }

    private static List<Round> rounds(String id) {
        Method method = LibraryFiles.method(id);
        return LibraryFiles.within(method, Round.class).toList();
    }

    private static String line(Round round) {
        return round.getCount() + " " + round.getRotation().getKind().name();
    }
}
