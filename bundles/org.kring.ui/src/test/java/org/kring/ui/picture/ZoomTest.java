// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kring.draw.Drawing;
import org.kring.draw.PhaseDiagram;
import org.kring.draw.chart.PortfolioChart;
import org.kring.model.method.Method;
import org.kring.testkit.LargeMethod;

class ZoomTest {

    private static final double LOW = 1;

    private final Zoom zoom = new Zoom(1);

    private record DrawnScene(Drawing drawing) implements Scene {

        @Override
        public Optional<String> at(double x, double y) {
            return Optional.empty();
        }

        @Override
        public Optional<Box> boundsOf(String place) {
            return Optional.empty();
        }

        @Override
        public String tooltip(String place) {
            return "";
        }
    }

    private double scale(double room, double width) {
        return scale(room, 1000, width, LOW);
    }

    private double scale(double wide, double high, double width, double height) {
        return zoom.rule().scale(new Zoom.Room(wide, high), width, height);
    }

    @Test
    void theWholeIsSeenAtFirstAsLongAsItsLettersCanBeRead() {
        assertEquals(0.9, scale(1000, 900, 1000, 1000), 1e-9, "the height decides");
        assertEquals(0.8, scale(1000, 800, 1000, 1000), 1e-9);
        assertEquals(0.8, scale(1000, 300, 1000, 1000), 1e-9, "what is smaller cannot be read: it is scrolled");
        assertEquals(0.6, scale(600, 300, 1000, 1000), 1e-9, "as wide as there is room all the same");
        assertEquals(0.55, scale(600, 550, 1000, 1000), 1e-9, "a bar is not worth so little");
        assertEquals(0.8, scale(850, 790, 1000, 1000), 1e-9);
        assertEquals(0.4, scale(400, 300, 1000, 1000), 1e-9);
        assertEquals(0.8, scale(100, 300, 1000, 1000), 1e-9, "what is scrolled anyway can be read");
        assertEquals(1.5, scale(9000, 9000, 1000, 1000), 1e-9);
        assertEquals(1, scale(100, 100, 0, 0), 1e-9);
    }

    @Test
    void whatIsChangedIsShownInTheWayInWhichItWas() {
        Zoom.Room room = new Zoom.Room(420, 420);
        Zoom.Rule whole = zoom.rule().keeping(room, 1000, 900);
        assertEquals(0.42, whole.scale(room, 1000, 900), 1e-9, "what is shown stays as it is");
        assertEquals(0.8, zoom.rule().scale(room, 1100, 900), 1e-9, "a test of nothing");
        assertEquals(420 / 1100.0, whole.scale(room, 1100, 900), 1e-9, "the whole");
        assertEquals(0.35, whole.scale(room, 900, 1200), 1e-9, "also when it is higher");
        assertEquals(0.8, whole.scale(room, 2000, 900), 1e-9, "much smaller cannot be read");

        Zoom.Rule wide = zoom.rule().keeping(room, 1000, 1200);
        assertEquals(0.42, wide.scale(room, 1000, 1200), 1e-9);
        assertEquals(420 / 1100.0, wide.scale(room, 1100, 1500), 1e-9, "as wide as the room");

        Zoom.Rule readable = zoom.rule().keeping(room, 1100, 900);
        assertEquals(0.8, readable.scale(room, 1100, 900), 1e-9);
        assertEquals(0.8, readable.scale(room, 1000, 900), 1e-9, "it is scrolled still");
        assertEquals(0.84, readable.scale(room, 500, 400), 1e-9, "until it has room");
        assertEquals(readable, readable.keeping(room, 1000, 900));

        zoom.fit();
        assertEquals(zoom.rule(), zoom.rule().keeping(room, 1000, 900), "nothing is decided there");
        zoom.atMost(1.1);
        assertEquals(zoom.rule(), zoom.rule().keeping(room, 1000, 900));
    }

    @Test
    void whoAsksForTheWholeGetsItSmallerThanThat() {
        zoom.fit();
        assertEquals(0.3, scale(1000, 300, 1000, 1000), 1e-9);
        assertEquals(0.6, scale(600, 1000), 1e-9);
        assertEquals(0.1, scale(100, 1000), 1e-9);
        assertEquals(1.5, scale(9000, 9000, 1000, 1000), 1e-9);
    }

    @Test
    void aPictureIsLaidOutForTheLettersAtWhichTheWholeIsSeen() {
        Method method = LargeMethod.of(120, 1);
        List<Double> tried = new ArrayList<>();
        Scene.Maker maker = points -> {
            tried.add(points);
            return new DrawnScene(PhaseDiagram.of(method, Locale.ENGLISH, points));
        };
        Drawing usual = maker.wide(2000).drawing();
        Zoom.Room room = new Zoom.Room(2000, usual.height() - 60);
        tried.clear();

        Drawing chosen = zoom.rule().layOut(maker, room).drawing();
        double scale = zoom.rule().scale(room, chosen.width(), chosen.height());

        assertTrue(scale > 0.8 && scale < 1, "scale " + scale);
        assertTrue(chosen.height() * scale <= room.height() && chosen.width() * scale <= room.width());
        assertTrue(scale >= zoom.rule().scale(room, usual.width(), usual.height()));
        tried.clear();
        zoom.rule().layOut(maker, new Zoom.Room(2000, usual.height()));
        assertEquals(List.of(2000.0), tried, "nothing smaller is tried than is needed");
    }

