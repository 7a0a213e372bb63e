// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.methods;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.kring.method.Bilingual;
import org.kring.model.common.Text;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.Meeting;
import org.kring.model.method.Method;
import org.kring.model.method.MethodStatus;
import org.kring.practice.Damage;
import org.kring.practice.PracticeFolder;
import org.kring.store.DocumentReader;
import org.kring.store.Library;
import org.kring.store.StoreException;

/**
 * The one finder of methods: by identifier and version as agendas name them, and by what people call them. Where no
 * version is named, own published ones come first, then own drafts, then the library, each from the newest; what is
 * only kept for meetings of before comes last.
 */
public final class MethodFinder implements Function<AgendaItem, Optional<Method>> {

    private static final Comparator<MethodEntry> BEST_FIRST = Comparator.comparingInt(MethodFinder::rank)
            .thenComparing(Comparator.comparing(MethodEntry::version, new VersionOrder())
                    .reversed());

    private final List<MethodEntry> entries;

    MethodFinder(List<MethodEntry> all) {
        this.entries = all.stream()
                .filter(each -> each.problem().isEmpty())
                .sorted(BEST_FIRST)
                .toList();
    }

    /**
     * Reads the own methods of a practice once. Damaged ones are as if they were not there; {@link Methods} lists them.
     *
     * @param practice the practice
     * @param library the library of the program
     * @return the finder
     * @throws StoreException when the folder of own methods cannot be listed
     */
    public static MethodFinder of(PracticeFolder practice, Library library) throws StoreException {
        return Methods.of(practice, library).finder();
    }

    /**
     * Reads the method in a file that may lie anywhere.
     *
     * @param file any path
     * @param altered told when it does not fit its checksum
     * @return the line of it, outside of every practice
     * @throws StoreException when it is not there or cannot be understood
     */
    public static MethodEntry inFile(Path file, Consumer<Damage> altered) throws StoreException {
        Method method = DocumentReader.read(file, Method.class);
        DocumentReader.notice(method, file.toString())
                .ifPresent(told -> altered.accept(new Damage(file.toString(), told)));
        return MethodEntry.of(MethodLocation.of(file), MethodOrigin.OUTSIDE, method);
    }

    private static int rank(MethodEntry entry) {
        if (entry.retired()) {
            return 3;
        }
        return entry.origin() == MethodOrigin.BUILT_IN ? 2 : entry.draft() ? 1 : 0;
    }

    /**
     * Finds a method as agendas name it.
     *
     * @param id its identifier; null finds none
     * @param version its version; null or empty means: any, the best first
     * @return empty when there is none
     */
    public Optional<Method> find(String id, String version) {
        return entry(id, version).flatMap(MethodEntry::method);
    }

    private Optional<MethodEntry> entry(String id, String version) {
        return entries.stream()
                .filter(each -> each.id().equals(id))
                .filter(each -> version == null || version.isEmpty() || version.equals(each.version()))
                .findFirst();
    }

    /** Whether the method that an item of an agenda names is one of the library, which neither changes nor goes. */
    boolean isBuiltIn(AgendaItem item) {
        return entry(item.getMethod(), item.getMethodVersion())
                .filter(each -> each.origin() == MethodOrigin.BUILT_IN)
                .isPresent();
    }

    /**
     * What an agenda names in vain.
     *
     * @param meeting its items may also name no method at all
     * @return the first item whose method is not here, or cannot be read; mostly empty
     */
    public Optional<AgendaItem> lacking(Meeting meeting) {
        return meeting.getAgenda().stream().filter(this::lacks).findFirst();
    }

    /** The method of the library with an identifier, in its newest version. */
    Optional<Method> builtIn(String id) {
        return entries.stream()
                .filter(each -> each.id().equals(id) && each.origin() == MethodOrigin.BUILT_IN)
                .findFirst()
                .flatMap(MethodEntry::method);
    }

    /** What people know as the version that an item of an agenda names: the draft, or what was kept of it. */
    Optional<Method> sameVersion(AgendaItem item) {
        String version = UsedVersions.shown(item.getMethodVersion());
        return entries.stream()
                .filter(each -> each.id().equals(item.getMethod())
                        && UsedVersions.shown(each.version()).equals(version))
                .findFirst()
                .flatMap(MethodEntry::method);
    }

