// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.ui.AccessibleName;
import org.kring.ui.testkit.TestScreen;

class MarkScaleTest {

    private final List<Integer> marked = new ArrayList<>();
    private final List<Integer> markedBelow = new ArrayList<>();
    private TestScreen screen;
    private MarkScale scale;
    private MarkScale below;

    @BeforeEach
    void open() {
        screen = new TestScreen();
        screen.shell().setLayout(new RowLayout(SWT.VERTICAL));
        scale = new MarkScale(screen.shell(), "How safe was it?", this::mark);
        below = new MarkScale(screen.shell(), "How useful was it?", markedBelow::add);
        screen.open();
        scale.setFocus();
    }

    private void mark(int mark) {
        marked.add(mark);
        scale.show(mark);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void key(int code) {
        key(scale, code);
    }

    private static void key(MarkScale scale, int code) {
        Event event = new Event();
        event.keyCode = code;
        event.character = code < 128 ? (char) code : 0;
        scale.notifyListeners(SWT.KeyDown, event);
    }

    private void click(int x) {
        Event event = new Event();
        event.x = x;
        event.button = 1;
        scale.notifyListeners(SWT.MouseDown, event);
    }

    @Test
    void digitsMarkZeroIsTenAndNDoesNotApply() {
        for (char each : "1290".toCharArray()) {
            scale.setFocus();
            key(each);
            below.setFocus();
        }
        scale.show(0);
        key('n');
        scale.show(0);
        key('N');
        assertEquals(List.of(1, 2, 9, 10, -1, -1), marked);
    }

    @Test
    void aDigitGoesOnToTheNextQuestion() {
        key('7');
        assertTrue(below.isFocusControl());
    }

    @Test
    void oneAndZeroAreTenHere() {
        key('1');
        assertTrue(scale.isFocusControl(), "a 0 may follow");
        key('0');
        assertTrue(below.isFocusControl());
        assertEquals(List.of(1, 10), marked);
        assertEquals(List.of(), markedBelow);
    }

    @Test
    void anotherDigitAfterAOneMarksTheNextQuestion() {
        key('1');
        key('1');
        assertTrue(below.isFocusControl());
        key(below, '0');
        assertEquals(List.of(1), marked);
        assertEquals(List.of(1, 10), markedBelow);
    }

    @Test
    void whoComesBackToAOneMarksItAnew() {
        key('1');
        below.setFocus();
        scale.setFocus();
        key('7');
        key('1');
        click(5);
        key('8');
        assertEquals(List.of(1, 7, 1, 1, 8), marked);
    }

    @Test
    void aDigitAfterAOneIsWrittenInTheAnswerThatFollows() {
        Text answer = new Text(screen.shell(), SWT.MULTI);
        screen.shell().layout();
        below.setFocus();
        key(below, '1');
        key(below, '7');
        assertEquals("7", answer.getText());
        assertEquals(List.of(1), markedBelow);
    }

    @Test
    void lettersNeverChangeAnAnswer() {
        scale.show(7);
        for (char each : "Fijn Nee".toCharArray()) {
            key(each);
        }
        assertEquals(List.of(), marked);
        key(SWT.BS);
        key('n');
        assertEquals(List.of(0, -1), marked);
    }

    @Test
    void backspaceTakesTheMarkBackAndStays() {
        key('7');
        scale.setFocus();
        key(SWT.BS);
        key(SWT.DEL);
        assertEquals(List.of(7, 0, 0), marked);
        assertTrue(scale.isFocusControl());
    }

    @Test
    void arrowsAcrossChangeTheMarkWithinItsEnds() {
        key(SWT.ARROW_LEFT);
        assertEquals(List.of(), marked, "nothing is below no mark");
        key(SWT.ARROW_RIGHT);
        key(SWT.ARROW_RIGHT);
        key(SWT.ARROW_LEFT);
        key(SWT.ARROW_LEFT);
        assertEquals(List.of(1, 2, 1), marked, "1 is the lowest");
        scale.show(10);
        key(SWT.ARROW_RIGHT);
        assertEquals(3, marked.size(), "10 is the highest");
        scale.show(-1);
        key(SWT.ARROW_RIGHT);
        assertEquals(1, marked.get(3), "from does not apply to the first mark");
    }

    @Test
    void arrowsDownAndEnterGoOnWithoutAMark() {
        key(SWT.ARROW_DOWN);
        assertTrue(below.isFocusControl());
        scale.setFocus();
        key(SWT.CR);
        assertTrue(below.isFocusControl());
        assertEquals(List.of(), marked);
    }

    @Test
    void aClickMarksTheBoxUnderThePointer() {
        click(5);
        click(2 + 34);
        click(2 + 34 * 10 - 1);
        click(2 + 34 * 10);
        assertEquals(List.of(1, 2, 10, -1), marked);
        assertTrue(scale.isFocusControl());
    }

    @Test
    void aScreenReaderFindsTheQuestion() {
        assertEquals("How safe was it?", AccessibleName.named(scale));
        assertFalse(scale.getToolTipText().isEmpty());
    }
}
