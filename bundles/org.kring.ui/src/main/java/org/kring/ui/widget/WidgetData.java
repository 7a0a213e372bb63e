// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Widget;

/** What the workbench and tests read off a widget: its class of the style sheet, and the name it is found by. */
public final class WidgetData {

    /** Key of widget data for the class of the style sheet. */
    public static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";
    /** Key of widget data for the name under which tests find a widget. */
    public static final String KEY = "org.eclipse.swtbot.widget.key";

    private WidgetData() {}

    /**
     * Gives a widget its class of the style sheet; seen when it is styled next.
     *
     * @param <T> the kind of widget
     * @param widget any
     * @param css for example "kring-page"
     * @return the same
     */
    public static <T extends Widget> T style(T widget, String css) {
        widget.setData(CSS_CLASS, css);
        return widget;
    }

    /**
     * Has a widget and what is in it styled anew, and then asks for room anew: letters get their look from the style
     * sheet only after everything that is being done now, and bold words may need a line more.
     *
     * @param widget any; nothing happens when it is gone by then
     */
    public static void restyle(Composite widget) {
        widget.reskin(SWT.ALL);
        widget.getDisplay().asyncExec(() -> {
            if (!widget.isDisposed()) {
                widget.requestLayout();
                widget.layout(true, true);
            }
        });
    }

    /**
     * Gives a widget the name by which tests find it.
     *
     * @param <T> the kind of widget
     * @param widget any
     * @param key unique on its screen
     * @return the same
     */
    public static <T extends Widget> T key(T widget, String key) {
        widget.setData(KEY, key);
        return widget;
    }

    /**
     * The name by which tests find a widget.
     *
     * @param widget any
     * @return "" when it has none
     */
    public static String key(Widget widget) {
        return widget.getData(KEY) instanceof String key ? key : "";
    }
}
