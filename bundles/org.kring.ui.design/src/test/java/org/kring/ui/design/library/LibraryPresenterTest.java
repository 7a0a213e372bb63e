// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.method.Words;
import org.kring.practice.methods.MethodLocation;
import org.kring.testkit.TestThread;
import org.kring.ui.Background;
import org.kring.ui.JobBackground;
import org.kring.ui.design.files.MethodEntry;
import org.kring.ui.design.files.StoredMethods;

class LibraryPresenterTest {

    @TempDir
    private Path folder;

    private final TestThread thread = new TestThread();
    private final Background background = new JobBackground(thread);
    private final Screen screen = new Screen();
    private StoredMethods files;
    private LibraryPresenter presenter;

    @BeforeEach
    void open() {
        files = new StoredMethods(folder);
        presenter = presenter(Words.DUTCH);
    }

    private LibraryPresenter presenter(Locale locale) {
        return new LibraryPresenter(screen, background, files, locale);
    }

    private void load(LibraryPresenter one) {
        one.load();
        thread.until(background::isQuiet);
    }

    @Test
    void everyMethodStandsInItsCategory() {
        load(presenter);

        assertEquals(List.of("Opwarmers", "Modellen"), screen.labels());
        assertEquals(13, screen.names().size());
        assertTrue(screen.names().contains("Winst van Succes"));
    }

    @Test
    void inEnglishTheNamesAreEnglish() {
        load(presenter(Locale.ENGLISH));

        assertEquals(List.of("Warm-ups", "Case methods"), screen.labels());
        assertTrue(screen.names().contains("Profit of Success"));
    }

    @Test
    void searchingIgnoresCaseAndMarksAndTakesEveryWord() {
        load(presenter);

        presenter.search("  SUCC\u00c9S winst ");

        assertEquals(List.of("Winst van Succes"), screen.names());
        assertTrue(screen.searching);
    }

    @Test
    void searchingFindsPhaseTitlesAndTheOtherLanguage() {
        load(presenter);

        presenter.search("gossip");

        assertTrue(screen.names().contains("Roddel model"), screen.names()::toString);
        presenter.search("Herformuleer de werkvraag");
        assertTrue(screen.names().contains("Basis-intervisiemodel"), screen.names()::toString);
    }

    @Test
    void nothingFoundSaysSoAndEscapeShowsEverythingAgain() {
        load(presenter);

        presenter.search("qqq");

        assertTrue(screen.instead.contains("qqq"), screen.instead);
        presenter.clear();
        assertEquals(13, screen.names().size());
        assertTrue(screen.cleared);
    }

    @Test
    void ownMethodsComeFirstAndBrokenOnesAreListed() throws Exception {
        files.createDraft(MethodLocation.builtIn("crea"));
        Files.writeString(folder.resolve("stuk.method"), "");

        load(presenter);

        MethodGroup own = screen.groups.get(0);
        assertEquals("own", own.key());
        assertEquals(
                List.of(true, false),
                own.entries().stream().map(MethodEntry::draft).toList());
        assertEquals(
                List.of(true, false),
                own.entries().stream().map(MethodEntry::readable).toList());
    }

    private static final class Screen implements LibraryView {
        private List<MethodGroup> groups = List.of();
        private String instead = "";
        private boolean searching;
        private boolean cleared;

        @Override
        public void groups(List<MethodGroup> shown, boolean search) {
            groups = shown;
            searching = search;
        }

        @Override
        public void count(String text) {
            assertTrue(!text.contains("{"), text);
        }

        @Override
        public void instead(String sentence) {
            instead = sentence;
        }

        @Override
        public void clearSearch() {
            cleared = true;
        }

        List<String> labels() {
            return groups.stream().map(MethodGroup::label).toList();
        }

        List<String> names() {
            return groups.stream()
                    .flatMap(group -> group.entries().stream())
                    .map(MethodEntry::name)
                    .toList();
        }
    }
}