    /**
     * What a list calls the method of an item of an agenda.
     *
     * @param item also one that names none
     * @param planned whether its meeting goes along with drafts, see {@link #planned}
     * @return its name; with a mark when it is gone or cannot be read; "" when the item names none
     */
    public Bilingual called(AgendaItem item, boolean planned) {
        if (lacks(item)) {
            return GoneMethod.of(item, this, this).listed();
        }
        return (planned ? planned(item) : apply(item))
                .map(each -> Bilingual.of(each.getName()))
                .orElse(new Bilingual("", ""));
    }

    /**
     * What a sentence calls a method that is gone or cannot be read.
     *
     * @param item of an agenda that {@link #lacks} its method
     * @return with its article, as the subject of a sentence
     */
    public Bilingual gone(AgendaItem item) {
        return GoneMethod.of(item, this, this).sentence();
    }

    /** Whether an item of an agenda names a method that is not here, or cannot be read. */
    public boolean lacks(AgendaItem item) {
        return item.getMethod() != null
                && !item.getMethod().isEmpty()
                && apply(item).isEmpty();
    }

    /** The method that an item of an agenda names; empty when it names none, or one that is gone. */
    @Override
    public Optional<Method> apply(AgendaItem item) {
        return find(item.getMethod(), item.getMethodVersion());
    }

    /**
     * The method that a plan means: as {@link #apply}, but what was kept of a draft stands for that draft as long as it
     * is there, since a meeting that has not begun goes along with it.
     *
     * @param item of the agenda of a meeting that has not begun
     * @return empty when it names none, or one that is gone
     */
    public Optional<Method> planned(AgendaItem item) {
        Optional<Method> named = apply(item);
        return named.filter(each -> each.getStatus() == MethodStatus.RETIRED)
                .flatMap(each -> find(each.getId(), each.getBasedOn()))
                .filter(each -> each.getStatus() == MethodStatus.DRAFT)
                .or(() -> named);
    }

    /**
     * Finds methods by what people call them: an identifier, a name or another name in Dutch or English, or the name of
     * a file in the practice; case, accents and spaces do not matter. A version may follow after {@code @}. The first
     * of these ways that finds something counts.
     *
     * @param words for example "basic-model", "Basic model@1.1" or "basic-model-1.1.method"
     * @return the best version of each method found; more than one only when different methods share the name
     */
    public List<MethodEntry> named(String words) {
        List<MethodEntry> found = search(words, "");
        int at = words.lastIndexOf('@');
        String version = words.substring(at + 1).strip();
        // nothing after the sign names no version
        return found.isEmpty() && at > 0 && !version.isEmpty() ? search(words.substring(0, at), version) : found;
    }

    private List<MethodEntry> search(String words, String version) {
        String folded = Folded.of(words);
        List<Predicate<MethodEntry>> ways = List.of(
                each -> each.id().equals(words.strip()),
                each -> Folded.of(each.id()).equals(folded),
                each -> isFile(each, folded),
                each -> is(each.method().orElseThrow().getName(), folded),
                each -> each.method().orElseThrow().getAliases().stream().anyMatch(alias -> is(alias, folded)));
        for (Predicate<MethodEntry> way : ways) {
            List<MethodEntry> found = best(way, version);
            if (!folded.isEmpty() && !found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<MethodEntry> best(Predicate<MethodEntry> way, String version) {
        Map<String, MethodEntry> best = new LinkedHashMap<>();
        entries.stream()
                .filter(each -> version.isEmpty() || each.version().equals(version))
                .filter(way)
                .forEach(each -> best.putIfAbsent(each.id(), each));
        return new ArrayList<>(best.values());
    }

    private static boolean isFile(MethodEntry entry, String folded) {
        String file =
                entry.location().isBuiltIn() ? "" : Folded.of(entry.location().shortName());
        return file.equals(folded) || file.equals(folded + MethodFolder.ENDING);
    }

    private static boolean is(Text name, String folded) {
        return name != null
                && (Folded.of(name.getNl()).equals(folded)
                        || Folded.of(name.getEn()).equals(folded));
    }
}
