// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.kring.cli.command.Arguments;
import org.kring.cli.command.Command;
import org.kring.cli.command.Console;

/** The other door: a command with its output caught. */
public final class CommandDoor {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Clock clock;

    public CommandDoor(Clock clock) {
        this.clock = clock;
    }

    /** Runs a command on an input; its exit code. */
    public int run(Command command, String input, String... words) throws Exception {
        out.reset();
        err.reset();
        var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        var console = new Console(in, printer(out), printer(err), Locale.ENGLISH, clock);
        int exit = command.run(Arguments.parse(List.of(words), command.options()), console);
        console.hasArrived();
        return exit;
    }

    public String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    public String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
