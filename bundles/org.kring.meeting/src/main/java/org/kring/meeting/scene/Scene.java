// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.scene;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kring.meeting.agenda.RunSegment;
import org.kring.meeting.run.RunState;
import org.kring.method.Bilingual;
import org.kring.model.method.MeetingStructure;
import org.kring.model.method.Phase;
import org.kring.model.method.Prompt;
import org.kring.model.method.Slot;

/**
 * A moment of a run as the group sees it.
 *
 * @param segment where the run is
 * @param instruction what the group does; "" when nothing is written
 * @param doings what every role does, in order of time
 * @param prompts questions and sentence starters
 * @param turnMember identifier of the member whose turn it is in a round per participant; empty when there is none
 * @param next what comes next; empty at the last segment
 */
public record Scene(
        RunSegment segment,
        Bilingual instruction,
        List<Doing> doings,
        List<Bilingual> prompts,
        Optional<String> turnMember,
        Optional<RunSegment> next) {

    /** Copies the lists. */
    public Scene {
        Objects.requireNonNull(segment);
        Objects.requireNonNull(instruction);
        doings = List.copyOf(doings);
        prompts = List.copyOf(prompts);
    }

    /**
     * Looks at the current segment.
     *
     * @param state a run
     * @param structure where parts without a method get their instruction and prompts from; null means nowhere
     * @return empty before the start
     */
    public static Optional<Scene> of(RunState state, MeetingStructure structure) {
        return state.current().map(segment -> segment.phase()
                .map(phase -> phase(state, segment, phase))
                .orElseGet(() -> part(state, segment, structure)));
    }

    private static Scene phase(RunState state, RunSegment segment, Phase phase) {
        Cast cast = new Cast(state, segment);
        List<Doing> doings = phase.getActivities().stream()
                .map(each -> new Doing(
                        each.getRole() == null
                                ? new Bilingual("", "")
                                : Bilingual.of(
                                        each.getRole().getName(), each.getRole().getId()),
                        cast.members(each.getRole()),
                        Bilingual.of(each.getText()),
                        each))
                .toList();
        return new Scene(
                segment,
                Bilingual.of(phase.getInstruction()),
                doings,
                words(phase.getPrompts()),
                cast.turnMember(),
                state.next());
    }

    private static Scene part(RunState state, RunSegment segment, MeetingStructure structure) {
        Optional<Slot> slot = structure == null
                ? Optional.empty()
                : structure.getSlots().stream()
                        .filter(each -> each.getCategory() == segment.item().category())
                        .findFirst();
        return new Scene(
                segment,
                Bilingual.of(slot.map(Slot::getInstruction).orElse(null)),
                List.of(),
                slot.map(each -> words(each.getPrompts())).orElse(List.of()),
                Optional.empty(),
                state.next());
    }

    private static List<Bilingual> words(List<Prompt> prompts) {
        return prompts.stream().map(each -> Bilingual.of(each.getText())).toList();
    }
}