    @Test
    void aScaleAtMostGivesWayToTheWidthAsLongAsThatCanBeRead() {
        zoom.atMost(1.1);
        assertEquals(1.1, scale(2000, 1000), 1e-9);
        assertEquals(0.9, scale(900, 1000), 1e-9);
        assertEquals(0.7, scale(100, 1000), 1e-9);
        assertEquals(1.1, scale(2000, 10, 1000, 1000), 1e-9, "the height is scrolled");
        zoom.atMost(0.4);
        assertEquals(0.4, scale(100, 1000), 1e-9);
    }

    @Test
    void whatIsWiderThanItsRoomIsLaidOutForWhatIsSeenOfItAtOnce() {
        List<Double> tried = new ArrayList<>();
        Scene.Maker wide = points -> {
            tried.add(points);
            return new DrawnScene(PortfolioChart.of(List.of(), Locale.ENGLISH, points));
        };
        zoom.atMost(1.1);
        zoom.rule().layOut(wide, new Zoom.Room(550, 400));
        assertEquals(500, tried.get(0), 1e-9);
        assertEquals(640, tried.get(1), 1e-9, "all of it is seen");
        tried.clear();
        Zoom large = new Zoom(2);
        large.atMost(1.1);
        large.rule().layOut(wide, new Zoom.Room(250, 400));
        assertEquals(500, tried.get(1), 1e-9, "what is beside is scrolled to");
        tried.clear();
        zoom.rule().layOut(wide, new Zoom.Room(800, 400));
        assertEquals(1, tried.size(), "it has room");
    }

    @Test
    void largeLettersNeverGetSmallerThanThatForTheWidth() {
        Zoom large = new Zoom(2);
        Zoom.Room narrow = new Zoom.Room(400, 300);
        assertEquals(0.8, large.rule().scale(narrow, 1000, 1000), 1e-9, "four tenths of twice as large do not grow");
        assertEquals(0.8, large.rule().scale(new Zoom.Room(600, 550), 1000, 1000), 1e-9);
        assertEquals(0.9, large.rule().scale(new Zoom.Room(900, 900), 1000, 1000), 1e-9);
        large.fit();
        assertEquals(0.3, large.rule().scale(narrow, 1000, 1000), 1e-9, "who asks for the whole gets it");
    }

    @Test
    void atMostAScaleLargeLettersGetNoSmallerThanUsualOnes() {
        for (double text : new double[] {1.2, 1.5, 2, 3}) {
            Zoom large = new Zoom(text);
            large.atMost(1.1);
            assertEquals(
                    1 / text, large.rule().scale(new Zoom.Room(100, 300), 1000, 1000), 1e-9, "beside is scrolled to");
            assertEquals(0.9, large.rule().scale(new Zoom.Room(900, 300), 1000, 1000), 1e-9, "all of it is seen");
            assertEquals(1.1, large.rule().scale(new Zoom.Room(2000, 300), 1000, 1000), 1e-9);
        }
    }

    @Test
    void whoAsksForTheWholeWidthGetsItDownToHalfTheLetters() {
        for (double text : new double[] {1, 1.2, 1.5, 2}) {
            Zoom wide = new Zoom(text);
            wide.width(1.1);
            assertEquals(1.1, wide.rule().scale(new Zoom.Room(2000, 100), 1000, 1000), 1e-9, "the height is scrolled");
            assertEquals(0.55, wide.rule().scale(new Zoom.Room(550, 100), 1000, 1000), 1e-9);
            assertEquals(0.5, wide.rule().scale(new Zoom.Room(100, 100), 1000, 1000), 1e-9);
        }
        Zoom largest = new Zoom(3);
        largest.width(1.1);
        assertEquals(1 / 3.0, largest.rule().scale(new Zoom.Room(100, 100), 1000, 1000), 1e-9, "as small as usual");
    }

    @Test
    void onlyWhereTheHeightCountsAnotherOneIsAnotherRoom() {
        Zoom.Room high = new Zoom.Room(900, 900);
        Zoom.Room low = new Zoom.Room(900, 300);
        assertEquals(low, zoom.rule().heeded(low));
        zoom.fixed(1);
        assertEquals(zoom.rule().heeded(high), zoom.rule().heeded(low));
    }

    @Test
    void stepsGoToTheNextStepFromWhatIsShown() {
        zoom.step(1, 0.85);
        assertEquals(0.9, scale(1, 1), 1e-9);
        zoom.step(-1, 0.9);
        assertEquals(0.8, scale(1, 1), 1e-9);
    }

    @Test
    void theStepsEndAtTheSmallestAndTheLargest() {
        for (int i = 0; i < 20; i++) {
            zoom.step(1, scale(1000, 1000));
        }
        assertEquals(3, scale(1, 1), 1e-9);
        for (int i = 0; i < 20; i++) {
            zoom.step(-1, scale(1000, 1000));
        }
        assertEquals(0.25, scale(1, 1), 1e-9);
    }

    @Test
    void actualIsOneAndFitComesBack() {
        zoom.fixed(1);
        assertEquals(1, scale(1, 1000), 1e-9);
        zoom.fit();
        assertEquals(0.5, scale(500, 1000), 1e-9);
    }
}
