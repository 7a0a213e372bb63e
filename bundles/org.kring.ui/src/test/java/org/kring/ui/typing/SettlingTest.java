// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettlingTest {

    private final List<Integer> taken = new ArrayList<>();
    private Display display;
    private Shell shell;
    private Combo combo;

    @BeforeEach
    void open() {
        display = new Display();
        shell = new Shell(display);
        combo = new Combo(shell, SWT.READ_ONLY);
        combo.setItems("–", "1", "2", "3");
        Settling.of(combo, () -> taken.add(combo.getSelectionIndex()));
    }

    @AfterEach
    void close() {
        display.dispose();
    }

    @Test
    void valuesOnTheWayAreNotTaken() {
        pass(1);
        pass(2);
        pass(3);
        assertEquals(List.of(), taken);

        combo.notifyListeners(SWT.FocusOut, new Event());

        assertEquals(List.of(3), taken);
    }

    @Test
    void aChoiceAtRestIsTakenOnce() {
        pass(2);
        while (taken.isEmpty()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }

        combo.notifyListeners(SWT.FocusOut, new Event());

        assertEquals(List.of(2), taken);
    }

    @Test
    void nothingIsLostWhenTheListGoes() {
        pass(1);

        shell.dispose();

        assertEquals(List.of(1), taken);
    }

    @Test
    void leavingWithoutChoiceTakesNothing() {
        combo.notifyListeners(SWT.FocusOut, new Event());

        assertEquals(List.of(), taken);
    }

    private void pass(int index) {
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
    }
}
