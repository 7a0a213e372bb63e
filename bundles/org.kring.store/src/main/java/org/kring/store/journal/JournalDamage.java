// SPDX-License-Identifier: EPL-2.0
package org.kring.store.journal;

import java.util.Locale;
import java.util.Objects;
import org.kring.method.Sentences;

/**
 * Something in a journal that is not whole. The entries that are whole are kept beside it.
 *
 * @param kind what happened
 * @param line line of the file, from 1, where it was noticed
 * @param first number of the first entry that it is about, 0 for the line that tells the version
 * @param last number of the last entry that it is about, not less than first
 */
public record JournalDamage(Kind kind, int line, long first, long last) {

    private static final Sentences SENTENCES = new Sentences(JournalDamage.class);

    /** What happened to the entries. */
    public enum Kind {
        /** The last line breaks off: it was being written when the program stopped, and was never acknowledged. */
        TORN,
        /** Lines are there but their check sums do not fit. */
        DAMAGED,
        /** Numbers are left out: their lines are gone. */
        MISSING,
        /** A whole line whose number and words came before. */
        REPEATED,
        /** A whole line whose number came before with other words; the words that came first are kept. */
        CONFLICT,
        /** A whole line of the journal of another meeting; it does not count. */
        FOREIGN,
        /** A whole line that stands behind one with a higher number; it is kept in its place. */
        DISORDERED,
        /** A line that holds whole entries, but not one alone; they are kept. */
        JOINED,
        /** A line that is none of ours, just before the first entry that it names; no number is left out there. */
        STRAY
    }

    /** Checks the numbers; throws {@link IllegalArgumentException} when they make no sense. */
    public JournalDamage {
        Objects.requireNonNull(kind);
        if (line < 1 || first < 0 || last < first) {
            throw new IllegalArgumentException(line + ": " + first + " to " + last);
        }
    }

    /** Whether the same is said about the numbers just before or just behind. */
    boolean isBeside(JournalDamage other) {
        return kind == other.kind && (last + 1 == other.first || other.last + 1 == first);
    }

    /** This and the other as one, where the first of them was noticed. */
    JournalDamage with(JournalDamage other) {
        return new JournalDamage(
                kind, Math.min(line, other.line), Math.min(first, other.first), Math.max(last, other.last));
    }

    /** Whether something that had been acknowledged cannot be read; a torn last line never was. */
    boolean isLoss() {
        return kind == Kind.DAMAGED || kind == Kind.MISSING || kind == Kind.CONFLICT;
    }

    /** What is wrong and what it means, as one sentence in Dutch or, for any other language, English. */
    public String sentence(Locale locale) {
        var count = first == last ? "one" : "many";
        return SENTENCES.in(
                locale,
                "JournalDamage." + kind + "." + count,
                Integer.toString(line),
                Long.toString(first),
                Long.toString(last));
    }
}
