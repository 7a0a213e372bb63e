// SPDX-License-Identifier: EPL-2.0
package org.kring.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class CommandLineTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final CommandLine commandLine = new CommandLine(printer(out), printer(err));

    @Test
    void anUnknownCommandIsNamedAndAnsweredWithTheUsage() {
        int exit = commandLine.run("juggle");

        assertEquals(CommandLine.USAGE, exit);
        assertTrue(text(err).contains("juggle"), text(err));
        assertTrue(text(err).contains("usage:"), text(err));
        assertEquals("", text(out));
    }

    @Test
    void helpGoesToTheOutput() {
        int exit = commandLine.run("help");

        assertEquals(0, exit);
        assertTrue(text(out).startsWith("usage:"), text(out));
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
