// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.ui.AccessibleName;
import org.kring.ui.Editing;
import org.kring.ui.testkit.TestScreen;
import org.kring.ui.widget.TabArrival;
import org.kring.ui.widget.TypingUndo;
import org.kring.ui.widget.WidgetData;

/** A time and a number, typed by real keys. */
class TypedFieldTest {

    private final List<LocalTime> times = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private TestScreen screen;
    private TypedField<LocalTime> time;
    private TypedField<Integer> number;
    private FieldLine line;

    @BeforeEach
    void open() {
        screen = new TestScreen();
        TypingUndo.everywhere(screen.display());
        TabArrival.everywhere(screen.display());
        screen.shell().setLayout(new GridLayout());
        line = new FieldLine(screen.shell(), "line");
        time = new TypedField<>(screen.shell(), "time", new TimeReading(), times::add)
                .named("Time")
                .toldIn(line);
        number = new TypedField<>(screen.shell(), "number", new NumberReading(1, 600, 5, false), numbers::add)
                .named("Minutes")
                .toldIn(line)
                .withSteps();
        WidgetData.key(new Text(screen.shell(), SWT.BORDER), "after");
        time.show(LocalTime.of(16, 0));
        number.show(90);
        screen.open();
        screen.until(() -> time.setFocus() && screen.focused().equals("time"));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void aWholeValueTypedOverTheOldOneIsTakenWhenTheFieldIsLeft() {
        screen.over("2145");
        assertEquals(List.of(), times, "not while it is being typed");
        assertEquals("number", screen.tab(1), "the next field, by one press");
        assertEquals(List.of(LocalTime.of(21, 45)), times);
        assertEquals("21:45", screen.text("time"));

        screen.keys("75");
        assertEquals("after", screen.tab(1), "its buttons are for the mouse");
        assertEquals(List.of(75), numbers, "Tab selects all that stands there");
        screen.tab(-1);
        assertEquals("time", screen.tab(-1));
        assertEquals(1, times.size() * numbers.size(), "what stays the same is not taken again");
    }

    @Test
    void enterTakesItAndTheKeyboardStays() {
        screen.over("9:05");
        screen.post(SWT.CR);
        assertEquals(List.of(LocalTime.of(9, 5)), times);
        assertEquals("09:05", screen.text("time"));
        assertEquals("time", screen.focused());
    }

    @Test
    void whatIsNotUnderstoodStaysAndIsTold() {
        screen.over("25:99");
        screen.tab(1);
        assertEquals(List.of(), times);
        assertEquals("25:99", screen.text("time"));
        assertEquals("Not a time: write, for example, 21:45", screen.text("line"));
        assertEquals(
                "Time: Not a time: write, for example, 21:45", AccessibleName.named(screen.find("time", Text.class)));
        time.show(LocalTime.of(16, 0));
        assertEquals("25:99", screen.text("time"), "what is shown again takes no words away");

        assertFalse(line.takeAll());
        assertEquals("time", screen.focused(), "the keyboard comes to it");
        screen.over("8");
        assertEquals("", screen.text("line"), "understood again");
        assertTrue(line.takeAll(), "what is typed counts");
        assertEquals(List.of(LocalTime.of(8, 0)), times);
    }

    @Test
    void theFirstOfTwoSentencesIsToldWhereTheKeyboardGoesAndThenTheOtherOne() {
        screen.over("x");
        screen.tab(1);
        assertTrue(line.isTelling());
        screen.over("y");
        screen.tab(1);
        assertEquals("Not a time: write, for example, 21:45", screen.text("line"));
        assertFalse(line.takeAll());
        assertEquals("time", screen.focused());
        screen.post(SWT.ESC);
        assertEquals("16:00", screen.text("time"));
        assertEquals("Not a whole number from 1 to 600", screen.text("line"));
        number.setFocus();
        screen.post(SWT.ESC);
        assertFalse(line.isTelling());
    }

    @Test
    void ofALongNumberThatIsRefusedTheBeginningIsSeen() {
        Text field = screen.find("number", Text.class);
        number.setFocus();
        screen.over("2147483647");
        screen.tab(1);
        assertEquals(0, field.getCaretPosition());
        assertFalse(line.takeAll());
        assertEquals(0, field.getCaretPosition());
        assertEquals("2147483647", field.getSelectionText(), "typing replaces it");
    }

    @Test
    void anotherValueThatIsShownReplacesWhatIsTyped() {
        screen.over("x");
        screen.post(SWT.CR);
        time.show(LocalTime.of(10, 0));
        assertEquals("10:00", screen.text("time"));
        assertEquals("", screen.text("line"));
        screen.over("16:00");
        screen.post(SWT.CR);
        assertEquals(List.of(LocalTime.of(16, 0)), times, "the value of before is another one now");
    }

    @Test
    void theArrowsGoOnFromWhatIsTyped() {
        screen.over("9:58");
        screen.post(SWT.ARROW_UP);
        screen.post(SWT.ARROW_DOWN);
        assertEquals(List.of(LocalTime.of(9, 58), LocalTime.of(10, 0), LocalTime.of(9, 55)), times);
        screen.over("x");
        screen.post(SWT.ARROW_UP);
        assertEquals("x", screen.text("time"));
        assertEquals(3, times.size());
        assertEquals("time", screen.focused());
    }

    @Test
    void theButtonsDoWhatTheArrowsDo() {
        screen.press("number.more");
        screen.press("number.less");
        screen.press("number.less");
        assertEquals(List.of(95, 90, 85), numbers);
        assertEquals("85", screen.text("number"));
        assertEquals("number", screen.focused());
    }

    @Test
    void typingIsTakenBackBeforeAnythingElse() {
        screen.over("2");
        Editing undo = TypingUndo.before(screen.display(), Editing.NONE);
        assertTrue(undo.canUndo());
        while (undo.canUndo()) {
            undo.undo();
        }
        assertEquals("16:00", screen.text("time"));
        screen.over("2");
        screen.post(SWT.CR);
        assertFalse(TypingUndo.before(screen.display(), Editing.NONE).canUndo(), "it is kept now");
    }
}
