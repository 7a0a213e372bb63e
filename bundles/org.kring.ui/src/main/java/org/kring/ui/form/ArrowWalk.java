// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Arrows that bring the keyboard from button to button. */
public final class ArrowWalk {

    private static final Map<Integer, Integer> STEPS =
            Map.of(SWT.ARROW_LEFT, -1, SWT.ARROW_UP, -1, SWT.ARROW_RIGHT, 1, SWT.ARROW_DOWN, 1);

    private ArrowWalk() {}

    /**
     * Lets the arrows go from each button of a row to the one before or after it, as far as there is one that can be
     * pressed.
     *
     * @param row with all its buttons
     */
    public static void in(Composite row) {
        buttons(row).forEach(each -> each.addListener(SWT.KeyDown, event -> walk(row, event)));
    }

    private static Stream<Control> buttons(Composite row) {
        return Stream.of(row.getChildren()).filter(Button.class::isInstance);
    }

    private static void walk(Composite row, Event event) {
        int step = STEPS.getOrDefault(event.keyCode, 0);
        if (step != 0 && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
            List<Control> all = buttons(row).filter(Control::isEnabled).toList();
            int next = all.indexOf(event.widget) + step;
            if (next >= 0 && next < all.size()) {
                all.get(next).setFocus();
            }
            event.doit = false;
        }
    }
}
