// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.files;

import java.util.ArrayList;
import java.util.List;
import org.kring.model.common.Category;
import org.kring.model.evaluation.Instrument;
import org.kring.model.method.MeetingStructure;
import org.kring.model.method.Method;
import org.kring.model.method.Norms;
import org.kring.model.method.QuestionBank;
import org.kring.model.practice.Practice;
import org.kring.practice.PracticeFolder;
import org.kring.practice.methods.MethodFinder;
import org.kring.store.Library;
import org.kring.store.StoreException;

/**
 * What a meeting is made of: methods of the library and of the practice, the structure of a meeting, question banks,
 * the instrument and what is usual.
 *
 * @param methods all methods that can be chosen, own ones first
 * @param structure how a meeting is put together
 * @param banks question banks
 * @param instrument what is asked at the end
 * @param norms what is usual
 * @param finder finds the method of an agenda item
 */
public record Catalogue(
        List<Method> methods,
        MeetingStructure structure,
        List<QuestionBank> banks,
        Instrument instrument,
        Norms norms,
        MethodFinder finder) {

    private static final String STRUCTURE = "meeting-structure-s3";

    /** Reads everything anew; touches the disk. */
    public static Catalogue read(PracticeFolder practice) throws StoreException {
        Library library = Library.builtIn();
        List<Method> methods = new ArrayList<>(practice.methods().found());
        methods.addAll(library.methods());
        Practice document = practice.practice();
        Norms usual = library.shelves().stream()
                .filter(each -> each.getNorms() != null)
                .findFirst()
                .orElseThrow()
                .getNorms();
        return new Catalogue(
                methods,
                library.shelves().stream()
                        .flatMap(each -> each.getStructures().stream())
                        .filter(each -> each.getId().equals(STRUCTURE))
                        .findFirst()
                        .orElseThrow(),
                library.shelves().stream()
                        .flatMap(each -> each.getQuestionBanks().stream())
                        .toList(),
                library.instruments().get(0).getInstrument(),
                document.getNorms() == null ? usual : document.getNorms(),
                MethodFinder.of(practice, library));
    }

    /** The methods of one sort. */
    public List<Method> methods(Category category) {
        return methods.stream().filter(each -> each.getCategory() == category).toList();
    }
}
