// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import java.nio.file.Path;
import java.util.Optional;
import org.kring.store.files.Folders;

/**
 * A file to export to.
 *
 * @param folder where it is; "" for none that is known
 * @param name of the file
 * @param type that is chosen beside it
 */
record ExportFile(String folder, String name, ExportType type) {

    /** Asks somebody. */
    interface Asker {

        /**
         * Which file it is to be.
         *
         * @param offer what stands there at first
         * @return as it was typed and chosen; empty when nothing is to be exported
         */
        Optional<ExportFile> file(ExportFile offer);

        /** Whether a file that is there already may be written over. */
        boolean replace(Path file);
    }

    /**
     * Asks until a file is named that is not there yet or may be written over.
     *
     * @param asker asks somebody
     * @return the file, whose ending tells its type; empty when nothing is to be exported
     */
    Optional<Path> ask(Asker asker) {
        ExportFile offer = this;
        while (true) {
            Optional<ExportFile> answer = asker.file(offer);
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            ExportFile meant = answer.get().meant(offer.type());
            Path file = Path.of(meant.folder(), meant.name());
            if (!Folders.exists(file) || asker.replace(file)) {
                return Optional.of(file);
            }
            offer = meant;
        }
    }

    private ExportFile meant(ExportType offered) {
        String whole = type.named(name, offered);
        return new ExportFile(folder, whole, ExportType.of(whole).orElse(type));
    }
}
