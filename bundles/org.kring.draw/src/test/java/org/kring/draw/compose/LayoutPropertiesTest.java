// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kring.draw.RandomMethods;
import org.kring.draw.TextStyle;
import org.kring.draw.flow.Steps;
import org.kring.draw.layout.ActivityCard;
import org.kring.draw.layout.Area;
import org.kring.draw.layout.Bracket;
import org.kring.draw.layout.DiagramLayout;
import org.kring.draw.layout.Lane;
import org.kring.draw.layout.PhaseColumn;
import org.kring.draw.layout.YieldTag;
import org.kring.method.Phases;
import org.kring.model.common.Duration;
import org.kring.model.method.Method;
import org.kring.model.method.Phase;

/** What holds for the layout of any method whatever. */
class LayoutPropertiesTest {
    private static final int CASES = 400;

    @Test
    void columnsStandInOrderWithoutGapOrOverlap() {
        forAll((method, layout) -> {
            List<PhaseColumn> columns = layout.columns();
            assertEquals(
                    Phases.of(method).stream().map(Phase::getId).toList(),
                    columns.stream().map(PhaseColumn::phase).toList());
            for (int index = 1; index < columns.size(); index++) {
                assertEquals(
                        columns.get(index - 1).area().right(),
                        columns.get(index).area().x(),
                        1e-6);
            }
        });
    }

    @Test
    void timedColumnsAreAsWideAsTheirMostMinutes() {
        forAll((method, layout) -> {
            List<Phase> phases = Phases.of(method);
            for (int index = 0; index < phases.size(); index++) {
                PhaseColumn column = layout.columns().get(index);
                Duration duration = phases.get(index).getDuration();
                boolean timed = duration != null && duration.getMax() > 0;
                assertEquals(timed, column.time().timed());
                if (timed) {
                    assertEquals(
                            duration.getMax() * layout.pointsPerMinute(),
                            column.area().width(),
                            1e-6);
                    assertEquals(
                            duration.getMin() * layout.pointsPerMinute(),
                            column.time().sure().width(),
                            1e-6);
                }
            }
        });
    }

    @Test
    void everyActivityHasOneCardInItsColumnAndLane() {
        forAll((method, layout) -> {
            for (Phase phase : Phases.of(method)) {
                phase.getActivities().forEach(activity -> {
                    ActivityCard card = only(layout.cards().stream()
                            .filter(each -> each.activity().equals(activity.getId())));
                    String role =
                            activity.getRole() == null ? "" : activity.getRole().getId();
                    Lane lane = layout.lanes().stream()
                            .filter(each -> each.role().equals(role))
                            .findFirst()
                            .orElseThrow();
                    assertTrue(lane.area().holds(card.area()), role);
                    PhaseColumn column = only(layout.columns().stream()
                            .filter(each -> each.phase().equals(phase.getId())));
                    assertTrue(column.area().holds(card.area()), activity.getId());
                });
            }
        });
    }

    @Test
    void everyYieldHasOneTagInItsColumn() {
        forAll((method, layout) -> {
            long yields = Phases.of(method).stream()
                    .mapToLong(phase -> phase.getYields().size())
                    .sum();
            assertEquals(yields, layout.tags().size());
            for (YieldTag tag : layout.tags()) {
                PhaseColumn column = only(
                        layout.columns().stream().filter(each -> each.phase().equals(tag.phase())));
                assertTrue(column.area().holds(tag.area()), tag.yield());
            }
        });
    }

    @Test
    void boxesNeverOverlap() {
        forAll((method, layout) -> {
            List<Area> boxes = new ArrayList<>();
            layout.columns().forEach(column -> boxes.add(column.head()));
            layout.columns().forEach(column -> boxes.add(column.time().area()));
            layout.cards().forEach(card -> boxes.add(card.area()));
            layout.tags().forEach(tag -> boxes.add(tag.area()));
            layout.legend().forEach(item -> boxes.add(item.sample()));
            layout.legend().forEach(item -> boxes.add(item.text().area()));
            for (int first = 0; first < boxes.size(); first++) {
                for (int second = first + 1; second < boxes.size(); second++) {
                    Area one = boxes.get(first);
                    Area other = boxes.get(second);
                    assertFalse(one.overlaps(other), () -> one + " " + other);
                }
            }
        });
    }

