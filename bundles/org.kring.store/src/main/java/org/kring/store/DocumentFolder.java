// SPDX-License-Identifier: EPL-2.0
package org.kring.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.kring.store.document.Limits;
import org.kring.store.files.FolderEntry;
import org.kring.store.files.Folders;
import org.kring.store.files.PlainFile;

/** A folder with documents, and small files that are none. */
public final class DocumentFolder {

    private DocumentFolder() {}

    /**
     * The files of a folder, not of those in it; links and what else is no folder are among them, so that whoever reads
     * them is told.
     *
     * @param folder need not exist
     * @param ending how the names end, for example ".method"
     * @return in the order of their names; empty when there is no such folder
     * @throws StoreException when the folder is there but cannot be listed
     */
    public static List<Path> files(Path folder, String ending) throws StoreException {
        return files(folder, folder, ending);
    }

    /**
     * The files of a folder inside another one.
     *
     * @param root the folder that a person chose
     * @param folder the same, or a folder in it, reached without a link; need not exist
     * @param ending how the names end, for example ".method"
     * @return as {@link #files(Path, String)}
     * @throws StoreException LINK, or when the folder is there but cannot be listed
     */
    public static List<Path> files(Path root, Path folder, String ending) throws StoreException {
        return Folders.list(root, folder).stream()
                .filter(each -> each.name().endsWith(ending) && !each.isFolder())
                .map(FolderEntry::path)
                .toList();
    }

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
