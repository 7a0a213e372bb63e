// SPDX-License-Identifier: EPL-2.0
package org.kring.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether a file is still the one that was read: SHA-256 of its bytes in lower-case hexadecimal. */
public final class FileDigest {

    private static final int CHUNK = 1 << 16;

    private FileDigest() {}

    /**
     * The digest of a file as it is now.
     *
     * @param file any path
     * @return 64 characters; empty when there is no such file
     * @throws StoreException when it is there but cannot be read
     */
    public static String of(Path file) throws StoreException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
            }
        } catch (NoSuchFileException expected) { // a file that is gone has no digest
            return "";
        } catch (IOException e) {
            throw new StoreException(Problem.UNREADABLE, Place.of(file.toString()), e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * The digest that a file with these bytes has.
     *
     * @param bytes the whole content
     * @return 64 characters
     */
    public static String of(byte[] bytes) {
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
