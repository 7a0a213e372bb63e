// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kring.model.common.Category;
import org.kring.practice.methods.Folded;
import org.kring.practice.methods.MethodEntry;
import org.kring.practice.methods.MethodOrigin;
import org.kring.practice.methods.MethodRepository;
import org.kring.store.StoreException;
import org.kring.ui.design.text.Labels;
import org.kring.ui.design.text.Messages;

/**
 * Sorts methods into branches: one's own first, then the built-in ones by category in the order of a meeting, at last
 * what is only kept for the meetings that have used it.
 *
 * @param own those of the practice that is open
 * @param outside those that lie in no practice
 * @param builtIn those of the library
 * @param practice whether a practice is open
 */
record MethodGroups(List<MethodRow> own, List<MethodRow> outside, List<MethodRow> builtIn, boolean practice) {

    static final MethodGroups NONE = new MethodGroups(List.of(), List.of(), List.of(), false);

    private static final List<Category> ORDER = List.of(
            Category.WARM_UP,
            Category.LOOK_BACK,
            Category.CASE_FINDING,
            Category.CASE_METHOD,
            Category.THEME_METHOD,
            Category.CLOSING,
            Category.UNSTATED);

    MethodGroups {
        own = List.copyOf(own);
        outside = List.copyOf(outside);
        builtIn = List.copyOf(builtIn);
    }

    /** Reads all of them; touches the disk. */
    static MethodGroups read(MethodRepository repository, Locale locale) throws StoreException {
        List<MethodEntry> all = repository.methods().entries();
        return new MethodGroups(
                rows(all.stream().filter(each -> each.origin() != MethodOrigin.BUILT_IN), locale),
                rows(repository.outside().stream(), locale),
                rows(all.stream().filter(each -> each.origin() == MethodOrigin.BUILT_IN), locale),
                repository.hasPractice());
    }

    private static List<MethodRow> rows(Stream<MethodEntry> entries, Locale locale) {
        return entries.map(each -> MethodRow.of(each, locale)).toList();
    }

    int size() {
        return own.size() + outside.size() + builtIn.size();
    }

    /** The line of a method by the text of its location. */
    Optional<MethodRow> row(String location) {
        return Stream.of(own, outside, builtIn)
                .flatMap(List::stream)
                .filter(row -> row.location().text().equals(location))
                .findFirst();
    }

    /** What can be taken into the practice that is open. */
    List<MethodRow> offered() {
        return practice ? outside.stream().filter(MethodRow::readable).toList() : List.of();
    }

    /** The branches that hold something of what is searched for; an empty search holds everything. */
    List<MethodGroup> matching(String search, Labels labels) {
        Predicate<MethodRow> wanted = wanted(search);
        List<MethodGroup> groups = new ArrayList<>();
        add(
                groups,
                "own",
                Messages.Library_own,
                own.stream().filter(wanted.and(each -> !each.kept())).toList());
        add(
                groups,
                "outside",
                practice ? Messages.Library_outside : Messages.Library_own,
                outside.stream().filter(wanted).toList());
        for (Category category : ORDER) {
            List<MethodRow> rows = builtIn.stream()
                    .filter(row -> row.category() == category)
                    .filter(wanted)
                    .toList();
            add(groups, category.getName(), labels.of(category), rows);
        }
        add(
                groups,
                MethodGroup.KEPT,
                Messages.Library_kept,
                own.stream().filter(wanted.and(MethodRow::kept)).toList());
        return groups;
    }

    /** Every word of the search must be found somewhere in the method. */
    private static Predicate<MethodRow> wanted(String search) {
        List<String> words = List.of(Folded.of(search).split(" "));
        return row -> words.stream().allMatch(word -> row.searched().stream().anyMatch(text -> text.contains(word)));
    }

    private static void add(List<MethodGroup> groups, String key, String label, List<MethodRow> rows) {
        if (!rows.isEmpty()) {
            groups.add(new MethodGroup(key, label, rows));
        }
    }
}
