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
        Folders.refuseTaken(this.wanted);
        remove();
    }

    Path folder() {
        return folder;
    }

    /** Puts what was made into its place; an empty folder there gives way. */
    void deliver() throws StoreException {
        Folders.move(folder, wanted);
    }

    /**
     * Takes away what was made, since it cannot be finished.
     *
     * @param why what went wrong in it
     * @return the same about the wanted folder, which is what whoever asked for it knows
     */
    StoreException giveUp(StoreException why) {
        try {
            remove();
        } catch (StoreException e) {
            // the next attempt tidies up
            why.addSuppressed(e);
        }
        return StoreException.of(Problem.NOT_WRITTEN, wanted, why);
    }

    /** Takes away whatever was made. */
    void remove() throws StoreException {
        Folders.remove(folder);
    }
}
