// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.text;

import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/** What went wrong with a method and what to do, without the name of its file: who reads it knows methods. */
public final class Failures {

    private Failures() {}

    /**
     * A sentence beside something that tells which method is meant, such as its tab.
     *
     * @param failure of reading or writing
     * @param locale of the reader
     * @return begins with a capital; never empty
     */
    public static String sentence(StoreException failure, Locale locale) {
        String words = failure.sentenceWithin(locale);
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(locale) + words.substring(first);
    }

    /**
     * A sentence that tells which method is meant.
     *
     * @param name of the method, as the list shows it
     * @param failure of reading or writing
     * @param locale of the reader
     * @return one line
     */
    public static String of(String name, StoreException failure, Locale locale) {
        return NLS.bind(Messages.Failure_of, name, sentence(failure, locale));
    }

    /**
     * Why there is no draft.
     *
     * @param failure of making one
     * @param locale of the reader
     * @return one line
     */
    public static String noDraft(StoreException failure, Locale locale) {
        return NLS.bind(Messages.Method_noDraft, sentence(failure, locale));
    }

    /**
     * The heading over a method that cannot be read: where it is damaged, if that is what is wrong with it.
     *
     * @param failure of reading
     * @return a few words
     */
    public static String heading(StoreException failure) {
        return failure.line() > 0 && failure.problem() != Problem.FUTURE_VERSION
                ? NLS.bind(Messages.Error_damagedAt, failure.line())
                : Messages.Error_heading;
    }
}
