// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.osgi.service.event.Event;

/** Starts in the theme that the command line asks for ({@code -Dkring.theme=light|dark}), for this run only. */
public final class StartThemeAddon {

    @Inject
    @Optional
    void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event, IThemeEngine engine) {
        String theme = System.getProperty("kring.theme", "");
        if (theme.equals(Themes.LIGHT) || theme.equals(Themes.DARK)) {
            Themes.use(engine, theme, false);
        }
    }
}
