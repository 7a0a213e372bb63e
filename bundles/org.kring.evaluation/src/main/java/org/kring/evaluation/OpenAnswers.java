// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.kring.method.Sentences;

/**
 * What may be shown of the words that people wrote to one open item of one meeting. Only the {@link Gate} makes it;
 * words that the anonymity rule hides are not in it. Kept apart from {@link Figures}, which never hold words.
 */
public final class OpenAnswers {

    /** Why words are not shown. */
    public enum Withheld {
        /** The forms are still being filled in. */
        NOT_CLOSED,
        /** So few people handed in a form that words would tell who wrote them. */
        TOO_FEW,
        /** Only one person in the meeting was asked this. */
        PERSONAL,
        /** Words belong to the group; nobody outside sees them. */
        OUTSIDE;

        /** The reason as a sentence in Dutch or, for any other language, English. */
        public String sentence(Locale locale) {
            return new Sentences(OpenAnswers.class).in(locale, "Withheld." + name(), Gate.SPREAD_FLOOR);
        }
    }

    private final String item;
    private final List<String> texts;
    private final Withheld withheld;

    private OpenAnswers(String item, List<String> texts, Withheld withheld) {
        this.item = Objects.requireNonNull(item);
        this.texts = texts;
        this.withheld = withheld;
    }

    static OpenAnswers hidden(String item, Withheld why) {
        return new OpenAnswers(item, List.of(), Objects.requireNonNull(why));
    }

    /** In alphabetical order: neither the order of handing in nor that of another item can be read off it. */
    static OpenAnswers shown(String item, List<String> texts) {
        return new OpenAnswers(
                item,
                texts.stream()
                        .sorted(String.CASE_INSENSITIVE_ORDER.thenComparing(String::compareTo))
                        .toList(),
                null);
    }

    /** Identifier of the item. */
    public String item() {
        return item;
    }

    /** The words, one text a person who wrote, in alphabetical order. Empty when nobody wrote or they are hidden. */
    public List<String> texts() {
        return texts;
    }

    /** Why words are hidden, whether there are any or not. Empty means: nothing is hidden. */
    public Optional<Withheld> withheld() {
        return Optional.ofNullable(withheld);
    }
}
