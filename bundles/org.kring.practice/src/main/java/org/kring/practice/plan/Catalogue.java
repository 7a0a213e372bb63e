// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.plan;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kring.method.Words;
import org.kring.model.common.Category;
import org.kring.model.common.Identified;
import org.kring.model.evaluation.Instrument;
import org.kring.model.method.MeetingStructure;
import org.kring.model.method.Method;
import org.kring.model.method.Norms;
import org.kring.model.method.QuestionBank;
import org.kring.practice.PracticeFolder;
import org.kring.practice.methods.MethodEntry;
import org.kring.practice.methods.MethodFinder;
import org.kring.practice.methods.Methods;
import org.kring.practice.methods.UsualNorms;
import org.kring.store.Library;
import org.kring.store.StoreException;

/**
 * What meetings are made of: methods of the library and of the practice, the structure of a meeting, question banks,
 * the instrument and what is usual. As read at one moment.
 *
 * @param all all methods of practice and library
 * @param structure how a meeting is put together
 * @param banks question banks
 * @param instrument what is asked at the end
 * @param norms what is usual; those of the practice before those of the library
 * @param guidance identifiers of the rules, pitfalls and tips on the shelves of the library, and of their sets
 */
public record Catalogue(
        Methods all,
        MeetingStructure structure,
        List<QuestionBank> banks,
        Instrument instrument,
        Norms norms,
        Set<String> guidance) {

    private static final String STRUCTURE = "meeting-structure-s3";

    /** Copies the collections. */
    public Catalogue {
        banks = List.copyOf(banks);
        guidance = Set.copyOf(guidance);
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
        return new Catalogue(
                all,
                structure(library),
                library.shelves().stream()
                        .flatMap(each -> each.getQuestionBanks().stream())
                        .toList(),
                library.instruments().get(0).getInstrument(),
                UsualNorms.of(practice, library),
                guidance(library));
    }

    private static Set<String> guidance(Library library) {
        return library.shelves().stream()
                .flatMap(each -> each.getGuidanceSets().stream())
                .flatMap(each -> Stream.concat(Stream.of(each), each.getItems().stream()))
                .map(Identified::getId)
                .collect(Collectors.toSet());
    }

    private static MeetingStructure structure(Library library) {
        return library.shelves().stream()
                .flatMap(each -> each.getStructures().stream())
                .filter(each -> each.getId().equals(STRUCTURE))
                .findFirst()
                .orElseThrow();
    }

    /** The methods of one sort that can be chosen, own ones first. */
    public List<Method> methods(Category category) {
        return all.choosable(category).stream()
                .map(each -> each.method().orElseThrow())
                .toList();
    }

    /**
     * Whether the same methods can be chosen here, with the same content.
     *
     * @param other read at another moment
     */
    public boolean choosesAs(Catalogue other) {
        return EcoreUtil.equals(chosen(), other.chosen());
    }

    private List<Method> chosen() {
        return all.choosable().stream().map(each -> each.method().orElseThrow()).toList();
    }

    /**
     * The method of the same identifier and version here.
     *
     * @param method of another reading
     * @return itself when it is not here any more
     */
    public Method same(Method method) {
        return all.entry(method).flatMap(MethodEntry::method).orElse(method);
    }

    /** Finds the method of an agenda item. */
    public MethodFinder finder() {
        return all.finder();
    }

    /**
     * What to call a method where several versions may stand side by side.
     *
     * @param method one of these
     * @param locale Dutch gives Dutch, anything else English
     * @return its name, with a mark when it is one's own, for example "Gossip model · draft 1.1"
     */
    public String label(Method method, Locale locale) {
        return all.entry(method).map(each -> each.label(locale)).orElseGet(() -> Words.of(method.getName(), locale));
    }
}
