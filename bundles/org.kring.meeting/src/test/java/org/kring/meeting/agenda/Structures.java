// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.agenda;

import org.kring.meeting.run.Samples;
import org.kring.model.common.Category;
import org.kring.model.method.MeetingStructure;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.Slot;

/** The parts of a meeting by row 16 of the seed table. */
public final class Structures {

    private Structures() {}

    public static MeetingStructure ofRow16() {
        MeetingStructure structure = MethodFactory.eINSTANCE.createMeetingStructure();
        add(structure, Category.WARM_UP, 10);
        add(structure, Category.LOOK_BACK, 10);
        add(structure, Category.CASE_FINDING, 3);
        add(structure, Category.CASE_METHOD, 60);
        add(structure, Category.THEME_METHOD, 0);
        add(structure, Category.CLOSING, 10);
        return structure;
    }

    private static void add(MeetingStructure structure, Category category, int minutes) {
        Slot slot = MethodFactory.eINSTANCE.createSlot();
        slot.setId(category.getLiteral());
        slot.setCategory(category);
        slot.setName(Samples.text(category + " (nl)", category.getLiteral()));
        slot.setDuration(minutes == 0 ? null : Samples.duration(minutes, minutes));
        structure.getSlots().add(slot);
    }
}
