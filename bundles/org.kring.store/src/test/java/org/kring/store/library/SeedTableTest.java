// SPDX-License-Identifier: EPL-2.0
package org.kring.store.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kring.method.Lamps;
import org.kring.method.MinuteTotal;
import org.kring.method.Minutes;
import org.kring.method.Phases;
import org.kring.method.Words;
import org.kring.model.method.Method;
import org.kring.model.method.Phase;

/**
 * Holds part A of the seed table (the methods: titles and minutes as printed in the sources, totals, lamps) against the
 * library. Stands with the store, because only the store sees the library and may read its files.
 */
class SeedTableTest {

    /** method | number or label | title as printed, empty where the source gives a step no title | minutes, empty if untimed. */
    private static final String PHASES = """
            basic-model|1|Hoe zit iedereen erbij (sinds vorige keer)? Welk werkprobleem wordt uitgekozen?|10-10
            basic-model|2|Analyseer de werkvraag met behulp van open, ruimtegevende vragen|30-30
            basic-model|3|Herformuleer de werkvraag door terug te spiegelen|15-15
            basic-model|4|Adviesronde: geef de probleeminbrenger adviezen en tips. Laat hem zelf kiezen|10-10
            basic-model|5|Maak een actieplan en maak dit zo smart mogelijk|15-15
            basic-model|6|Evalueer de werkwijze, de gespreksleider, de groep en jezelf|15-15
            reflecting-team|1|Eerste coachronde|10-15
            reflecting-team|2|Eerste bespreekronde team|10-15
            reflecting-team|3|Tweede coachronde|10-15
            reflecting-team|4|Tweede bespreekronde team|10-15
            reflecting-team|5|Afsluitende coachronde|10-15
            reflecting-team|Tot slot|Rond af en evalueer|10-15
            four-solution-questions|1|Wat moet er anders?|10-15
            four-solution-questions|2|Wat gaat er goed?|10-15
            four-solution-questions|3|Als het goed gaat, wat is er dan veranderd?|10-15
            four-solution-questions|4|Welke stappen zet je het eerst om je probleem op te lossen?|10-15
            four-solution-questions|Tot slot|Rond af en evalueer|10-15
            step-plan|1||
            step-plan|2||
            step-plan|3||
            step-plan|4||
            step-plan|5||
            step-plan|6||
            step-plan|7|Wissel onderling uit wat je meeneemt|
            time-skeleton||Inbreng inventariseren en keuze inbreng|10-10
            time-skeleton||Verhelderende en verdiepende vragen stellen|25-25
            time-skeleton||Adviezen, tips en actieplan|15-15
            time-skeleton||Evaluatie|10-10
            incident|1|Introductie en keuze van een incident|
            incident|2|In kaart brengen incident|
            incident|3|Noteren van vragen om informatie|
            incident|4|Informatieronde|
            incident|5|Percepties van het vraagstuk|
            incident|6|Verschillen in percepties onderzoeken|
            incident|7|Expliciteren van inzichten|
            incident|8|Wat neem je inhoudelijk mee|
            incident|9|Wat neem je mee (proces)|
            gossip|1|Vraag introductie|5-5
            gossip|2|Probleemverkenning|10-10
            gossip|3|“Roddelen”|10-15
            gossip|4|Reactie van de inbrenger|5-10
            gossip|5|Evaluatie|10-10
            profit-of-success|1|Introductie succeservaringen|15-15
            profit-of-success|2|Inventarisatie succesfactoren en contextkenmerken|20-20
            profit-of-success|3|Verdieping|15-15
            profit-of-success|4|Evaluatie|10-10
            speed-sparring|1||
            speed-sparring|2||
            speed-sparring|3||
            speed-sparring|4||10-10
            speed-sparring|5||3-3
            in-anothers-shoes|1|De ervaring|
            in-anothers-shoes|2|Vragen stellen|
            in-anothers-shoes|3|Stap in de schoenen van|
            in-anothers-shoes|4|De essentie|
            in-anothers-shoes|5|Afronding|
            five-questions|1|Wat wilde je (hoe) bereiken?|
            five-questions|2|Is dat gelukt?|
            five-questions|3|Hoe weet je dat?|
            five-questions|4|Kun je dat verklaren?|
            five-questions|5|Wat leer je daarvan voor de volgende keer?|
            crea|1|Opening|5-5
            crea|2|verkenning, probleem oriëntatie|10-15
            crea|3|Gezamenlijke reflectie|10-15
            crea|4|Individuele bewustwording en actieplan|5-10
            crea|5|gezamenlijke bewustwording en actieplan|10-15
            crea|6|Evaluatie: product (wat), proces (hoe) en feedback op zijn optreden|5-5
            crea|7|afronding en vervolgafspraak|5-5
            focus-point|||5-10
            """;

