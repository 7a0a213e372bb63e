// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.agenda;

import java.util.Optional;
import org.kring.method.MinuteTotal;
import org.kring.method.Minutes;
import org.kring.model.common.Category;
import org.kring.model.method.Slot;

/**
 * How many minutes a part wants. The main part, with the case or theme method, takes what is left; the others take
 * what the structure says.
 *
 * @param slot the part of the structure
 * @param choice the method; empty means none
 * @param least fewest whole minutes
 * @param usual whole minutes when there is room
 * @param most most whole minutes; untimed main parts take whatever there is
 */
record PartMinutes(Slot slot, Optional<MethodChoice> choice, int least, int usual, int most) {

    static PartMinutes of(Slot slot, Optional<MethodChoice> choice, int people) {
        Optional<MinuteTotal> total = choice.map(each -> Minutes.of(each.lived(), people));
        if (CaseBranch.isMain(slot.getCategory())) {
            return main(slot, choice, total);
        }
        int said =
                slot.getDuration() == null ? 0 : Math.max(0, slot.getDuration().getMax());
        if (total.isEmpty() || !total.get().timed()) {
            return said(slot, choice, said);
        }
        int usual = Math.max(total.get().min(), Math.min(said, total.get().max()));
        return new PartMinutes(
                slot, choice, total.get().min(), usual, total.get().max());
    }

    boolean isClosing() {
        return slot.getCategory() == Category.CLOSING;
    }

    private static PartMinutes main(Slot slot, Optional<MethodChoice> choice, Optional<MinuteTotal> total) {
        if (total.isEmpty()) {
            return new PartMinutes(slot, choice, 0, 0, Integer.MAX_VALUE);
        }
        boolean open = !total.get().timed() || total.get().untimedPhases() > 0;
        int most = open ? Integer.MAX_VALUE : total.get().max();
        return new PartMinutes(slot, choice, total.get().min(), total.get().min(), most);
    }

    /**
     * What a structure words as "about", "at most" or "a few" may shrink to half before the main part does; the closing
     * never does.
     */
    private static PartMinutes said(Slot slot, Optional<MethodChoice> choice, int minutes) {
        int least = slot.getCategory() == Category.CLOSING ? minutes : (minutes + 1) / 2;
        return new PartMinutes(slot, choice, least, minutes, minutes);
    }
}
