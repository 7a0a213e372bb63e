// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.kring.ui.AccessibleName;

/** A column that scrolls up and down when it is higher than its place; as wide as that. */
public final class Scrolling {

    private static final String PAGE = "kring-page";
    private static final int GAP = 8;
    private static final int STEP = 40;
    private static final int PERCENT = 100;
    private static final String COLUMN = "kring.column";

    private final ScrolledComposite frame;
    private final Composite content;
    /** Percent of the height of the parent that it takes at most; 0 for any height. */
    private int share;
    /** Scrolls by keys; null where something inside takes the keyboard. */
    private Listener reading;

    /**
     * An empty column.
     *
     * @param parent with a grid
     * @param margin around the column, in points
     */
    public Scrolling(Composite parent, int margin) {
        frame = WidgetData.style(new ScrolledComposite(parent, SWT.V_SCROLL), PAGE);
        frame.setExpandHorizontal(true);
        frame.setExpandVertical(true);
        frame.getVerticalBar().setIncrement(STEP);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        content = WidgetData.style(new Composite(frame, SWT.NONE), PAGE);
        GridLayoutFactory.fillDefaults()
                .margins(margin, margin)
                .spacing(GAP, GAP)
                .applyTo(content);
        frame.setContent(content);
        frame.setData(COLUMN, this);
        frame.addControlListener(ControlListener.controlResizedAdapter(event -> resized()));
        RoomForBars.showBars(frame, this::fit);
    }

    /**
     * Makes it as high as what is in it, and no higher than a share of its place; the rest of that is for its neighbours.
     *
     * @param percent of the height of the parent, 1 to 100
     */
    public void atMost(int percent) {
        share = percent;
        GridDataFactory.fillDefaults().grab(true, false).applyTo(frame);
        Composite parent = frame.getParent();
        Listener resized = event -> share();
        parent.addListener(SWT.Resize, resized);
        frame.addListener(SWT.Dispose, event -> parent.removeListener(SWT.Resize, resized));
    }

    /**
     * Lets the keyboard come to the column itself, as long as not all of it is in sight: arrows, Page Up and Down, Home
     * and End scroll it. For words that are only read; around it is {@link FocusRing#AIR}.
     *
     * @param name that a screen reader says
     */
    public void readByKeys(String name) {
        FocusRing.around(frame);
        AccessibleName.of(frame, name);
        frame.addListener(SWT.Traverse, event -> event.doit |= Keyboard.isTab(event));
        reading = this::scroll;
        fit();
    }

    /**
     * Gives the column the keyboard, so that it is read by keys at once.
     *
     * @return false, and nothing has changed, when all of it is in sight or it is not read by keys
     */
    public boolean read() {
        fit();
        return reading != null && isOver() && frame.forceFocus();
    }

    private boolean isOver() {
        return frame.getMinHeight() > frame.getClientArea().height;
    }

    private void scroll(Event event) {
        int whole = frame.getMinHeight();
        int page = Math.max(STEP, frame.getClientArea().height - STEP);
        int further =
                switch (event.keyCode) {
                    case SWT.ARROW_UP -> -STEP;
                    case SWT.ARROW_DOWN -> STEP;
                    case SWT.PAGE_UP -> -page;
                    case SWT.PAGE_DOWN -> page;
                    case SWT.HOME -> -whole;
                    case SWT.END -> whole;
                    default -> 0;
                };
        if (further != 0 && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
            frame.setOrigin(0, Math.max(0, frame.getOrigin().y + further));
            event.doit = false;
        }
    }

    /** What listens to keys is come to by Tab. */
    private void readable() {
        if (reading != null) {
            frame.removeListener(SWT.KeyDown, reading);
            if (isOver()) {
                frame.addListener(SWT.KeyDown, reading);
            }
        }
    }

    private void share() {
        Rectangle place = frame.getParent().getClientArea();
        if (share > 0 && place.width > 0) {
            int whole = content.computeSize(place.width, SWT.DEFAULT).y + frame.computeTrim(0, 0, 0, 0).height;
            ((GridData) frame.getLayoutData()).heightHint = Math.min(whole, place.height * share / PERCENT);
        }
    }

    /** Where widgets go. */
    public Composite content() {
        return content;
    }

    /** The whole. */
    public Control frame() {
        return frame;
    }

