// SPDX-License-Identifier: EPL-2.0
package org.kring.store.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.kring.model.common.Citation;
import org.kring.model.common.Document;
import org.kring.model.common.Identified;
import org.kring.model.common.Text;
import org.kring.model.evaluation.InstrumentDocument;
import org.kring.model.method.Guidance;
import org.kring.model.method.GuidanceSet;
import org.kring.model.method.GuidanceUse;
import org.kring.model.method.Method;
import org.kring.model.method.Phase;
import org.kring.model.method.Shelf;
import org.kring.model.method.Slot;
import org.kring.model.method.Source;
import org.kring.store.DocumentWriter;
import org.kring.store.StoreException;

/**
 * Holds together what the documents of the library say about each other: whatever is named exists, every text stands in
 * both languages, every rule tells where it comes from, and every file is written as the store would write it.
 */
class LibraryReferencesTest {

    @Test
    void everyTextStandsInBothLanguages() {
        assertNone(LibraryFiles.everything(Text.class)
                .filter(text -> blank(text.getNl()) || blank(text.getEn()))
                .map(text -> text.getNl() + " / " + text.getEn()));
    }

    @Test
    void everyCitationNamesASourceOfTheShelfByItsTitle() {
        Map<String, String> titles = shelved(Source.class).collect(Collectors.toMap(Source::getId, Source::getTitle));

        assertEquals(Set.of("S0", "S1", "S2", "S3", "S4"), titles.keySet());
        assertNone(LibraryFiles.everything(Citation.class)
                .filter(citation ->
                        citation.getTitle() == null || !citation.getTitle().equals(titles.get(citation.getSource())))
                .map(citation -> citation.getSource() + " " + citation.getTitle()));
    }

    @Test
    void everyMethodAndEveryRuleTellsWhereItComesFrom() {
        assertNone(LibraryFiles.methods().stream()
                .filter(method -> method.getCitations().isEmpty())
                .map(Method::getId));
        assertNone(LibraryFiles.everything(Guidance.class)
                .filter(item -> item.getCitations().isEmpty())
                .map(Guidance::getId));
    }

    @Test
    void everyIdentifierIsUniqueWithinItsDocumentAndAcrossShelves() {
        for (Document document : LibraryFiles.documents()) {
            assertDistinct(LibraryFiles.within(document, Identified.class).toList());
        }
        assertDistinct(shelved(Identified.class).toList());
    }

    @Test
    void whatAMethodNamesStandsOnAShelf() {
        Set<String> shelved = shelved(Identified.class).map(Identified::getId).collect(Collectors.toSet());
        Predicate<String> missing = id -> !shelved.contains(id);

        assertNone(LibraryFiles.everything(GuidanceUse.class)
                .map(GuidanceUse::getGuidance)
                .filter(missing));
        assertNone(LibraryFiles.everything(Phase.class)
                .flatMap(phase -> phase.getQuestionBanks().stream())
                .filter(missing));
        assertNone(LibraryFiles.methods().stream()
                .map(Method::getCaseForm)
                .filter(form -> !blank(form))
                .filter(missing));
        assertNone(LibraryFiles.methods().stream()
                .flatMap(method -> method.getApproaches().stream())
                .filter(missing));
    }

    @Test
    void whatGuidanceContradictsExists() {
        Set<String> all =
                LibraryFiles.everything(Guidance.class).map(Guidance::getId).collect(Collectors.toSet());

        assertNone(LibraryFiles.everything(Guidance.class)
                .flatMap(item -> item.getContradicts().stream())
                .filter(id -> !all.contains(id)));
    }

    @Test
    void phasesThatGuidanceIsShownWithExist() {
        for (Method method : LibraryFiles.methods()) {
            Set<String> phases = ids(method, Phase.class);
            Stream<String> own = method.getGuidance().stream().flatMap(item -> item.getPhases().stream());
            Stream<String> used = method.getSharedGuidance().stream().flatMap(use -> use.getPhases().stream());
            Stream<String> shared = method.getSharedGuidance().stream()
                    .flatMap(use ->
                            shelved(GuidanceSet.class).filter(set -> set.getId().equals(use.getGuidance())))
                    .flatMap(set -> set.getItems().stream())
                    .flatMap(item -> item.getPhases().stream());

            assertNone(Stream.of(own, used, shared)
                    .flatMap(some -> some)
                    .filter(id -> !phases.contains(id))
                    .map(id -> method.getId() + " has no " + id));
        }
    }

    @Test
    void slotsNameMethodsOfTheLibrary() {
        Set<String> methods = LibraryFiles.methods().stream().map(Method::getId).collect(Collectors.toSet());

        assertNone(shelved(Slot.class)
                .map(Slot::getMethod)
                .filter(method -> !blank(method))
                .filter(method -> !methods.contains(method)));
    }

    @Test
    void everyFileIsWrittenAsTheStoreWritesIt() throws IOException, StoreException {
        for (Document document : LibraryFiles.documents()) {
            String name = document.getId() + ending(document);
            try (InputStream in = getClass().getResourceAsStream("/org/kring/library/" + name)) {
                assertNotNull(in, name);
                assertArrayEquals(DocumentWriter.bytes(document), in.readAllBytes(), name);
            }
        }
    }

    private static String ending(Document document) {
        if (document instanceof Method) {
            return "-1.method";
        }
        return document instanceof InstrumentDocument ? ".instrument" : ".shelf";
    }

    private static <T extends EObject> Stream<T> shelved(Class<T> type) {
        return LibraryFiles.shelves().stream().flatMap((Shelf shelf) -> LibraryFiles.within(shelf, type));
    }

    private static Set<String> ids(EObject document, Class<? extends Identified> type) {
        return LibraryFiles.within(document, type).map(Identified::getId).collect(Collectors.toSet());
    }

    private static void assertDistinct(List<? extends Identified> all) {
        assertFalse(all.isEmpty());
        Set<String> seen = new HashSet<>();
        all.forEach(found -> assertTrue(seen.add(found.getId()), () -> "twice: " + found.getId()));
    }

    private static void assertNone(Stream<String> violations) {
        assertEquals(List.of(), violations.toList());
    }

    private static boolean blank(String words) {
        return words == null || words.isBlank();
    }
}
