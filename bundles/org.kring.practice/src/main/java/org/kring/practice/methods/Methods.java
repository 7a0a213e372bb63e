// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.methods;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kring.model.common.Category;
import org.kring.model.method.Method;
import org.kring.practice.PracticeFolder;
import org.kring.store.Library;
import org.kring.store.StoreException;

/**
 * The methods that there are, as read once: own ones first, by name of their file, then those of the library in its
 * order. Of two with the same identifier and version the built-in one counts, else the one whose file has the usual
 * name, else the first; the other is listed with a sentence. Touches the disk only when it is made.
 */
public final class Methods {

    private final List<MethodEntry> entries;
    private final MethodFinder finder;

    private Methods(List<MethodEntry> entries) {
        this.entries = List.copyOf(entries);
        this.finder = new MethodFinder(entries);
    }

    /**
     * The methods of the library alone.
     *
     * @return never empty in a sound installation
     * @throws StoreException when the installation is damaged
     */
    public static Methods builtIn() throws StoreException {
        return of(List.of(), Library.builtIn());
    }

    /**
     * The methods of a practice and of the library.
     *
     * @param practice the practice
     * @return a damaged file is listed and hides no other
     * @throws StoreException when the installation is damaged, or the folder of own methods cannot be listed
     */
    public static Methods of(PracticeFolder practice) throws StoreException {
        return of(practice, Library.builtIn());
    }

    /**
     * The methods of a practice and of a library that was read before.
     *
     * @param practice the practice
     * @param library the library of the program
     * @return a damaged file is listed and hides no other
     * @throws StoreException when the folder of own methods cannot be listed
     */
    public static Methods of(PracticeFolder practice, Library library) throws StoreException {
        return of(MethodFolder.of(practice).entries(), library);
    }

    /** Own ones and those of a library. */
    static Methods of(List<MethodEntry> own, Library library) {
        List<MethodEntry> builtIn = library.methods().stream()
                .map(each -> MethodEntry.of(MethodLocation.builtIn(each.getId()), MethodOrigin.BUILT_IN, each))
                .toList();
        List<MethodEntry> all = new ArrayList<>(told(own, builtIn));
        all.addAll(builtIn);
        return new Methods(all);
    }

    private record Key(String id, String version) {
        static Key of(MethodEntry entry) {
            return new Key(entry.id(), entry.version());
        }
    }

    /** The own ones, with a sentence on each whose identifier and version another one has. */
    private static List<MethodEntry> told(List<MethodEntry> own, List<MethodEntry> builtIn) {
        Map<Key, MethodEntry> first = new HashMap<>();
        builtIn.forEach(each -> first.putIfAbsent(Key.of(each), each));
        own.stream()
                .filter(each -> each.problem().isEmpty())
                .sorted(Comparator.comparing(each -> !hasUsualName(each)))
                .forEach(each -> first.putIfAbsent(Key.of(each), each));
        return own.stream()
                .map(each -> {
                    MethodEntry counts = first.get(Key.of(each));
                    return each.problem().isPresent() || counts == each ? each : each.behind(counts);
                })
                .toList();
    }

    private static boolean hasUsualName(MethodEntry entry) {
        return entry.location().shortName().equals(MethodFolder.fileName(entry.id(), entry.version()));
    }

    /**
     * All of them, damaged files too.
     *
     * @return own ones first
     */
    public List<MethodEntry> entries() {
        return entries;
    }

    /**
     * Those that a meeting may use that is being planned: built in, published or a draft of one's own.
     *
     * @return own ones first
     */
    public List<MethodEntry> choosable() {
        return entries.stream().filter(MethodEntry::choosable).toList();
    }

    /**
     * Those of one sort that a meeting may use that is being planned.
     *
     * @param category the sort
     * @return own ones first
     */
    public List<MethodEntry> choosable(Category category) {
        return choosable().stream().filter(each -> each.category() == category).toList();
    }

    /**
     * The line of a method.
     *
     * @param method one that came from here, or one with the same identifier and version
     * @return empty when there is none
     */
    public Optional<MethodEntry> entry(Method method) {
        return entries.stream()
                .filter(each -> each.problem().isEmpty())
                .filter(each -> each.id().equals(method.getId())
                        && each.version().equals(Objects.requireNonNullElse(method.getVersion(), "")))
                .findFirst();
    }

    /** Finds methods among these. */
    public MethodFinder finder() {
        return finder;
    }
}
