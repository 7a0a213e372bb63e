// SPDX-License-Identifier: EPL-2.0
package org.kring.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Commands with their two outputs caught. */
final class Session {

    private final Locale locale;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    Session(String language) {
        locale = Locale.forLanguageTag(language);
    }

    int run(String... words) {
        out.reset();
        err.reset();
        return new CommandLine(new Console(printer(out), printer(err), locale)).run(words);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
