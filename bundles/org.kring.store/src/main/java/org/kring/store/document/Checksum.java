// SPDX-License-Identifier: EPL-2.0
package org.kring.store.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32C;

/**
 * The checksum of a document: CRC-32C (Castagnoli) over the bytes of its file, with the eight digits of the checksum
 * itself left out, a mark at the start passed over and each carriage return before a line feed, too, since version
 * control changes those. It finds what breaks by itself, every change of up to three bits and every burst of up to 32
 * among them; it does not keep out who wants to deceive, for whom no sum without a key is a hindrance.
 */
final class Checksum {

    /** The first version of the format whose files have one. */
    private static final int SINCE = 2;

    /** What stands in its place until it is known. */
    static final String PENDING = "00000000";

    private static final int DIGITS = PENDING.length();
    private static final byte[] NAME = " checksum=\"".getBytes(StandardCharsets.US_ASCII);

    private Checksum() {}

    /**
     * Whether the bytes are those that were written.
     *
     * @param version the version that the file tells
     * @param told the checksum that it tells; null when it tells none
     */
    static boolean fits(int version, String told, byte[] file) {
        return told == null ? version < SINCE : told.equals(of(file));
    }

    /** The checksum of a file in eight lower-case hexadecimal digits, whatever checksum stands in it. */
    static String of(byte[] file) {
        var sum = new CRC32C();
        int digits = digits(file);
        addLines(sum, file, isMarked(file) ? 3 : 0, digits);
        addLines(sum, file, Math.min(digits + DIGITS, file.length), file.length);
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    /** Puts the checksum in its place, where a pending one stands. */
    static void put(byte[] file) {
        var sum = of(file).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(sum, 0, file, digits(file), DIGITS);
    }

    /** Where the digits of the checksum begin; the end when there are none. */
    private static int digits(byte[] file) {
        for (int i = 0; i <= file.length - NAME.length; i++) {
            int same = 0;
            while (same < NAME.length && file[i + same] == NAME[same]) {
                same++;
            }
            if (same == NAME.length) {
                return i + same;
            }
        }
        return file.length;
    }

    private static boolean isMarked(byte[] file) {
        return file.length >= 3 && file[0] == (byte) 0xef && file[1] == (byte) 0xbb && file[2] == (byte) 0xbf;
    }

    private static void addLines(CRC32C sum, byte[] file, int from, int to) {
        int start = from;
        for (int i = from; i < to - 1; i++) {
            if (file[i] == '\r' && file[i + 1] == '\n') {
                sum.update(file, start, i - start);
                start = i + 1;
            }
        }
        sum.update(file, start, Math.max(to - start, 0));
    }
}
