// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;

/**
 * What the keyboard comes to is in view, a row of a table too, and what stands in a field of one line is selected when
 * Tab comes there: what is typed then takes its place. A press of the mouse scrolls nothing that is in view already, however little of it, as
 * it would move away under the hand; nor does a window that comes back to the front. A table in which nothing is chosen
 * gets the keyboard and nothing more: GTK chooses its first row then, which nobody asked for.
 */
public final class TabArrival {

    private static final String ARRIVAL = "kring.arrival";
    private static final String HAD_BY = "kring.keyboard";
    private static final String IN_PLACE = "kring.keyboard.inPlace";
    /** The keys that choose the first row where nothing is chosen. */
    private static final Set<Integer> BEGINS = Set.of(SWT.ARROW_DOWN, SWT.ARROW_UP, SWT.HOME, SWT.PAGE_UP);

    private boolean byTab;
    /** What the mouse was pressed on; null when a key was since. */
    private Widget pressed;
    /** The table of which GTK chooses the first row by itself; null when a key or the mouse was pressed there since. */
    private Table unchosen;

    private TabArrival() {}

    /** From now on in every window. */
    public static void everywhere(Display display) {
        TabArrival arrival = new TabArrival();
        display.setData(ARRIVAL, arrival);
        display.addFilter(SWT.Traverse, arrival::traversed);
        display.addFilter(SWT.KeyDown, arrival::typed);
        display.addFilter(SWT.MouseDown, arrival::clicked);
        display.addFilter(SWT.FocusIn, arrival::entered);
        display.addFilter(SWT.Selection, arrival::chosen);
    }

    /** Whether the mouse was pressed on something else than the field that has the keyboard, and no key since. */
    static boolean isByMouse(Control keyboard) {
        return keyboard.getDisplay().getData(ARRIVAL) instanceof TabArrival arrival
                && arrival.pressed != null
                && !(keyboard instanceof Text && keyboard == arrival.pressed);
    }

    /**
     * Gives a widget the keyboard where it is: nothing is scrolled before something is typed.
     *
     * @return whether it took it
     */
    static boolean inPlace(Control control) {
        control.setData(IN_PLACE, IN_PLACE);
        boolean taken = control.setFocus();
        if (!control.isDisposed()) {
            control.setData(IN_PLACE, null);
        }
        return taken;
    }

    private void comes(boolean tab, Widget mouse) {
        byTab = tab;
        pressed = mouse;
    }

    private void clicked(Event event) {
        comes(false, event.widget);
        acts(event);
    }

    /** Whoever acts on the table itself chooses; the keyboard may come to it before it is told where the mouse was pressed. */
    private void acts(Event event) {
        if (event.widget == unchosen) {
            unchosen = null;
        }
    }

    private void typed(Event event) {
        comes(false, null);
        acts(event);
        boolean words = event.character != 0 && (event.stateMask & (SWT.CTRL | SWT.ALT)) == 0;
        if (words && event.widget instanceof Text text) {
            reveal(text, false);
        }
        if (BEGINS.contains(event.keyCode) && event.widget instanceof Table table && isUnchosen(table)) {
            event.doit = false; // GTK stands on the first row already, and would go on to the second one or stay
            chooseFirst(table);
        }
    }

    private static boolean isUnchosen(Table table) {
        boolean single = (table.getStyle() & SWT.SINGLE) != 0;
        return single && table.getItemCount() > 0 && table.getSelectionCount() == 0;
    }

    private static void chooseFirst(Table table) {
        table.setSelection(0);
        Event chosen = new Event();
        chosen.item = table.getItem(0);
        table.notifyListeners(SWT.Selection, chosen);
    }

    private void traversed(Event event) {
        comes(event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS, null);
    }

    private void entered(Event event) {
        boolean tab = byTab;
        byTab = false;
        if (tab && event.widget instanceof Text text && (text.getStyle() & SWT.SINGLE) != 0) {
            text.selectAll();
        }
        if (event.widget instanceof Control control) {
            boolean underHand = !tab && isUnderPointer(control);
            if ((comesAnew(control, underHand) || tab) && control.getData(IN_PLACE) == null) {
                reveal(control, pressed != null || underHand);
            }
        }
        // the keyboard may go on at once, before GTK tells what it chose
        if (event.widget instanceof Table table && isUnchosen(table)) {
            unchosen = table;
        }
    }

    /** A row that keys come to, once the table itself has scrolled to it. */
    private void chosen(Event event) {
        if (event.widget == unchosen) {
            event.type = SWT.None;
            // only this one: the program may have chosen another one since
            if (event.item instanceof TableItem row && !row.isDisposed()) {
                unchosen.deselect(unchosen.indexOf(row));
            }
            unchosen = null;
        } else if (pressed == null && event.widget instanceof Table table && event.item instanceof TableItem row) {
            event.display.asyncExec(() -> {
                if (!row.isDisposed() && table.isFocusControl()) {
                    Scrolling.showRow(table, row);
                }
            });
        }
    }

    /**
     * Not when it had the keyboard before and only its window came back, or a list that was opened by mouse: that gives
     * the keyboard back when it closes.
     */
    private static boolean comesAnew(Control control, boolean underHand) {
        Object before = control.getShell().getData(HAD_BY);
        if (!underHand || !(control instanceof Combo)) {
            control.getShell().setData(HAD_BY, control);
        }
        return control != before;
    }

    /** GTK gives what is pressed the keyboard before it tells of the press. */
    private static boolean isUnderPointer(Control control) {
        Control each = control.getDisplay().getCursorControl();
        while (each != null && each != control) {
            each = each.getParent();
        }
        return each == control;
    }

    /**
     * Scrolls to it.
     *
     * @param stays whether nothing moves as long as anything of it is in view
     */
    private static void reveal(Control control, boolean stays) {
        for (Composite each = control.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrolledComposite page && !shows(page, Scrolling.whole(page, control), stays)) {
                Scrolling.show(page, control);
            }
        }
    }

    /** Whether it is seen as far as there is room: what is higher than the page stays where it is read. */
    private static boolean shows(ScrolledComposite page, Control control, boolean anything) {
        Rectangle area = page.getClientArea();
        Rectangle there = control.getDisplay().map(control.getParent(), page, control.getBounds());
        return anything || there.height > area.height ? there.intersects(area) : fits(there, area);
    }

    private static boolean fits(Rectangle there, Rectangle area) {
        return there.y >= area.y && there.y + there.height <= area.y + area.height;
    }
}
