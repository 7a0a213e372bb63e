// SPDX-License-Identifier: EPL-2.0
package org.kring.cli.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.kring.method.Sentences;
import org.kring.method.VisibleText;
import org.kring.practice.Damage;

/** Where a command reads and writes, in which language, and what time it is there. */
public final class Console {

    private static final Sentences SENTENCES = new Sentences(Console.class);

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Locale locale;
    private final Clock clock;
    private final BooleanSupplier pipe;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    /** Without input, at the time of this computer. */
    public Console(PrintStream out, PrintStream err, Locale locale) {
        this(InputStream.nullInputStream(), out, err, locale, Clock.systemDefaultZone());
    }

    /**
     * All that is handed in.
     *
     * @param in bytes from anybody
     * @param out where results go
     * @param err where complaints go
     * @param locale Dutch gives Dutch words, anything else English ones
     * @param clock the time and the zone
     */
    public Console(InputStream in, PrintStream out, PrintStream err, Locale locale, Clock clock) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.locale = locale;
        this.clock = clock;
        this.pipe = () -> false;
    }

    private Console(Console other, BooleanSupplier pipe) {
        this.in = other.in;
        this.out = other.out;
        this.err = other.err;
        this.locale = other.locale;
        this.clock = other.clock;
        this.pipe = pipe;
    }

    /** What is typed or piped in. */
    public InputStream in() {
        return in;
    }

    /** The language of all answers. */
    public Locale locale() {
        return locale;
    }

    /** The time, and the zone in which times are shown. */
    public Clock clock() {
        return clock;
    }

    /** A sentence of the command line in its language. */
    public String text(String key, Object... arguments) {
        return SENTENCES.in(locale, key, arguments);
    }

    /** Writes a line of a result; whatever names stand in it, it is one line. */
    public void print(String line) {
        out.println(VisibleText.line(line));
    }

    /** Writes text of our own, which may have several lines: a help, or JSON. */
    public void printLines(String text) {
        out.println(text);
    }

    /** Writes one sentence about what went wrong. */
    public void complain(String key, Object... arguments) {
        complainInWords(text(key, arguments));
    }

    /** Writes a sentence that is already in the right language. */
    public void complainInWords(String sentence) {
        err.println("kring: " + VisibleText.line(sentence));
        err.flush();
    }

    /** Tells of a file, in one sentence and once, however often it is read; what was asked for goes on. */
    public void tellOnce(Damage damage) {
        String sentence = damage.sentence(locale);
        if (told.add(sentence)) {
            complainInWords(sentence);
        }
    }

    /**
     * The same console, its output read by another program that may leave when it has enough.
     *
     * @param pipe whether the output goes to another program
     */
    public Console readBy(BooleanSupplier pipe) {
        return new Console(this, pipe);
    }

    /** Whether what could not be written was not wanted any more, as by {@code head}; nothing is wrong then. */
    public boolean readerHasLeft() {
        return pipe.getAsBoolean();
    }

    /** Whether everything written so far has arrived. */
    public boolean hasArrived() {
        out.flush();
        return !out.checkError();
    }
}
