// SPDX-License-Identifier: EPL-2.0
package org.kring.sample;

import java.nio.file.Path;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.store.files.Folders;

/** The folder beside the wanted one in which a practice is made: what is not finished is never taken for one. */
final class Workshop {

    private final Path wanted;
    private final Path folder;

    /** Tidies up what an earlier, interrupted attempt left. */
    Workshop(Path wanted) throws StoreException {
        this.wanted = wanted.toAbsolutePath();
        this.folder = this.wanted.resolveSibling("." + this.wanted.getFileName() + ".unfinished");
        if (!Folders.isFree(wanted)) {
            throw StoreException.of(Problem.NOT_EMPTY, wanted);
        }
        remove();
    }

    Path folder() {
        return folder;
    }

    /** Puts what was made into its place; an empty folder there gives way. */
    void deliver() throws StoreException {
        Folders.move(folder, wanted);
    }

    /** Takes away whatever was made. */
    void remove() throws StoreException {
        Folders.remove(folder);
    }
}
