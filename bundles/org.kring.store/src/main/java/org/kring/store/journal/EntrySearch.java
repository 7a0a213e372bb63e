// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * Finds whole entries within a line that is none as a whole: line feeds were lost or turned into something else, or
 * something was put before or behind. An entry that stands as words within another one is never taken for one: its
 * quotes are escaped there.
 */
final class EntrySearch {

    /** Bytes that are summed in one file at most, so that no file takes long. */
    private static final int MOST_WORK = 64 * 1024 * 1024;

    private static final int SUM = 8;
    private static final int DIGITS = 9;

    private final byte[] file;
    private int work;

    /** An entry and where it stands: from the first digit of its number to behind its last brace. */
    record Piece(int from, int to, JournalLines.Line line) {}

    EntrySearch(byte[] file) {
        this.file = file;
    }

    /** The entries between two places of the file, in their order. */
    List<Piece> in(int from, int to) {
        var pieces = new ArrayList<Piece>();
        int free = from;
        for (int space = from + 1; space < to; space++) {
            if (isHead(space, to)) {
                var piece = at(free, space, to);
                if (piece.isPresent()) {
                    pieces.add(piece.get());
                    free = piece.get().to();
                    space = free;
                }
            }
        }
        return pieces;
    }

    /** Whether a space is the one behind a number, before a sum and the first name of an object. */
    private boolean isHead(int space, int to) {
        int text = space + SUM + 2;
        int brace = isHex(text, to) && text + JournalMark.LENGTH < to && file[text + JournalMark.LENGTH] == ' '
                ? text + JournalMark.LENGTH + 1
                : text;
        if (brace + 1 >= to || file[space] != ' ' || file[text - 1] != ' ' || file[brace] != '{') {
            return false;
        }
        if (file[brace + 1] != '"' || !isDigit(file[space - 1])) {
            return false;
        }
        return isHex(space + 1, to);
    }

    /** Whether eight hexadecimal digits stand there: a sum or a mark. */
    private boolean isHex(int from, int to) {
        for (int i = from; i < from + SUM; i++) {
            if (i >= to || !isDigit(file[i]) && (file[i] < 'a' || file[i] > 'f')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }

    /** Digits that stand before by accident are tried as part of the number, too: the sum decides. */
    private Optional<Piece> at(int free, int space, int to) {
        int first = space - 1;
        while (first > free && space - first < DIGITS && isDigit(file[first - 1])) {
            first--;
        }
        for (int start = first; start < space; start++) {
            var piece = summed(start, space, to);
            if (piece.isPresent()) {
                return piece;
            }
        }
        return Optional.empty();
    }

    private Optional<Piece> summed(int start, int space, int to) {
        long wanted = HexFormat.fromHexDigitsToLong(new String(file, space + 1, SUM, StandardCharsets.ISO_8859_1));
        int last = Math.min(to, start + JournalLines.LINE);
        var crc = new CRC32C();
        crc.update(file, start, space + 1 - start);
        for (int i = space + SUM + 2; i < last && work < MOST_WORK; i++, work++) {
            crc.update(file[i]);
            if (file[i] == '}' && crc.getValue() == wanted) {
                int end = i + 1;
                return JournalLines.read(file, start, end).map(line -> new Piece(start, end, line));
            }
        }
        return Optional.empty();
    }
}
