// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation;

import java.util.Locale;
import org.kring.method.Sentences;

/** Why something is not shown. */
public enum Suppression {
    /** The forms are still being filled in; results come when they are closed. */
    NOT_CLOSED,
    /** Nobody answered enough items of this axis, or gave this mark. */
    NO_FORMS,
    /** Too few people answered for a mean. */
    TOO_FEW_FOR_MEAN,
    /** Enough for a mean, rounded to halves, too few for median and spread. */
    TOO_FEW_FOR_SPREAD,
    /** Together with other figures it would give away what a few people answered. */
    TOO_CLOSE_TO_OTHER_FIGURES;

    /** The reason as a sentence in Dutch or, for any other language, English. */
    public String sentence(Audience audience, Locale locale) {
        return new Sentences(Suppression.class)
                .in(locale, "Suppression." + name(), audience.floor(), Gate.SPREAD_FLOOR);
    }
}
