// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.agenda;

import java.util.ArrayList;
import java.util.List;
import org.kring.meeting.Warning;
import org.kring.method.Bilingual;
import org.kring.model.meeting.Meeting;
import org.kring.model.method.Slot;

/**
 * The agenda of a meeting, composed of the parts of a structure and fitted to people and minutes with the closing
 * protected (sources S3, S0).
 *
 * @param parts the parts in order, each after the one before
 * @param warnings what to mind; empty when there is nothing
 */
public record AgendaPlan(List<AgendaPart> parts, List<Warning> warnings) {

    /** Copies the lists. */
    public AgendaPlan {
        parts = List.copyOf(parts);
        warnings = List.copyOf(warnings);
    }

    /**
     * Composes an agenda. A part without minutes of its own, or without a chosen method, gets the minutes of the
     * structure; the main part takes what is left.
     *
     * @param wish what the facilitator wants
     * @return the agenda
     * @throws IllegalArgumentException when a chosen variant is unknown, or a method would be lived in too many phases
     */
    public static AgendaPlan of(AgendaRequest wish) {
        List<PartMinutes> wanted = new ArrayList<>();
        for (Slot slot : wish.structure().getSlots()) {
            if (wish.asksFor(slot.getCategory())) {
                wanted.add(PartMinutes.of(slot, wish.method(slot.getCategory()), wish.people()));
            }
        }
        int[] minutes = AgendaFit.of(wanted, wish.minutes());
        List<AgendaPart> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < minutes.length; i++) {
            parts.add(part(wanted.get(i), from, minutes[i]));
            from += minutes[i];
        }
        return new AgendaPlan(parts, AgendaWarnings.of(wish, parts));
    }

    /**
     * Adds the parts up.
     *
     * @return whole minutes from the start of the first to the end of the last part
     */
    public int minutes() {
        return parts.stream().mapToInt(AgendaPart::minutes).sum();
    }

    /**
     * Writes the agenda into a meeting, in place of the one that it had.
     *
     * @param meeting the meeting; its minutes and people stay as they are
     */
    public void fill(Meeting meeting) {
        meeting.getAgenda().clear();
        for (AgendaPart part : parts) {
            String id = "item-" + (meeting.getAgenda().size() + 1);
            meeting.getAgenda().add(AgendaWriting.item(id, part));
        }
    }

    private static AgendaPart part(PartMinutes wanted, int from, int minutes) {
        Bilingual title = wanted.choice()
                .map(each -> Bilingual.of(each.method().getName(), each.method().getId()))
                .orElse(Bilingual.of(wanted.slot().getName(), wanted.slot().getId()));
        return new AgendaPart(wanted.slot().getCategory(), title, wanted.choice(), from, minutes, wanted.isClosing());
    }
}
