// SPDX-License-Identifier: EPL-2.0
package org.kring.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kring.cli.text.InputLines.Line;

class InputLinesTest {

    @Test
    void linesEndWithALineFeedOrWithTheInput() throws IOException {
        assertEquals(List.of("a", "", "é", "z"), texts("a\n\né\nz".getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("a"), texts("a\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of(), texts(new byte[0]));
    }

    @Test
    void aLineOfTheMostBytesIsTakenAndALongerOneIsRefusedAsAWhole() throws IOException {
        String most = "x".repeat(InputLines.MOST_BYTES);

        List<Line> lines = lines((most + "\n" + most + "y\nz").getBytes(StandardCharsets.UTF_8));

        assertEquals(new Line(most, ""), lines.get(0));
        assertEquals(new Line("", "line-long"), lines.get(1));
        assertEquals(new Line("z", ""), lines.get(2));
    }

    @Test
    void aLineThatIsNoUtf8IsRefusedAndTheNextOneIsRead() throws IOException {
        List<Line> lines = lines(new byte[] {(byte) 0xc3, '\n', 'a'});

        assertEquals(List.of(new Line("", "line-not-utf8"), new Line("a", "")), lines);
    }

    @Test
    void onlyALineWithNothingOnItIsBlank() {
        assertTrue(new Line(" \r", "").isBlank());
        assertFalse(new Line("x", "").isBlank());
        assertFalse(new Line("", "line-long").isBlank());
    }

    private static List<String> texts(byte[] bytes) throws IOException {
        return lines(bytes).stream().map(Line::text).toList();
    }

    private static List<Line> lines(byte[] bytes) throws IOException {
        InputLines input = new InputLines(new ByteArrayInputStream(bytes));
        List<Line> lines = new ArrayList<>();
        for (Optional<Line> line = input.next(); line.isPresent(); line = input.next()) {
            lines.add(line.get());
        }
        return lines;
    }
}
