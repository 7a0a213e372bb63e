// SPDX-License-Identifier: EPL-2.0
package org.kring.draw;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kring.draw.text.Fonts;
import org.kring.method.Sentences;
import org.kring.method.VisibleText;

/**
 * The characters of a picture that no font of this machine has. A box stands in their place; in an SVG and a PDF they
 * are still there as text.
 *
 * @param codePoints each once, in the order in which they were met
 */
public record MissingCharacters(List<Integer> codePoints) {
    private static final Sentences SENTENCES = new Sentences(MissingCharacters.class);
    private static final int NAMED = 8;

    /** Keeps an own copy of the list. */
    public MissingCharacters {
        codePoints = List.copyOf(codePoints);
    }

    /** The missing characters of a text. */
    static MissingCharacters of(String text) {
        return new MissingCharacters(text.codePoints()
                .filter(each -> !Fonts.isBlank(each))
                .distinct()
                .flatMap(each -> VisibleText.line(Character.toString(each)).codePoints())
                .filter(each -> !Fonts.has(each))
                .distinct()
                .boxed()
                .toList());
    }

    /** Whether every character can be shown. */
    public boolean isEmpty() {
        return codePoints.isEmpty();
    }

    /**
     * Names the characters and says what to do.
     *
     * @param locale Dutch gives Dutch, anything else English
     * @return one sentence; "" when none is missing
     */
    public String sentence(Locale locale) {
        if (isEmpty()) {
            return "";
        }
        String names = codePoints.stream()
                .limit(NAMED)
                .map(each -> String.format("%s (U+%04X)", Character.toString(each), each))
                .collect(Collectors.joining(", "));
        int more = codePoints.size() - NAMED;
        return SENTENCES.in(locale, "missing", more > 0 ? SENTENCES.in(locale, "missing_more", names, more) : names);
    }
}
