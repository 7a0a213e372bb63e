// SPDX-License-Identifier: EPL-2.0
package org.kring.store.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.model.common.Document;
import org.kring.model.method.Method;
import org.kring.store.DocumentWriter;
import org.kring.store.StoreException;
import org.kring.testkit.AnyDocument;
import org.kring.testkit.Cases;

class ChecksumTest {

    private static final Path FORMAT = Path.of("src/test/resources/format/2");

    static Stream<Path> documents() throws Exception {
        return Stream.of("forms.forms", "group-content.group-content", "meeting.meeting", "practice.practice")
                .map(FORMAT::resolve);
    }

    /** Every bit of every byte: the reader refuses it with a place, or tells that the document is altered. */
    @Tag("large")
    @ParameterizedTest
    @MethodSource("documents")
    void everyFlippedBitIsRefusedOrTold(Path file) throws Exception {
        var bytes = Files.readAllBytes(file);
        var unnoticed = new ArrayList<String>();
        int told = 0;
        for (int i = 0; i < 8 * bytes.length; i++) {
            var flipped = bytes.clone();
            flipped[i / 8] ^= (byte) (1 << i % 8);
            try {
                if (DocumentBuilder.read(flipped, "flipped", Document.class).isAltered()) {
                    told++;
                } else {
                    unnoticed.add("bit " + i % 8 + " of byte " + i / 8);
                }
            } catch (StoreException e) {
                assertTrue(e.line() > 0 || e.getMessage().startsWith("flipped"), e.getMessage());
            }
        }
        assertEquals(List.of(), unnoticed);
        assertTrue(told > 400, told + " flips could be read");
    }

    /** The check value of the algorithm, as its catalogues give it, over text with an empty place for the digits. */
    @Test
    void itIsTheSumThatTheFormatPageTells() {
        assertEquals("e3069283", Checksum.of("123456789".getBytes(StandardCharsets.US_ASCII)));
        var whole = "<a checksum=\"12345678\" b=\"c\">\n</a>\n";
        var left = "<a checksum=\"\" b=\"c\">\n</a>\n";
        assertEquals(sumOf(left), Checksum.of(bytes(whole)));
    }

    private static String sumOf(String text) {
        var sum = new CRC32C();
        sum.update(bytes(text));
        return String.format("%08x", sum.getValue());
    }

    @Test
    void lineEndsAndAMarkOfOtherProgramsLeaveItAsItIs() throws StoreException {
        for (long seed = 0; seed < Cases.of(200); seed++) {
            var text = new String(DocumentWriter.bytes(AnyDocument.of(seed)), StandardCharsets.UTF_8);

            assertFalse(read(text.replace("\n", "\r\n")).isAltered(), "CRLF, seed " + seed);
            assertFalse(read("\ufeff" + text).isAltered(), "mark, seed " + seed);
            assertFalse(read("\ufeff" + text.replace("\n", "\r\n")).isAltered(), "both, seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- seen -->\n", "\n", " ", "\r"})
    void whateverElseIsPutInIsTold(String piece) throws StoreException {
        var text = new String(DocumentWriter.bytes(AnyDocument.of(Method.class, 3)), StandardCharsets.UTF_8);

        assertTrue(read(text.replace("</method:Method>", piece + "</method:Method>"))
                .isAltered());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0000000", "000000000", "zzzzzzzz"})
    void aChecksumThatIsNoneDoesNotFit(String digits) throws StoreException {
        var text = new String(DocumentWriter.bytes(AnyDocument.of(Method.class, 3)), StandardCharsets.UTF_8);
        var sum = Checksum.of(bytes(text));

        assertTrue(read(text.replace("\"" + sum + "\"", "\"" + digits + "\"")).isAltered());
        assertTrue(read(text.replace("checksum=\"" + sum + "\"", "checksum='" + sum + "'"))
                .isAltered());
    }

    @Test
    void theFirstVersionHasNoneAndTheSecondMustHaveOne() throws StoreException {
        var text = "<method:Method xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
                + " xmlns:method=\"https://kring.org/model/method/1\" id=\"m\" formatVersion=\"1\"/>";

        assertFalse(read(text).isAltered());
        assertTrue(read(text.replace("\"1\"/>", "\"2\"/>")).isAltered());
        assertTrue(
                read(text.replace("\"1\"/>", "\"1\" checksum=\"00000000\"/>")).isAltered());
    }

    @Test
    void anAlteredDocumentIsToldAgainUntilSomebodyAcceptsIt() throws StoreException {
        var text = new String(DocumentWriter.bytes(AnyDocument.of(Method.class, 3)), StandardCharsets.UTF_8);
        var altered = read(text.replace("id=\"document\"", "id=\"other\""));
        assertTrue(altered.isAltered());

        var written = new String(DocumentWriter.bytes(altered), StandardCharsets.UTF_8);

        assertFalse(written.contains(" checksum="));
        var again = read(written);
        assertTrue(again.isAltered());
        again.setAltered(false);
        assertFalse(read(new String(DocumentWriter.bytes(again), StandardCharsets.UTF_8))
                .isAltered());
    }

    private static Document read(String text) throws StoreException {
        return DocumentBuilder.read(bytes(text), "text", Document.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
