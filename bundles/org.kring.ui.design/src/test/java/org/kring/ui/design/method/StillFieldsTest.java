// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.practice.edit.Field;
import org.kring.practice.methods.MethodLocation;
import org.kring.ui.testkit.TestScreen;

/** What is said of words while they are typed moves no field. */
class StillFieldsTest {

    @TempDir
    private Path folder;

    private TestScreen screen;
    private OpenPage page;

    /** A draft that still has the names of its original, with its first phase selected. */
    @BeforeEach
    void open() throws Exception {
        screen = new TestScreen();
        page = new OpenPage(screen.shell(), folder);
        page.open(page.files().createDraft(MethodLocation.builtIn("incident")));
        screen.until(page::isQuiet);
        Event right = new Event();
        right.keyCode = SWT.ARROW_RIGHT;
        screen.find("method.diagram", Control.class).notifyListeners(SWT.KeyDown, right);
        screen.until(() -> screen.find("field.TITLE_EN", Control.class).isVisible());
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private Map<Field, Integer> places() {
        Map<Field, Integer> places = new TreeMap<>();
        for (Field each : Field.values()) {
            places.put(each, screen.find("field." + each, Control.class).toDisplay(0, 0).y);
        }
        return places;
    }

    private CLabel below(String pair) {
        return screen.find("below." + pair, CLabel.class);
    }

    @Test
    void wordsThatAreTooManyAreToldWhereRoomIsKeptForIt() {
        Map<Field, Integer> before = places();
        for (Field each : Field.values()) {
            String pair = each.name().replace("_EN", "_NL");
            Text text = screen.find("field." + each, Text.class);
            String old = text.getText();

            text.setText("n ".repeat(each.most()).substring(0, each.most() + 1));

            assertEquals(before, places(), each + " is refused");
            assertTrue(
                    below(pair).getText().endsWith("1 too many, at most " + each.most()),
                    below(pair).getText());
            assertTrue(below(pair).getToolTipText().contains("old"), "the tip says what stands until then");
            assertEquals("kring-fault", below(pair).getData("org.eclipse.e4.ui.css.CssClassName"));
            text.setText(old);
            assertEquals(before, places(), each + " is mended");
        }
    }

    @Test
    void whyNothingWasSavedIsSaidInTheRoomThatIsKeptForIt() {
        Control diagram = screen.find("method.diagram", Control.class);
        screen.shell().setSize(560, 600);
        page.part().fold(false);
        screen.find("field.TITLE_EN", Text.class).setText("n".repeat(111));
        int before = diagram.toDisplay(0, 0).y;

        page.part().save(ended -> assertFalse(ended));

        Control sentence = screen.find("method.notice", Control.class);
        assertEquals("Not saved. Too many characters: 111, at most 100.", screen.text("method.notice"));
        assertEquals(before, diagram.toDisplay(0, 0).y);
        assertTrue(sentence.getSize().y >= sentence.computeSize(sentence.getSize().x, SWT.DEFAULT).y, "it is cut");
        assertTrue(screen.find("below.TITLE_NL", CLabel.class).getToolTipText().contains("old"), "all of it is here");
    }

    @Test
    void aFailureOfManyLinesCoversNeitherTheDiagramNorTheFieldsAndMovesNoButton() throws Exception {
        Control diagram = screen.find("method.diagram", Control.class);
        Control save = screen.find("method.notice.action", Control.class);
        screen.shell().setSize(480, 600);
        screen.find("field.NAME_EN", Text.class).setText("Mine");
        Point button = save.toDisplay(0, 0);
        Text field = screen.find("field.NAME_EN", Text.class);
        screen.until(() -> field.forceFocus() && field.isFocusControl());
        try (Stream<Path> all = Files.walk(folder)) {
            Path file = all.filter(each -> each.toString().endsWith(".method"))
                    .findFirst()
                    .orElseThrow();
            Files.delete(file);
            Files.createDirectory(file);
            Files.writeString(file.resolve("in the way"), "");
        }

        page.part().save(ended -> assertFalse(ended));
        screen.until(() -> screen.text("method.notice").startsWith("Not saved") && page.isQuiet());

        Control sentence = screen.find("method.notice", Control.class);
        assertTrue(sentence.getSize().y > save.getSize().y, "several lines");
        assertTrue(sentence.getSize().y >= sentence.computeSize(sentence.getSize().x, SWT.DEFAULT).y, "it is cut");
        assertEquals(button, save.toDisplay(0, 0), screen.text("method.notice"));
        Control strip = sentence.getParent().getParent();
        assertTrue(diagram.toDisplay(0, 0).y >= strip.toDisplay(0, strip.getSize().y).y, "it is covered");
        assertTrue(field.isFocusControl());
    }

    @Test
    void bothFieldsAreToldOf() {
        for (String each : new String[] {"NAME_NL", "NAME_EN"}) {
            screen.find("field." + each, Text.class).setText("n".repeat(102));
        }
        assertEquals(
                "nl: 2 too many, at most 100 \u00b7 en: 2 too many, at most 100",
                below("NAME_NL").getText());
    }

    @Test
    void aNameThatIsStillThatOfTheOriginalIsToldOfWithoutMovingAnything() {
        Map<Field, Integer> before = places();

        screen.find("field.NAME_EN", Text.class).setText("Another name");

        assertEquals("nl: as in the original", below("NAME_NL").getText());
        assertEquals(before, places());
        screen.find("field.NAME_NL", Text.class).setText("Een andere naam");
        assertEquals("", below("NAME_NL").getText());
        assertEquals(before, places());
    }
}
