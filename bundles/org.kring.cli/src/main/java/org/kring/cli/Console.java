// SPDX-License-Identifier: EPL-2.0
package org.kring.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Locale;
import org.kring.method.Sentences;

/** Where a command reads and writes, in which language, and what time it is there. */
final class Console {

    private static final Sentences SENTENCES = new Sentences(Console.class);

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Locale locale;
    private final Clock clock;

    Console(PrintStream out, PrintStream err, Locale locale) {
        this(InputStream.nullInputStream(), out, err, locale, Clock.systemDefaultZone());
    }

    Console(InputStream in, PrintStream out, PrintStream err, Locale locale, Clock clock) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.locale = locale;
        this.clock = clock;
    }

    InputStream in() {
        return in;
    }

    Locale locale() {
        return locale;
    }

    Clock clock() {
        return clock;
    }

    String text(String key, Object... arguments) {
        return SENTENCES.in(locale, key, arguments);
    }

    /** Writes a line of a result. */
    void print(String line) {
        out.println(harmless(line));
    }

    /** Writes one sentence about what went wrong. */
    void complain(String key, Object... arguments) {
        complainInWords(text(key, arguments));
    }

    void complainInWords(String sentence) {
        err.println("kring: " + harmless(sentence));
        err.flush();
    }

    /** Whether everything written so far has arrived. */
    boolean hasArrived() {
        out.flush();
        return !out.checkError();
    }

    /** A name in a stranger's file must not steer the terminal. */
    private static String harmless(String text) {
        return text.codePoints()
                .map(each -> Character.isISOControl(each) && each != '\n' ? ' ' : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
