// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.testkit;

import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;

/** What a screen reader says of a control when the keyboard comes to it. */
public final class Heard {

    private static final byte[] PROPERTY = "accessible-name\0".getBytes(StandardCharsets.US_ASCII);

    private Heard() {}

    /**
     * The name that GTK tells, of the widget that has the keyboard when a control has it.
     *
     * @param control any that is not disposed
     * @return "" when it has none; empty when this system has no GTK, where nothing can be asked
     * @throws ReflectiveOperationException when this version of SWT is made otherwise
     */
    public static Optional<String> of(Control control) throws ReflectiveOperationException {
        String part = "handle";
        if (control instanceof Combo && (control.getStyle() & SWT.READ_ONLY) != 0) {
            part = "buttonHandle";
        }
        return of(control, part);
    }

    /**
     * The name that GTK tells of one of the widgets that a control is made of.
     *
     * @param control any that is not disposed
     * @param part the field of its class with the widget of GTK, for example "handle"
     * @return see {@link #of(Control)}
     * @throws ReflectiveOperationException when there is no such part
     */
    public static Optional<String> of(Control control, String part) throws ReflectiveOperationException {
        if (!SWT.getPlatform().equals("gtk")) {
            return Optional.empty();
        }
        Object accessible = internal("gtk3.GTK3")
                .getMethod("gtk_widget_get_accessible", long.class)
                .invoke(null, widget(control, part));
        long[] name = new long[1];
        internal("gtk.OS")
                .getMethod("g_object_get", long.class, byte[].class, long[].class, long.class)
                .invoke(null, accessible, PROPERTY, name, 0L);
        return Optional.of(name[0] == 0 ? "" : words(name[0]));
    }

    private static String words(long name) throws ReflectiveOperationException {
        return (String) internal("Converter")
                .getMethod("cCharPtrToJavaString", long.class, boolean.class)
                .invoke(null, name, true);
    }

    private static long widget(Control control, String part) throws ReflectiveOperationException {
        if (part.equals("handle")) {
            return Control.class.getField(part).getLong(control);
        }
        Field field = control.getClass().getDeclaredField(part);
        field.setAccessible(true);
        return field.getLong(control);
    }

    private static Class<?> internal(String name) throws ClassNotFoundException {
        return Class.forName("org.eclipse.swt.internal." + name, true, Control.class.getClassLoader());
    }
}
