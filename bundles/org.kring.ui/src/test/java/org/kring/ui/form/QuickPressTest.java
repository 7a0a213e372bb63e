// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.kring.ui.testkit.TestScreen;

/** A double click on a button presses nothing of what comes in its place. */
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
}
