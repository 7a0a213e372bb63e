// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.check;

import java.util.Locale;
import java.util.Objects;
import org.kring.method.Bilingual;

/**
 * What the check of a practice says about one file: that it is whole, or one thing that is not.
 *
 * @param file where it is within the practice, with slashes
 * @param kind what is found
 * @param sentence what is damaged and what is not
 */
public record CheckResult(String file, Kind kind, Bilingual sentence) {

    /** What is found about a file. */
    public enum Kind {
        /** Nothing is wrong with it. */
        OK,
        /** It breaks off at its end, where nothing had been acknowledged. */
        TORN,
        /** It cannot be read, or not all of it. */
        DAMAGED,
        /** It is not there. */
        MISSING_FILE,
        /** It was written by a newer Kring. */
        NEWER,
        /** It can be read, but does not fit its checksum: damaged, or changed by hand. */
        ALTERED,
        /** It refers to something that is nowhere in the practice. */
        MISSING_REFERENCE,
        /** It can be read, but says what cannot be. */
        IMPLAUSIBLE,
        /** It says something else than another file that should say the same. */
        DIFFERENT,
        /** It says something else than its journal, and both are whole: it was accepted as it is, or the journal changed. */
        ACCEPTED,
        /** Its journal says more: the next opening of the meeting writes that down. */
        BEHIND,
        /** It can be read, but what it is to be compared with cannot. */
        UNCOMPARED,
        /** It could be a folder of ours, but was not opened. */
        PASSED_OVER,
        /** It is none of ours, and does no harm. */
        NOT_OURS
    }

    /** Checks that nothing is missing. */
    public CheckResult {
        Objects.requireNonNull(file);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(sentence);
    }

    /**
     * Whether nothing of this file is known to be lost and nothing has to be done with it: it is whole, torn only where
     * nothing was kept, accepted as it is, will be written at the next opening, waits for another file that is told
     * itself, or is none of ours.
     */
    public boolean ok() {
        return switch (kind) {
            case OK, TORN, ACCEPTED, BEHIND, UNCOMPARED, NOT_OURS -> true;
            default -> false;
        };
    }

    /** The sentence in Dutch or, for any other language, English. */
    public String sentence(Locale locale) {
        return sentence.in(locale);
    }
}
