// SPDX-License-Identifier: EPL-2.0
package org.kring.cli;

import java.io.PrintStream;
import java.util.Locale;

import org.kring.method.Sentences;

/** Where a command writes, and in which language. */
final class Console {

    private static final Sentences SENTENCES = new Sentences(Console.class);

    private final PrintStream out;
    private final PrintStream err;
    private final Locale locale;

    Console(PrintStream out, PrintStream err, Locale locale) {
        this.out = out;
        this.err = err;
        this.locale = locale;
    }

    Locale locale() {
        return locale;
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
