// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import org.kring.model.method.YieldKind;

/** What can be kept of what is said in a run: everything that a phase can yield, and the parking lot. */
public enum CaptureKind {
    /** A situation with a question. */
    CASE,
    /** A question, worded aloud. */
    QUESTION,
    /** A question on paper. */
    WRITTEN_QUESTION,
    /** The question said anew. */
    REFORMULATION,
    /** An idea for the case presenter. */
    ADVICE,
    /** What someone will do. */
    ACTION,
    /** A first action in place of a whole plan. */
    FIRST_ACTION,
    /** Something understood. */
    INSIGHT,
    /** How one person sees the matter. */
    PERCEPTION,
    /** Something that made a success possible. */
    FACTOR,
    /** What someone takes home. */
    LEARNING_POINT,
    /** A summary. */
    SUMMARY,
    /** A note. */
    NOTE,
    /** What was agreed. */
    AGREEMENT,
    /** What was said when evaluating. */
    EVALUATION,
    /** A choice in words; a choice out of captures is {@link RunFact.Chosen}. */
    CHOICE,
    /** What is kept for a later meeting. */
    PARKED;

    /**
     * Finds the kind that keeps a yield. Chosen advice is advice that is chosen.
     *
     * @param kind what a phase yields
     * @return what keeps it
     */
    public static CaptureKind of(YieldKind kind) {
        return kind == YieldKind.CHOSEN_ADVICE ? ADVICE : valueOf(kind.name());
    }

    /**
     * Whether it is something that someone will do.
     *
     * @return true for actions and first actions
     */
    public boolean isAction() {
        return this == ACTION || this == FIRST_ACTION;
    }

    /**
     * Whether the group chooses out of several.
     *
     * @return true for cases, questions asked aloud, reformulations, advice and perceptions
     */
    public boolean isChoosable() {
        return switch (this) {
            case CASE, QUESTION, REFORMULATION, ADVICE, PERCEPTION -> true;
            default -> false;
        };
    }
}
