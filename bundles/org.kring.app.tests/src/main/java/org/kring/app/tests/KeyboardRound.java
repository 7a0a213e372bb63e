// SPDX-License-Identifier: EPL-2.0
package org.kring.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Goes round the window by Tab alone. */
final class KeyboardRound {

    private static final String KEY = "org.eclipse.swtbot.widget.key";
    private static final int MOST = 80;

    private final Program program;
    private final WorkbenchDriver hands;

    KeyboardRound(Program program, WorkbenchDriver hands) {
        this.program = program;
        this.hands = hands;
    }

    /** Once around by Tab, and once back by Shift+Tab, which has to be the same; the names of what was come by. */
    List<String> from(String start) throws Exception {
        hands.focus(start);
        List<String> there = new ArrayList<>();
        do {
            there.add(name());
            tab(0);
        } while (!name().equals(start) && there.size() < MOST);
        List<String> back = new ArrayList<>();
        do {
            back.add(name());
            tab(SWT.SHIFT);
        } while (!name().equals(start) && back.size() < MOST);
        Collections.reverse(back.subList(1, back.size()));
        assertEquals(there, back);
        assertTrue(there.size() < MOST, "the keyboard comes around: " + there);
        return there;
    }

    private void tab(int modifiers) throws Exception {
        Control before = program.ui(() -> program.display.getFocusControl());
        program.press(modifiers, SWT.TAB);
        program.waitFor("the keyboard has gone on from " + before, () -> {
            Control now = program.display.getFocusControl();
            return now != null && now != before;
        });
    }

    private String name() throws Exception {
        return program.ui(() -> {
            Control control = program.display.getFocusControl();
            Object key = control == null ? null : control.getData(KEY);
            return key != null ? key.toString() : String.valueOf(control);
        });
    }
}
