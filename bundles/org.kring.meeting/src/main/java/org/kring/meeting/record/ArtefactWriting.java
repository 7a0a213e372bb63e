// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.record;

import java.util.Optional;
import org.kring.meeting.run.Capture;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunState;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.Action;
import org.kring.model.meeting.Advice;
import org.kring.model.meeting.Artefact;
import org.kring.model.meeting.Commitment;
import org.kring.model.meeting.Factor;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.meeting.Note;
import org.kring.model.meeting.ParkedItem;
import org.kring.model.meeting.ParkedTarget;
import org.kring.model.meeting.Perception;
import org.kring.model.meeting.Question;
import org.kring.model.meeting.Reformulation;
import org.kring.model.method.Yield;
import org.kring.model.method.YieldKind;

/** Writes what was kept as the artefact that it is. */
final class ArtefactWriting {

    private static final MeetingFactory FACTORY = MeetingFactory.eINSTANCE;

    private final RunState state;
    private final CaseFinder cases;

    ArtefactWriting(RunState state, CaseFinder cases) {
        this.state = state;
        this.cases = cases;
    }

    Artefact artefact(Capture capture) {
        Artefact artefact = made(capture);
        artefact.setId(capture.id());
        artefact.setCaseId(cases.of(capture));
        artefact.setItem(capture.place().item());
        artefact.setPhase(capture.place().phase());
        artefact.setYieldId(capture.origin().yield());
        artefact.setAuthor(capture.author());
        artefact.setAt(capture.place().at());
        artefact.setText(capture.text());
        artefact.setVisibility(capture.place().visibility());
        return artefact;
    }

    private Artefact made(Capture capture) {
        return switch (capture.kind()) {
            case QUESTION, WRITTEN_QUESTION -> question(capture);
            case REFORMULATION -> reformulation(capture);
            case ADVICE -> advice(capture);
            case ACTION, FIRST_ACTION -> action(capture);
            case INSIGHT -> FACTORY.createInsight();
            case PERCEPTION -> perception(capture);
            case FACTOR -> factor(capture);
            case PARKED -> parked(capture);
            case CASE, LEARNING_POINT, SUMMARY, NOTE, AGREEMENT, EVALUATION, CHOICE -> note(capture);
        };
    }

    private static Question question(Capture capture) {
        Question question = FACTORY.createQuestion();
        question.setChosen(capture.chosen());
        return question;
    }

    private Reformulation reformulation(Capture capture) {
        Reformulation reformulation = FACTORY.createReformulation();
        reformulation.setFinal(isPresenters(capture));
        return reformulation;
    }

    /** Whether the case presenter said it, by name or because the phase asks it of no one else. */
    boolean isPresenters(Capture capture) {
        boolean asked = answered(capture)
                .map(each -> each.getGiver() != null && each.getGiver().getKind() == RoleKind.CASE_PRESENTER)
                .orElse(false);
        return asked
                || state.holders(RoleKind.CASE_PRESENTER, capture.place().item())
                        .contains(capture.author());
    }

    private static Advice advice(Capture capture) {
        Advice advice = FACTORY.createAdvice();
        advice.setChosen(capture.chosen());
        return advice;
    }

    private static Perception perception(Capture capture) {
        Perception perception = FACTORY.createPerception();
        perception.setChosen(capture.chosen());
        return perception;
    }

    /** A factor of a phase that goes on from earlier factors came up in the second look. */
    private Factor factor(Capture capture) {
        Factor factor = FACTORY.createFactor();
        factor.setColumn(capture.origin().column());
        factor.setHidden(answered(capture)
                .map(Yield::getLinksTo)
                .filter(each -> each.getKind() == YieldKind.FACTOR)
                .isPresent());
        return factor;
    }

    private static ParkedItem parked(Capture capture) {
        ParkedItem parked = FACTORY.createParkedItem();
        parked.setBecomes(capture.task().asCase() ? ParkedTarget.CASE : ParkedTarget.AGENDA_POINT);
        return parked;
    }

    private static Note note(Capture capture) {
        Note note = FACTORY.createNote();
        note.setKind(YieldKind.valueOf(capture.kind().name()));
        return note;
    }

    private static Action action(Capture capture) {
        Action action = FACTORY.createAction();
        Capture.Task task = capture.task();
        action.setFirst(capture.kind() == CaptureKind.FIRST_ACTION);
        action.setOwner(task.owner());
        action.setDue(task.due().orElse(null));
        action.setWhere(task.where());
        action.setSpecific(task.smart().contains("S"));
        action.setMeasurable(task.smart().contains("M"));
        action.setAcceptable(task.smart().contains("A"));
        action.setRealistic(task.smart().contains("R"));
        action.setTimeBound(task.smart().contains("T"));
        capture.ratings().forEach(each -> action.getCommitments().add(commitment(each)));
        return action;
    }

    private static Commitment commitment(Capture.Rating rating) {
        Commitment commitment = FACTORY.createCommitment();
        commitment.setAt(rating.at());
        commitment.setValue(rating.value());
        commitment.setWhyNotHigher(rating.whyNotHigher());
        commitment.setWhatMakesTen(rating.whatMakesTen());
        return commitment;
    }

    private Optional<Yield> answered(Capture capture) {
        return state.segment(capture.place().segment()).flatMap(segment -> segment.yields().stream()
                .filter(each -> capture.origin().yield().equals(each.getId()))
                .findFirst());
    }
}
