// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.kring.practice.PracticeFolder;
import org.kring.practice.methods.MethodLocation;
import org.kring.practice.methods.MethodRepository;
import org.kring.store.StoreException;
import org.kring.ui.design.DesignServices;
import org.kring.ui.design.text.Failures;
import org.kring.ui.design.text.Labels;
import org.kring.ui.design.text.Messages;
import org.kring.ui.practice.OneAtATime;

/** Decides what the library shows: which methods, in which branches, found by which search. */
final class LibraryPresenter {

    /** What came of taking methods in: where each lies now, and what went wrong with the first that stays. */
    private record TakenIn(Map<String, MethodLocation> moved, Optional<String> failure) {}

    private final LibraryView view;
    private final DesignServices services;
    private final Locale locale;
    private final Labels labels;
    private final OneAtATime taking;
    private MethodGroups groups = MethodGroups.NONE;
    private String search = "";
    private String selected = "";
    private Optional<Path> shown = Optional.empty();
    /** What is shown is that of the practice that is open, not of the one before. */
    private boolean current;

    private Optional<String> awaited = Optional.empty();
    private int asked;
    private boolean reading;
    private boolean again;
    /** Why no draft was made; a line that goes because of that does not take it along. */
    private Optional<String> refusal = Optional.empty();

    LibraryPresenter(LibraryView view, DesignServices services) {
        this.view = view;
        this.services = services;
        this.locale = services.locale();
        this.labels = new Labels(locale);
        this.taking = new OneAtATime(services.background());
    }

    /** Reads the library and the user's own methods, and shows them. */
    void load() {
        current &= folder().equals(shown);
        shown = folder();
        reading = true;
        again = false;
        int mine = ++asked;
        MethodRepository repository = services.methods();
        services.background()
                .start(
                        Messages.Library_loading,
                        () -> MethodGroups.read(repository, locale),
                        read -> loaded(mine, read),
                        failure -> loadFailed(mine, failure));
    }

    /**
     * Reads the library anew; a method that is not in it yet, such as a new draft, is selected once it is.
     *
     * @param changed the text of the location of what was made or saved
     */
    void load(String changed) {
        if (groups.row(changed).isEmpty()) {
            awaited = Optional.of(changed);
        }
        load();
    }

    /**
     * Reads the library anew, since its files may hold something else by now; after what is being read already. Nothing
     * moves when they do not.
     */
    void follow() {
        if (reading) {
            again = true;
        } else {
            load();
        }
    }

    /** Reads anew when another practice is open than the one that is shown; else only the count may differ. */
    void practiceChanged() {
        if (!folder().equals(shown)) {
            view.failure("");
            load();
        }
        if (groups != MethodGroups.NONE) {
            view.count(count());
        }
    }

    private Optional<Path> folder() {
        return services.practice().folder().map(PracticeFolder::path);
    }

    /** What was asked for earlier and comes later is of another practice, or older. */
    private void loaded(int mine, MethodGroups read) {
        if (mine == asked) {
            boolean same = current && read.equals(groups);
            groups = read;
            current = true;
            if (same) {
                view.count(count());
            } else {
                showRead();
            }
            ended();
        }
    }

    private void showRead() {
        String kept = selected;
        Optional<String> said = refusal;
        show();
        awaited.flatMap(groups::row).ifPresentOrElse(this::selectAwaited, () -> keepSelected(kept));
        said.ifPresent(view::failure);
        refusal = said;
    }

    private void ended() {
        reading = false;
        if (again) {
            load();
        } else {
            refusal = Optional.empty();
        }
    }

    private void selectAwaited(MethodRow row) {
        awaited = Optional.empty();
        view.select(row);
    }

    /** A method with another name is another line: what was selected is selected again. */
    private void keepSelected(String kept) {
        if (!kept.equals(selected)) {
            groups.row(kept).ifPresent(view::select);
        }
    }

    private void loadFailed(int mine, StoreException failure) {
        if (mine == asked) {
            groups = MethodGroups.NONE;
            view.offer("");
            view.count("");
            view.instead(NLS.bind(Messages.Library_failed, Failures.sentence(failure, locale), failure.file()));
            ended();
        }
    }

