// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.kring.model.common.Category;
import org.kring.ui.design.files.MethodEntry;
import org.kring.ui.design.text.Labels;
import org.kring.ui.design.text.Messages;

/** Sorts methods into branches: one's own first, then the built-in ones by category in the order of a meeting. */
record MethodGroups(List<MethodEntry> own, List<MethodEntry> builtIn) {

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
        builtIn = List.copyOf(builtIn);
    }

    int size() {
        return own.size() + builtIn.size();
    }

    /** The branches that hold something of what is searched for; an empty search holds everything. */
    List<MethodGroup> matching(String search, Labels labels) {
        Predicate<MethodEntry> wanted = wanted(search);
        List<MethodGroup> groups = new ArrayList<>();
        add(groups, "own", Messages.Library_own, own.stream().filter(wanted).toList());
        for (Category category : ORDER) {
            List<MethodEntry> entries = builtIn.stream()
                    .filter(entry -> entry.category() == category)
                    .filter(wanted)
                    .toList();
            add(groups, category.getName(), labels.of(category), entries);
        }
        return groups;
    }

    /** Every word of the search must be found somewhere in the method. */
    private static Predicate<MethodEntry> wanted(String search) {
        List<String> words = List.of(Folded.of(search).strip().split("\\s+"));
        return entry -> {
            List<String> texts = entry.searched().stream().map(Folded::of).toList();
            return words.stream().allMatch(word -> texts.stream().anyMatch(text -> text.contains(word)));
        };
    }

    private static void add(List<MethodGroup> groups, String key, String label, List<MethodEntry> entries) {
        if (!entries.isEmpty()) {
            groups.add(new MethodGroup(key, label, entries));
        }
    }
}
