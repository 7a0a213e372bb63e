// SPDX-License-Identifier: EPL-2.0
package org.kring.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.kring.store.document.Limits;
import org.kring.store.files.Folders;
import org.kring.store.files.OwnFile;
import org.kring.store.files.PlainFile;

/** Files of a folder: which bytes they have, and whether they are there; small ones need be no documents. */
public final class DocumentFolder {

    private DocumentFolder() {}

    /**
     * Reads a small file that is no document.
     *
     * @param file any path
     * @param most bytes that it may have
     * @return its bytes; empty when there is no such file or when it has more bytes
     * @throws StoreException when it is there but cannot be read
     */
    public static byte[] small(Path file, int most) throws StoreException {
        if (!Files.isRegularFile(file)) {
            return new byte[0];
        }
        byte[] bytes = PlainFile.read(file, most);
        return bytes.length > most ? new byte[0] : bytes;
    }

    /**
     * The failure of looking for something that is not there.
     *
     * @param name as the user knows it
     * @return to be thrown
     */
    public static StoreException missing(String name) {
        return new StoreException(Problem.NO_FILE, Place.of(name));
    }

    /**
     * Tells whether a file is still the one that was read: SHA-256 of its bytes in lower-case hexadecimal.
     *
     * @param file any path
     * @return 64 characters, of a larger file than a document can be those of its first bytes; empty when there is no such
     *     file
     * @throws StoreException when it is there but is no plain file, or cannot be read
     */
    public static String digest(Path file) throws StoreException {
        return Files.notExists(file) ? "" : digest(PlainFile.read(file, Limits.BYTES));
    }

    /**
     * Tells as {@link #digest(Path)} of a file in a folder of ours, never through a link.
     *
     * @param file any path
     * @return as there
     * @throws StoreException when it is there but is not ours as {@link OwnFile} tells, or cannot be read
     */
    public static String digestOwn(Path file) throws StoreException {
        return Folders.exists(file) ? digest(OwnFile.read(file, Limits.BYTES)) : "";
    }

    /**
     * The digest that a file with these bytes has.
     *
     * @param bytes the whole content
     * @return 64 characters
     */
    public static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
