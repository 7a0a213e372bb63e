// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunState;
import org.kring.model.meeting.Action;
import org.kring.model.meeting.Artefact;
import org.kring.model.meeting.MeetingContent;
import org.kring.model.meeting.OutcomeKind;
import org.kring.model.meeting.ParkedItem;

/** Writes what a group told when looking back into the contents of the meetings that it was about. */
public final class LookBack {

    private LookBack() {}

    /**
     * Writes outcomes of actions and what was taken up. What is about a meeting or an artefact that is not there changes
     * nothing.
     *
     * @param state the run in which the group looked back
     * @param earlier contents of earlier meetings; they are changed
     * @param day the day on which it was told
     * @return those that were changed, to be saved
     */
    public static List<MeetingContent> write(RunState state, Collection<MeetingContent> earlier, LocalDate day) {
        Set<MeetingContent> changed = new LinkedHashSet<>();
        for (RunEvent event : state.asides()) {
            if (event.fact() instanceof RunFact.OutcomeTold told) {
                content(earlier, told.meeting())
                        .filter(content -> outcome(content, told, state.plan().meeting(), day))
                        .ifPresent(changed::add);
            } else if (event.fact() instanceof RunFact.TakenUp taken) {
                content(earlier, taken.meeting())
                        .ifPresent(content -> artefact(content, taken.parked(), ParkedItem.class)
                                .ifPresent(item -> {
                                    item.setTakenUpBy(state.plan().meeting());
                                    changed.add(content);
                                }));
            }
        }
        return List.copyOf(changed);
    }

    /** Writes an outcome; whether there is something that it is about. */
    private static boolean outcome(MeetingContent content, RunFact.OutcomeTold told, String meeting, LocalDate day) {
        Optional<Action> action = artefact(content, told.action(), Action.class);
        Optional<ParkedItem> takenBack = artefact(content, told.action(), ParkedItem.class)
                .filter(each -> told.outcome() == OutcomeKind.OPEN && meeting.equals(each.getTakenUpBy()));
        action.ifPresent(each -> outcome(each, told, day));
        takenBack.ifPresent(each -> each.setTakenUpBy(null));
        return action.isPresent() || takenBack.isPresent();
    }

    private static void outcome(Action action, RunFact.OutcomeTold told, LocalDate day) {
        action.setOutcome(told.outcome());
        action.setOutcomeDate(told.outcome() == OutcomeKind.OPEN ? null : day);
        action.setOutcomeText(told.text());
    }

    private static Optional<MeetingContent> content(Collection<MeetingContent> earlier, String meeting) {
        return earlier.stream()
                .filter(each -> meeting.equals(each.getMeeting()))
                .findFirst();
    }

    private static <T extends Artefact> Optional<T> artefact(MeetingContent content, String id, Class<T> type) {
        return content.getArtefacts().stream()
                .filter(each -> id.equals(each.getId()))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
