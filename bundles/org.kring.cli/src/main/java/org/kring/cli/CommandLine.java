// SPDX-License-Identifier: EPL-2.0
package org.kring.cli;

import java.io.PrintStream;

/** Runs one command: results go to {@code out}, complaints to {@code err}, and the exit code says how it went. */
final class CommandLine {

    static final int USAGE = 2;

    private final PrintStream out;
    private final PrintStream err;

    CommandLine(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int run(String... words) {
        if (words.length > 0 && words[0].equals("help")) {
            out.println("usage: kring COMMAND [WORD...]");
            return 0;
        }
        if (words.length > 0) {
            err.println("kring: no command '" + words[0] + "'");
        }
        err.println("usage: kring COMMAND [WORD...]");
        return USAGE;
    }
}
