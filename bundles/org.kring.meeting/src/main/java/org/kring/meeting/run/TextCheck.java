// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import java.util.Optional;
import java.util.regex.Pattern;

/** Says why words or an identifier cannot be kept. */
final class TextCheck {

    /** Most characters of a text. */
    static final int LIMIT = 20_000;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,100}");
    private static final int SHOWN = 40;

    private TextCheck() {}

    static Optional<Refusal> of(String text) {
        return RunFactCheck.unless(text.length() <= LIMIT, "too-long", LIMIT)
                .or(() -> RunFactCheck.unless(text.codePoints().allMatch(TextCheck::canBeKept), "characters"));
    }

    static Optional<Refusal> ofId(String id) {
        return RunFactCheck.unless(ID.matcher(id).matches(), "bad-id", shown(id));
    }

    static Optional<Refusal> ofIdOrNone(String id) {
        return id.isEmpty() ? Optional.empty() : ofId(id);
    }

    /** The start of what somebody sent, fit for a sentence. */
    static String shown(String id) {
        String plain = id.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
    }

    /** What XML 1.0 can hold; the record of the meeting is written in it. */
    private static boolean canBeKept(int character) {
        boolean layout = character == '\t' || character == '\n' || character == '\r';
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return layout || character >= ' ' && !surrogate && character != 0xFFFE && character != 0xFFFF;
    }
}
