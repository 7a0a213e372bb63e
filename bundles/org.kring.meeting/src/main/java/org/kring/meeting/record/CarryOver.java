// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kring.meeting.capture.Secrecy;
import org.kring.model.meeting.Action;
import org.kring.model.meeting.Artefact;
import org.kring.model.meeting.Case;
import org.kring.model.meeting.Commitment;
import org.kring.model.meeting.MeetingContent;
import org.kring.model.meeting.OutcomeKind;
import org.kring.model.meeting.ParkedItem;
import org.kring.model.meeting.ParkedTarget;

/**
 * What a meeting looks back on: the actions of earlier meetings that are not finished, what stands on the parking lot,
 * and the cases of the last meeting (source S0, step 1; source S3). What is private to who wrote it stays out.
 *
 * @param actions open or partly done, the oldest meeting first
 * @param parked not taken up yet, the oldest meeting first
 * @param lastCases cases of the last meeting; the chosen ones, or all when none is marked
 */
public record CarryOver(List<OpenAction> actions, List<Parked> parked, List<LastCase> lastCases) {

    /**
     * An action of an earlier meeting.
     *
     * @param meeting identifier of that meeting
     * @param id identifier of the action
     * @param text what will be done
     * @param owner identifier of the member who does it; empty means nobody
     * @param due last day; empty means open
     * @param commitment last value, 1 to 10; 0 means not rated
     * @param outcome OPEN or PARTLY
     */
    public record OpenAction(
            String meeting,
            String id,
            String text,
            String owner,
            Optional<LocalDate> due,
            int commitment,
            OutcomeKind outcome) {}

    /**
     * Something that an earlier meeting parked.
     *
     * @param meeting identifier of that meeting
     * @param id identifier of the parked item
     * @param text what it is
     * @param asCase whether it becomes a case; otherwise a point of the agenda
     */
    public record Parked(String meeting, String id, String text, boolean asCase) {}

    /**
     * A case of the last meeting.
     *
     * @param meeting identifier of that meeting
     * @param id identifier of the case
     * @param presenter identifier of the member who brought it
     * @param question the question; may be empty
     */
    public record LastCase(String meeting, String id, String presenter, String question) {}

    /** Copies the lists. */
    public CarryOver {
        actions = List.copyOf(actions);
        parked = List.copyOf(parked);
        lastCases = List.copyOf(lastCases);
    }

    /**
     * Looks through earlier meetings.
     *
     * @param earlier contents of the earlier meetings of one group, the oldest first
     * @return what is still open
     */
    public static CarryOver of(List<MeetingContent> earlier) {
        List<OpenAction> actions = new ArrayList<>();
        List<Parked> parked = new ArrayList<>();
        for (MeetingContent content : earlier) {
            for (Artefact each : content.getArtefacts()) {
                if (Secrecy.isSecret(each.getVisibility())) {
                    continue;
                }
                if (each instanceof Action action && isOpen(action)) {
                    actions.add(action(content, action));
                } else if (each instanceof ParkedItem item
                        && text(item.getTakenUpBy()).isEmpty()) {
                    parked.add(new Parked(
                            text(content.getMeeting()),
                            item.getId(),
                            text(item.getText()),
                            item.getBecomes() == ParkedTarget.CASE));
                }
            }
        }
        return new CarryOver(actions, parked, lastCases(earlier));
    }

    /**
     * Whether there is nothing to look back on.
     *
     * @return true for a first meeting
     */
    public boolean isEmpty() {
        return actions.isEmpty() && parked.isEmpty() && lastCases.isEmpty();
    }

    private static boolean isOpen(Action action) {
        return action.getOutcome() == OutcomeKind.OPEN || action.getOutcome() == OutcomeKind.PARTLY;
    }

    private static OpenAction action(MeetingContent content, Action action) {
        List<Commitment> values = action.getCommitments();
        return new OpenAction(
                text(content.getMeeting()),
                action.getId(),
                text(action.getText()),
                text(action.getOwner()),
                Optional.ofNullable(action.getDue()),
                values.isEmpty() ? 0 : values.get(values.size() - 1).getValue(),
                action.getOutcome());
    }

    private static List<LastCase> lastCases(List<MeetingContent> earlier) {
        if (earlier.isEmpty()) {
            return List.of();
        }
        MeetingContent last = earlier.get(earlier.size() - 1);
        boolean marked = last.getCases().stream().anyMatch(Case::isChosen);
        return last.getCases().stream()
                .filter(each -> each.isChosen() || !marked)
                .map(each -> new LastCase(
                        text(last.getMeeting()), each.getId(), text(each.getPresenter()), text(each.getQuestion())))
                .toList();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
