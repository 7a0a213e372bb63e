// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.store.event.EventJson;
import org.kring.store.journal.JournalLines.Line;

/**
 * Reads a journal and trusts nothing: keeps every whole entry wherever it stands, tells about the rest. Only a last
 * line without line feed counts as torn, since a line is acknowledged after its line feed; whatever else is not whole
 * was there once. Carriage returns before line feeds and a mark at the start do no harm.
 */
final class JournalReader {

    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    /** How one of our lines begins that was being written; a crash of the machine may leave zeros. */
    private static final Pattern BEGUN_LINE =
            Pattern.compile("\\u0000*|[0-9]{1,9}( ([0-9a-f]{0,8}|[0-9a-f]{8} .*))?\\u0000*", Pattern.DOTALL);

    private final Path file;
    private final byte[] bytes;
    private final EntrySearch search;
    private final EntryOrder order = new EntryOrder();
    private final List<Row> rows = new ArrayList<>();
    private final String mark;
    private int line;
    private int end;
    private boolean unended;
    private boolean older;

    /** A line of the file: its place, without what ends it, and the whole entries on it. */
    private record Row(int from, int text, int to, Optional<Line> whole, List<EntrySearch.Piece> pieces) {

        Stream<Line> lines() {
            return Stream.concat(whole.stream(), pieces.stream().map(EntrySearch.Piece::line));
        }
    }

    /** Reads a file whose lines bear a mark, see {@link JournalMark#own}. */
    JournalReader(Path file, byte[] bytes, String place) throws StoreException {
        this.file = file;
        this.bytes = bytes;
        this.search = new EntrySearch(bytes);
        if (bytes.length > JournalLines.MOST_READ) {
            throw StoreException.of(Problem.TOO_MANY_BYTES, file, JournalLines.FILE / (1024 * 1024));
        }
        if (begun(place)) {
            mark = place;
        } else {
            scan();
            mark = JournalMark.own(place, rows.stream().flatMap(Row::lines).toList());
            order();
        }
    }

    /** Whether the program stopped while it made the journal, so that nothing can have been in it. */
    private boolean begun(String place) {
        boolean begun = isBegun(JournalLines.first(place));
        for (int version = JournalLines.VERSION - 1; version >= 1; version--) {
            begun |= isBegun(JournalLines.first(version));
        }
        return begun;
    }

    private boolean isBegun(byte[] first) {
        return bytes.length < first.length
                && (Arrays.equals(bytes, Arrays.copyOf(first, bytes.length))
                        || Arrays.equals(bytes, new byte[bytes.length]));
    }

    private void scan() {
        boolean marked = bytes.length >= MARK.length && Arrays.equals(MARK, Arrays.copyOf(bytes, MARK.length));
        int from = marked ? MARK.length : 0;
        while (from < bytes.length) {
            int to = from;
            while (to < bytes.length && bytes[to] != '\n') {
                to++;
            }
            rows.add(row(from, to));
            from = to + 1;
        }
    }

    private Row row(int from, int to) {
        int text = to > from && bytes[to - 1] == '\r' ? to - 1 : to;
        var whole = JournalLines.read(bytes, from, text);
        return new Row(from, text, to, whole, whole.isPresent() ? List.of() : search.in(from, text));
    }

    private void order() throws StoreException {
        for (Row each : rows) {
            line++;
            take(each);
        }
        if (!order.ours()) {
            throw StoreException.of(Problem.NOT_A_JOURNAL, file);
        }
        order.end();
    }

    private void take(Row row) throws StoreException {
        if (row.whole().isPresent()) {
            entry(row.whole().get());
            keep(row.to(), row.to() == bytes.length);
            return;
        }
        int free = row.from();
        for (EntrySearch.Piece each : row.pieces()) {
            between(free, each.from());
            entry(each.line());
            free = each.to();
            keep(free, true);
        }
        if (!row.pieces().isEmpty()) {
            order.joined(line);
        }
        rest(free, row.text(), row.to(), !row.pieces().isEmpty());
    }

    /** What stands before an entry on its line: a single character in place of the line feed is no loss. */
    private void between(int from, int to) {
        if (to - from > 1) {
            order.bad(line);
        }
    }

    private void rest(int from, int text, int to, boolean behind) {
        boolean last = to == bytes.length;
        if (last && BEGUN_LINE.matcher(text(from, to)).matches()) {
            if (to > from) {
                order.torn(line);
            }
        } else if (behind && text - from <= 1) {
            keep(to, last);
        } else {
            order.bad(line);
            keep(to, last);
        }
    }

    private String text(int from, int to) {
        return new String(bytes, from, Math.min(to - from, JournalLines.LINE), StandardCharsets.ISO_8859_1);
    }

    /** Everything up to here stays; without a line feed there, one is to be added. */
    private void keep(int to, boolean withoutEnd) {
        end = withoutEnd ? to : to + 1;
        unended = withoutEnd;
    }

    private void entry(Line whole) throws StoreException {
        if (!whole.mark().equals(mark)) {
            order.foreign(whole.number(), line);
            return;
        }
        if (whole.number() == 0 && !head(whole.json())) {
            order.bad(line);
            return;
        }
        boolean old = older && whole.number() > 0;
        order.add(whole.number(), old ? EventJson.present(whole.number(), whole.json()) : whole.json(), line);
    }

    /** Whether a line with the number 0 tells a version; one of the future may do so only before anything else. */
    private boolean head(String json) throws StoreException {
        int version = JournalLines.version(json);
        if (version > JournalLines.VERSION && !order.ours()) {
            throw StoreException.of(Problem.FUTURE_VERSION, file, JournalLines.versionTold(json), JournalLines.VERSION);
        }
        boolean known = version > 0 && version <= JournalLines.VERSION;
        older |= known && version < JournalLines.VERSION;
        return known;
    }

    JournalContent content() {
        return order.content();
    }

    /** The mark that the lines of this journal bear; empty when they bear none. */
    String mark() {
        return mark;
    }

    /** Whether any part of it was written as an earlier version. */
    boolean isOlder() {
        return older;
    }

    /** The number that the next entry gets: above every one that has been used. */
    long next() {
        return Math.max(1, order.next());
    }

    /** Where the last line that is kept ends. */
    int end() {
        return end;
    }

    /** Whether what is kept lacks its line feed. */
    boolean unended() {
        return unended;
    }
}
