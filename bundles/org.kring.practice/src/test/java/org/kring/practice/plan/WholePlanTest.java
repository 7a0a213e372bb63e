// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kring.model.common.Category;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.Meeting;
import org.kring.model.method.Method;
import org.kring.store.StoreException;

class WholePlanTest extends OpenDraft {

    private static final LocalDateTime START = LocalDateTime.of(2027, 1, 16, 16, 0);
    /** No document takes it. */
    private static final String UNWRITABLE = "\u0001";

    private WholePlan save(Method method, String... variants) throws StoreException {
        return WholePlan.save(
                planned.group,
                planned.catalogue,
                new WholePlan.When(START, ZONE, 90),
                new WholePlan.Main(method, List.of(variants)));
    }

    private static AgendaItem main(Meeting meeting) {
        return meeting.getAgenda().stream()
                .filter(each -> MeetingDraft.isMain(each.getCategory()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMeetingIsSavedWithItsAgenda() throws Exception {
        String variant = method("gossip").getVariants().get(0).getId();

        WholePlan made = save(method("gossip"), variant);

        Meeting meeting = made.folder().meeting();
        assertEquals("2027-01-16", made.folder().id());
        assertEquals(90, meeting.getMinutes());
        assertEquals(START.atZone(ZONE).toInstant(), meeting.getStart());
        assertEquals("gossip", main(meeting).getMethod());
        assertEquals(List.of(variant), main(meeting).getVariants());
        assertFalse(made.draft().agenda().parts().isEmpty());
    }

    @Test
    void aThemeTakesThePlaceOfACase() throws Exception {
        Method theme = method("basic-model");
        theme.setId("theme");
        theme.setCategory(Category.THEME_METHOD);

        AgendaItem main = main(save(theme).folder().meeting());

        assertEquals("theme", main.getMethod());
        assertEquals(Category.THEME_METHOD, main.getCategory());
    }

    @Test
    void ofAPlanThatCannotBeSavedNothingStays() throws Exception {
        Method own = method("basic-model");
        own.setId(UNWRITABLE);
        long before = planned.group.meetings().found().size();

        assertThrows(StoreException.class, () -> save(own));

        assertEquals(before, planned.group.meetings().found().size());
        assertFalse(Files.exists(planned.group.meetingsFolder().resolve("2027-01-16")));
        assertTrue(Files.exists(folder.file()), "another one does");
    }
}
