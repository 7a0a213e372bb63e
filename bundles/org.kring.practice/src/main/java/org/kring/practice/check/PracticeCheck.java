// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.check;

import java.nio.file.Path;
import java.util.List;
import org.kring.model.method.Method;
import org.kring.model.practice.Practice;
import org.kring.practice.GroupFolder;
import org.kring.practice.PracticeFolder;
import org.kring.practice.methods.MethodFinder;
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
     * @throws StoreException when it is no practice, or a folder cannot be listed
     */
    public List<CheckResult> check(Path folder) throws StoreException {
        if (!PracticeFolder.isPractice(folder)) {
            throw StoreException.of(Problem.NO_PRACTICE, folder);
        }
        var practice = PracticeFolder.unchecked(folder);
        var list = new Checklist(practice);
        list.read(practice.file(), Practice.class);
        list.end();
        for (Path each : practice.methodFiles()) {
            list.read(each, Method.class);
            list.end();
        }
        var meetings = new MeetingCheck(list, MethodFinder.of(practice, library), library.instruments());
        for (GroupFolder each : practice.groupFolders()) {
            new GroupCheck(list, each).check(meetings);
        }
        return list.results();
    }
}
