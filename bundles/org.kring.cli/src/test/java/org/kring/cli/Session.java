// SPDX-License-Identifier: EPL-2.0
package org.kring.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.kring.cli.command.Console;

/** Commands with their two outputs caught. */
final class Session {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    private final Locale locale;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    Session(String language) {
        locale = Locale.forLanguageTag(language);
    }

    int run(String... words) {
        return run(new byte[0], words);
    }

    /** Runs a command that reads this input, on a day that is always the same. */
    int run(byte[] input, String... words) {
        out.reset();
        err.reset();
        var in = new ByteArrayInputStream(input);
        return new CommandLine(new Console(in, printer(out), printer(err), locale, CLOCK)).run(words);
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
