// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A font file made of glyphs: "The Compact Font Format Specification", Adobe Technical Note 5176, in the form whose
 * glyphs are called by number. All offsets are written in five bytes, so that the places are known beforehand.
 */
final class CompactFont {
    private static final int REGISTRY = 391;
    private static final int ORDERING = 392;
    private static final int[] ROS = {12, 30};
    private static final int[] BOX = {5};
    private static final int[] CID_COUNT = {12, 34};
    private static final int[] CHARSET = {15};
    private static final int[] FD_SELECT = {12, 37};
    private static final int[] CHAR_STRINGS = {17};
    private static final int[] FD_ARRAY = {12, 36};
    private static final int[] PRIVATE = {18};
    /** One font dictionary without values of its own stands behind all glyphs. */
    private static final byte[] NO_VALUES = {(byte) 139, 20, (byte) 139, 21};

    private CompactFont() {}

    /**
     * The file.
     *
     * @param name of letters and digits
     * @param box smallest rectangle around all glyphs: left, lower, right and upper edge in thousandths of the size
     * @param glyphs outlines as {@link CharString}s, the first one for what is missing; at most 65,535
     */
    static byte[] of(String name, int[] box, List<byte[]> glyphs) {
        byte[] head = join(new byte[] {1, 0, 4, 4}, index(List.of(name.getBytes(StandardCharsets.US_ASCII))));
        byte[] strings = join(
                index(List.of(
                        "Adobe".getBytes(StandardCharsets.US_ASCII), "Identity".getBytes(StandardCharsets.US_ASCII))),
                index(List.of()));
        byte[] charset = charset(glyphs.size());
        byte[] select = select(glyphs.size());
        byte[] outlines = index(glyphs);
        int top = index(List.of(top(box, glyphs.size(), 0, 0, 0, 0))).length;
        int charsetAt = head.length + top + strings.length;
        int selectAt = charsetAt + charset.length;
        int outlinesAt = selectAt + select.length;
        int valuesAt = outlinesAt + outlines.length;
        int arrayAt = valuesAt + NO_VALUES.length;
        return join(
                head,
                index(List.of(top(box, glyphs.size(), charsetAt, selectAt, outlinesAt, arrayAt))),
                strings,
                charset,
                select,
                outlines,
                NO_VALUES,
                index(List.of(entry(PRIVATE, NO_VALUES.length, valuesAt))));
    }

    /** The places are those of charset, font selection, outlines and font dictionaries, in this order. */
    private static byte[] top(int[] box, int count, int... places) {
        return join(
                entry(ROS, REGISTRY, ORDERING, 0),
                entry(BOX, box),
                entry(CID_COUNT, count),
                entry(CHARSET, places[0]),
                entry(FD_SELECT, places[1]),
                entry(CHAR_STRINGS, places[2]),
                entry(FD_ARRAY, places[3]));
    }

    private static byte[] entry(int[] operator, int... values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int value : values) {
            out.write(29);
            write(out, value, 4);
        }
        for (int code : operator) {
            out.write(code);
        }
        return out.toByteArray();
    }

    /** Every glyph is called by its own number; the first one is not told. */
    private static byte[] charset(int count) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(2);
        if (count > 1) {
            write(out, 1, 2);
            write(out, count - 2, 2);
        }
        return out.toByteArray();
    }

    /** All glyphs belong to the one font dictionary. */
    private static byte[] select(int count) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(3);
        write(out, 1, 2);
        write(out, 0, 2);
        out.write(0);
        write(out, count, 2);
        return out.toByteArray();
    }

    private static byte[] index(List<byte[]> items) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, items.size(), 2);
        if (items.isEmpty()) {
            return out.toByteArray();
        }
        out.write(4);
        int offset = 1;
        write(out, offset, 4);
        for (byte[] item : items) {
            offset += item.length;
            write(out, offset, 4);
        }
        items.forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, int value, int bytes) {
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
            out.write(value >> shift);
        }
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
