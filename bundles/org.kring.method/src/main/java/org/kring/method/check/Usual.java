// SPDX-License-Identifier: EPL-2.0
package org.kring.method.check;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.kring.method.Bilingual;
import org.kring.method.Minutes;
import org.kring.method.Words;
import org.kring.model.common.Span;
import org.kring.model.method.Norms;

/**
 * What is usual, with the defaults of source S0 for whatever the norms leave open.
 *
 * @param minutes usual minutes of a meeting
 * @param fewest fewest people of a usual group
 * @param most most people of a usual group
 */
record Usual(int minutes, int fewest, int most) {

    private static final int MINUTES = 90;

    static Usual of(Norms norms) {
        int minutes = norms == null || norms.getUsualMinutes() <= 0 ? MINUTES : norms.getUsualMinutes();
        Span people = norms == null ? null : norms.getPeople();
        int fewest = people == null || people.getMin() <= 0 ? Minutes.USUAL_FEWEST : people.getMin();
        int most = people == null || people.getMax() <= 0 ? Minutes.USUAL_MOST : people.getMax();
        return new Usual(minutes, fewest, Math.max(fewest, most));
    }

    /** The usual minutes as one says them: in hours when they are whole halves of an hour. */
    Bilingual time() {
        if (minutes % 30 != 0) {
            return new Bilingual(minutes + " minuten", minutes + " minutes");
        }
        double hours = minutes / 60.0;
        return new Bilingual(
                number(hours, Words.DUTCH) + " uur",
                number(hours, Locale.ENGLISH) + (minutes == 60 ? " hour" : " hours"));
    }

    private static String number(double hours, Locale locale) {
        return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(locale)).format(hours);
    }
}
