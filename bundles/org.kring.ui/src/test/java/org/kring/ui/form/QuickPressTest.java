// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.kring.ui.testkit.TestScreen;

/** A double click on a button presses nothing of what comes in its place, and misses no words that it handed in. */
class QuickPressTest {

    private static final int BEGIN = 1_000_000;

    private final List<String> pressed = new ArrayList<>();

    private Button button(TestScreen screen, String name) {
        return Widgets.button(screen.shell(), name, name, () -> pressed.add(name));
    }

    private static void press(Button button, int time) {
        Event event = new Event();
        event.time = time;
        button.notifyListeners(SWT.Selection, event);
    }

    @Test
    void whatCameInThePlaceOfAButtonIsNotPressedByItsSecondClick() {
        try (TestScreen screen = new TestScreen()) {
            int quick = screen.display().getDoubleClickTime() - 1;
            Button gone = button(screen, "gone");
            screen.open();
            press(gone, BEGIN);
            gone.dispose();
            Button there = button(screen, "there");
            press(there, BEGIN + quick);
            assertEquals(List.of("gone"), pressed);
            press(there, BEGIN + quick + 2);
            assertEquals(List.of("gone", "there"), pressed, "a third one is meant");
        }
    }

    @Test
    void whatStaysIsPressedAsOftenAsSomebodyLikes() {
        try (TestScreen screen = new TestScreen()) {
            Button more = button(screen, "more");
            Button other = button(screen, "other");
            screen.open();
            press(more, BEGIN);
            press(more, BEGIN + 50);
            more.dispose();
            press(other, BEGIN + 100);
            assertEquals(List.of("more", "more", "other"), pressed, "what was there before was read");
        }
    }

    @Test
    void aFieldThatTheFirstPressEmptiedIsNotEmptyByMistake() {
        try (TestScreen screen = new TestScreen()) {
            int quick = screen.display().getDoubleClickTime() - 1;
            Text field = Widgets.field(screen.shell(), "", "field");
            Runnable hand = () -> {
                pressed.add(QuickPress.foundEmpty(field) ? "nothing" : "'" + field.getText() + "'");
                field.setText("");
            };
            Widgets.entered(field, hand);
            Button button = Widgets.button(screen.shell(), "", "button", hand);
            screen.open();
            field.setText("Anna");
            press(button, BEGIN);
            press(button, BEGIN + quick);
            enter(field, BEGIN + 2 * quick);
            assertEquals(List.of("'Anna'", "nothing", "nothing"), pressed);
            field.setText("Bo");
            enter(field, BEGIN + 2 * quick + 1);
            assertEquals("'Bo'", pressed.get(3), "words are handed in, however quickly");
            enter(field, BEGIN + 5 * quick);
            assertEquals("''", pressed.get(4), "long after, they are missing");
        }
    }

    private static void enter(Text field, int time) {
        Event event = new Event();
        event.time = time;
        field.notifyListeners(SWT.DefaultSelection, event);
    }
}
