// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.store.event.EventJson;

/**
 * The lines of a journal: number, check sum, mark, JSON, line feed. The sum is over all but itself, so that a changed
 * digit of the number is noticed as well as a changed word. The mark says which journal a line was written for, see
 * {@link JournalMark}. Line 1 has the number 0 and tells the version.
 */
final class JournalLines {

    /** The version that is written, and the newest that is read. */
    static final int VERSION = 3;
    /** Bytes of a line with its line feed: 256 KiB. */
    static final int LINE = EventJson.MOST_CHARACTERS;
    /** Greatest number of an entry. */
    static final long NUMBER = 999_999_999;
    /** Bytes of a journal that entries may fill: 64 MiB. */
    static final int FILE = 64 * 1024 * 1024;
    /** Bytes of a journal with the entries that end its run, for which room is kept: 65 MiB. */
    static final int MOST = 65 * 1024 * 1024;
    /** Bytes of a journal that is read: the marks that an older one gets may make it larger than those that are written. */
    static final int MOST_READ = MOST + MOST / 2;
    /** No more numbers than a journal can have held lines are ever lost in a row. */
    static final int MOST_LOST = MOST / bytes(1, "", "{}").length;

    /** Also a version too long for us is one of the future. */
    private static final Pattern HEAD = Pattern.compile("\\{\"journal\":([0-9]{1,31})}");

    private static final int SUM = 8;
    private static final int DIGITS = 9;
    /** A line of an older version may get a mark, whatever its length. */
    private static final int LINE_READ = LINE + JournalMark.LENGTH + 1;

    /** A line whose sum fits; its mark is empty when it has none. */
    record Line(long number, String mark, String json) {}

    private JournalLines() {}

    static byte[] first(String mark) {
        return bytes(0, mark, head());
    }

    /** The line that told an earlier version. */
    static byte[] first(int version) {
        return bytes(0, "", head(version));
    }

    /** The JSON of the line that tells the version. */
    static String head() {
        return head(VERSION);
    }

    private static String head(int version) {
        return "{\"journal\":" + version + "}";
    }

    static byte[] of(long number, String mark, String json, Path file) throws StoreException {
        int bad = unfit(json);
        if (bad >= 0) {
            throw StoreException.of(Problem.BAD_ENTRY, file, String.format(Locale.ROOT, "U+%04X", bad));
        }
        byte[] line = json.length() > LINE ? new byte[LINE + 1] : bytes(number, mark, json);
        if (line.length > LINE) {
            throw StoreException.of(Problem.ENTRY_TOO_LONG, file, LINE / 1024);
        }
        return line;
    }

    /** A line of whatever length. */
    static byte[] bytes(long number, String mark, String json) {
        var text = number + " " + (mark.isEmpty() ? "" : mark + " ") + json;
        var space = text.indexOf(' ');
        var line = text.substring(0, space) + " " + sum(text.getBytes(StandardCharsets.UTF_8)) + text.substring(space);
        return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The first character that would break the line or could not be read again; -1 when there is none. */
    private static int unfit(String json) {
        return json.codePoints()
                .filter(c -> c < 0x20 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                .findFirst()
                .orElse(-1);
    }

    /** The line between two places of a file, without its line feed; empty when it is not whole. */
    static Optional<Line> read(byte[] file, int from, int to) {
        int space = from;
        while (space < to && space - from <= DIGITS && file[space] >= '0' && file[space] <= '9') {
            space++;
        }
        int json = space + SUM + 2;
        if (space == from || space - from > DIGITS || json > to || to - from >= LINE_READ) {
            return Optional.empty();
        }
        if (file[space] != ' ' || file[json - 1] != ' ') {
            return Optional.empty();
        }
        var summed = new byte[space - from + 1 + to - json];
        System.arraycopy(file, from, summed, 0, space - from + 1);
        System.arraycopy(file, json, summed, space - from + 1, to - json);
        var sum = new String(file, space + 1, SUM, StandardCharsets.ISO_8859_1);
        return sum.equals(sum(summed)) ? decoded(file, from, space, json, to) : Optional.empty();
    }

    private static Optional<Line> decoded(byte[] file, int... at) {
        try {
            var json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file, at[2], at[3] - at[2]))
                    .toString();
            var number = new String(file, at[0], at[1] - at[0], StandardCharsets.ISO_8859_1);
            var mark = JournalMark.in(json);
            return Optional.of(
                    new Line(Long.parseLong(number), mark, mark.isEmpty() ? json : json.substring(mark.length() + 1)));
        } catch (CharacterCodingException e) {
            // not written by us, whatever its sum says
            return Optional.empty();
        }
    }

    /** The version that the line with number 0 tells; 0 when it tells none, the greatest when it is too long for us. */
    static int version(String json) {
        var digits = versionTold(json);
        if (digits.isEmpty()) {
            return 0;
        }
        return digits.length() > DIGITS ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    /** The digits of that version; empty when it tells none. */
    static String versionTold(String json) {
        var head = HEAD.matcher(json);
        return head.matches() ? head.group(1) : "";
    }

    /** The check sum of bytes in eight lower-case hexadecimal digits. */
    static String sum(byte[] bytes) {
        var crc = new CRC32C();
        crc.update(bytes);
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }
}
