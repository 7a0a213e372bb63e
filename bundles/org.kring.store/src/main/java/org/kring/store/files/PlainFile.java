// SPDX-License-Identifier: EPL-2.0
package org.kring.store.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kring.store.Place;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/** A file that a person points at, anywhere: a link may lead to it, but what would never end is not read. */
public final class PlainFile {

    private PlainFile() {}

    /**
     * Reads a file.
     *
     * @param file any path
     * @param most bytes that are read at most
     * @return its bytes; one more than {@code most} when the file is larger
     * @throws StoreException NO_FILE, NAME_TOO_LONG, LINK_LOOP, IS_FOLDER, NOT_A_FILE for a pipe, a device and the like,
     *     or UNREADABLE, also when it cannot be known what is there
     */
    public static byte[] read(Path file, int most) throws StoreException {
        if (Files.notExists(file)) {
            throw new StoreException(Problem.NO_FILE, Place.of(file.toString()));
        }
        if (Files.isSymbolicLink(file) && !Files.exists(file)) {
            throw StoreException.of(Problem.LINK_LOOP, file);
        }
        if (!Files.exists(file)) {
            throw StoreException.of(Folders.isNameTooLong(file) ? Problem.NAME_TOO_LONG : Problem.UNREADABLE, file);
        }
        if (!Files.isRegularFile(file)) {
            throw StoreException.of(Files.isDirectory(file) ? Problem.IS_FOLDER : Problem.NOT_A_FILE, file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most + 1);
        } catch (IOException e) {
            throw new StoreException(Problem.UNREADABLE, Place.of(file.toString()), e);
        }
    }
}