    @Test
    void textsAndSignsStayInTheirBoxes() {
        forAll((method, layout) -> {
            for (ActivityCard card : layout.cards()) {
                card.texts().forEach(text -> assertInside(card.area(), text.area()));
                card.marks().forEach(mark -> assertInside(card.area(), mark));
                assertInside(card.area(), card.icon());
            }
            for (PhaseColumn column : layout.columns()) {
                column.texts().forEach(text -> assertInside(column.head(), text.area()));
                column.variants().forEach(badge -> assertInside(column.area(), badge.area()));
                assertInside(column.head(), column.number().area());
            }
            layout.tags().forEach(tag -> tag.texts().forEach(text -> assertInside(tag.area(), text.area())));
            layout.lanes().forEach(lane -> lane.texts().forEach(text -> assertInside(lane.name(), text.area())));
            layout.brackets()
                    .forEach(bracket -> bracket.texts().forEach(text -> assertInside(bracket.area(), text.area())));
        });
    }

    @Test
    void everythingStaysInThePicture() {
        forAll((method, layout) -> {
            Area picture = new Area(0, 0, layout.width(), layout.height());
            layout.columns().forEach(column -> assertInside(picture, column.area()));
            layout.lanes().forEach(lane -> assertInside(picture, lane.area()));
            layout.legend().forEach(item -> assertInside(picture, item.text().area()));
            layout.ticks().stream()
                    .filter(tick -> tick.label() != null)
                    .forEach(tick -> assertInside(picture, tick.label().area()));
            layout.variants().forEach(line -> line.texts().forEach(text -> assertInside(picture, text.area())));
            layout.remarks().forEach(text -> assertInside(picture, text.area()));
            layout.heading()
                    .details()
                    .forEach(text -> assertInside(layout.heading().area(), text.area()));
            layout.heading()
                    .total()
                    .forEach(text -> assertInside(layout.heading().area(), text.area()));
        });
    }

    @Test
    void noSentenceIsLost() {
        forAll((method, layout) -> {
            long sentences = Phases.of(method).stream()
                    .flatMap(phase -> phase.getActivities().stream())
                    .filter(activity -> activity.getText() != null)
                    .count();
            long onCards = layout.cards().stream()
                    .filter(card -> card.texts().stream().anyMatch(text -> text.style() == TextStyle.SENTENCE))
                    .count();
            long below = layout.remarks().stream()
                    .filter(text -> text.style() == TextStyle.SENTENCE)
                    .count();
            assertEquals(sentences, onCards + below);
        });
    }

    @Test
    void bracketsNestAndSpanTheirPhases() {
        forAll((method, layout) -> {
            Steps steps = Steps.of(method);
            assertEquals(steps.rounds().size(), layout.brackets().size());
            for (Bracket bracket : layout.brackets()) {
                Steps.Span span = only(steps.rounds().stream()
                        .filter(each -> each.round().getId().equals(bracket.round())));
                Area first = layout.columns().get(span.first()).area();
                Area last = layout.columns().get(span.last()).area();
                assertTrue(bracket.area().x() >= first.x() && bracket.area().x() < first.right());
                assertTrue(
                        bracket.area().right() <= last.right() && bracket.area().right() > last.x());
            }
        });
    }

    private static void forAll(BiConsumer<Method, DiagramLayout> property) {
        for (int seed = 0; seed < CASES; seed++) {
            Method method = RandomMethods.of(seed);
            Locale locale = Locale.forLanguageTag(seed % 2 == 0 ? "nl" : "en");
            try {
                property.accept(method, Composition.of(method, locale));
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("seed " + seed, broken);
            }
        }
    }

    private static void assertInside(Area outer, Area inner) {
        assertTrue(outer.holds(inner), () -> inner + " leaves " + outer);
    }

    private static <T> T only(Stream<T> found) {
        List<T> all = found.toList();
        assertEquals(1, all.size());
        return all.get(0);
    }
}
