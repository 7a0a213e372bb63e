// SPDX-License-Identifier: EPL-2.0
package org.kring.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/** The folder beside the wanted one in which a practice is made: what is not finished is never taken for one. */
final class Workshop {

    private final Path wanted;
    private final Path folder;

    /** Tidies up what an earlier, interrupted attempt left. */
    Workshop(Path wanted) throws StoreException {
        this.wanted = wanted.toAbsolutePath();
        this.folder = this.wanted.resolveSibling("." + this.wanted.getFileName() + ".unfinished");
        refuseFilled();
        remove();
    }

    private void refuseFilled() throws StoreException {
        if (Files.notExists(wanted)) {
            return;
        }
        try (Stream<Path> content = Files.list(wanted)) {
            if (content.findAny().isPresent()) {
                throw StoreException.of(Problem.NOT_EMPTY, wanted);
            }
        } catch (IOException e) {
            throw StoreException.of(Problem.FOLDER_FAILED, wanted, e);
        }
    }

    Path folder() {
        return folder;
    }

    /** Puts what was made into its place; an empty folder there gives way. */
    void deliver() throws StoreException {
        try {
            Files.deleteIfExists(wanted);
            Files.move(folder, wanted);
        } catch (IOException e) {
            throw StoreException.of(Problem.NOT_EMPTY, wanted, e);
        }
    }

    /** Takes away whatever was made. */
    void remove() throws StoreException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw StoreException.of(Problem.FOLDER_FAILED, folder, e);
        }
    }
}
