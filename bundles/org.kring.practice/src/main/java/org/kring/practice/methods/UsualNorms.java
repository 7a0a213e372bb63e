// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.methods;

import java.util.Objects;
import org.kring.model.method.Norms;
import org.kring.model.method.Shelf;
import org.kring.practice.PracticeFolder;
import org.kring.store.Library;
import org.kring.store.StoreException;

/** What is usual: as the practice says, else as the library does. */
public final class UsualNorms {

    private UsualNorms() {}

    /**
     * What is usual in a practice.
     *
     * @param practice its document is read
     * @param library the library of the program
     * @return the norms of the practice as a whole, those of the library when it has none
     * @throws StoreException when the document of the practice cannot be read
     */
    public static Norms of(PracticeFolder practice, Library library) throws StoreException {
        Norms own = practice.practice().getNorms();
        return own == null ? of(library) : own;
    }

    /** What is usual where no practice says otherwise. */
    public static Norms of(Library library) {
        return library.shelves().stream()
                .map(Shelf::getNorms)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
