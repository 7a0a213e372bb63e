// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kring.method.Phases;
import org.kring.method.Words;
import org.kring.model.common.Category;
import org.kring.model.common.Text;
import org.kring.model.method.Method;
import org.kring.model.method.MethodStatus;
import org.kring.model.method.Phase;
import org.kring.practice.methods.MethodLocation;

/**
 * One line of the library, as an immutable snapshot.
 *
 * @param location where the method lies
 * @param name its name in the reader's language, never empty
 * @param category its sort
 * @param draft whether it can be changed
 * @param readable false for a file that could not be read; it is listed so that nothing disappears in silence
 * @param searched everything that a search looks at: names, aliases and phase titles in both languages
 */
public record MethodEntry(
        MethodLocation location,
        String name,
        Category category,
        boolean draft,
        boolean readable,
        List<String> searched) {

    /** Keeps a copy of the list. */
    public MethodEntry {
        searched = List.copyOf(searched);
    }

    static MethodEntry of(LoadedMethod loaded, Locale locale) {
        Method method = loaded.method();
        List<String> searched = new ArrayList<>();
        addWords(searched, method.getName());
        method.getAliases().forEach(alias -> addWords(searched, alias));
        for (Phase phase : Phases.of(method)) {
            addWords(searched, phase.getName());
        }
        String name = Words.of(method.getName(), locale);
        return new MethodEntry(
                loaded.location(),
                name.isEmpty() ? loaded.location().shortName() : name,
                method.getCategory(),
                method.getStatus() == MethodStatus.DRAFT,
                true,
                searched);
    }

    static MethodEntry unreadable(MethodLocation location) {
        String name = location.shortName();
        return new MethodEntry(location, name, Category.UNSTATED, false, false, List.of(name));
    }

    private static void addWords(List<String> searched, Text text) {
        if (text != null) {
            searched.add(text.getNl() == null ? "" : text.getNl());
            searched.add(text.getEn() == null ? "" : text.getEn());
        }
    }
}
