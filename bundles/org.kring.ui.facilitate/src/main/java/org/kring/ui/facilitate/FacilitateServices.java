// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate;

import java.time.Clock;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.kring.practice.words.DocumentWords;
import org.kring.ui.Background;
import org.kring.ui.Memory;
import org.kring.ui.practice.CurrentPractice;

/**
 * What the parts of the room work with.
 *
 * @param practice the practice that is open
 * @param background does what touches a disk
 * @param clock tells the time and its zone
 * @param random decides where a form goes
 * @param memory what is remembered between two runs of the program
 * @param locale of the reader
 */
public record FacilitateServices(
        CurrentPractice practice,
        Background background,
        Clock clock,
        RandomGenerator random,
        Memory memory,
        Locale locale) {

    /**
     * How documents are called.
     *
     * @return in the reader's language
     */
    public DocumentWords documents() {
        return practice.documents(locale, clock);
    }
}
