// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.draw.Colour;
import org.kring.model.method.Method;
import org.kring.model.method.MethodStatus;
import org.kring.practice.methods.MethodLocation;
import org.kring.ui.ThemeChoice;
import org.kring.ui.picture.PictureCanvas;
import org.kring.ui.testkit.TestScreen;

/** How much of a method is seen when it opens, and how one knows that there is more. */
class DiagramFitTest {

    private static final String LAST = "phase-4";

    @TempDir
    private Path folder;

    private TestScreen screen;
    private OpenPage page;

    @BeforeEach
    void open() {
        screen = new TestScreen();
        page = new OpenPage(screen.shell(), folder);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private PictureCanvas diagram(int height) {
        return diagram("time-skeleton", new Rectangle(0, 0, 1220, height));
    }

    private PictureCanvas diagram(String method, Rectangle window) {
        page.open(MethodLocation.builtIn(method), window);
        screen.until(page::isQuiet);
        PictureCanvas diagram = screen.find("method.diagram", PictureCanvas.class);
        screen.until(() -> diagram.isCurrent() && page.isQuiet());
        return diagram;
    }

    private static int bottom(PictureCanvas diagram) {
        Rectangle phase = diagram.shownAt(LAST).orElseThrow();
        return phase.y + phase.height;
    }

    @Test
    void aMethodOpensWholeWhereItsLettersCanBeRead() {
        PictureCanvas diagram = diagram(850);

        assertTrue(bottom(diagram) < diagram.getClientArea().height, "it is cut at the bottom");
        assertFalse(diagram.getVerticalBar().isVisible());
    }

    @Test
    void inALowWindowABarThatStaysInSightSaysThatThereIsMore() {
        PictureCanvas diagram = diagram(450);

        assertTrue(bottom(diagram) > diagram.getClientArea().height, "a test of nothing");
        assertTrue(diagram.getVerticalBar().isVisible());
        assertEquals(SWT.NONE, diagram.getScrollbarsMode(), "it is not laid over the picture");

        page.part().zoomFit();
        screen.until(() -> diagram.isCurrent() && page.isQuiet());

        assertTrue(bottom(diagram) < diagram.getClientArea().height, "the whole was asked for");
    }

    @Test
    void theWholeNeedsNoBarsAfterItWasShownLarge() {
        PictureCanvas diagram = diagram(850);
        for (int step = 0; step < 4; step++) {
            page.part().zoomIn();
        }
        screen.until(() -> diagram.isCurrent() && page.isQuiet());
        assertTrue(diagram.getVerticalBar().isVisible(), "a test of nothing");

        page.part().zoomFit();
        screen.until(() -> diagram.isCurrent() && page.isQuiet());

        assertFalse(diagram.getVerticalBar().isVisible()
                || diagram.getHorizontalBar().isVisible());
        assertTrue(right(diagram) < diagram.getClientArea().width, "it is cut at the side");
    }

    @Test
    void theWholeIsSeenInASmallWindowBesideItsDetails() {
        PictureCanvas diagram = diagram("basic-model", new Rectangle(0, 0, 500, 500));
        page.part().fold(false);
        for (boolean larger : new boolean[] {false, true}) {
            if (larger) {
                page.part().zoomActual();
                screen.until(() -> diagram.isCurrent() && page.isQuiet());
            }
            page.part().zoomFit();
            screen.until(() -> diagram.isCurrent() && page.isQuiet());

            assertTrue(right(diagram) < diagram.getClientArea().width, "it is cut at the side");
            assertTrue(diagram.shownAt("phase-1").orElseThrow().x > 0);
            assertFalse(diagram.getVerticalBar().isVisible()
                    || diagram.getHorizontalBar().isVisible());
        }
    }

    /** One edit makes it somewhat wider than what is shown whole by itself. */
    @Test
    void whatIsSeenWholeIsSeenWholeAfterAnEditAndUndoingIt() throws Exception {
        PictureCanvas diagram = draft();
        press(diagram, "phase-5");
        Rectangle before = diagram.shownAt("phase-5").orElseThrow();
        assertWhole(diagram);

        for (String minutes : new String[] {"25", "30"}) {
            screen.find("minutes.to", Text.class).setText(minutes);
            screen.until(() -> diagram.isCurrent() && page.isQuiet());

            assertWhole(diagram);
        }
        assertTrue(diagram.shownAt("phase-5").orElseThrow().height < before.height, "a test of nothing");
        page.part().undo();
        screen.until(() -> diagram.isCurrent() && page.isQuiet());
        assertEquals(before, diagram.shownAt("phase-5").orElseThrow());
    }

    @Test
    void whatIsMarkedStaysInViewWhenItGrows() throws Exception {
        PictureCanvas diagram = draft();
        page.part().zoomActual();
        diagram.select("phase-5");
        screen.until(() -> diagram.isCurrent() && page.isQuiet());
        press(diagram, "phase-5");
        screen.until(() -> diagram.isCurrent() && page.isQuiet());
        Rectangle before = diagram.shownAt("phase-5").orElseThrow();

        screen.find("minutes.to", Text.class).setText("20");
        screen.until(() -> diagram.isCurrent() && page.isQuiet());

        Rectangle after = diagram.shownAt("phase-5").orElseThrow();
        Rectangle room = diagram.getClientArea();
        assertTrue(after.width > before.width, "a test of nothing");
        assertTrue(after.x >= 0 && after.x + after.width <= room.width, after + " in " + room);
    }

    @Test
    void whatFitsAgainNeedsNoBars() throws Exception {
        PictureCanvas diagram = draft();
        page.part().zoomActual();
        for (int step = 0; step < 5; step++) {
            page.part().zoomOut();
        }
        press(diagram, "phase-5");
        assertWhole(diagram);
        screen.find("minutes.to", Text.class).setText("60");
        screen.until(() -> diagram.isCurrent() && page.isQuiet());
        assertTrue(diagram.getHorizontalBar().isVisible(), "a test of nothing");

        page.part().undo();
        screen.until(() -> diagram.isCurrent() && page.isQuiet());

        assertWhole(diagram);
    }

    private PictureCanvas draft() throws Exception {
        Method draft = page.files().read(MethodLocation.builtIn("gossip")).method();
        draft.setStatus(MethodStatus.DRAFT);
        page.open(page.write(draft), new Rectangle(0, 0, 780, 800));
        screen.until(page::isQuiet);
        page.part().fold(false);
        PictureCanvas diagram = screen.find("method.diagram", PictureCanvas.class);
        screen.until(() -> diagram.isCurrent() && page.isQuiet());
        return diagram;
    }

    private void press(PictureCanvas diagram, String place) {
        Rectangle phase = diagram.shownAt(place).orElseThrow();
        Event press = new Event();
        press.button = 1;
        press.x = phase.x + phase.width / 2;
        press.y = phase.y + phase.height / 3;
        diagram.notifyListeners(SWT.MouseDown, press);
        screen.until(() -> diagram.isCurrent() && page.isQuiet());
    }

    private static void assertWhole(PictureCanvas diagram) {
        assertFalse(diagram.getVerticalBar().isVisible()
                || diagram.getHorizontalBar().isVisible());
        Rectangle room = diagram.getClientArea();
        Rectangle phase = diagram.shownAt("phase-5").orElseThrow();
        assertEquals(room, room.union(phase));
    }

    private static int right(PictureCanvas diagram) {
        Rectangle phase = diagram.shownAt(LAST).orElseThrow();
        return phase.x + phase.width;
    }

    @Test
    void aChosenPhaseComesIntoViewInAWindowThatIsLowerThanIt() {
        PictureCanvas diagram = diagram(190);
        int room = diagram.getClientArea().height;
        Rectangle before = diagram.shownAt(LAST).orElseThrow();
        assertTrue(before.height > room && 2 * (room - before.y) < room, "a test of nothing: " + before + room);

        diagram.select(LAST);
        screen.until(() -> diagram.isCurrent() && page.isQuiet());

        assertEquals(8, diagram.shownAt(LAST).orElseThrow().y, "it is seen from its top, with air above it");
    }

    @Test
    void theRingOfAPhaseLeavesTheMinutesOfTheAxisToBeRead() {
        PictureCanvas diagram = diagram(850);
        diagram.select(LAST);
        screen.until(() -> diagram.isCurrent() && page.isQuiet());
        Rectangle phase = diagram.shownAt(LAST).orElseThrow();
        double scale = phase.width
                / diagram.scene().orElseThrow().boundsOf(LAST).orElseThrow().width();
        double band = diagram.scene().orElseThrow().between().orElseThrow().y();
        double top = diagram.scene().orElseThrow().boundsOf(LAST).orElseThrow().y();
        int minutes = phase.y + (int) ((band - top) * scale) + 5;
        Colour strong = ThemeChoice.on(screen.display()).palette().accents().strong();
        RGB ring = new RGB(strong.red(), strong.green(), strong.blue());

        assertEquals(ring, screen.painted(diagram, phase.x, phase.y + 20));
        assertEquals(ring, screen.painted(diagram, phase.x, phase.y + phase.height - 20));
        assertNotEquals(ring, screen.painted(diagram, phase.x + phase.width, minutes));
        assertNotEquals(ring, screen.painted(diagram, phase.x, minutes));
    }

    @Test
    void aFieldOfManyLinesHasAnEdgeLikeTheOthers() {
        diagram(850);
        Control field = screen.find("field.SUMMARY_EN", Control.class);
        Composite frame = field.getParent();
        Colour line = ThemeChoice.on(screen.display()).palette().surface().line();
        Colour strong = ThemeChoice.on(screen.display()).palette().accents().strong();
        assertEquals(new RGB(line.red(), line.green(), line.blue()), screen.painted(frame, 0, frame.getSize().y / 2));

        field.setFocus();

        RGB ring = new RGB(strong.red(), strong.green(), strong.blue());
        screen.until(() -> ring.equals(screen.painted(frame, 0, frame.getSize().y / 2)));
    }
}
