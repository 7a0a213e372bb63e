// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import java.util.Locale;
import java.util.Objects;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/**
 * Something in a practice that could not be read; or that was read, but does not fit its checksum, problem ALTERED.
 *
 * @param file where it is within the practice, with slashes, for example "groups/noord/group.xmi"
 * @param problem what is wrong
 */
public record Damage(String file, StoreException problem) {

    /** Checks that nothing is missing. */
    public Damage {
        Objects.requireNonNull(file);
        Objects.requireNonNull(problem);
    }

    /** Whether it could be read all the same, and a person may accept it as it is. */
    public boolean isAltered() {
        return problem.problem() == Problem.ALTERED;
    }

    /**
     * What is wrong and what to do, in Dutch or, for any other language, English. Files of one name lie in every group
     * and meeting, so it tells which one.
     */
    public String sentence(Locale locale) {
        String words = problem.sentence(locale);
        String name = file.substring(file.lastIndexOf('/') + 1);
        return words.startsWith(name) ? file + words.substring(name.length()) : words;
    }
}
