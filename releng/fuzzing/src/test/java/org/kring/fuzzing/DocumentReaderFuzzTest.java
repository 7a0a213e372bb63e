// SPDX-License-Identifier: EPL-2.0
package org.kring.fuzzing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.kring.model.common.Document;
import org.kring.store.DocumentReader;
import org.kring.store.DocumentWriter;
import org.kring.store.StoreException;

/**
 * Whatever the bytes are: a document that can be written and comes back the same, or one sentence in each language.
 * Inputs that once broke something stay in the folder of inputs for ever.
 */
public class DocumentReaderFuzzTest {
    /** Where releng/fuzz comes in. */
    public static void fuzzerTestOneInput(byte[] bytes) throws StoreException {
        check(bytes);
    }

    @FuzzTest
    void anyBytes(byte[] bytes) throws StoreException {
        check(bytes);
    }

    private static void check(byte[] bytes) throws StoreException {
        Document document;
        try {
            document = read(bytes);
        } catch (StoreException e) {
            assertTrue(e.sentence(Locale.ENGLISH).startsWith("fuzzed"), e.sentence(Locale.ENGLISH));
            assertTrue(e.sentence(Locale.forLanguageTag("nl")).startsWith("fuzzed"));
            return;
        }
        byte[] written = DocumentWriter.bytes(document);
        assertArrayEquals(written, DocumentWriter.bytes(read(written)));
    }

    private static Document read(byte[] bytes) throws StoreException {
        return DocumentReader.read(new ByteArrayInputStream(bytes), "fuzzed", Document.class);
    }
}
