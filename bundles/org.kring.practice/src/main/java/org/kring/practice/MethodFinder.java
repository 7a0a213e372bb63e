// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.method.Method;
import org.kring.store.Library;
import org.kring.store.StoreException;

/** Finds the methods that agendas name: own ones of the practice first, then those of the library. */
public final class MethodFinder implements Function<AgendaItem, Optional<Method>> {

    private final List<Method> methods;

    /**
     * A finder among these methods.
     *
     * @param methods those that come first are found first
     */
    public MethodFinder(List<Method> methods) {
        this.methods = List.copyOf(methods);
    }

    /**
     * Reads the own methods of a practice once. Damaged ones are as if they were not there; the practice tells them.
     *
     * @param practice the practice
     * @param library the library of the program
     * @return the finder
     * @throws StoreException when the folder of own methods cannot be listed
     */
    public static MethodFinder of(PracticeFolder practice, Library library) throws StoreException {
        var all = new ArrayList<>(practice.methods().found());
        all.addAll(library.methods());
        return new MethodFinder(all);
    }

    /**
     * Finds a method.
     *
     * @param id its identifier
     * @param version its version; null or empty means: any, own ones first
     * @return empty when there is none
     */
    public Optional<Method> find(String id, String version) {
        return methods.stream()
                .filter(each -> each.getId().equals(id))
                .filter(each -> version == null || version.isEmpty() || version.equals(each.getVersion()))
                .findFirst();
    }

    /** The method that an item of an agenda names; empty when it names none, or one that is gone. */
    @Override
    public Optional<Method> apply(AgendaItem item) {
        return find(item.getMethod(), item.getMethodVersion());
    }
}
