// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.meeting.run.Capture;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.model.meeting.Action;
import org.kring.model.meeting.Advice;
import org.kring.model.meeting.Artefact;
import org.kring.model.meeting.Case;
import org.kring.model.meeting.Commitment;
import org.kring.model.meeting.Factor;
import org.kring.model.meeting.MeetingContent;
import org.kring.model.meeting.MeetingPackage;
import org.kring.model.meeting.Note;
import org.kring.model.meeting.ParkedItem;
import org.kring.model.meeting.ParkedTarget;
import org.kring.model.meeting.Perception;
import org.kring.model.meeting.Question;
import org.kring.model.method.Visibility;

/**
 * What was kept in a meeting, read back from its content: for when there is no journal to tell it. The other way round
 * than {@link ContentRecord}, which leaves some things out: a question on paper comes back as a question, a choice out of
 * what cannot say by itself that it is chosen as a choice in words, and nothing tells its segment or its links.
 */
public final class RecordedCaptures {

    private RecordedCaptures() {}

    /**
     * Reads what was kept.
     *
     * @param content of one meeting; nothing in it means that nothing was kept
     * @return cases first, then the rest, each in the order in which they came in; what is for its giver alone is in it
     */
    public static List<Capture> of(MeetingContent content) {
        List<Capture> captures = new ArrayList<>();
        content.getCases().forEach(each -> captures.add(of(each)));
        content.getArtefacts().forEach(each -> captures.add(of(each)));
        return captures;
    }

    private static Capture of(Case brought) {
        RunFact.Captured origin = new RunFact.Captured(
                brought.getId(),
                CaptureKind.CASE,
                "",
                "",
                brought.getPresenter(),
                brought.getSituation(),
                brought.getQuestion(),
                "",
                List.of());
        return new Capture(
                origin,
                new Capture.Place("", "", "", null, Visibility.GROUP),
                new Capture.Words(origin.text(), origin.question()),
                brought.isChosen(),
                false,
                new Capture.Scale(brought.getNow(), brought.getWanted()),
                noTask(false),
                List.of());
    }

    private static Capture of(Artefact artefact) {
        RunFact.Captured origin = new RunFact.Captured(
                artefact.getId(),
                kind(artefact),
                "",
                artefact.getYieldId(),
                artefact.getAuthor(),
                artefact.getText(),
                "",
                artefact instanceof Factor factor ? factor.getColumn() : "",
                List.of());
        return new Capture(
                origin,
                new Capture.Place(
                        "",
                        text(artefact.getItem()),
                        text(artefact.getPhase()),
                        artefact.getAt(),
                        artefact.getVisibility()),
                new Capture.Words(origin.text(), ""),
                isChosen(artefact),
                false,
                new Capture.Scale(0, 0),
                task(artefact),
                ratings(artefact));
    }

    private static CaptureKind kind(Artefact artefact) {
        return switch (artefact.eClass().getClassifierID()) {
            case MeetingPackage.QUESTION -> CaptureKind.QUESTION;
            case MeetingPackage.REFORMULATION -> CaptureKind.REFORMULATION;
            case MeetingPackage.ADVICE -> CaptureKind.ADVICE;
            case MeetingPackage.ACTION -> ((Action) artefact).isFirst() ? CaptureKind.FIRST_ACTION : CaptureKind.ACTION;
            case MeetingPackage.INSIGHT -> CaptureKind.INSIGHT;
            case MeetingPackage.PERCEPTION -> CaptureKind.PERCEPTION;
            case MeetingPackage.FACTOR -> CaptureKind.FACTOR;
            case MeetingPackage.PARKED_ITEM -> CaptureKind.PARKED;
            default -> artefact instanceof Note note ? CaptureKind.of(note.getKind()) : CaptureKind.NOTE;
        };
    }

    private static boolean isChosen(Artefact artefact) {
        return artefact instanceof Question question && question.isChosen()
                || artefact instanceof Advice advice && advice.isChosen()
                || artefact instanceof Perception perception && perception.isChosen();
    }

    private static Capture.Task task(Artefact artefact) {
        if (artefact instanceof Action action) {
            String smart = (action.isSpecific() ? "S" : "")
                    + (action.isMeasurable() ? "M" : "")
                    + (action.isAcceptable() ? "A" : "")
                    + (action.isRealistic() ? "R" : "")
                    + (action.isTimeBound() ? "T" : "");
            return new Capture.Task(
                    text(action.getOwner()),
                    Optional.ofNullable(action.getDue()),
                    text(action.getWhere()),
                    smart,
                    false);
        }
        return noTask(artefact instanceof ParkedItem parked && parked.getBecomes() == ParkedTarget.CASE);
    }

    private static Capture.Task noTask(boolean asCase) {
        return new Capture.Task("", Optional.empty(), "", "", asCase);
    }

    private static List<Capture.Rating> ratings(Artefact artefact) {
        return artefact instanceof Action action
                ? action.getCommitments().stream().map(RecordedCaptures::rating).toList()
                : List.of();
    }

    private static Capture.Rating rating(Commitment commitment) {
        return new Capture.Rating(
                commitment.getAt(),
                commitment.getValue(),
                text(commitment.getWhyNotHigher()),
                text(commitment.getWhatMakesTen()));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
