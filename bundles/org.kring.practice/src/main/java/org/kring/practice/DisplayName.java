// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import java.nio.file.Path;
import java.util.Optional;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/** The names that people give to a practice, a group or a member. Longer ones that stand somewhere already can be read. */
public final class DisplayName {

    /** Most characters of a name that is given. */
    public static final int MOST = 100;

    private DisplayName() {}

    /**
     * Why a name cannot be given.
     *
     * @param name any text; null means none
     * @param file where it would stand
     * @return NAME_LONG, with how many characters it may have and has; empty when it can be given
     */
    public static Optional<StoreException> problem(String name, Path file) {
        int length = name == null ? 0 : name.codePointCount(0, name.length());
        return length > MOST
                ? Optional.of(
                        StoreException.of(Problem.NAME_LONG, file, Integer.toString(MOST), Integer.toString(length)))
                : Optional.empty();
    }

    static void refuseLong(String name, Path file) throws StoreException {
        var problem = problem(name, file);
        if (problem.isPresent()) {
            throw problem.get();
        }
    }
}
