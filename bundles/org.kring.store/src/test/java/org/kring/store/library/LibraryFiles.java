// SPDX-License-Identifier: EPL-2.0
package org.kring.store.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.kring.model.common.Document;
import org.kring.model.evaluation.InstrumentDocument;
import org.kring.model.method.Method;
import org.kring.model.method.Shelf;
import org.kring.store.Library;
import org.kring.store.StoreException;

/** The documents of the library as the tests of this package ask for them, read once; nobody may change them. */
final class LibraryFiles {
    private static final Library LIBRARY = read();

    private LibraryFiles() {}

    static List<Method> methods() {
        return LIBRARY.methods();
    }

    static Method method(String id) {
        return LIBRARY.method(id).orElseThrow(() -> new AssertionError("no method " + id));
    }

    static List<Shelf> shelves() {
        return LIBRARY.shelves();
    }

    static InstrumentDocument instrument() {
        return LIBRARY.instruments().get(0);
    }

    static List<Document> documents() {
        List<Document> all = new ArrayList<>(LIBRARY.methods());
        all.addAll(LIBRARY.shelves());
        all.addAll(LIBRARY.instruments());
        return all;
    }

    /** Everything of a type in all documents, the documents themselves included. */
    static <T extends EObject> Stream<T> everything(Class<T> type) {
        return documents().stream().flatMap(document -> within(document, type));
    }

    /** Everything of a type in one document, the document itself included. */
    static <T extends EObject> Stream<T> within(EObject document, Class<T> type) {
        Stream<EObject> contents = StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(document.eAllContents(), Spliterator.ORDERED), false);
        return Stream.concat(Stream.of(document), contents)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static Library read() {
        try {
            return Library.builtIn();
        } catch (StoreException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }
}
