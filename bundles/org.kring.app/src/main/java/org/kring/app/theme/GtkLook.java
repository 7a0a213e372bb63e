// SPDX-License-Identifier: EPL-2.0
package org.kring.app.theme;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.kring.ui.ThemeChoice;

/**
 * What GTK's own widgets look like, such as selected rows, buttons and tips, while the program runs: SWT reads their
 * style sheet once at the start, and with another theme the one of that theme is laid over it. Does nothing on other
 * systems, and where the program was started without a sheet.
 */
final class GtkLook {

    /** SWT's own name of the sheet for the start; the other theme's lies beside it. */
    private static final String START = "org.eclipse.swt.internal.gtk.cssFile";

    private static final String PROVIDER = "org.kring.theme.gtk";
    /** As SWT's own, so that the later one wins, and colours that were given to one widget win over both. */
    private static final int APPLICATION = 600;

    private GtkLook() {}

    /** Lays the sheet of a theme over the one before; without one everything keeps its look until the next start. */
    static void show(ThemeChoice theme, Display display) {
        file(theme).ifPresent(file -> {
            try {
                load(file, display);
                askAnew(display);
            } catch (ReflectiveOperationException e) {
                ILog.get().warn("GTK's own widgets keep their look until the next start", e);
            }
        });
    }

    /** The sheet of a theme; empty where there is none to be laid. */
    static Optional<Path> file(ThemeChoice theme) {
        String start = System.getProperty(START, "");
        return start.isEmpty() || !SWT.getPlatform().equals("gtk")
                ? Optional.empty()
                : Optional.of(Path.of(start).resolveSibling(theme.word() + ".css"));
    }

    private static void load(Path file, Display display) throws ReflectiveOperationException {
        if (!(display.getData(PROVIDER) instanceof Long)) {
            Object fresh = call("gtk.GTK", "gtk_css_provider_new");
            Object screen = call("gtk.GDK", "gdk_screen_get_default");
            call("gtk3.GTK3", "gtk_style_context_add_provider_for_screen", screen, fresh, APPLICATION);
            display.setData(PROVIDER, fresh);
        }
        byte[] sheet = ("@import url(\"" + file.toUri().toASCIIString() + "\");").getBytes(StandardCharsets.US_ASCII);
        call(
                "gtk3.GTK3",
                "gtk_css_provider_load_from_data",
                display.getData(PROVIDER),
                sheet,
                (long) sheet.length,
                null);
    }

    /** SWT gives every list the colours of selected rows that it asked for last, which is the start otherwise. */
    private static void askAnew(Display display) throws ReflectiveOperationException {
        Method colours = Display.class.getDeclaredMethod("initializeSystemColors");
        colours.setAccessible(true);
        colours.invoke(display);
    }

    private static Object call(String type, String name, Object... arguments) throws ReflectiveOperationException {
        Class<?> owner = Class.forName("org.eclipse.swt.internal." + type, true, Control.class.getClassLoader());
        for (Method each : owner.getMethods()) {
            if (each.getName().equals(name) && each.getParameterCount() == arguments.length) {
                return each.invoke(null, arguments);
            }
        }
        throw new NoSuchMethodException(name);
    }
}
