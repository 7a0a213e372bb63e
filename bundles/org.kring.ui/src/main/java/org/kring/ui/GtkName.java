// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;

/**
 * Names a control for screen readers where SWT does not: under GTK it asks accessible listeners for what SWT paints
 * itself, but never for GTK's own fields, buttons, tables and trees. Does nothing on other systems.
 */
final class GtkName {

    private static final byte[] PROPERTY = "accessible-name\0".getBytes(StandardCharsets.US_ASCII);
    private static final String KNOWN = "org.kring.accessible.gtk";

    /** From the handle of a widget to its accessible object; null where there is no GTK. */
    private static final Method ACCESSIBLE =
            find("org.eclipse.swt.internal.gtk3.GTK3", "gtk_widget_get_accessible", long.class);

    private static final Method SET =
            find("org.eclipse.swt.internal.gtk.OS", "g_object_set", long.class, byte[].class, byte[].class, long.class);

    private GtkName() {}

    private static Method find(String type, String method, Class<?>... parameters) {
        if (!SWT.getPlatform().equals("gtk")) {
            return null;
        }
        try {
            return Class.forName(type, true, Control.class.getClassLoader()).getMethod(method, parameters);
        } catch (ReflectiveOperationException e) {
            ILog.get().warn("This version of SWT has no " + method + ": fields have no names for screen readers", e);
            return null;
        }
    }

    /** Tells GTK a name; "" leaves the one that it has. */
    static void tell(Control control, String name) {
        boolean askedBySwt = control instanceof Canvas;
        if (ACCESSIBLE != null
                && SET != null
                && !askedBySwt
                && !name.isEmpty()
                && !name.equals(control.getData(KNOWN))) {
            control.setData(KNOWN, name);
            set(control, name);
        }
    }

    private static void set(Control control, String name) {
        try {
            Object accessible = ACCESSIBLE.invoke(null, operated(control));
            SET.invoke(null, accessible, PROPERTY, (name + '\0').getBytes(StandardCharsets.UTF_8), 0L);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("GTK takes no name for " + control, e);
        }
    }

    /** The widget of GTK that has the keyboard: the field of a day with a calendar lies beside its button in a box. */
    private static long operated(Control control) throws ReflectiveOperationException {
        boolean boxed = control instanceof DateTime && (control.getStyle() & SWT.DROP_DOWN) != 0;
        if (!boxed) {
            return Control.class.getField("handle").getLong(control);
        }
        Field field = DateTime.class.getDeclaredField("textEntryHandle");
        field.setAccessible(true);
        return field.getLong(control);
    }
}
