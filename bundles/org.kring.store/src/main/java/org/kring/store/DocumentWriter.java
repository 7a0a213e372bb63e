// SPDX-License-Identifier: EPL-2.0
package org.kring.store;

import java.nio.file.Path;
import org.kring.model.common.Document;
import org.kring.store.document.DocumentText;
import org.kring.store.document.FormatVersion;
import org.kring.store.files.SafeFile;

/**
 * The one way to write a document: always the same bytes for the same content, on every machine and at any time, one
 * attribute per line where a tag is long and one line per line of a text, so that a line-wise comparison shows what
 * changed. Writes nothing that {@link DocumentReader} would refuse. A document that is altered is written without a
 * checksum, so that it is told again until a person accepts it.
 */
public final class DocumentWriter {

    /** The version of the file format that is written, and the newest that is read. */
    public static final int FORMAT_VERSION = FormatVersion.PRESENT;

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
        return DocumentText.bytes(document, "");
    }

    /**
     * Writes a document to a file, safely: after a failure the file is what it was.
     *
     * @param document the document; left unchanged
     * @param file the file, new or to be replaced
     * @throws StoreException when the document cannot be written without loss, or the file cannot be written
     */
    public static void write(Document document, Path file) throws StoreException {
        SafeFile.write(file, DocumentText.bytes(document, String.valueOf(file.getFileName())));
    }

    /**
     * Writes a document to a file inside a practice, safely, readable by its owner alone, never through a link.
     *
     * @param document the document; left unchanged
     * @param file the file, new or to be replaced
     * @throws StoreException when the document cannot be written without loss, or as {@link SafeFile#writeOwn}
     */
    public static void writeOwn(Document document, Path file) throws StoreException {
        SafeFile.writeOwn(file, DocumentText.bytes(document, String.valueOf(file.getFileName())));
    }

    /**
     * Accepts a document that does not fit its checksum, since a person looked it through: reads it in full and writes
     * it with the checksum that it should have. A document that fits is written in the present form, too.
     *
     * @param file the file of a document of any kind
     * @throws StoreException when it is no sound document, and then it is left as it is; or when it cannot be written
     */
    public static void accept(Path file) throws StoreException {
        var document = DocumentReader.readOwn(file, Document.class);
        document.setAltered(false);
        writeOwn(document, file);
    }
}
