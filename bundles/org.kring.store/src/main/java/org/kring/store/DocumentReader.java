// SPDX-License-Identifier: EPL-2.0
package org.kring.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.kring.model.common.Document;
import org.kring.store.document.DocumentBuilder;
import org.kring.store.document.Limits;
import org.kring.store.files.OwnFile;
import org.kring.store.files.PlainFile;

/**
 * The one way to read a document. Trusts nothing: whatever the bytes are, the answer is a whole and sound document or a
 * {@link StoreException} with file, line, column and one sentence, within bounded memory and in time that grows with the
 * file and not faster. Reads no other file, opens no connection, loads no class for a file's sake. A file that does not
 * fit its checksum opens like any other; its document is altered, see {@link #notice}.
 */
public final class DocumentReader {

    private DocumentReader() {}

    /**
     * Reads a file.
     *
     * @param file the file, at most 16 MiB
     * @param type the wanted kind of document, for example {@code Method.class}; {@code Document.class} takes any
     * @return a new document that belongs to nobody else and is part of no resource
     * @throws StoreException when the file is missing, unreadable, or no sound document of that kind
     */
    public static <T extends Document> T read(Path file, Class<T> type) throws StoreException {
        var name = String.valueOf(file.getFileName());
        return type.cast(DocumentBuilder.read(PlainFile.read(file, Limits.BYTES), name, type));
    }

    /**
     * Reads a file of ours that goes by its own name, see {@link #readOwn(Path, String, Class)}.
     *
     * @param file the file, at most 16 MiB
     * @param type the wanted kind of document; {@code Document.class} takes any
     * @return a new document that belongs to nobody else and is part of no resource
     * @throws StoreException as there
     */
    public static <T extends Document> T readOwn(Path file, Class<T> type) throws StoreException {
        return readOwn(file, String.valueOf(file.getFileName()), type);
    }

    /**
     * Reads a file inside a practice, never through a link.
     *
     * @param file the file, at most 16 MiB
     * @param name what the user calls it, such as its place within the practice; used in sentences only
     * @param type the wanted kind of document; {@code Document.class} takes any
     * @return a new document that belongs to nobody else and is part of no resource
     * @throws StoreException when the file is missing, unreadable, not ours as {@link OwnFile} tells, or no sound
     *     document of that kind
     */
    public static <T extends Document> T readOwn(Path file, String name, Class<T> type) throws StoreException {
        return type.cast(DocumentBuilder.read(OwnFile.read(file, Limits.BYTES), name, type));
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param in the bytes, at most 16 MiB
     * @param name what the user calls it; used in sentences only
     * @param type the wanted kind of document; {@code Document.class} takes any
     * @return a new document that belongs to nobody else and is part of no resource
     * @throws StoreException when the stream fails, or is no sound document of that kind
     */
    public static <T extends Document> T read(InputStream in, String name, Class<T> type) throws StoreException {
        byte[] bytes;
        try {
            bytes = in.readNBytes(Limits.BYTES + 1);
        } catch (IOException e) {
            throw new StoreException(Problem.UNREADABLE, Place.of(name), e);
        }
        return type.cast(DocumentBuilder.read(bytes, name, type));
    }

    /**
     * What has to be told about a document that could be read.
     *
     * @param document as it was read
     * @param file what the user calls its file
     * @return ALTERED when the file does not fit its checksum; empty when there is nothing to tell
     */
    public static Optional<StoreException> notice(Document document, String file) {
        return document.isAltered()
                ? Optional.of(new StoreException(Problem.ALTERED, Place.of(file)))
                : Optional.empty();
    }
}
