// SPDX-License-Identifier: EPL-2.0
package org.kring.store.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/** A single file of ours, itself and not what a link leads to. */
public final class OwnFile {

    private OwnFile() {}

    /**
     * Takes a file, a link or an empty folder away; does nothing when nothing is there.
     *
     * @param file any path
     * @throws StoreException NOT_WRITTEN when it is still there
     */
    public static void delete(Path file) throws StoreException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw StoreException.of(Problem.NOT_WRITTEN, file, e);
        }
    }
}
