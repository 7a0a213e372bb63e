// SPDX-License-Identifier: EPL-2.0
package org.kring.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.draw.chart.ChartTable;
import org.kring.draw.chart.ChartWords;
import org.kring.draw.chart.GroupCharts;
import org.kring.draw.chart.MadeUp;
import org.kring.draw.chart.PointPlace;
import org.kring.draw.chart.PortfolioChart;
import org.kring.draw.chart.page.GridPage;
import org.kring.draw.chart.page.GroupPage;
import org.kring.draw.chart.page.Key;
import org.kring.draw.layout.TextBlock;
import org.kring.evaluation.Figures;
import org.kring.evaluation.series.GroupFigures;
import org.kring.model.common.Axis;

class ChartDrawingTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /** One of each chart, of a made-up practice. */
    private static List<Drawing> each(Locale locale) {
        GroupFigures sample = MadeUp.seed(1).meetings(3, 6, 7).sample().group("g", "Groep");
        return List.of(GroupCharts.of(sample, locale, 600), PortfolioChart.of(List.of(sample), locale, 700));
    }

    /** Whoever adds a chart adds it to {@link #each}. */
    @Test
    void everyChartIsHeldAgainstTheRulesForAll() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/kring/draw/chart"))) {
            Set<String> charts = new TreeSet<>();
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                if (Files.readString(source).contains(" extends Drawing ")) {
                    charts.add(source.getFileName().toString().replace(".java", ""));
                }
            }
            assertEquals(
                    charts,
                    each(DUTCH).stream()
                            .map(chart -> chart.getClass().getSimpleName())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void ofEachChartTheWordsStandApartAndItIsTitledDescribedAndSaidToBeMadeUp() {
        each(DUTCH).forEach(chart -> {
            assertApart(chart);
            assertFalse(chart.title().isEmpty());
            assertTrue(chart.description().contains("verzonnen voorbeeld"), chart.description());
            assertTrue(svg(chart).contains(">verzonnen voorbeeld<"), chart.title());
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theMiddleOfEachPointHitsThatPoint(long seed) {
        GroupCharts charts = GroupCharts.of(MadeUp.any(seed), DUTCH, 500 + 20 * seed);
        for (Axis axis : charts.axes()) {
            for (String meeting : charts.meetings()) {
                PointPlace place = new PointPlace(axis, meeting);
                Rectangle2D bounds = charts.boundsOf(place).orElseThrow();

                assertEquals(Optional.of(place), charts.pointAt(bounds.getCenterX(), bounds.getCenterY()));
                assertTrue(bounds.getMaxX() <= charts.width() && bounds.getMaxY() <= charts.height());
                assertFalse(charts.tooltip(place).isEmpty());
            }
        }
        assertEquals(Optional.empty(), charts.pointAt(1, 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noWordsOfAGroupTouchOthersOrLeaveThePicture(long seed) {
        for (Locale locale : List.of(DUTCH, Locale.ENGLISH)) {
            assertApart(GroupCharts.of(MadeUp.any(seed), locale, 500 + 20 * seed));
        }
    }

    /** In a narrow window the plots of many meetings are scrolled to, but no sentence is. */
    @ParameterizedTest
    @ValueSource(ints = {240, 300, 420, 500, 640, 800})
    void sentencesKeepToTheWidthThatIsThere(int width) {
        GroupFigures figures = MadeUp.seed(3).meetings(60, 6, 7).sample().group("g", "Groep");
        GroupPage page = GroupPage.of(figures, new ChartWords(DUTCH), width);

        assertTrue(page.width() > width, "there are more meetings than fit");
        Stream.concat(
                        Stream.concat(
                                Stream.of(page.head().title(), page.head().subtitle()),
                                Stream.concat(
                                        page.head().tag().text().stream(),
                                        page.key().items().stream().map(Key.Item::word))),
                        page.panels().stream()
                                .flatMap(each -> each.blocks().stream())
                                .filter(each -> each.style() == TextStyle.SENTENCE || isLead(each)))
                .forEach(each -> assertTrue(each.area().right() <= width, each.toString()));
    }

    @Test
    void underASmallChartItIsSaidHowManyOfTheMeetingsAreShown() {
        GroupFigures some =
                MadeUp.seed(1).meetings(7, 6, 7).meetings(3, 2, 7).sample().group("s", "Som");
        GroupFigures all = MadeUp.seed(1).meetings(7, 6, 7).sample().group("a", "Al");

        assertTrue(svg(PortfolioChart.of(List.of(some), DUTCH, 900)).contains(">7 van 10 bijeenkomsten, n 6<"));
        assertTrue(svg(PortfolioChart.of(List.of(some), Locale.ENGLISH, 900)).contains(">7 of 10 meetings, n 6<"));
        assertTrue(svg(PortfolioChart.of(List.of(all), DUTCH, 900)).contains(">7 bijeenkomsten, n 6<"));
    }

    /** There may have been some that could not be read. */
    @Test
    void ofAGroupWithoutFiguresItIsNotSaidThatItHasNotEvaluatedYet() {
        GroupFigures none = MadeUp.seed(1).sample().group("l", "Leeg");
        PortfolioChart chart = PortfolioChart.of(List.of(none), DUTCH, 900);

        assertTrue(svg(chart).contains(">Geen cijfers<"));
        assertFalse(svg(chart).contains("bijeenkomst"));
        assertTrue(chart.tooltip("l").contains("Er zijn geen cijfers."), chart.tooltip("l"));
        assertFalse((chart.tooltip("l") + chart.description()).contains("ijeenkomsten"), chart.description());
        assertTrue(svg(PortfolioChart.of(List.of(none), Locale.ENGLISH, 900)).contains(">No figures<"));
    }

    private static boolean isLead(TextBlock block) {
        ChartWords words = new ChartWords(DUTCH);
        return Figures.AXES.stream().anyMatch(axis -> words.lead(axis).equals(block.text()));
    }

    /** With large letters, or in a small window, a few meetings need no more room than the words. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aFewMeetingsAreAsNarrowAsTheirWords(long seed) {
        GroupFigures few = MadeUp.seed(seed).meetings(3, 6, 7).sample().group("g", "Onderwijsteam van de leerlingen");
        for (Locale locale : List.of(DUTCH, Locale.ENGLISH)) {
            GroupCharts charts = GroupCharts.of(few, locale, 240 + 4 * seed);
            assertEquals(240 + 4 * seed, charts.width());
            assertApart(charts);
            assertTrue(svg(charts).contains("leerlingen"), "the whole name can be read");
            assertApart(GroupCharts.of(MadeUp.any(seed), locale, 240 + 4 * seed));
        }
    }

    /** The grid is scrolled to, but the words over it are not. */
    @ParameterizedTest
    @ValueSource(ints = {240, 300, 500, 800})
    void theWordsOverAllGroupsKeepToTheWidthThatIsThere(int width) {
        List<GroupFigures> groups =
                List.of(MadeUp.seed(3).meetings(24, 6, 7).sample().group("g", "Groep"));
        GridPage page = GridPage.of(groups, new ChartWords(DUTCH), width);

        assertEquals(Math.max(640, width), page.area().width());
        Stream.of(
                        Stream.of(page.head().title(), page.head().subtitle()),
                        page.head().tag().text().stream(),
                        page.key().items().stream().map(Key.Item::word))
                .flatMap(each -> each)
                .forEach(each -> assertTrue(each.area().right() <= width, each.toString()));
        assertApart(PortfolioChart.of(groups, DUTCH, width));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 12})
    void noWordsOfAllGroupsTouchOthersOrLeaveThePicture(int count) {
        for (Locale locale : List.of(DUTCH, Locale.ENGLISH)) {
            assertApart(PortfolioChart.of(many(count), locale, 0));
            assertApart(PortfolioChart.of(many(count), locale, 1200));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void groupsStandInAlphabeticalOrderAndEachRowHitsItsGroup(long seed) {
        List<GroupFigures> groups = many(8);
        PortfolioChart chart = PortfolioChart.of(groups, DUTCH, 700 + 10 * seed);
        List<String> names = groups.stream()
                .map(GroupFigures::name)
                .sorted(Collator.getInstance(DUTCH))
                .toList();

        assertEquals(
                names,
                chart.groups().stream()
                        .map(id -> groups.stream()
                                .filter(group -> group.group().equals(id))
                                .findFirst()
                                .orElseThrow()
                                .name())
                        .toList());
        for (String group : chart.groups()) {
            Rectangle2D row = chart.boundsOf(group).orElseThrow();
            assertEquals(Optional.of(group), chart.groupAt(row.getCenterX(), row.getCenterY()));
        }
    }

    @Test
    void picturesAreDrawnAtTheirScaleAndNotEnlarged() {
        GroupCharts charts = GroupCharts.of(MadeUp.seed(2).meetings(14, 7, 7).group("g", "Groep"), DUTCH, 700);
        Picture once = Picture.of(charts, Palette.LIGHT, 1);
        for (int scale : new int[] {2, 3}) {
            Picture larger = Picture.of(charts, Palette.LIGHT, scale);

            assertEquals(Math.ceil(charts.width() * scale), larger.width());
            assertEquals(Math.ceil(charts.height() * scale), larger.height());
            assertTrue(mixedBlocks(larger, scale) > once.width(), "an enlarged copy has blocks of one colour");
        }
    }

    @Test
    void whatIsHiddenLeavesNoTraceInThePicture() {
        GroupCharts low = GroupCharts.of(MadeUp.seed(1).equal(2, 2).group("g", "Groep"), DUTCH, 600);
        GroupCharts high = GroupCharts.of(MadeUp.seed(1).equal(2, 9).group("g", "Groep"), DUTCH, 600);

        assertArrayEquals(
                Picture.of(low, Palette.LIGHT, 1).argb(),
                Picture.of(high, Palette.LIGHT, 1).argb());
        assertEquals(low.description(), high.description());
    }

    @Test
    void meetingsThatAreAllHiddenAreCountedAllTheSame() {
        GroupFigures hidden = MadeUp.seed(1).meetings(24, 2, 2).group("g", "Groep");
        for (double width : new double[] {0, 900}) {
            PortfolioChart dutch = PortfolioChart.of(List.of(hidden), DUTCH, width);
            String words = svg(dutch).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
            assertTrue(words.contains("24 bijeenkomsten, niet getoond"), words);
            assertApart(dutch);
        }
        String english = svg(PortfolioChart.of(List.of(hidden), Locale.ENGLISH, 900));
        assertTrue(english.contains("24 meetings, not shown"), english);
        assertFalse(english.contains("0 meetings"), english);
    }

    @Test
    void meetingsThatAreStillOpenAreToldApartFromTheEvaluatedOnes() {
        GroupFigures some =
                MadeUp.seed(1).meetings(6, 7, 7).meeting(0, 7, false).group("g", "Groep");
        GroupFigures open = MadeUp.seed(1).meeting(3, 7, false).group("g", "Groep");

        String group = words(GroupCharts.of(some, DUTCH, 900));
        assertTrue(group.contains("6 bijeenkomsten, 4 september 2025 tot 18 december 2025 \u00b7 1 nog open"), group);
        String all = words(PortfolioChart.of(List.of(some), Locale.ENGLISH, 900));
        assertTrue(all.contains("6 meetings, n 7 \u00b7 1 still open"), all);
        assertFalse(all.contains("of 7 meetings"), all);
        assertTrue(words(GroupCharts.of(open, DUTCH, 900)).contains("1 bijeenkomst, nog open"));
        assertTrue(words(GroupCharts.of(open, DUTCH, 900))
                .contains("Er zijn nog geen cijfers: de evaluatie is nog open."));
        String one = words(PortfolioChart.of(List.of(open), Locale.ENGLISH, 900));
        assertTrue(one.contains("1 meeting, still open"), one);
    }

    private static String words(Drawing drawing) {
        return svg(drawing).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void aSampleSaysSoEverywhere() {
        GroupFigures sample = MadeUp.seed(1).meetings(3, 6, 7).sample().group("g", "Groep");
        GroupFigures real = MadeUp.seed(1).meetings(3, 6, 7).group("g", "Groep");

        assertTrue(svg(GroupCharts.of(sample, DUTCH, 600)).contains(">verzonnen voorbeeld<"));
        assertTrue(svg(PortfolioChart.of(List.of(real, sample), Locale.ENGLISH, 700))
                .contains(">made-up sample<"));
        assertTrue(GroupCharts.of(sample, DUTCH, 600).description().contains("verzonnen voorbeeld"));
        assertFalse(svg(GroupCharts.of(real, DUTCH, 600)).contains("verzonnen voorbeeld"));
    }

    @Test
    void theSameChartsGiveTheSameFiles() {
        GroupFigures group = MadeUp.any(7);
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK, Palette.PRINT)) {
            assertArrayEquals(
                    DiagramFile.svg(GroupCharts.of(group, DUTCH, 600), palette),
                    DiagramFile.svg(GroupCharts.of(group, DUTCH, 600), palette));
            assertArrayEquals(
                    DiagramFile.pdf(GroupCharts.of(group, DUTCH, 600), palette),
                    DiagramFile.pdf(GroupCharts.of(group, DUTCH, 600), palette));
        }
    }

    @Test
    void theTableOfAllGroupsHasThreeRowsAGroup() {
        for (Locale locale : List.of(DUTCH, Locale.ENGLISH)) {
            assertEquals(24, ChartTable.ofAll(many(8), locale).rows().size());
        }
    }

    private static List<GroupFigures> many(int count) {
        List<String> names = List.of("Zuid", "Élan", "beek", "De Kring", "Amersfoort", "eb", "Waterland-Oost", "IJ");
        List<GroupFigures> groups = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            GroupFigures any = MadeUp.any(500 + i);
            groups.add(new GroupFigures(
                    any.group(),
                    names.get(i % 8) + " groep ".repeat(i / 8),
                    any.meetings(),
                    any.events(),
                    any.viewing()));
        }
        return groups;
    }

    private static String svg(Drawing drawing) {
        return new String(DiagramFile.svg(drawing, Palette.LIGHT), StandardCharsets.UTF_8);
    }

    /** Blocks of scale by scale pixels that hold more than one colour. */
    private static int mixedBlocks(Picture picture, int scale) {
        int mixed = 0;
        for (int y = 0; y + scale <= picture.height(); y += scale) {
            for (int x = 0; x + scale <= picture.width(); x += scale) {
                int first = picture.argb()[y * picture.width() + x];
                int last = picture.argb()[(y + scale - 1) * picture.width() + x + scale - 1];
                mixed += first == last ? 0 : 1;
            }
        }
        return mixed;
    }

    private static void assertApart(Drawing drawing) {
        RecordingBrush brush = new RecordingBrush();
        drawing.paint(brush, Palette.LIGHT);
        Rectangle2D all = new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
        List<Rectangle2D> inked = brush.inked();
        for (int i = 0; i < inked.size(); i++) {
            assertTrue(inked.get(i).isEmpty() || all.contains(inked.get(i)), inked.get(i) + " outside " + all);
            for (int j = i + 1; j < inked.size(); j++) {
                assertFalse(inked.get(i).intersects(inked.get(j)), inked.get(i) + " on " + inked.get(j));
            }
        }
    }
}
