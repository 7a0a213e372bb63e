// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import java.util.Optional;

/**
 * How much room a run takes in the documents that it is recorded in, as a bound from above. What would not fit is refused
 * before it is kept; the rest of a document that holds 16 MiB is for the agenda, and for what later meetings tell.
 *
 * @param words bytes of what was captured and not taken away
 * @param told bytes of what was told about earlier meetings
 * @param events events so far
 */
record RunSize(long words, long told, long events) {

    /** Bytes that captures may fill in the content of a meeting. */
    static final long MOST_WORDS = 12L * 1024 * 1024;
    /** Bytes that one meeting may add to the contents of earlier ones. */
    static final long MOST_TOLD = 512L * 1024;
    /** Events of which the record of a meeting, at most 700 bytes each, surely fits. */
    static final long MOST_EVENTS = 20_000;
    /** Further events for what moves a run on to its end. */
    static final long ROOM = 500;

    /** Bytes of a capture without its words: tags, and seven identifiers of 100 characters. */
    private static final int CAPTURE = 1_500;
    /** Bytes of a link between two captures. */
    private static final int LINK = 450;
    /** Bytes of a rating, or an outcome, without its words. */
    private static final int DETAIL = 300;

    static RunSize of(RunState state, long events) {
        long words = state.captures().stream().mapToLong(RunSize::bytes).sum();
        long told = state.asides().stream()
                .mapToLong(each -> toldBytes(each.fact()))
                .sum();
        return new RunSize(words, told, events);
    }

    /** The size after a fact that leads from one state to another. */
    RunSize after(RunFact fact, RunState before, RunState next) {
        long change =
                fact instanceof RunFact.OnCapture capture ? bytes(next, capture.id()) - bytes(before, capture.id()) : 0;
        return new RunSize(words + change, told + toldBytes(fact), events + 1);
    }

    /** Says why a fact would not fit that leads from this size to another; what makes a run smaller always does. */
    Optional<Refusal> check(RunFact fact, RunSize next) {
        boolean ends = fact instanceof RunFact.Closed;
        boolean moves = fact instanceof RunFact.Movement || fact instanceof RunFact.OnPeople || next.words < words;
        boolean fits = (next.words <= MOST_WORDS || next.words <= words)
                && (next.told <= MOST_TOLD || next.told == told)
                && (ends || next.events <= MOST_EVENTS + (moves ? ROOM : 0));
        return RunFactCheck.unless(fits, "run-full");
    }

    private static long bytes(RunState state, String capture) {
        return state.capture(capture)
                .filter(each -> !each.removed())
                .map(RunSize::bytes)
                .orElse(0L);
    }

    private static long bytes(Capture capture) {
        long text = bytes(capture.text());
        long ratings = capture.ratings().stream()
                .mapToLong(each -> DETAIL + bytes(each.whyNotHigher()) + bytes(each.whatMakesTen()))
                .sum();
        // a choice may become a note of its own, with the same words and a link
        long choice = capture.chosen() ? CAPTURE + LINK + text : 0;
        long links = LINK * (1L + capture.origin().links().size());
        return CAPTURE
                + text
                + bytes(capture.words().question())
                + bytes(capture.task().where())
                + ratings
                + choice
                + links;
    }

    private static long toldBytes(RunFact fact) {
        return fact instanceof RunFact.OutcomeTold outcome ? DETAIL + bytes(outcome.text()) : 0;
    }

    /** Bytes of words in a document, each sign as it may have to be written: six for a quote, three for most others. */
    private static long bytes(String words) {
        return words.chars().mapToLong(RunSize::bytes).sum();
    }

    private static int bytes(int sign) {
        if (sign == '"') {
            return 6;
        }
        if (sign == '&' || sign == '<' || sign == '>' || sign < ' ') {
            return 5;
        }
        return sign < 0x80 ? 1 : sign < 0x800 ? 2 : 3;
    }
}
