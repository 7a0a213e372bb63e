// SPDX-License-Identifier: EPL-2.0
package org.kring.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.draw.layout.DiagramLayout;
import org.kring.draw.layout.TextBlock;
import org.kring.draw.layout.TextRuler;
import org.kring.method.Phases;
import org.kring.method.Words;
import org.kring.model.method.Method;
import org.kring.model.method.Phase;

/** Draws every method of the library in both languages and all palettes. */
class LibraryDiagramTest {

    @Test
    void libraryHasAllMethodsOfTheSources() {
        assertEquals(13, Drawn.methods().size());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pictures")
    void everyLineFitsItsPlaceAndThePicture(String id, Locale locale) {
        everyLineFits(PhaseDiagram.of(Drawn.method(id), locale));
        everyLineFits(PhaseDiagram.of(Drawn.method(id), locale, 0));
    }

    private static void everyLineFits(PhaseDiagram diagram) {
        Rectangle2D page = new Rectangle2D.Double(0, 0, diagram.width(), diagram.height());
        for (Palette palette : Drawn.PALETTES) {
            RecordingBrush brush = new RecordingBrush();
            diagram.paint(brush, palette);

            assertTrue(brush.inked().size() > 20);
            brush.inked().forEach(ink -> assertTrue(page.contains(ink), () -> ink + " leaves the picture"));
        }
        texts(diagram.layout()).forEach(text -> text.lines()
                .forEach(line -> assertTrue(
                        TextRuler.width(text.style(), line)
                                <= (text.setting() == TextBlock.Setting.TURNED
                                        ? text.height()
                                        : text.area().width() + 1e-6),
                        line)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pictures")
    void noTextIsShortened(String id, Locale locale) {
        PhaseDiagram diagram = PhaseDiagram.of(Drawn.method(id), locale);

        texts(diagram.layout())
                .forEach(text -> assertTrue(text.text().length() <= text.style().longest(), text.text()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pictures")
    void noTitleIsCutOrTurned(String id, Locale locale) {
        Method method = Drawn.method(id);
        for (double room : new double[] {0, 700, 4_000}) {
            PhaseDiagram diagram = PhaseDiagram.of(method, locale, room);
            for (int index = 0; index < Phases.of(method).size(); index++) {
                Phase phase = Phases.of(method).get(index);
                assertEquals(
                        Words.of(phase.getName(), locale),
                        diagram.layout().columns().get(index).texts().get(0).text());
            }
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pictures")
    void thePictureTakesTheRoomThatThereIsAsLongAsItCanBeRead(String id, Locale locale) {
        Method method = Drawn.method(id);
        double usual = PhaseDiagram.of(method, locale).width();
        double narrow = PhaseDiagram.of(method, locale, 0).width();

        assertTrue(narrow <= usual, narrow + " is wider than " + usual);
        for (double room = narrow; room < usual; room += (usual - narrow) / 4) {
            double width = PhaseDiagram.of(method, locale, room).width();
            assertTrue(width >= narrow - 1e-6 && width <= Math.max(room, 1.1 * narrow) + 1e-6, width + " for " + room);
        }
        assertEquals(usual, PhaseDiagram.of(method, locale, 4_000).width(), 1e-6);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pictures")
    void hitTestIsTheInverseOfBounds(String id, Locale locale) {
        Method method = Drawn.method(id);
        PhaseDiagram diagram = PhaseDiagram.of(method, locale);

        for (Phase phase : Phases.of(method)) {
            Rectangle2D bounds = diagram.boundsOf(phase.getId()).orElseThrow();
            assertEquals(
                    phase.getId(), diagram.phaseAt(bounds.getX(), bounds.getY()).orElseThrow());
            assertEquals(
                    phase.getId(),
                    diagram.phaseAt(bounds.getMaxX() - 0.01, bounds.getMaxY() - 0.01)
                            .orElseThrow());
            assertTrue(diagram.phaseAt(bounds.getX(), bounds.getMinY() - 1).isEmpty());
        }
        assertTrue(diagram.phaseAt(1, 1).isEmpty());
        assertTrue(diagram.boundsOf("no-such-phase").isEmpty());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pictures")
    void theMinutesOfTheAxisHaveABandOfTheirOwn(String id, Locale locale) {
        PhaseDiagram diagram = PhaseDiagram.of(Drawn.method(id), locale);
        List<Rectangle2D> labels = diagram.layout().ticks().stream()
                .filter(tick -> tick.label() != null)
                .map(tick -> tick.label().area().rectangle())
                .toList();
        assertEquals(labels.isEmpty(), diagram.axisLabels().isEmpty());
        diagram.axisLabels().ifPresent(band -> {
            assertTrue(labels.stream()
                    .allMatch(label -> band.getMinY() <= label.getMinY() && band.getMaxY() >= label.getMaxY()));
            diagram.layout()
                    .columns()
                    .forEach(column ->
                            assertTrue(band.getMinY() >= column.time().area().bottom()));
            diagram.layout()
                    .lanes()
                    .forEach(lane -> assertTrue(band.getMaxY() <= lane.area().y()));
        });
    }

    private static Stream<TextBlock> texts(DiagramLayout layout) {
        return Stream.of(
                        layout.cards().stream().flatMap(card -> card.texts().stream()),
                        layout.tags().stream().flatMap(tag -> tag.texts().stream()),
                        layout.columns().stream().flatMap(column -> column.texts().stream()),
                        layout.columns().stream().map(column -> column.time().minutes()),
                        layout.lanes().stream().flatMap(lane -> lane.texts().stream()),
                        layout.brackets().stream().flatMap(bracket -> bracket.texts().stream()),
                        layout.variants().stream().flatMap(line -> line.texts().stream()),
                        layout.heading().details().stream(),
                        layout.heading().total().stream(),
                        Stream.of(layout.heading().title()))
                .flatMap(each -> each);
    }

    private static Stream<Arguments> pictures() {
        return Drawn.methods().stream()
                .flatMap(method -> Drawn.LANGUAGES.stream().map(locale -> Arguments.of(method.getId(), locale)));
    }
}
