// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.practice.methods.MethodLocation;
import org.kring.testkit.SmallMethod;
import org.kring.ui.picture.PictureCanvas;
import org.kring.ui.testkit.TestScreen;

/** From a phase in the diagram to its words, in a window where the details begin folded away. */
class ToPhaseTest {

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

    private void show(MethodLocation place) {
        page.open(place, new Rectangle(20, 20, 900, 600));
        screen.until(() -> page.isQuiet() && diagram().isCurrent());
        assertTrue(page.part().isFolded());
        diagram().setFocus();
    }

    private PictureCanvas diagram() {
        return screen.find("method.diagram", PictureCanvas.class);
    }

    private boolean isAtTitle(String title) {
        return screen.find("field.TITLE_EN", Control.class).isFocusControl()
                && screen.text("field.TITLE_EN").equals(title);
    }

    @Test
    void f2OpensTheDetailsAtTheTitleOfThePhase() throws Exception {
        show(page.write(SmallMethod.draft()));
        screen.post(SWT.ARROW_RIGHT);

        screen.post(SWT.F2);

        screen.until(() -> isAtTitle("Telling"));
        assertFalse(page.part().isFolded());
        screen.over("Other");
        assertEquals("Other", screen.text("field.TITLE_EN"));
        assertTrue(page.model().isDirty());
    }

    @Test
    void enterDoesTheSameWhereTheDetailsAreShown() throws Exception {
        show(page.write(SmallMethod.draft()));
        page.part().fold(false);
        diagram().setFocus();
        screen.post(SWT.ARROW_RIGHT);
        screen.post(SWT.ARROW_RIGHT);

        screen.post(SWT.CR);

        screen.until(() -> isAtTitle("Asking"));
    }

    @Test
    void aDoubleClickOpensThemToo() throws Exception {
        show(page.write(SmallMethod.draft()));
        Rectangle phase = diagram().shownAt("phase-1").orElseThrow();
        Event press = new Event();
        press.button = 1;
        press.x = phase.x + phase.width / 2;
        press.y = phase.y + phase.height / 3;

        diagram().notifyListeners(SWT.MouseDown, press);
        diagram().notifyListeners(SWT.MouseDown, press);
        diagram().notifyListeners(SWT.MouseDoubleClick, press);

        screen.until(() -> isAtTitle("Telling"));
    }

    @Test
    void withoutAPhaseThereIsNothingToGoTo() throws Exception {
        show(page.write(SmallMethod.draft()));

        screen.post(SWT.F2);

        assertTrue(page.part().isFolded());
        assertTrue(diagram().isFocusControl());
    }

    @Test
    void ofWhatIsReadOnlyTheDetailsAreOnlyShown() {
        show(MethodLocation.builtIn("incident"));
        screen.post(SWT.ARROW_RIGHT);

        screen.post(SWT.F2);

        screen.until(() -> screen.shows("field.TITLE_EN"));
        assertTrue(diagram().isFocusControl());
    }
}
