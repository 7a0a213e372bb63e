// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.check;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kring.method.Bilingual;
import org.kring.model.method.Method;
import org.kring.model.practice.Practice;
import org.kring.practice.GroupFolder;
import org.kring.practice.PracticeFolder;
import org.kring.practice.check.CheckResult.Kind;
import org.kring.practice.methods.MethodEntry;
import org.kring.practice.methods.MethodFinder;
import org.kring.practice.methods.MethodLocation;
import org.kring.practice.methods.Methods;
import org.kring.store.Library;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/**
 * Checks a whole practice and changes nothing: every file can be read, references between documents lead somewhere,
 * journals are whole, forms are plausible. Says of each file what is damaged and what is not.
 */
public final class PracticeCheck {

    private final Library library;

    /** A check that knows these methods and instruments beside those of the practice. */
    public PracticeCheck(Library library) {
        this.library = library;
    }

    /**
     * Checks a practice.
     *
     * @param folder its folder
     * @return one result for each whole file, one or more for each other, in the order of the folders
     * @throws StoreException NO_PRACTICE; whatever cannot be read or listed is among the results
     */
    public List<CheckResult> check(Path folder) throws StoreException {
        if (!PracticeFolder.isPractice(folder)) {
            throw StoreException.of(Problem.NO_PRACTICE, folder);
        }
        var practice = PracticeFolder.unchecked(folder);
        var list = new Checklist(practice);
        list.read(practice.file(), Practice.class);
        list.end();
        list.folder(folder, () -> list.strangers(folder, PracticeFolder.names()));
        list.folder(practice.methodsFolder(), () -> methods(practice, list));
        list.folder(practice.groupsFolder(), () -> groups(practice, list));
        return list.results();
    }

    private void methods(PracticeFolder practice, Checklist list) throws StoreException {
        var held = heldBack(practice);
        var files = practice.methodFiles();
        for (Path each : files) {
            list.read(each, Method.class)
                    .map(read -> held.get(MethodLocation.of(each)))
                    .ifPresent(why -> list.add(Kind.PASSED_OVER, why));
            list.end();
        }
        list.strangers(
                practice.methodsFolder(),
                files.stream().map(each -> each.getFileName().toString()).collect(Collectors.toSet()));
    }

    /** The methods that can be read but that no meeting can use, for example copies that another program made. */
    private Map<MethodLocation, Bilingual> heldBack(PracticeFolder practice) throws StoreException {
        var held = new HashMap<MethodLocation, Bilingual>();
        for (MethodEntry each : Methods.of(practice, library).entries()) {
            each.problem().ifPresent(why -> held.put(each.location(), why));
        }
        return held;
    }

    private void groups(PracticeFolder practice, Checklist list) throws StoreException {
        var all = practice.groupFolders();
        list.amongFolders(
                practice.groupsFolder(), all.stream().map(GroupFolder::id).collect(Collectors.toSet()));
        var meetings = new MeetingCheck(list, finder(practice), library.instruments());
        for (GroupFolder each : all) {
            new GroupCheck(list, each).check(meetings);
        }
    }

    /** Own methods that cannot be listed are told already; then those of the library have to do. */
    private MethodFinder finder(PracticeFolder practice) throws StoreException {
        try {
            return MethodFinder.of(practice, library);
        } catch (StoreException told) {
            return Methods.builtIn().finder();
        }
    }
}
