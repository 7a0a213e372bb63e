// SPDX-License-Identifier: EPL-2.0
package org.kring.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.kring.draw.compose.Description;
import org.kring.draw.layout.ActivityCard;
import org.kring.draw.layout.Bracket;
import org.kring.draw.layout.DiagramLayout;
import org.kring.draw.layout.Lane;
import org.kring.draw.layout.PhaseColumn;
import org.kring.draw.layout.TextBlock;
import org.kring.model.method.ActivityKind;
import org.kring.model.method.MethodFactory;

/** Facts of the sources, read off the pictures. */
class DiagramExamplesTest {

    @Test
    void reflectingTeamIsSilentInTheCoachingRounds() {
        DiagramLayout layout = Drawn.dutch("reflecting-team").layout();

        for (String phase : List.of("phase-1", "phase-3", "phase-5")) {
            assertTrue(cards(layout, phase, "team").allMatch(DiagramExamplesTest::silent), phase);
        }
        for (String phase : List.of("phase-2", "phase-4")) {
            assertTrue(cards(layout, phase, "interviewer").allMatch(DiagramExamplesTest::silent), phase);
            assertTrue(cards(layout, phase, "presenter").allMatch(DiagramExamplesTest::silent), phase);
            assertFalse(cards(layout, phase, "team").allMatch(DiagramExamplesTest::silent), phase);
        }
    }

    @Test
    void gossipPresenterSitsOutsideTheCircleWhileTheOthersGossip() {
        DiagramLayout layout = Drawn.dutch("gossip").layout();

        Cards outside = cards(layout, "phase-3", "presenter");

        assertTrue(outside.allMatch(card -> card.look().outside() && card.moat() > 0));
        assertTrue(outside.allMatch(card -> words(card.texts()).contains("buiten de kring")));
        assertTrue(layout.tags().stream().anyMatch(tag -> tag.phase().equals("phase-3") && tag.locked()));
        assertEquals(
                List.of("phase-3"),
                layout.cards().stream()
                        .filter(card -> card.look().outside())
                        .map(ActivityCard::phase)
                        .distinct()
                        .toList());
    }

    @Test
    void gossipVariantStandsAtTheExplorationOnly() {
        List<String> changed = Drawn.dutch("gossip").layout().columns().stream()
                .filter(column -> !column.variants().isEmpty())
                .map(PhaseColumn::phase)
                .toList();

        assertEquals(List.of("phase-2"), changed);
    }

    @Test
    void speedSparringNestsThreeTalksInTwoHalves() {
        DiagramLayout layout = Drawn.dutch("speed-sparring").layout();

        Bracket outer = layout.brackets().get(0);
        Bracket inner = layout.brackets().get(1);
        assertEquals(2, layout.brackets().size());
        assertTrue(words(outer.texts()).contains("2\u00d7"), words(outer.texts()));
        assertTrue(words(outer.texts()).contains("samen 66 min"), words(outer.texts()));
        assertTrue(words(inner.texts()).contains("3\u00d7"), words(inner.texts()));
        assertTrue(outer.area().x() < inner.area().x()
                && outer.area().right() > inner.area().right());
        assertTrue(outer.area().y() < inner.area().y());
        assertEquals("66 min", layout.heading().total().get(0).text());
    }

    @Test
    void threeMinutesOfSilenceAreToScaleBesideTenMinutesOfTalk() {
        DiagramLayout layout = Drawn.dutch("speed-sparring").layout();

        double talk = column(layout, "phase-4").area().width();
        double silence = column(layout, "phase-5").area().width();

        assertEquals(10.0 / 3, talk / silence, 1e-9);
        assertFalse(column(layout, "phase-1").time().timed());
        assertEquals("geen tijd", column(layout, "phase-1").time().minutes().text());
    }

