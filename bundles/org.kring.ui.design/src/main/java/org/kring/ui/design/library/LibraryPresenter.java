// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.library;

import java.util.List;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.kring.store.StoreException;
import org.kring.ui.Background;
import org.kring.ui.design.files.MethodFiles;
import org.kring.ui.design.text.Labels;
import org.kring.ui.design.text.Messages;

/** Decides what the library shows: which methods, in which branches, found by which search. */
final class LibraryPresenter {

    private final LibraryView view;
    private final Background background;
    private final MethodFiles files;
    private final Locale locale;
    private final Labels labels;
    private MethodGroups groups = new MethodGroups(List.of(), List.of());
    private String search = "";

    LibraryPresenter(LibraryView view, Background background, MethodFiles files, Locale locale) {
        this.view = view;
        this.background = background;
        this.files = files;
        this.locale = locale;
        this.labels = new Labels(locale);
    }

    /** Reads the library and the user's own methods, and shows them. */
    void load() {
        background.start(Messages.Library_loading, this::read, this::loaded, this::failed);
    }

    private MethodGroups read() throws StoreException {
        return new MethodGroups(files.own(locale), files.builtIn(locale));
    }

    private void loaded(MethodGroups read) {
        groups = read;
        show();
    }

    private void failed(StoreException failure) {
        view.count("");
        view.instead(failure.sentence(locale));
    }

    /** Looks for words; an empty text shows everything. */
    void search(String text) {
        search = text.strip();
        show();
    }

    /** Escape in the search field. */
    void clear() {
        view.clearSearch();
        search("");
    }

    private void show() {
        List<MethodGroup> found = groups.matching(search, labels);
        int hits = found.stream().mapToInt(group -> group.entries().size()).sum();
        boolean searching = !search.isEmpty();
        view.count(count(hits, searching));
        if (hits == 0 && searching) {
            view.instead(NLS.bind(Messages.Library_nothingFound, search));
        } else {
            view.groups(found, searching);
        }
    }

    private String count(int hits, boolean searching) {
        if (searching) {
            return NLS.bind(Messages.Library_found, hits, groups.size());
        }
        return NLS.bind(Messages.Library_count, groups.size());
    }
}
