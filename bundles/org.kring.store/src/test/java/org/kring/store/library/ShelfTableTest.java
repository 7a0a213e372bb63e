// SPDX-License-Identifier: EPL-2.0
package org.kring.store.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.model.common.Identified;
import org.kring.model.common.RoleKind;
import org.kring.model.method.FormTemplate;
import org.kring.model.method.Guidance;
import org.kring.model.method.GuidanceKind;
import org.kring.model.method.GuidanceSet;
import org.kring.model.method.PromptGroup;
import org.kring.model.method.PromptType;
import org.kring.model.method.QuestionBank;
import org.kring.model.method.RoleCard;

/**
 * Holds the lists of the seed table (rows 22 to 57, 61 and 62) against the shelves: how many, of what kind, in whose
 * words. Stands with the store, because only the store sees the library and may read its files.
 */
class ShelfTableTest {

    @ParameterizedTest
    @CsvSource({
        "rules-s0, RULE, 7",
        "pitfalls-s0, PITFALL, 4",
        "tips-s0, TIP, 8",
        "always-rule-s0, RULE, 3",
        "reflecting-team-s0, CHARACTERISTIC, 4",
        "reflecting-team-s0, TIP, 6",
        "solution-focused-s0, TIP, 6",
        "solution-focused-s0, RULE, 1",
        "principles-s4, PRINCIPLE, 9",
        "ground-rules-s4, RULE, 5",
        "pitfalls-s4, PITFALL, 9",
        "starting-points-s4, STARTING_POINT, 3",
        "structure-rule-s2, RULE, 1",
        "time-rules-s3, RULE, 3",
        "choice-rules, RULE, 8",
        "competences-s4, SKILL, 6",
        "self-steering-s2, SKILL, 4",
        "outcomes-s0, OUTCOME, 8",
        "viewpoints-s2, EXPLANATION, 7",
        "effects-s2, OUTCOME, 3",
        "self-reflection-s4, EXPLANATION, 3",
        "advice-s2, RULE, 1",
        "idea-round-s1, RULE, 1",
        "case-on-the-spot, RULE, 2"
    })
    void guidanceSetCountsWhatTheSourceCounts(String id, GuidanceKind kind, long count) {
        assertEquals(count, items(id).filter(item -> item.getKind() == kind).count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            principles-s4:Motivatie en vrijwilligheid;Gelijkwaardigheid;Vertrouwelijkheid;Respect en openheid;\
            Focus op leren en reflectie;Praktische toepasbaarheid;Eigenaarschap;Feedback;Gespreksvaardigheden
            ground-rules-s4:Spreek voor jezelf;Wees autonoom;Wees terughoudend met algemeenheden en interpretaties;\
            Let op non-verbaal gedrag;Wat gezegd moet worden, moet gezegd worden
            pitfalls-s4:Te veel focus op persoonlijke problemen;Onvoldoende voorbereiding;Dominantie van 1 persoon;\
            Te veel advies geven in plaats van reflecteren;Gebrek aan vertrouwelijkheid;Spervuur van vragen;IWAB’jes;\
            Discussie in plaats van dialoog;Alleen halen en niets brengen
            """)
    void guidanceKeepsTheHeadingsOfItsSource(String id, String headings) {
        assertEquals(
                List.of(headings.split(";")),
                items(id).map(item -> item.getName().getNl()).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "golden-questions.all, UNSTATED, 6",
        "art-of-asking.situation, SITUATION, 5",
        "art-of-asking.action, ACTION, 5",
        "art-of-asking.experience, EXPERIENCE, 7",
        "art-of-asking.learning, LEARNING, 5",
        "asking-technique.all, UNSTATED, 5"
    })
    void promptGroupCountsWhatTheSourceCounts(String id, PromptType type, int count) {
        PromptGroup group = find(PromptGroup.class, id);

        assertEquals(type, group.getType());
        assertEquals(count, group.getPrompts().size());
    }

    @Test
    void artOfAskingHasTwentyTwoPromptsEachOfTheTypeOfItsGroup() {
        QuestionBank bank = find(QuestionBank.class, "art-of-asking");

        assertEquals(
                22,
                bank.getGroups().stream()
                        .mapToInt(group -> group.getPrompts().size())
                        .sum());
        bank.getGroups().forEach(group -> group.getPrompts()
                .forEach(prompt -> assertEquals(group.getType(), prompt.getType(), prompt.getId())));
    }

    @Test
    void goldenQuestionsAreLabelledByLetter() {
        PromptGroup golden = find(PromptGroup.class, "golden-questions.all");

        assertEquals(
                List.of("a", "b", "c", "d", "e", "f"),
                golden.getPrompts().stream().map(prompt -> prompt.getLabel()).toList());
        assertEquals(
                "Wat is de kern van deze vraag?",
                golden.getPrompts().get(5).getText().getNl());
    }

    @ParameterizedTest
    @CsvSource({
        "case-form, 2, 3", "case-preparation, 7, 5", "crea-question, 3, 0", "case-choice-criteria, 5, 0",
        "action-plan, 13, 5", "group-agreement, 14, 0", "look-back, 5, 0", "cyclic-reflection, 4, 0",
        "outcome-reflection, 11, 0", "development-list, 7, 0", "self-steering-check, 4, 0"
    })
    void formCountsItsFieldsAndChecks(String id, int fields, int checks) {
        FormTemplate form = find(FormTemplate.class, id);

        assertEquals(fields, form.getFields().size());
        assertEquals(checks, form.getChecks().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            case-form:Wat is de situatie?;Wat is jouw hulp- of adviesvraag?
            case-choice-criteria:Urgentie;Belangrijkheid;Emotie;Aansprekendheid;Toerbeurt
            cyclic-reflection:Wat is er gebeurd?;Wat vond ik daarin belangrijk?;\
            Tot welke voornemens of leerwensen leidt dat?;Maak een actieplan.
            action-plan:Wie;Wat;Waar;Wanneer;Specifiek;Meetbaar;Acceptabel;Realistisch;Tijdgebonden;Eerste actie
            look-back:Hoe zit iedereen erbij (sinds vorige keer)?;Wat werkte goed?;Wat werkte niet?
            """)
    void formAsksWhatTheSourceAsks(String id, String labels) {
        List<String> asked = find(FormTemplate.class, id).getFields().stream()
                .map(field -> field.getLabel().getNl())
                .toList();

        assertTrue(asked.containsAll(List.of(labels.split(";"))), () -> id + " asks " + asked);
    }

    @Test
    void yardstickAsksNowAndLaterOnTheSameScale() {
        FormTemplate form = find(FormTemplate.class, "case-preparation");

        assertEquals(
                List.of("1-10 case-preparation.now", "1-10 case-preparation.wanted"),
                form.getFields().stream()
                        .filter(field -> field.getMax() > 0)
                        .map(field -> field.getMin() + "-" + field.getMax() + " " + field.getId())
                        .toList());
    }

    @Test
    void groupAgreementTicksOffEveryPrinciple() {
        List<String> labels = find(FormTemplate.class, "group-agreement").getFields().stream()
                .map(field -> field.getLabel().getNl().toLowerCase(Locale.ROOT))
                .toList();

        items("principles-s4")
                .forEach(principle -> assertTrue(
                        labels.stream()
                                .anyMatch(label -> label.startsWith(
                                        principle.getName().getNl().toLowerCase(Locale.ROOT))),
                        principle.getId()));
    }

    @ParameterizedTest
    @CsvSource({
        "card-case-presenter, CASE_PRESENTER, 8, 0",
        "card-participant, PARTICIPANT, 4, 0",
        "card-observer, OBSERVER, 2, 0",
        "card-facilitator, FACILITATOR, 8, 8",
        "card-note-taker, NOTE_TAKER, 1, 0",
        "card-time-keeper, TIME_KEEPER, 1, 0"
    })
    void roleCardCountsTasksAndPoints(String id, RoleKind role, int tasks, int points) {
        RoleCard card = find(RoleCard.class, id);

        assertEquals(role, card.getRole());
        assertEquals(tasks, card.getTasks().size());
        assertEquals(points, card.getPoints().size());
    }

    @Test
    void facilitatorHasOneNamePerSource() {
        assertEquals(
                List.of("S0 gespreksleider", "S1 leider", "S2 begeleider", "S3 voorzitter", "S4 facilitator"),
                find(RoleCard.class, "card-facilitator").getAliases().stream()
                        .map(alias -> alias.getSource() + " " + alias.getName().getNl())
                        .toList());
    }

    private static Stream<Guidance> items(String set) {
        return find(GuidanceSet.class, set).getItems().stream();
    }

    private static <T extends Identified> T find(Class<T> type, String id) {
        return LibraryFiles.shelves().stream()
                .flatMap(shelf -> LibraryFiles.within(shelf, type))
                .filter(found -> id.equals(found.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no shelf has " + id));
    }
}