    @Test
    void elapsedMinutesAreRanges() {
        List<String> labels = Drawn.dutch("reflecting-team").layout().ticks().stream()
                .filter(tick -> tick.label() != null)
                .map(tick -> tick.label().text())
                .toList();

        assertEquals(
                List.of("0", "10\u201315", "20\u201330", "30\u201345", "40\u201360", "50\u201375", "60\u201390"),
                labels);
    }

    @Test
    void possibleMinutesAreTheLighterThird() {
        PhaseColumn first = column(Drawn.dutch("reflecting-team").layout(), "phase-1");

        assertEquals(first.area().width() / 3, first.time().possible().width(), 1e-9);
        assertEquals("10\u201315 min", first.time().minutes().text());
    }

    @Test
    void methodWithoutTimesSaysSoAndInventsNone() {
        DiagramLayout layout = Drawn.dutch("step-plan").layout();

        assertEquals("geen tijd", layout.heading().total().get(0).text());
        assertEquals(0, layout.pointsPerMinute());
        assertTrue(layout.ticks().isEmpty());
    }

    @Test
    void othersShoesRepeatPerParticipantButForThePresenter() {
        Bracket bracket = Drawn.dutch("in-anothers-shoes").layout().brackets().get(0);

        assertTrue(words(bracket.texts()).contains("per deelnemer"));
        assertTrue(words(bracket.texts()).contains("behalve Inbrenger"));
    }

    @Test
    void descriptionTellsWhatThePictureShows() {
        String description = Drawn.dutch("gossip").description();

        assertTrue(description.startsWith("Roddel model. 40\u201350 min. 5 fasen."), description);
        assertTrue(description.contains("luisteren. buiten de kring"), description);
        assertTrue(description.contains("10\u201315 min"), description);
    }

    @Test
    void emptyMethodIsAPictureThatSaysSo() {
        PhaseDiagram diagram = PhaseDiagram.of(MethodFactory.eINSTANCE.createMethod(), Locale.ENGLISH);

        assertEquals(
                "This method has no phases yet.",
                diagram.layout().remarks().get(0).text());
        assertTrue(DiagramFile.png(diagram, Palette.LIGHT).length > 0);
    }

    private static boolean silent(ActivityCard card) {
        return card.look().muted() || card.look().kind() == ActivityKind.SILENT;
    }

    private static PhaseColumn column(DiagramLayout layout, String phase) {
        return layout.columns().stream()
                .filter(column -> column.phase().equals(phase))
                .findFirst()
                .orElseThrow();
    }

    private static Cards cards(DiagramLayout layout, String phase, String role) {
        Lane lane = layout.lanes().stream()
                .filter(each -> each.role().equals(role))
                .findFirst()
                .orElseThrow();
        return new Cards(layout.cards().stream()
                .filter(card -> card.phase().equals(phase) && lane.area().holds(card.area()))
                .toList());
    }

    /** Cards of one crossing; never none, so that nothing is proved of nothing. */
    private record Cards(List<ActivityCard> all) {
        Cards {
            assertFalse(all.isEmpty());
        }

        boolean allMatch(Predicate<ActivityCard> property) {
            return all.stream().allMatch(property);
        }
    }

    private static String words(List<TextBlock> texts) {
        return String.join(" ", texts.stream().map(TextBlock::text).toList());
    }

    @Test
    void aPhaseWithoutNumberIsCalledByWordsOfTheReader() {
        for (String id : List.of("reflecting-team", "four-solution-questions")) {
            assertEquals("Tot slot", lastBadge(id, Drawn.DUTCH));
            assertEquals("To close", lastBadge(id, Locale.ENGLISH));
        }
        String told = Description.of(Drawn.method("reflecting-team"), Locale.ENGLISH);
        assertTrue(told.contains("\nTo close: Round off and evaluate."), told);
    }

    private static String lastBadge(String id, Locale locale) {
        List<PhaseColumn> columns =
                PhaseDiagram.of(Drawn.method(id), locale).layout().columns();
        return String.join(" ", columns.get(columns.size() - 1).number().label().lines());
    }
}
