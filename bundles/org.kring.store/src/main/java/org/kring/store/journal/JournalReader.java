// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.store.journal.JournalDamage.Kind;

/**
 * Reads a journal and trusts nothing: keeps every whole entry, tells about the rest. Only a last line without line feed
 * counts as torn, since a line is acknowledged after its line feed; whatever else is not whole was there once.
 */
final class JournalReader {

    /** More are not told one by one. */
    private static final int MOST_DAMAGES = 10_000;

    private final Path file;
    private final byte[] bytes;
    private final List<JournalEntry> entries = new ArrayList<>();
    private final List<JournalDamage> damages = new ArrayList<>();
    private long next;
    private int line;
    private int badLine;
    private int bad;
    private int end;
    private boolean unended;
    private boolean ours;

    JournalReader(Path file) throws StoreException {
        this(file, load(file));
    }

    JournalReader(Path file, byte[] bytes) throws StoreException {
        this.file = file;
        this.bytes = bytes;
        if (!begun()) {
            scan();
        }
    }

    private static byte[] load(Path file) throws StoreException {
        if (Files.notExists(file)) {
            throw StoreException.of(Problem.NO_FILE, file);
        }
        if (!Files.isRegularFile(file)) {
            throw StoreException.of(Problem.UNREADABLE, file);
        }
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(JournalLines.FILE + 1);
            if (bytes.length > JournalLines.FILE) {
                throw StoreException.of(Problem.TOO_MANY_BYTES, file, JournalLines.FILE / (1024 * 1024));
            }
            return bytes;
        } catch (IOException e) {
            throw StoreException.of(Problem.UNREADABLE, file, e);
        }
    }

    /** Whether the program stopped while it made the journal, so that nothing can have been in it. */
    private boolean begun() {
        var first = JournalLines.first();
        return bytes.length < first.length
                && (Arrays.equals(bytes, Arrays.copyOf(first, bytes.length))
                        || Arrays.equals(bytes, new byte[bytes.length]));
    }

    private void scan() throws StoreException {
        int from = 0;
        while (from < bytes.length) {
            int to = from;
            while (to < bytes.length && bytes[to] != '\n') {
                to++;
            }
            line++;
            take(from, to);
            from = to + 1;
        }
        if (bad > 0) {
            damaged(next + bad - 1);
        }
        if (!ours) {
            throw StoreException.of(Problem.NOT_A_JOURNAL, file);
        }
    }

    private void take(int from, int to) throws StoreException {
        var whole = JournalLines.read(bytes, from, to);
        if (whole.isPresent()) {
            end = Math.min(to + 1, bytes.length);
            unended = to == bytes.length;
            number(whole.get());
        } else if (to == bytes.length) {
            if (bad > 0) {
                damaged(next + bad - 1);
            }
            add(Kind.TORN, line, next);
        } else {
            end = to + 1;
            unended = false;
            if (bad++ == 0) {
                badLine = line;
            }
        }
    }

    private void number(JournalLines.Line whole) throws StoreException {
        ours = true;
        if (whole.number() == 0) {
            head(whole.json());
        }
        if (whole.number() < next) {
            damaged(next + bad - 1);
            add(Kind.REPEATED, line, whole.number());
            return;
        }
        if (whole.number() > next) {
            damaged(whole.number() - 1);
        }
        if (bad > 0) {
            add(Kind.STRAY, badLine, next);
            bad = 0;
        }
        next = whole.number() + 1;
        if (whole.number() > 0) {
            entries.add(new JournalEntry(whole.number(), whole.json()));
        }
    }

    private void head(String json) throws StoreException {
        int version = JournalLines.version(json);
        if (version > JournalLines.VERSION) {
            throw StoreException.of(Problem.FUTURE_VERSION, file, version, JournalLines.VERSION);
        }
        if (version == 0) {
            throw StoreException.of(Problem.NOT_A_JOURNAL, file);
        }
    }

    /** The numbers from the next one to this one are not there: damaged where there are lines for them, else gone. */
    private void damaged(long last) {
        if (last >= next) {
            var kind = bad > 0 ? Kind.DAMAGED : Kind.MISSING;
            add(new JournalDamage(kind, bad > 0 ? badLine : line, next, last));
            next = last + 1;
        }
        bad = 0;
    }

    private void add(Kind kind, int where, long number) {
        add(new JournalDamage(kind, where, number, number));
    }

    private void add(JournalDamage damage) {
        if (damages.size() < MOST_DAMAGES) {
            damages.add(damage);
        }
    }

    JournalContent content() {
        return new JournalContent(entries, damages);
    }

    /** The number that the next entry gets: above every one that has been used. */
    long next() {
        return Math.max(1, next);
    }

    /** Where the last line that is kept ends. */
    int end() {
        return end;
    }

    /** Whether the last whole line lacks its line feed. */
    boolean unended() {
        return unended;
    }
}
