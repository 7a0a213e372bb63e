// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import java.util.Objects;
import java.util.Optional;
import org.kring.store.StoreException;

/**
 * What became of the wish to keep the entries of a session beside its journal.
 *
 * @param file name of the new file in the folder of the meeting, for example "run-kept-1.journal"; "" when there is none
 * @param failure why it could not be written; empty when it was
 */
public record KeptBeside(String file, Optional<StoreException> failure) {

    /** Checks that nothing is missing. */
    public KeptBeside {
        Objects.requireNonNull(file);
        Objects.requireNonNull(failure);
    }
}
