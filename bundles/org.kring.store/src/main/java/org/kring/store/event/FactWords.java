// SPDX-License-Identifier: EPL-2.0
package org.kring.store.event;

import java.util.Map;
import org.kring.meeting.run.CaptureKind;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.OutcomeKind;
import org.kring.model.meeting.PauseReason;

/** The words of choices in journals, which no renaming in the source may change. */
final class FactWords {

    static final Map<PauseReason, String> REASONS = Map.of(
            PauseReason.NONE, "none",
            PauseReason.DISRUPTION, "disruption",
            PauseReason.BREAK, "break",
            PauseReason.OTHER, "other");

    static final Map<OutcomeKind, String> OUTCOMES = Map.of(
            OutcomeKind.OPEN, "open",
            OutcomeKind.DONE, "done",
            OutcomeKind.PARTLY, "partly",
            OutcomeKind.NOT_DONE, "not-done",
            OutcomeKind.DROPPED, "dropped");

    static final Map<RoleKind, String> ROLES = Map.of(
            RoleKind.PARTICIPANT, "participant",
            RoleKind.FACILITATOR, "facilitator",
            RoleKind.CASE_PRESENTER, "case-presenter",
            RoleKind.OBSERVER, "observer",
            RoleKind.NOTE_TAKER, "note-taker",
            RoleKind.TIME_KEEPER, "time-keeper",
            RoleKind.OWN, "own",
            RoleKind.EVERYONE, "everyone");

    static final Map<CaptureKind, String> CAPTURES = Map.ofEntries(
            Map.entry(CaptureKind.CASE, "case"),
            Map.entry(CaptureKind.QUESTION, "question"),
            Map.entry(CaptureKind.WRITTEN_QUESTION, "written-question"),
            Map.entry(CaptureKind.REFORMULATION, "reformulation"),
            Map.entry(CaptureKind.ADVICE, "advice"),
            Map.entry(CaptureKind.ACTION, "action"),
            Map.entry(CaptureKind.FIRST_ACTION, "first-action"),
            Map.entry(CaptureKind.INSIGHT, "insight"),
            Map.entry(CaptureKind.PERCEPTION, "perception"),
            Map.entry(CaptureKind.FACTOR, "factor"),
            Map.entry(CaptureKind.LEARNING_POINT, "learning-point"),
            Map.entry(CaptureKind.SUMMARY, "summary"),
            Map.entry(CaptureKind.NOTE, "note"),
            Map.entry(CaptureKind.AGREEMENT, "agreement"),
            Map.entry(CaptureKind.EVALUATION, "evaluation"),
            Map.entry(CaptureKind.CHOICE, "choice"),
            Map.entry(CaptureKind.PARKED, "parked"));

    private FactWords() {}
}
