// SPDX-License-Identifier: EPL-2.0
package org.kring.app.rooms;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kring.ui.AccessibleName;
import org.kring.ui.TextScale;

/**
 * One room in the bar. The one where we are is underlined in the strong colour of the theme. Fires selection on click,
 * enter and space.
 */
final class RoomButton extends Canvas {

    private static final int SIDE = 12;
    private static final int BETWEEN = 7;
    private static final int TALL = 30;
    private static final int STRIPE = 3;

    private final String text;
    private final Image image;
    private boolean current;
    private boolean hovered;

    RoomButton(Composite parent, String text, Image image) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.text = text;
        this.image = image;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseEnter, event -> hover(true));
        addListener(SWT.MouseExit, event -> hover(false));
        addListener(SWT.MouseDown, event -> choose());
        addListener(SWT.KeyDown, this::keyed);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        describe();
    }

    private void hover(boolean now) {
        hovered = now;
        redraw();
    }

    private void keyed(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ' ') {
            choose();
        }
    }

    private void choose() {
        notifyListeners(SWT.Selection, new Event());
    }

    void current(boolean now) {
        if (current != now) {
            current = now;
            redraw();
            getAccessible().selectionChanged();
        }
    }

    boolean isCurrent() {
        return current;
    }

    @Override
    public Point computeSize(int wide, int high, boolean changed) {
        GC gc = new GC(this);
        int width = gc.textExtent(text).x + image.getBounds().width + BETWEEN + 2 * SIDE;
        gc.dispose();
        return new Point(width, TextScale.points(getDisplay(), TALL));
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        Rectangle picture = image.getBounds();
        gc.drawImage(image, SIDE, (area.height - picture.height) / 2);
        Point words = gc.textExtent(text);
        gc.drawText(text, SIDE + picture.width + BETWEEN, (area.height - words.y) / 2, true);
        if (current || hovered) {
            gc.setLineWidth(current ? STRIPE : 1);
            gc.drawLine(SIDE, area.height - 2, area.width - SIDE, area.height - 2);
        }
        if (isFocusControl()) {
            gc.drawFocus(3, 3, area.width - 6, area.height - 6);
        }
    }

    private void describe() {
        AccessibleName.of(this, text);
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_RADIOBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (current ? ACC.STATE_CHECKED : ACC.STATE_NORMAL);
            }
        });
    }
}
