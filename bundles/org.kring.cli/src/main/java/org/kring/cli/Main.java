// SPDX-License-Identifier: EPL-2.0
package org.kring.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.kring.cli.command.Console;
import org.kring.cli.command.Exit;

/** The headless application; its result is the exit code of the process. */
public final class Main implements IApplication {

    private static final File OUTPUT = new File("/proc/self/fd/1");

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        String[] words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        Console console = new Console(
                        System.in, utf8(System.out), utf8(System.err), locale(), Clock.systemDefaultZone())
                .readBy(() -> isPipe(OUTPUT));
        try {
            return new CommandLine(console).run(words);
        } catch (RuntimeException e) {
            console.complain("broken", e.toString());
            return Exit.USAGE;
        }
    }

    @Override
    public void stop() {
        // nothing runs in the background
    }

    /** The language that the launcher was asked for, or else that of the system. */
    private static Locale locale() {
        String asked = System.getProperty("osgi.nl", Locale.getDefault().toString());
        return Locale.forLanguageTag(asked.replace('_', '-'));
    }

    /**
     * Whether a file that the system keeps open for us leads to another program. Where the system does not tell it is
     * none, so that a full disk is never passed over.
     */
    static boolean isPipe(File open) {
        try {
            File target = open.getCanonicalFile();
            return open.exists() && target.getPath().matches("/proc/\\d+/fd/\\d+");
        } catch (IOException e) {
            return false;
        }
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }
}
