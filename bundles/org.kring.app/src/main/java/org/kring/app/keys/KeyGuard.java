// SPDX-License-Identifier: EPL-2.0
package org.kring.app.keys;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.bindings.keys.KeyBindingDispatcher;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.kring.ui.rooms.WorkbenchKeys;

/**
 * Keeps the keys of the workbench from acting behind an open dialog. The platform would let them: its table of keys knows
 * no windows. Which keys a field knows by itself, such as those that copy and paste, goes on as ever.
 */
@SuppressWarnings("restriction") // there is no other way to the one who hands the keys out
public final class KeyGuard {

    private final IEclipseContext context;

    private KeyGuard(IEclipseContext context) {
        this.context = context;
    }

    /**
     * Watches every key from now on. Has to begin before the platform hears keys: who begins first hears first.
     *
     * @param display of the workbench
     * @param context of the application
     */
    public static void watch(Display display, IEclipseContext context) {
        KeyGuard guard = new KeyGuard(context);
        display.addFilter(SWT.KeyDown, guard::pressed);
        display.addFilter(SWT.Traverse, guard::pressed);
    }

    private void pressed(Event event) {
        KeyBindingDispatcher keys = context.get(KeyBindingDispatcher.class);
        MApplication application = context.get(MApplication.class);
        if (keys != null && application != null) {
            keys.getKeyDownFilter().setEnabled(WorkbenchKeys.actAt(application, event.widget));
        }
    }
}