    @Test
    void methodsStandInTheOrderOfTheTable() {
        assertEquals(
                PHASES.lines().map(line -> line.split("\\|")[0]).distinct().toList(),
                LibraryFiles.methods().stream().map(Method::getId).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "basic-model",
        "reflecting-team",
        "four-solution-questions",
        "step-plan",
        "time-skeleton",
        "incident",
        "gossip",
        "profit-of-success",
        "speed-sparring",
        "in-anothers-shoes",
        "five-questions",
        "crea",
        "focus-point"
    })
    void phasesCarryBadgeTitleAndMinutesOfTheSource(String id) {
        List<String[]> printed = PHASES.lines()
                .map(line -> line.split("\\|", -1))
                .filter(row -> row[0].equals(id))
                .toList();
        List<Phase> phases = Phases.of(LibraryFiles.method(id));

        assertEquals(
                printed.stream().map(row -> row[1] + "|" + row[3]).toList(),
                phases.stream().map(SeedTableTest::badgeAndMinutes).toList());
        for (int i = 0; i < phases.size(); i++) {
            String title = printed.get(i)[2];
            assertTrue(title.isEmpty() || title.equals(phases.get(i).getName().getNl()), title);
        }
    }

    @Test
    void aBadgeOfTheLibraryHoldsWordsOfTheReader() {
        for (Method method : LibraryFiles.methods()) {
            for (Phase phase : Phases.of(method)) {
                String number = phase.getNumber();
                assertTrue(number == null || number.matches("[1-9][0-9]?"), () -> method.getId() + " " + number);
                assertTrue(phase.getLabel() == null || Words.inBothLanguages(phase.getLabel()), method.getId());
            }
        }
        assertEquals("To close", lastBadge("reflecting-team"));
        assertEquals("To close", lastBadge("four-solution-questions"));
    }

    private static String lastBadge(String id) {
        List<Phase> phases = Phases.of(LibraryFiles.method(id));
        return Phases.badge(phases.get(phases.size() - 1), Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({
        "basic-model, 95, 95, 0",
        "reflecting-team, 60, 90, 0",
        "four-solution-questions, 50, 75, 0",
        "time-skeleton, 60, 60, 0",
        "gossip, 40, 50, 0",
        "profit-of-success, 60, 60, 0",
        "speed-sparring, 66, 66, 3",
        "crea, 50, 70, 0",
        "focus-point, 5, 10, 0"
    })
    void totalIsTheSumOfTheTable(String id, int min, int max, int untimed) {
        assertEquals(new MinuteTotal(true, min, max, untimed), Minutes.of(LibraryFiles.method(id)));
    }

    @ParameterizedTest
    @CsvSource({"step-plan, 7", "incident, 9", "in-anothers-shoes, 5", "five-questions, 5"})
    void methodWithoutMinutesInTheSourceStaysUntimed(String id, int phases) {
        assertEquals(new MinuteTotal(false, 0, 0, phases), Minutes.of(LibraryFiles.method(id)));
    }

    @ParameterizedTest
    @CsvSource({
        "basic-model, RAP",
        "reflecting-team, RAP",
        "four-solution-questions, AP",
        "step-plan, A",
        "time-skeleton, AP",
        "crea, RP"
    })
    void lampsBurnAsTheTableSays(String id, String lit) {
        assertEquals(lit, lamps(id));
    }

    @ParameterizedTest
    @CsvSource({"incident", "gossip", "profit-of-success", "speed-sparring", "in-anothers-shoes", "five-questions"})
    void methodsOfTheLastSourceLackTwoOrThreeLamps(String id) {
        assertTrue(lamps(id).length() <= 1, () -> lamps(id));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            basic-model|first-action|Een eerste actie
            four-solution-questions|miracle-question|De wondervraag
            incident|several-presenters|Een of meer inbrengers
            gossip|creative-questions|Drie creatieve vragen
            speed-sparring|trio|Eén drietal
            focus-point|breathing|Ademhaling
            """)
    void alternativesOfTheSourceAreVariants(String id, String variant, String name) {
        assertEquals(
                List.of(variant + " " + name),
                LibraryFiles.method(id).getVariants().stream()
                        .map(found -> found.getId() + " " + found.getName().getNl())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            step-plan|phase-3 3, phase-5 3
            incident|phase-4 4
            in-anothers-shoes|phase-1 4, phase-3 4, phase-4 6
            five-questions|phase-1 1, phase-2 1, phase-3 1, phase-4 1, phase-5 1
            crea|phase-3 5, phase-4 8, phase-5 4, phase-6 5
            focus-point|phase-1 4
            """)
    void promptsAreCountedPerPhase(String id, String counts) {
        List<String> expected = Arrays.asList(counts.split(", "));
        List<String> found = Phases.of(LibraryFiles.method(id)).stream()
                .map(phase -> phase.getId() + " " + phase.getPrompts().size())
                .toList();

        assertTrue(found.containsAll(expected), () -> id + " has " + found);
    }

    private static String badgeAndMinutes(Phase phase) {
        String minutes = phase.getDuration() == null
                ? ""
                : phase.getDuration().getMin() + "-" + phase.getDuration().getMax();
        return Phases.badge(phase, Words.DUTCH) + "|" + minutes;
    }

    private static String lamps(String id) {
        Lamps lamps = Lamps.of(LibraryFiles.method(id));
        return List.of(lamps.reformulation() ? "R" : "", lamps.advice() ? "A" : "", lamps.actionPlan() ? "P" : "")
                .stream()
                .collect(Collectors.joining());
    }
}
