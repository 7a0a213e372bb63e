// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;

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

    /**
     * Tells GTK a name; "" leaves the one that it has. The button inside a closed list has the keyboard and says what
     * is chosen, which the list itself cannot.
     */
    static void tell(Control control, String name) {
        boolean askedBySwt = control instanceof Canvas;
        if (ACCESSIBLE == null || SET == null || askedBySwt || name.isEmpty()) {
            return;
        }
        tell(control, "", name);
        if (control instanceof Combo combo && (combo.getStyle() & SWT.READ_ONLY) != 0) {
            String chosen = combo.getText();
            tell(control, "buttonHandle", chosen.isEmpty() ? name : name + ": " + chosen);
        }
    }

    /** Once only: setting a name is told to who listens. GTK makes the button in a list anew when its style changes. */
    private static void tell(Control control, String handle, String name) {
        try {
            long widget = handle.isEmpty() ? Control.class.getField("handle").getLong(control) : part(control, handle);
            String known = widget + " " + name;
            if (!known.equals(control.getData(KNOWN + handle))) {
                control.setData(KNOWN + handle, known);
                Object accessible = ACCESSIBLE.invoke(null, widget);
                SET.invoke(null, accessible, PROPERTY, (name + '\0').getBytes(StandardCharsets.UTF_8), 0L);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("GTK takes no name for " + control, e);
        }
    }

    private static long part(Control control, String handle) throws ReflectiveOperationException {
        Field field = control.getClass().getDeclaredField(handle);
        field.setAccessible(true);
        return field.getLong(control);
    }
}
