// SPDX-License-Identifier: EPL-2.0
package org.kring.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.kring.model.common.Document;
import org.kring.store.files.SafeFile;

/**
 * The one way to write a document: always the same bytes for the same content, on every machine and at any time, one
 * attribute per line where a tag is long and one line per line of a text, so that a line-wise comparison shows what
 * changed. Writes nothing that {@link DocumentReader} would refuse.
 */
public final class DocumentWriter {

    /** The version of the file format that is written, and the newest that is read. */
    public static final int FORMAT_VERSION = 1;

    private DocumentWriter() {}

    /**
     * The file of a document.
     *
     * @param document the document; left unchanged, whatever its format version says the present one is written
     * @return canonical bytes: UTF-8, line feeds, at most 16 MiB
     * @throws StoreException when the document cannot be written without loss: a character that XML cannot hold, a
     *     reference to something outside, an identifier used twice, a number outside its range
     */
    public static byte[] bytes(Document document) throws StoreException {
        return bytes(document, "");
    }

    /**
     * Writes a document to a file, safely: after a failure the file is what it was.
     *
     * @param document the document; left unchanged
     * @param file the file, new or to be replaced
     * @throws StoreException when the document cannot be written without loss, or the file cannot be written
     */
    public static void write(Document document, Path file) throws StoreException {
        SafeFile.write(file, bytes(document, String.valueOf(file.getFileName())));
    }

    private static byte[] bytes(Document document, String file) throws StoreException {
        var bytes = new DocumentText(file).of(document).getBytes(StandardCharsets.UTF_8);
        if (bytes.length > Limits.BYTES) {
            throw new StoreException(Problem.TOO_MANY_BYTES, Place.of(file), Limits.BYTES / (1024 * 1024));
        }
        return bytes;
    }
}
