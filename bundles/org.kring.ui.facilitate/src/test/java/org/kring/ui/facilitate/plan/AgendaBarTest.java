// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.kring.model.common.Category;
import org.kring.ui.testkit.TestScreen;

class AgendaBarTest {

    private static final int MINUTE = 5;

    @Test
    void aNumberThatHasNoRoomIsLeftOut() {
        try (TestScreen screen = new TestScreen()) {
            AgendaBar bar = new AgendaBar(screen.shell());
            bar.show(List.of(part(Category.WARM_UP, 2), part(Category.CASE_METHOD, 118)), 120);
            bar.setSize(120 * MINUTE + 1, 46);

            assertEquals(1, colours(screen, bar, 0).size(), "no half figure");
            assertTrue(colours(screen, bar, 2 * MINUTE).size() > 1, "a test of nothing");
            assertTrue(bar.getToolTipText().startsWith("WARM_UP 2 min"), bar.getToolTipText());
        }
    }

    private static PlanViewState.Part part(Category category, int minutes) {
        return new PlanViewState.Part(category, category.name(), true, "", minutes, false, List.of(), 0);
    }

    /** What is seen where the number of a part stands, as wide as the least part is. */
    private static Set<RGB> colours(TestScreen screen, AgendaBar bar, int left) {
        Set<RGB> seen = new HashSet<>();
        for (int x = left; x < left + 2 * MINUTE - 2; x++) {
            for (int y = 2; y < 20; y++) {
                seen.add(screen.painted(bar, x, y));
            }
        }
        return seen;
    }
}
