// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.agenda;

import java.util.Comparator;
import org.eclipse.emf.common.util.ECollections;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.meeting.PlannedPhase;

/** Writes a part of an agenda as an item of a meeting. {@link AgendaReading} reads it back. */
final class AgendaWriting {

    private AgendaWriting() {}

    static AgendaItem item(String id, AgendaPart part) {
        AgendaItem item = MeetingFactory.eINSTANCE.createAgendaItem();
        item.setId(id);
        item.setCategory(part.category());
        item.setProtected(part.protectedPart());
        item.setPlanned(PlannedMinutes.exactly(part.minutes()));
        part.choice().ifPresent(choice -> method(item, choice));
        return item;
    }

    private static void method(AgendaItem item, MethodChoice choice) {
        item.setMethod(choice.method().getId());
        item.setMethodVersion(choice.method().getVersion());
        item.getVariants().addAll(choice.variants());
        choice.phaseMinutes().forEach((phase, minutes) -> {
            PlannedPhase planned = MeetingFactory.eINSTANCE.createPlannedPhase();
            planned.setPhase(phase);
            planned.setMinutes(minutes);
            item.getPhases().add(planned);
        });
        ECollections.sort(item.getPhases(), Comparator.comparing(PlannedPhase::getPhase));
    }
}
