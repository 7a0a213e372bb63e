// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.kring.practice.DocumentPlace;
import org.kring.practice.words.DocumentWords;
import org.kring.store.StoreException;
import org.kring.ui.practice.RecentPractice;
import org.kring.ui.widget.LongText;

/** Says what went wrong with a practice by what people call it, without the names of the files inside it. */
final class PracticeFailure {

    /** Characters of what it is called: a path may be much longer than what is said of it. */
    private static final int MOST = 60;

    private PracticeFailure() {}

    /**
     * What went wrong and what to do.
     *
     * @param failure of opening or making a practice
     * @param known the practices whose names are known
     * @param documents what other documents are called
     * @param locale of the reader
     * @return one line
     */
    static String sentence(StoreException failure, List<RecentPractice> known, DocumentWords documents, Locale locale) {
        String why = failure.sentenceWithin(locale);
        boolean placed = !failure.file().isEmpty() && !failure.sentence(locale).equals(why);
        return placed
                ? NLS.bind(Messages.Welcome_failed, LongText.fit(what(failure.file(), known, documents), MOST), why)
                : why;
    }

    private static String what(String file, List<RecentPractice> known, DocumentWords documents) {
        Path path = Path.of(file);
        Optional<String> name = known.stream()
                .filter(each -> path.startsWith(each.folder()))
                .map(RecentPractice::title)
                .findFirst();
        return name.orElseGet(() -> unknown(path, documents));
    }

    /** Nobody knows its name yet: the folder that was chosen. */
    private static String unknown(Path path, DocumentWords documents) {
        return switch (DocumentPlace.of(path.toString()).kind()) {
            case OTHER -> path.toString();
            case PRACTICE ->
                path.getParent() == null
                        ? documents.of(path.toString())
                        : path.getParent().toString();
            default -> documents.of(path.toString());
        };
    }
}