    /** To be called when widgets came or went. */
    public void fit() {
        if (frame.isDisposed()) {
            return;
        }
        share();
        int width = frame.getClientArea().width;
        if (width > 0) {
            content.layout(true, true);
            frame.setMinHeight(content.computeSize(width, SWT.DEFAULT).y);
            readable();
        }
    }

    /**
     * To be called when something became higher or lower: the field in which somebody types stays in sight, and so does
     * what is operated by keys. What was pressed with the mouse stays under the hand, also when the keyboard is still
     * elsewhere, as with a list that was opened.
     */
    public void fitAndKeepInSight() {
        fit();
        Control keyboard = frame.isDisposed() ? null : frame.getDisplay().getFocusControl();
        if (keyboard != null && !TabArrival.isByMouse(keyboard)) {
            showInside(keyboard);
        }
    }

    /** A window that becomes lower has been let go of by the hand. */
    private void resized() {
        fit();
        Control keyboard = frame.getDisplay().getFocusControl();
        if (keyboard instanceof Text || keyboard != null && !TabArrival.isByMouse(keyboard)) {
            showInside(keyboard);
        }
    }

    private void showInside(Control keyboard) {
        for (Control each = keyboard; each != null; each = each.getParent()) {
            if (each == content) {
                show(frame, keyboard);
            }
        }
    }

    /**
     * Scrolls to a widget, in each column around it.
     *
     * @param inside in a column or not; outside of one nothing happens
     */
    public static void keepInSight(Control inside) {
        for (Composite each = inside.getParent(); each != null; each = each.getParent()) {
            // a page that is being made is not yet what its place scrolls
            boolean placed = each instanceof ScrolledComposite column
                    && column.getContent() != null
                    && !column.getContent().isDisposed();
            if (placed) {
                show((ScrolledComposite) each, inside);
            }
        }
    }

    /** Whether no column around it hides any of it. */
    static boolean isInSight(Control inside) {
        for (Composite each = inside.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrolledComposite column) {
                Rectangle there = column.getDisplay().map(inside.getParent(), column, inside.getBounds());
                if (there.y < 0 || there.y + there.height > column.getClientArea().height) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Has what a widget stands in, as far as it scrolls, find again how high it is before it is scrolled. */
    static void tellHigher(Control inside) {
        for (Composite each = inside.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrolledComposite column) {
                column.notifyListeners(SWT.Resize, new Event());
            }
        }
    }

    /** Scrolls to all of it and to the ring around what has the keyboard; not before there is room to see anything in. */
    static void show(ScrolledComposite column, Control inside) {
        if (column.getClientArea().isEmpty()) {
            return;
        }
        Control whole = whole(column, inside);
        column.showControl(whole);
        Rectangle there = column.getDisplay().map(whole.getParent(), column, whole.getBounds());
        int hidden = there.y + there.height + FocusRing.AIR - column.getClientArea().height;
        if (hidden > 0 && hidden <= FocusRing.AIR) {
            column.setOrigin(column.getOrigin().x, column.getOrigin().y + hidden);
        }
    }

    /** Scrolls each column around a table to one of its rows, the first one with the heads of the columns. */
    static void showRow(Table table, TableItem row) {
        Rectangle place = row.getBounds();
        int head = table.indexOf(row) == 0 ? table.getHeaderHeight() : 0;
        for (Composite each = table.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrolledComposite column) {
                Rectangle there = column.getDisplay().map(table, column, place);
                int over = there.y - head;
                int under = there.y + there.height - column.getClientArea().height;
                column.setOrigin(column.getOrigin().x, column.getOrigin().y + Math.max(Math.min(over, 0), under));
            }
        }
    }

    /** With the edge of its own that a field may have around it. */
    static Control whole(ScrolledComposite column, Control inside) {
        Composite around = inside.getParent();
        boolean edge = around.getChildren().length == 1 && around != column.getContent() && around != column;
        return edge ? around : inside;
    }

    /**
     * To be called when a widget became higher or lower.
     *
     * @param inside in a column or not; outside of one nothing happens
     */
    public static void refit(Control inside) {
        for (Composite each = inside.getParent(); each != null; each = each.getParent()) {
            if (each.getData(COLUMN) instanceof Scrolling column) {
                column.fit();
                return;
            }
        }
    }

    /** Shows the top. */
    public void top() {
        frame.setOrigin(0, 0);
    }
}
