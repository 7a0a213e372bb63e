// SPDX-License-Identifier: EPL-2.0
package org.kring.cli;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The headless application; its result is the exit code of the process. */
public final class Main implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        String[] words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return new CommandLine(System.out, System.err).run(words);
    }

    @Override
    public void stop() {
        // nothing runs in the background
    }
}
