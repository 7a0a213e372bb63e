// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.draw.chart.ChartTable;
import org.kring.evaluation.Audience;
import org.kring.evaluation.series.GroupFigures;
import org.kring.model.common.Axis;
import org.kring.practice.GroupFolder;
import org.kring.practice.PracticeFolder;
import org.kring.practice.follow.FollowedGroup;
import org.kring.store.Place;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.ui.AccessibleName;
import org.kring.ui.ThemeChoice;
import org.kring.ui.follow.FollowIds;
import org.kring.ui.follow.FollowServices;
import org.kring.ui.follow.TestPractices;
import org.kring.ui.follow.picture.GroupScene;
import org.kring.ui.picture.PictureCanvas;
import org.kring.ui.picture.Scene;
import org.kring.ui.practice.CurrentPractice;
import org.kring.ui.rooms.Room;

/** The part on a bare shell. */
class ChartsPartTest {

    @TempDir
    static Path folder;

    private Shell shell;
    private ChartsPart part;
    private FollowServices services;

    @BeforeAll
    static void make() throws Exception {
        TestPractices.sample(folder.resolve("sample"), 8);
    }

    @BeforeEach
    void open() {
        shell = new Shell(Display.getDefault());
        shell.setSize(1100, 760);
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private final RecordedNavigation navigation = new RecordedNavigation(Room.FACILITATE);

    private void open(CurrentPractice practice) {
        open(TestPractices.services(practice));
    }

    private void open(FollowServices of) {
        services = of;
        part = new ChartsPart();
        part.build(shell, services, navigation, null);
        shell.open();
        shell.layout(true, true);
        settle();
    }

    private void settle() {
        TestPractices.rest();
        PictureCanvas canvas = find("follow.chart");
        long until = System.nanoTime() + 30_000_000_000L;
        while (shell.getDisplay().readAndDispatch() || canvas.isVisible() && !canvas.isCurrent()) {
            // what comes with an event may ask for another picture
            TestPractices.rest();
            assertTrue(System.nanoTime() < until, "the picture is never shown");
        }
    }

    private void chooseGroup(int index) {
        services.room().select(services.room().groups().get(index).id());
        settle();
    }

    @SuppressWarnings("unchecked")
    private <T extends Control> T find(String key) {
        return (T) find(shell, key);
    }

    private static Control find(Composite parent, String key) {
        for (Control each : parent.getChildren()) {
            if (key.equals(each.getData(FollowIds.WIDGET_KEY))) {
                return each;
            }
            Control below = each instanceof Composite inner ? find(inner, key) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    private String side() {
        List<String> lines = new ArrayList<>();
        for (Control each : this.<Composite>find("follow.sheet").getChildren()) {
            lines.add(((Label) each).getText());
        }
        return String.join("\n", lines);
    }

    private static Event at(Rectangle box) {
        Event event = new Event();
        event.button = 1;
        event.x = box.x + box.width / 2;
        event.y = box.y + box.height / 2;
        return event;
    }

    @Test
    void whatIsMarkedIsSeenWithAirAlsoWhenTheSideFoldsAway() throws Exception {
        shell.setSize(1024, 560);
        open(TestPractices.open(folder.resolve("sample")));
        chooseGroup(0);
        PictureCanvas canvas = find("follow.chart");
        String third = walkToTheThirdChart(canvas);
        for (boolean folded : new boolean[] {true, false, true}) {
            part.fold(folded);
            settle();
            assertSeen(canvas, third, "folded " + folded);
        }
    }

    /** A larger picture needs bars, and these come when it is seen already. */
    @Test
    void whatIsMarkedIsSeenWithAirAlsoWhenThePictureGetsBars() throws Exception {
        shell.setSize(400, 700);
        open(TestPractices.open(folder.resolve("sample")));
        part.fold(true);
        chooseGroup(0);
        PictureCanvas canvas = find("follow.chart");
        String third = walkToTheThirdChart(canvas);
        for (int times = 1; times <= 3; times++) {
            part.zoomIn();
            settle();
            assertSeen(canvas, third, "larger " + times);
        }
        assertTrue(canvas.getHorizontalBar().isVisible(), "a test of nothing");
    }

    @Test
    void thatNotAllCouldBeReadStaysInSightOverTheChartsOfWhatItIsAbout() throws Exception {
        PracticeFolder practice = TestPractices.sample(folder.resolve("unread"), 2);
        GroupFolder group = practice.groups().found().get(0);
        Files.writeString(group.meetings().found().get(0).formFiles().get(0), "damaged");
        open(TestPractices.open(practice.path()));
        part.fold(true);
        settle();
        Control told = find("follow.unread");
        assertTrue(told.isVisible(), "among all groups");

        for (FollowedGroup each : services.room().groups()) {
            services.room().select(each.id());
            settle();
            assertEquals(each.id().equals(group.id()), told.isVisible(), each.id());
        }
    }

    /** By keys to the first meeting of the first group; tells its place, which is seen. */
    private String walkToTheThirdChart(PictureCanvas canvas) {
        canvas.setFocus();
        for (int key : new int[] {SWT.HOME, SWT.ARROW_DOWN, SWT.ARROW_DOWN}) {
            key(canvas, key);
            settle();
        }
        String third = GroupScene.text(
                Axis.FACILITATOR,
                services.room().groups().get(0).turnouts().get(0).meeting());
        assertSeen(canvas, third, "walked there");
        return third;
    }

    private static void assertSeen(PictureCanvas canvas, String place, String when) {
        Rectangle box = canvas.shownAt(place).orElseThrow();
        Rectangle room = canvas.getClientArea();
        assertTrue(box.y >= 4 && box.y + box.height <= room.height - 4, when + ": " + box + " in " + room);
    }

    @Test
    void theWordsAreBelowTheChartsWhereTheyWouldBeTooNarrowBesideThem() throws Exception {
        assertTrue(SideDivision.isBeside(800, 1));
        assertFalse(SideDivision.isBeside(720, 2), "large letters in a small window");
        assertTrue(SideDivision.isBeside(1080, 2));
        open(TestPractices.open(folder.resolve("sample")));
        chooseGroup(0);
        SashForm sash =
                this.<Composite>find("follow.chart").getParent().getParent() instanceof SashForm form ? form : null;
        assertEquals(SWT.HORIZONTAL, sash.getOrientation());
        sash.setWeights(60, 40);

        shell.setSize(380, 760);
        settle();
        assertEquals(SWT.VERTICAL, sash.getOrientation());
        Composite side = this.<Composite>find("follow.sheet").getParent();
        assertTrue(side.getSize().x > 340, "as wide as the window: " + side.getSize());

        shell.setSize(1100, 760);
        settle();
        assertEquals(SWT.HORIZONTAL, sash.getOrientation());
        assertEquals(60, Math.round(100.0 * sash.getWeights()[0] / (sash.getWeights()[0] + sash.getWeights()[1])));
    }

    @Test
    void aClickOnAColumnShowsThatMeeting() {
        open(TestPractices.open(folder.resolve("sample")));
        chooseGroup(1);
        PictureCanvas canvas = find("follow.chart");
        Rectangle column = column(canvas, 3);

        canvas.notifyListeners(SWT.MouseMove, at(column));
        assertFalse(canvas.getToolTipText().isEmpty());
        canvas.notifyListeners(SWT.MouseDown, at(column));

        assertTrue(side().contains("members were there"), side());
        assertEquals(List.of(), navigation.went);
    }

    @Test
    void theFiguresOfAChosenMeetingComeIntoViewAndTheKeyboardStays() {
        shell.setSize(700, 460);
        open(TestPractices.open(folder.resolve("sample")));
        chooseGroup(1);
        PictureCanvas canvas = find("follow.chart");
        canvas.setFocus();
        ScrolledComposite scroll = (ScrolledComposite)
                this.<Composite>find("follow.sheet").getParent().getParent();
        assertEquals(0, scroll.getOrigin().y);

        step(canvas, SWT.ARROW_LEFT);

        Label date = (Label) this.<Composite>find("follow.sheet").getChildren()[0];
        assertTrue(side().contains("members were there"), side());
        int top = shell.getDisplay().map(date.getParent(), scroll, date.getLocation()).y;
        assertTrue(top >= 0 && top + 3 * date.getSize().y < scroll.getClientArea().height, "at " + top);
        assertTrue(scroll.getOrigin().y > 0, "there was no room for it below who is looking");
        assertTrue(canvas.isFocusControl());

        step(canvas, SWT.ESC);
        assertEquals(0, scroll.getOrigin().y, "who is looking stands first again");
    }

    private void step(PictureCanvas canvas, int key) {
        Event event = new Event();
        event.keyCode = key;
        canvas.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    private Rectangle column(PictureCanvas canvas, int meeting) {
        GroupFigures figures = services.room().selected().orElseThrow().figures();
        return canvas.shownAt("PROCESS/" + figures.meetings().get(meeting).meeting())
                .orElseThrow();
    }

    private static void press(PictureCanvas canvas, Rectangle where, int... types) {
        for (int each : types) {
            canvas.notifyListeners(each, at(where));
        }
    }

    @Test
    void twoClicksOnOneColumnOpenTheMeetingAndOnTwoPlacesNothing() {
        open(TestPractices.open(folder.resolve("sample")));
        chooseGroup(1);
        services.room().audience(Audience.GROUP);
        TestPractices.rest();
        PictureCanvas canvas = find("follow.chart");
        press(canvas, column(canvas, 2), SWT.MouseMove, SWT.MouseDown);
        press(canvas, column(canvas, 3), SWT.MouseMove, SWT.MouseDown, SWT.MouseDoubleClick);
        assertEquals(List.of(), navigation.went);

        press(canvas, column(canvas, 3), SWT.MouseDown, SWT.MouseDoubleClick);

        assertEquals("FACILITATE", navigation.went.get(1));
    }

    @Test
    void theTableMovesNothingAroundIt() {
        for (int width : new int[] {1800, 1100, 700}) {
            shell.dispose();
            open();
            shell.setSize(width, 760);
            open(TestPractices.open(folder.resolve("sample")));
            chooseGroup(1);
            List<Rectangle> before = around();
            part.toggleTable();
            settle();
            assertEquals(before, around(), width + " wide");
            part.toggleTable();
            settle();
            assertEquals(before, around(), width + " wide");
        }
    }

    /** Where everything is that stands around the figures. */
    private List<Rectangle> around() {
        List<Rectangle> places = new ArrayList<>();
        for (String each : List.of("follow.asTable", "follow.export", "follow.sheet", "follow.audience.GROUP")) {
            Control control = find(each);
            places.add(shell.getDisplay().map(control.getParent(), null, control.getBounds()));
        }
        Control figures = find("follow.chart").getParent();
        places.add(shell.getDisplay().map(figures.getParent(), null, figures.getBounds()));
        return places;
    }

    @Test
    void whatIsToldStandsInRoomOfItsOwn() {
        open(TestPractices.open(folder.resolve("sample")));
        chooseGroup(1);
        List<Rectangle> before = around();
        part.notice("Saved: " + folder.resolve("figures.csv"), false);
        settle();
        Label told = find("follow.notice");
        assertTrue(told.isVisible());
        assertEquals(before, around());
        part.toggleTable();
        settle();
        assertTrue(this.<Label>find("follow.title").isVisible(), "whose figures they are can be read beside it");
        assertTrue(
                told.isVisible() && this.<Label>find("follow.title").getText().length() > 3);
        part.altered("This document was changed outside Kring.");
        settle();
        assertEquals(before, around());
    }

    @Test
    void theMeetingThatIsMarkedInTheChartsIsInViewInTheTableAndBack() throws Exception {
        TestPractices.sample(folder.resolve("many"), 40);
        open(TestPractices.open(folder.resolve("many")));
        chooseGroup(1);
        PictureCanvas canvas = find("follow.chart");
        Rectangle column = column(canvas, 36);
        canvas.notifyListeners(SWT.MouseMove, at(column));
        canvas.notifyListeners(SWT.MouseDown, at(column));
        part.toggleTable();
        settle();

        Table table = find("follow.table");
        assertEquals(36 * 4 + 1, table.getSelectionIndex());
        int top = table.getTopIndex();
        int visible = table.getClientArea().height / table.getItemHeight();
        assertTrue(top <= 36 * 4 + 1 && 36 * 4 + 1 < top + visible, "from row " + top + ", " + visible + " rows");

        table.setSelection(7);
        table.notifyListeners(SWT.Selection, new Event());
        assertEquals(7, table.getSelectionIndex(), "the mark for the whole stays the one that is chosen");
        part.toggleTable();
        settle();
        assertTrue(side().contains("members were there"), side());
        assertTrue(canvas.shownAt(marked(7)).isPresent());
    }

    private String marked(int row) {
        GroupFigures figures = services.room().selected().orElseThrow().figures();
        return "OVERALL/" + figures.meetings().get(row / 4).meeting();
    }

    @Test
    void whoAsksForTheTableOrForTheChartsGoesOnInThem() {
        open(TestPractices.open(folder.resolve("sample")));
        Button toggle = find("follow.asTable");
        for (String shown : List.of("follow.table", "follow.chart")) {
            toggle.setFocus();
            toggle.notifyListeners(SWT.Selection, new Event());
            assertTrue(this.<Control>find(shown).isFocusControl(), shown);
        }
    }

    @Test
    void aRowThatIsChosenIsToldBesideTheTable() {
        open(TestPractices.open(folder.resolve("sample")));
        chooseGroup(1);
        part.toggleTable();
        Table table = find("follow.table");
        table.setSelection(4);
        table.notifyListeners(SWT.Selection, new Event());
        assertTrue(side().contains("members were there"), side());
        assertEquals(4, table.getSelectionIndex());
    }

    @Test
    void aLongNameLeavesTheButtonsInSight() {
        open(TestPractices.open(folder.resolve("sample")));
        services.room().select(services.room().groups().get(0).id());
        shell.setSize(360, 760);
        settle();
        part.toggleTable();
        Control export = find("follow.export");
        assertTrue(
                export.getBounds().x + export.getSize().x <= export.getParent().getClientArea().width);
        shell.setSize(80, 760);
        settle();
        Label title = find("follow.title");
        assertTrue(title.getText().contains("\u2026"), title.getText());
        assertTrue(title.getToolTipText().length() > title.getText().length(), "all of it in the tip");
    }

    @Test
    void keysOpenAGroupGoAlongItsMeetingsAndComeBack() {
        open(TestPractices.open(folder.resolve("sample")));
        PictureCanvas canvas = find("follow.chart");

        key(canvas, SWT.ARROW_DOWN);
        key(canvas, SWT.CR);
        assertTrue(services.room().selected().isPresent());
        key(canvas, SWT.ARROW_LEFT);
        assertTrue(side().contains("members were there"), side());
        key(canvas, SWT.ESC);
        key(canvas, SWT.ESC);

        assertTrue(services.room().selected().isEmpty());
    }

    private void key(Control control, int code) {
        Event event = new Event();
        event.keyCode = code;
        control.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    @Test
    void whoIsThereAlreadyKeepsTheKeyboardAndWhoComesGetsTheCharts() {
        open(TestPractices.open(folder.resolve("sample")));
        Control export = find("follow.export");
        export.setFocus();
        part.focus();
        assertTrue(export.isFocusControl(), "Tab has just brought it there");
        part.toggleTable();
        assertTrue(this.<Table>find("follow.table").isFocusControl());
    }

    @Test
    void columnsBesideTheEdgeAreToldByABarThatStays() {
        open(TestPractices.open(folder.resolve("sample")));
        shell.setSize(500, 600);
        part.toggleTable();
        settle();
        Table table = find("follow.table");
        assertEquals(SWT.NONE, table.getScrollbarsMode(), "no bar that fades away");
        assertTrue(table.getHorizontalBar().isVisible());
    }

    @Test
    void theColumnsStandInTheOrderThatIsCopiedHoweverLittleRoomThereIs() {
        open(TestPractices.open(folder.resolve("sample")));
        part.toggleTable();
        for (int width : new int[] {1400, 1140, 900, 640, 500}) {
            shell.setSize(width, 760);
            for (String group : List.of("", services.room().groups().get(1).id())) {
                services.room().select(group);
                settle();
                Table table = find("follow.table");
                int[] order = IntStream.range(0, table.getColumnCount()).toArray();
                assertArrayEquals(order, table.getColumnOrder(), width + " " + group);
                assertTrue(
                        Arrays.stream(table.getColumns())
                                .noneMatch(column -> column.getText().contains("\u2026")),
                        "heads are whole words");
            }
        }
    }

    @Test
    void theReasonWhyThereIsNoFigureIsInViewAndBeginsWithItsFirstWords() {
        open(TestPractices.open(folder.resolve("sample")));
        part.toggleTable();
        shell.setSize(1140, 760);
        for (String group : List.of("", services.room().groups().get(1).id())) {
            services.room().select(group);
            settle();
            Table table = find("follow.table");
            int remark = table.getColumnCount() - 1;
            int begin = table.getItem(0).getBounds(remark).x;
            int left = table.getClientArea().width - begin;
            assertTrue(Math.min(left, table.getColumn(remark).getWidth()) >= 120, group + ": " + left);
            for (int row = 0; row < table.getItemCount(); row++) {
                String words = table.getItem(row).getText(remark);
                int dots = words.indexOf('\u2026');
                assertTrue(dots < 0 || dots == words.length() - 1, words);
            }
        }
    }

    @Test
    void aLongNameOfAGroupKeepsItsEndInTheTable() {
        String name = "Onderwijsteam leerlingbegeleiding van de onderbouw en de bovenbouw, locatie Noord, team ";
        FigureTable figures = new FigureTable(shell);
        Table table = figures.control();
        table.setSize(700, 300);
        shell.open();
        List<String> heads = List.of("Group", "Axis", "Mean", "Remark");
        figures.show(
                new ChartTable(
                        heads,
                        heads,
                        List.of(List.of(name + "A", "Product", "7.1", ""), List.of(name + "B", "Product", "7.1", ""))),
                List.of("a", "b"));
        while (shell.getDisplay().readAndDispatch()) {
            // until it has its places
        }
        for (int row = 0; row < 2; row++) {
            String words = table.getItem(row).getText(0);
            assertTrue(words.startsWith("Onderwijs") && words.contains("\u2026"), words);
            assertTrue(words.endsWith(row == 0 ? "A" : "B"), words);
        }
        Event move = at(table.getItem(0).getBounds(0));
        table.notifyListeners(SWT.MouseMove, move);
        assertEquals(name + "A", table.getToolTipText());
    }

    @Test
    void theTableHoldsTheSameAndCanBeCopied() {
        open(TestPractices.open(folder.resolve("sample")));
        chooseGroup(1);

        part.toggleTable();
        settle();
        Table table = find("follow.table");
        assertTrue(table.isVisible());
        assertEquals(32, table.getItemCount());
        table.setSelection(2);
        Event copy = new Event();
        copy.stateMask = SWT.MOD1;
        copy.keyCode = 'c';
        table.notifyListeners(SWT.KeyDown, copy);

        Clipboard clipboard = new Clipboard(shell.getDisplay());
        String text = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        assertEquals(2, text.lines().count(), text);
        assertTrue(text.startsWith("Date\tAxis\tMean\tMedian\tSpread (sd)\tn\tPresent\tRemark"), text);
        List<String> cells = List.of(text.lines().toList().get(1).split("\t"));
        assertTrue(cells.subList(2, 7).stream().allMatch(each -> each.matches("[0-9.]+")), text);
    }

    @Test
    void theTableOfAnotherGroupFollowsWhileItIsShown() {
        open(TestPractices.open(folder.resolve("sample")));
        chooseGroup(1);
        part.toggleTable();
        settle();

        services.room().select("");
        settle();

        Table table = find("follow.table");
        assertEquals(9, table.getItemCount());
        assertEquals("Group", table.getColumn(0).getText());
    }

    @Test
    void anotherGroupIsShownFromItsBeginningAndTheSameOneWhereItWasLeft() throws Exception {
        TestPractices.sample(folder.resolve("long"), 40);
        open(TestPractices.open(folder.resolve("long")));
        PictureCanvas canvas = largerThanTheWindow();
        scroll(canvas.getVerticalBar(), canvas.getHorizontalBar());
        part.toggleTable();
        settle();
        Table table = find("follow.table");
        table.setTopIndex(20);
        scroll(table.getHorizontalBar());
        List<Integer> left = places(canvas, table);
        assertTrue(left.stream().allMatch(each -> each > 0), left.toString());

        services.room().audience(Audience.GROUP);
        settle();
        assertEquals(left, places(canvas, table));
        chooseGroup(2);
        assertEquals(List.of(0, 0, 0, 0), places(canvas, table));
    }

    @Test
    void whatIsBesideTheEdgeIsComeToByKeys() {
        open(TestPractices.open(folder.resolve("sample")));
        PictureCanvas canvas = largerThanTheWindow();
        key(canvas, SWT.SHIFT, SWT.ARROW_RIGHT);
        assertTrue(canvas.getHorizontalBar().getSelection() > 0);
        key(canvas, SWT.SHIFT, SWT.ARROW_LEFT);
        assertEquals(0, canvas.getHorizontalBar().getSelection());

        part.toggleTable();
        settle();
        Table table = find("follow.table");
        for (int modifier : new int[] {SWT.NONE, SWT.SHIFT}) {
            key(table, modifier, SWT.ARROW_RIGHT);
            assertTrue(table.getHorizontalBar().getSelection() > 0);
            key(table, modifier, SWT.ARROW_LEFT);
            assertEquals(0, table.getHorizontalBar().getSelection());
        }
    }

    @Test
    void wordsOverTheChartsKeepTheirPlaceWhereverTheMeetingsAreScrolled() throws Exception {
        TestPractices.sample(folder.resolve("sixty"), 60);
        open(TestPractices.open(folder.resolve("sixty")));
        PictureCanvas canvas = largerThanTheWindow();
        shell.setSize(560, 900);
        pause();
        settle();
        Scene scene = canvas.scene().orElseThrow();
        double scale = canvas.getHorizontalBar().getMaximum() / scene.drawing().width();
        int words = (int) (scene.still().get(0).height() * scale) - 2;
        assertTrue(words > 40, "title and line below it: " + words);
        byte[] before = seen(canvas, 0, words);
        byte[] plots = seen(canvas, words, 200);
        for (int times = 0; times < 3; times++) {
            key(canvas, SWT.SHIFT, SWT.ARROW_RIGHT);
            settle();
            assertArrayEquals(before, seen(canvas, 0, words));
        }
        assertTrue(canvas.getHorizontalBar().getSelection() > canvas.getClientArea().width, "far from the left edge");
        assertFalse(Arrays.equals(plots, seen(canvas, words, 200)), "these are scrolled");
    }

    /** The pixels of a band of the canvas, without the frame around it. */
    private byte[] seen(Control canvas, int from, int high) {
        Image image = new Image(canvas.getDisplay(), 400, high - 4);
        canvas.redraw();
        canvas.update();
        while (canvas.getDisplay().readAndDispatch()) {
            // painted when nothing is left to do
        }
        GC of = new GC(canvas);
        of.copyArea(image, 4, Math.max(4, from));
        of.dispose();
        byte[] pixels = image.getImageData().data;
        image.dispose();
        return pixels;
    }

    @Test
    void whatHasNoRoomIsSeenInItsWholeWidthWhenThatIsAskedFor() {
        shell.setSize(420, 700);
        open(TestPractices.open(folder.resolve("sample")));
        part.fold(true);
        settle();
        PictureCanvas canvas = find("follow.chart");
        assertTrue(canvas.getHorizontalBar().isVisible(), "a test of nothing");
        double usual = canvas.scale();

        part.zoomFit();
        settle();
        assertFalse(canvas.getHorizontalBar().isVisible(), "all of it is seen");
        double whole = canvas.scale();
        assertTrue(whole < usual && whole >= 0.5, usual + " " + whole);

        part.zoomActual();
        settle();
        assertEquals(usual, canvas.scale(), 1e-9);
    }

    @Test
    void whatIsShownSmallerThanUsualGetsSmallerAndLargerThanItIs() {
        shell.setSize(600, 700);
        open(TestPractices.open(folder.resolve("sample")));
        part.fold(true);
        settle();
        PictureCanvas canvas = find("follow.chart");
        double usual = canvas.scale();
        assertTrue(usual < 1, "a test of nothing: " + usual);

        part.zoomOut();
        settle();
        assertTrue(canvas.scale() < usual - 0.01, canvas.scale() + " is not below " + usual);

        part.zoomActual();
        settle();
        part.zoomIn();
        settle();
        assertTrue(canvas.scale() > usual + 0.01 && canvas.scale() <= 1.1, "one step: " + canvas.scale());
    }

    @Test
    void whatIsBesideTheEdgeOfAllGroupsIsComeToByArrowsAndTheirNamesStay() {
        open(TestPractices.open(folder.resolve("sample")));
        shell.setSize(560, 420);
        settle();
        PictureCanvas canvas = find("follow.chart");
        key(canvas, SWT.ARROW_DOWN);
        String words = side();
        key(canvas, SWT.ARROW_RIGHT);
        assertTrue(canvas.getHorizontalBar().getSelection() > 0);
        assertEquals(words, side(), "it is the same group");
        int scrolled = canvas.getHorizontalBar().getSelection();
        key(canvas, SWT.ARROW_DOWN);
        assertEquals(scrolled, canvas.getHorizontalBar().getSelection(), "the next group is seen there, too");
        key(canvas, SWT.ARROW_LEFT);
        key(canvas, SWT.ARROW_LEFT);
        assertEquals(0, canvas.getHorizontalBar().getSelection());
    }

    @Test
    void theWordsBesideTheFiguresFoldAwayAndComeBackAsTheyWere() {
        open(TestPractices.open(folder.resolve("sample")));
        PictureCanvas canvas = find("follow.chart");
        Button outside = find("follow.audience.OUTSIDE");
        int usual = canvas.getSize().x;
        assertTrue(part.canFold() && !part.isFolded());
        outside.setFocus();

        part.fold(true);
        settle();

        assertFalse(outside.isVisible(), "no key finds it either");
        assertTrue(canvas.getSize().x > usual + 100);
        assertTrue(canvas.isFocusControl(), "the keyboard is where something is seen");
        ChartsPart another = new ChartsPart();
        Shell later = new Shell(shell.getDisplay());
        another.build(later, services, navigation, null);
        later.open();
        settle();
        assertTrue(another.isFolded(), "in a later window, too");
        later.dispose();
        this.<Button>find("follow.details").notifyListeners(SWT.Selection, new Event());
        settle();
        assertTrue(outside.isVisible());
        assertEquals(usual, canvas.getSize().x, 2);
    }

    @Test
    void theSideIsTurnedPageByPageFromItsChoice() {
        open(TestPractices.open(folder.resolve("sample")));
        shell.setSize(900, 220);
        settle();
        Button outside = find("follow.audience.OUTSIDE");
        ScrolledComposite side = null;
        for (Composite each = outside.getParent(); side == null; each = each.getParent()) {
            side = each instanceof ScrolledComposite column ? column : null;
        }
        key(outside, SWT.NONE, SWT.PAGE_DOWN);
        assertTrue(side.getOrigin().y > 0);
        key(outside, SWT.NONE, SWT.PAGE_UP);
        assertEquals(0, side.getOrigin().y);
    }

    private static void key(Control control, int modifier, int code) {
        Event event = new Event();
        event.stateMask = modifier;
        event.keyCode = code;
        control.notifyListeners(SWT.KeyDown, event);
    }

    private PictureCanvas largerThanTheWindow() {
        shell.setSize(560, 420);
        chooseGroup(1);
        for (int times = 0; times < 4; times++) {
            part.zoomIn();
        }
        settle();
        PictureCanvas canvas = find("follow.chart");
        Optional<Scene> before;
        do { // the picture settles once more when the bars have come
            before = canvas.scene();
            pause();
            settle();
        } while (!before.equals(canvas.scene()));
        return canvas;
    }

    private static void pause() {
        try {
            Thread.sleep(400);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void scroll(ScrollBar... bars) {
        for (ScrollBar bar : bars) {
            bar.setSelection(30);
            bar.notifyListeners(SWT.Selection, new Event());
        }
    }

    private static List<Integer> places(PictureCanvas canvas, Table table) {
        return List.of(
                canvas.getHorizontalBar().getSelection(),
                canvas.getVerticalBar().getSelection(),
                table.getHorizontalBar().getSelection(),
                table.getTopIndex());
    }

    @Test
    void theSwitchHasTheFiguresMadeForTheGroup() {
        open(TestPractices.open(folder.resolve("sample")));
        Button outside = find("follow.audience.OUTSIDE");
        Button group = find("follow.audience.GROUP");
        assertTrue(outside.getSelection());
        assertFalse(group.isEnabled(), "all groups together look at themselves never");
        chooseGroup(1);
        assertTrue(group.isEnabled());

        outside.setSelection(false);
        group.setSelection(true);
        group.notifyListeners(SWT.Selection, new Event());
        settle();

        assertTrue(group.getSelection());
        Label why = find("follow.audience.why");
        assertTrue(why.getText().contains("3 forms"), why.getText());
    }

    @Test
    void whoIsLookingIsSaidInWholeWordsHoweverLittleRoomThereIs() {
        open(TestPractices.open(folder.resolve("sample")));
        Label words = find("follow.audience.OUTSIDE.words");
        int line = words.getSize().y;
        shell.setSize(420, 760);
        settle();
        assertEquals("Someone from outside", words.getText());
        assertEquals("Someone from outside", AccessibleName.named(find("follow.audience.OUTSIDE")));
        assertTrue(words.getSize().y > line, "on two lines");
        assertTrue(words.getSize().y >= words.computeSize(words.getSize().x, SWT.DEFAULT).y, "all of them");
        ScrolledComposite pane =
                (ScrolledComposite) words.getParent().getParent().getParent();
        int right = words.getDisplay().map(words, pane, words.getSize()).x;
        assertTrue(right <= pane.getSize().x - pane.getVerticalBar().getSize().x, "beside the bar, at " + right);
    }

    @Test
    void theWordsOfAChoiceChooseItToo() {
        open(TestPractices.open(folder.resolve("sample")));
        Label words = find("follow.audience.GROUP.words");
        words.notifyListeners(SWT.MouseDown, new Event());
        assertTrue(this.<Button>find("follow.audience.OUTSIDE").getSelection(), "of all groups");
        chooseGroup(1);
        words.notifyListeners(SWT.MouseDown, new Event());
        settle();
        assertTrue(this.<Button>find("follow.audience.GROUP").getSelection());
        assertFalse(this.<Button>find("follow.audience.OUTSIDE").getSelection());
        Label why = find("follow.audience.why");
        assertTrue(why.getText().contains("3 forms"), why.getText());
    }

    @Test
    void noPictureStaysOfAPracticeThatWasClosed() {
        CurrentPractice practice = TestPractices.open(folder.resolve("sample"));
        open(practice);
        PictureCanvas canvas = find("follow.chart");
        assertTrue(canvas.scene().isPresent());

        practice.close();

        assertTrue(canvas.scene().isEmpty());
    }

    @Test
    void withoutAPracticeItSaysWhatToDo() {
        open(TestPractices.closed());

        Label title = find("follow.message.title");
        Button next = find("follow.message.next");
        assertEquals("No practice is open", title.getText());
        assertTrue(next.isVisible());
    }

    @Test
    void allColoursAndSizesLeaveNoResourceBehind() {
        List<Error> leaks = new ArrayList<>();
        Resource.setNonDisposeHandler(leaks::add);
        try {
            open(TestPractices.open(folder.resolve("sample")));
            for (ThemeChoice theme : new ThemeChoice[] {ThemeChoice.DARK, ThemeChoice.LIGHT}) {
                PictureCanvas canvas = find("follow.chart");
                theme.choose(canvas.getDisplay());
                part.zoomIn();
                chooseGroup(1);
                canvas.update();
                services.room().select("");
                settle();
            }
            shell.dispose();
            System.gc();
        } finally {
            Resource.setNonDisposeHandler(null);
        }
        assertEquals(List.of(), leaks);
    }

    @Test
    void whoReadsAgainGoesOnInWhatComes() {
        boolean[] broken = {true};
        open(TestPractices.services(
                TestPractices.open(folder.resolve("sample")), Locale.ENGLISH, (practice, audience, progress) -> {
                    if (broken[0]) {
                        throw new StoreException(Problem.UNREADABLE, Place.of("group"), "why");
                    }
                    return TestPractices.read(practice, audience, progress);
                }));
        Button again = find("follow.message.next");
        again.setFocus();
        again.notifyListeners(SWT.Selection, new Event());
        settle();
        assertTrue(again.isFocusControl(), "it failed again");
        broken[0] = false;

        again.notifyListeners(SWT.Selection, new Event());
        settle();

        assertTrue(this.<PictureCanvas>find("follow.chart").isFocusControl());
    }

    @Test
    void nothingIsChosenInAnotherPracticeWithTheSameGroups() throws Exception {
        copy(folder.resolve("sample"), folder.resolve("other"));
        CurrentPractice practice = TestPractices.open(folder.resolve("sample"));
        open(practice);
        part.toggleTable();
        Table table = find("follow.table");
        table.setSelection(3);
        table.notifyListeners(SWT.Selection, new Event());

        practice.open(folder.resolve("other"), () -> {}, failure -> {
            throw new AssertionError(failure);
        });
        settle();

        assertEquals(9, table.getItemCount());
        assertEquals(0, table.getSelectionCount());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : files.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }
}
