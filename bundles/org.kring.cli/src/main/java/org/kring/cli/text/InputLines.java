// SPDX-License-Identifier: EPL-2.0
package org.kring.cli.text;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of an input that anybody may write to: never more of a line in memory than an event may have. */
public final class InputLines {

    /** Most bytes of a line; a journal takes no longer ones. */
    public static final int MOST_BYTES = 256 * 1024;

    private final InputStream in;

    /**
     * A line, or why it is none.
     *
     * @param text the line without its end; "" when it is none
     * @param problem key of the complaint; "" when it is a line
     */
    public record Line(String text, String problem) {

        /** Whether there is nothing on the line. */
        public boolean isBlank() {
            return problem.isEmpty() && text.isBlank();
        }
    }

    /**
     * Reads lines.
     *
     * @param in bytes from anybody
     */
    public InputLines(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /**
     * Reads the next line, with or without an end of its own.
     *
     * @return empty at the end of the input
     * @throws IOException when the input fails
     */
    public Optional<Line> next() throws IOException {
        var bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        for (int each = in.read(); each != '\n'; each = in.read()) {
            if (each < 0) {
                return bytes.size() == 0 ? Optional.empty() : Optional.of(line(bytes, tooLong));
            }
            tooLong |= bytes.size() == MOST_BYTES;
            if (!tooLong) {
                bytes.write(each);
            }
        }
        return Optional.of(line(bytes, tooLong));
    }

    private static Line line(ByteArrayOutputStream bytes, boolean tooLong) {
        return tooLong ? new Line("", "line-long") : decoded(bytes.toByteArray());
    }

    private static Line decoded(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new Line(text.toString(), "");
        } catch (CharacterCodingException e) {
            return new Line("", "line-not-utf8");
        }
    }
}