    /** No draft could be made of what is selected: its file may be broken, or gone. */
    void failed(StoreException failure) {
        String sentence = Failures.noDraft(failure, locale);
        view.failure(sentence);
        refusal = Optional.of(sentence);
        follow();
    }

    /** Another line was selected: what is wrong with it is said. */
    void selected(Optional<MethodRow> row) {
        String text = row.map(each -> each.location().text()).orElse("");
        if (!text.equals(selected)) {
            selected = text;
            refusal = Optional.empty();
            view.failure(row.map(MethodRow::problem).orElse(""));
        }
    }

    /** Looks for words; an empty text shows everything. */
    void search(String text) {
        search = text.strip();
        if (groups != MethodGroups.NONE) {
            show();
        }
    }

    /** Enter in the search field: the line that is marked opens if it was found, else the first that was. */
    void openFound() {
        if (search.isEmpty()) {
            enterFound();
        } else {
            found().ifPresent(row -> {
                view.select(row);
                view.open(row);
            });
        }
    }

    /** Arrow down in the search field: the tree has the keyboard, and a line of it is marked. */
    void enterFound() {
        found().ifPresent(row -> {
            view.select(row);
            view.enter();
        });
    }

    private Optional<MethodRow> found() {
        List<MethodRow> rows = groups.matching(search, labels).stream()
                .flatMap(group -> group.rows().stream())
                .toList();
        return rows.stream()
                .filter(row -> row.location().text().equals(selected))
                .findFirst()
                .or(() -> rows.stream().findFirst());
    }

    /** Escape in the search field. */
    void clear() {
        view.clearSearch();
        search("");
    }

    /** The texts of the locations of what can be taken into the practice that is open. */
    Set<String> offered() {
        return groups.offered().stream().map(row -> row.location().text()).collect(Collectors.toSet());
    }

    /**
     * Takes what lies outside into the practice that is open, once; what was taken is not offered any more.
     *
     * @param busy texts of locations that stay outside for now, because they were changed again after they were saved
     * @param moved gets where each lies now, by the text of its old location
     */
    void takeIn(Set<String> busy, Consumer<Map<String, MethodLocation>> moved) {
        List<MethodRow> wanted = groups.offered().stream()
                .filter(each -> !busy.contains(each.location().text()))
                .toList();
        MethodRepository repository = services.methods();
        taking.start(
                Messages.Library_takingIn,
                () -> takeIn(repository, wanted),
                taken -> taken(taken, moved),
                failure -> view.failure(Failures.sentence(failure, locale)));
    }

    private TakenIn takeIn(MethodRepository repository, List<MethodRow> wanted) {
        Map<String, MethodLocation> moved = new TreeMap<>();
        List<String> failures = new ArrayList<>();
        for (MethodRow each : wanted) {
            try {
                moved.put(each.location().text(), repository.takeIn(each.location()));
            } catch (StoreException failure) {
                failures.add(Failures.of(each.title(), failure, locale));
            }
        }
        return new TakenIn(moved, failures.stream().findFirst());
    }

    private void taken(TakenIn taken, Consumer<Map<String, MethodLocation>> moved) {
        view.failure(taken.failure().orElse(""));
        view.offer("");
        current = false; // what stays outside is offered again
        moved.accept(taken.moved());
        load();
        services.practice().changed();
    }

    private void show() {
        List<MethodGroup> found = groups.matching(search, labels);
        int hits = hits(found);
        boolean searching = !search.isEmpty();
        view.count(count());
        view.offer(offer(groups.offered().size()));
        if (hits == 0 && searching) {
            view.instead(NLS.bind(Messages.Library_nothingFound, search));
        } else {
            view.groups(found, searching);
        }
    }

    private static String offer(int count) {
        if (count == 0) {
            return "";
        }
        return count == 1 ? Messages.Library_offerOne : NLS.bind(Messages.Library_offer, count);
    }

    private static int hits(List<MethodGroup> found) {
        return found.stream().mapToInt(group -> group.rows().size()).sum();
    }

    /** How many there are; while a practice is being opened its own methods are still to come. */
    private String count() {
        if (!search.isEmpty()) {
            return NLS.bind(Messages.Library_found, hits(groups.matching(search, labels)), groups.size());
        }
        boolean more = services.practice().opening().isPresent() || !current;
        return NLS.bind(more ? Messages.Library_countReading : Messages.Library_count, groups.size());
    }
}
