// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.Test;

/** The lists of the buttons of a run. */
class RunMenuTest extends RunOnScreen {

    private static final Point POINTER = new Point(700, 500);

    private final List<Menu> opened = new ArrayList<>();

    @Test
    void theListOfPeopleOpensBelowItsButton() {
        opensBelow("run.people");
    }

    @Test
    void theFurtherListOpensBelowItsButtonAndMarksWhatOpensOnce() {
        shell.setSize(1300, 460);
        until(() -> find("run.further").isVisible());
        opensBelow("run.further");
        assertEquals(
                List.of("People"),
                Stream.of(opened.get(0).getItems())
                        .filter(each -> each.getMenu() != null)
                        .map(MenuItem::getText)
                        .toList());
    }

    private void opensBelow(String key) {
        display.addFilter(SWT.Show, event -> {
            if (event.widget instanceof Menu menu) {
                opened.add(menu);
            }
        });
        display.setCursorLocation(shell.toDisplay(POINTER));
        rest();
        Control button = find(key);
        Point below = button.toDisplay(10, button.getSize().y + 12);
        Point pointer = shell.toDisplay(POINTER.x + 10, POINTER.y + 12);
        byte[] before = seen(below);
        byte[] there = seen(pointer);
        press(key);
        until(() -> !opened.isEmpty() && !Arrays.equals(before, seen(below)));
        assertArrayEquals(there, seen(pointer), "not where the pointer happens to be");
        opened.get(0).setVisible(false);
    }

    /** A piece of the screen. */
    private byte[] seen(Point at) {
        Image piece = new Image(display, 60, 20);
        GC screenContent = new GC(display);
        screenContent.copyArea(piece, at.x, at.y);
        screenContent.dispose();
        byte[] data = piece.getImageData().data;
        piece.dispose();
        return data;
    }
}
