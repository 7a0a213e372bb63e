// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kring.method.Phases;
import org.kring.model.common.Category;
import org.kring.model.common.Text;
import org.kring.model.method.Method;
import org.kring.model.method.Phase;
import org.kring.practice.methods.Folded;
import org.kring.practice.methods.MethodEntry;
import org.kring.practice.methods.MethodLocation;

/**
 * One line of the library, as an immutable snapshot.
 *
 * @param location where the method lies
 * @param name its name in the reader's language, never empty
 * @param mark what sets an own version apart, for example "draft 1.1"; empty for what is built in
 * @param problem why no meeting can use it; empty when nothing is wrong
 * @param category its sort
 * @param draft whether it can be changed
 * @param kept whether it is only there for the meetings that have used it
 * @param readable false for a file that could not be read; it is listed so that nothing disappears in silence
 * @param searched everything that a search looks at, folded: names, other names and phase titles in both languages
 */
public record MethodRow(
        MethodLocation location,
        String name,
        String mark,
        String problem,
        Category category,
        boolean draft,
        boolean kept,
        boolean readable,
        List<String> searched) {

    /** Keeps a copy of the list. */
    public MethodRow {
        searched = List.copyOf(searched);
    }

    static MethodRow of(MethodEntry entry, Locale locale) {
        return new MethodRow(
                entry.location(),
                entry.name(locale),
                entry.mark().in(locale),
                entry.problem().map(each -> each.in(locale)).orElse(""),
                entry.category(),
                entry.draft(),
                entry.retired(),
                entry.method().isPresent(),
                searched(entry));
    }

    /**
     * What stands on the tab of the method.
     *
     * @return never empty
     */
    public String title() {
        return draft ? name + " (" + mark + ")" : name;
    }

    private static List<String> searched(MethodEntry entry) {
        List<String> searched = new ArrayList<>();
        searched.add(Folded.of(entry.location().shortName()));
        entry.method().ifPresent(method -> addWords(searched, method));
        return searched;
    }

    private static void addWords(List<String> searched, Method method) {
        add(searched, method.getName());
        method.getAliases().forEach(alias -> add(searched, alias));
        for (Phase phase : Phases.of(method)) {
            add(searched, phase.getName());
        }
    }

    private static void add(List<String> searched, Text text) {
        if (text != null) {
            searched.add(Folded.of(text.getNl()));
            searched.add(Folded.of(text.getEn()));
        }
    }
}
