// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFileTest {

    @TempDir
    Path folder;

    /** Somebody who types one name after the other and then gives up. */
    private static final class Typist implements ExportFile.Asker {

        final List<ExportFile> offers = new ArrayList<>();
        final List<Path> asked = new ArrayList<>();
        final List<ExportFile> answers;
        final boolean replaces;

        Typist(boolean replaces, ExportFile... answers) {
            this.replaces = replaces;
            this.answers = new ArrayList<>(List.of(answers));
        }

        @Override
        public Optional<ExportFile> file(ExportFile offer) {
            offers.add(offer);
            return answers.isEmpty() ? Optional.empty() : Optional.of(answers.remove(0));
        }

        @Override
        public boolean replace(Path file) {
            asked.add(file);
            return replaces;
        }
    }

    private ExportFile file(String name, ExportType type) {
        return new ExportFile(folder.toString(), name, type);
    }

    @Test
    void whatIsNotThereIsWrittenUnderTheNameThatCountsAndNothingIsAsked() throws Exception {
        Files.writeString(folder.resolve("verslag.svg"), "the name that was typed");
        Typist typist = new Typist(false, file("verslag.svg", ExportType.PDF));
        assertEquals(
                Optional.of(folder.resolve("verslag.pdf")),
                file("all.svg", ExportType.SVG).ask(typist));
        assertEquals(List.of(), typist.asked);
    }

    @Test
    void aFileOfTheNameThatCountsIsOnlyWrittenOverWhenThatIsWanted() throws Exception {
        Path there = Files.writeString(folder.resolve("verslag.pdf"), "kept");
        for (String typed : new String[] {"verslag", "verslag.svg", "verslag.pdf"}) {
            Typist typist = new Typist(true, file(typed, ExportType.PDF));
            assertEquals(Optional.of(there), file("all.svg", ExportType.SVG).ask(typist), typed);
            assertEquals(List.of(there), typist.asked, typed);
        }
    }

    @Test
    void whoKeepsItGoesOnFromTheNameThatWasTyped() throws Exception {
        Path there = Files.writeString(folder.resolve("verslag.pdf"), "kept");
        Typist typist = new Typist(false, file("verslag", ExportType.PDF), file("ander.pdf", ExportType.PDF));
        ExportFile first = file("all.svg", ExportType.SVG);
        assertEquals(Optional.of(folder.resolve("ander.pdf")), first.ask(typist));
        assertEquals(List.of(first, file("verslag.pdf", ExportType.PDF)), typist.offers);
        assertEquals(List.of(there), typist.asked);
    }

    @Test
    void whoGivesUpExportsNothing() throws Exception {
        Files.writeString(folder.resolve("all.svg"), "kept");
        assertEquals(Optional.empty(), file("all.svg", ExportType.SVG).ask(new Typist(false)));
        assertEquals(
                Optional.empty(),
                file("all.svg", ExportType.SVG).ask(new Typist(false, file("all.svg", ExportType.SVG))));
    }
}
