// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.plan;

import java.util.List;
import org.kring.model.common.Category;
import org.kring.model.evaluation.Instrument;
import org.kring.model.method.MeetingStructure;
import org.kring.model.method.Method;
import org.kring.model.method.Norms;
import org.kring.model.method.QuestionBank;
import org.kring.practice.PracticeFolder;
import org.kring.practice.methods.MethodFinder;
import org.kring.practice.methods.Methods;
import org.kring.store.Library;
import org.kring.store.StoreException;

/**
 * What meetings are made of: methods of the library and of the practice, the structure of a meeting, question banks,
 * the instrument and what is usual. As read at one moment.
 *
 * @param methods all methods that can be chosen, own ones first
 * @param structure how a meeting is put together
 * @param banks question banks
 * @param instrument what is asked at the end
 * @param norms what is usual; those of the practice before those of the library
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

    /** Copies the lists. */
    public Catalogue {
        methods = List.copyOf(methods);
        banks = List.copyOf(banks);
    }

    /**
     * Reads everything anew.
     *
     * @param practice whose own methods and norms come first
     * @return what a meeting can be made of now
     * @throws StoreException when the practice cannot be read, or its folder of methods not be listed
     */
    public static Catalogue read(PracticeFolder practice) throws StoreException {
        Library library = Library.builtIn();
        Methods all = Methods.of(practice, library);
        Norms own = practice.practice().getNorms();
        return new Catalogue(
                all.choosable().stream()
                        .map(each -> each.method().orElseThrow())
                        .toList(),
                structure(library),
                library.shelves().stream()
                        .flatMap(each -> each.getQuestionBanks().stream())
                        .toList(),
                library.instruments().get(0).getInstrument(),
                own == null ? usual(library) : own,
                all.finder());
    }

    private static MeetingStructure structure(Library library) {
        return library.shelves().stream()
                .flatMap(each -> each.getStructures().stream())
                .filter(each -> each.getId().equals(STRUCTURE))
                .findFirst()
                .orElseThrow();
    }

    private static Norms usual(Library library) {
        return library.shelves().stream()
                .filter(each -> each.getNorms() != null)
                .findFirst()
                .orElseThrow()
                .getNorms();
    }

    /** The methods of one sort, own ones first. */
    public List<Method> methods(Category category) {
        return methods.stream().filter(each -> each.getCategory() == category).toList();
    }
}
