// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.meeting.run.Samples;
import org.kring.method.Bilingual;
import org.kring.model.common.Category;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.meeting.PlannedPhase;
import org.kring.model.method.Method;
import org.kring.model.method.Phase;

/** An agenda as a file gives it, which may leave anything out. */
class AgendaReadingTest {

    private final Method method = Samples.method();
    private final Meeting meeting = MeetingFactory.eINSTANCE.createMeeting();

    private AgendaItem add(Category category) {
        AgendaItem item = MeetingFactory.eINSTANCE.createAgendaItem();
        item.setCategory(category);
        meeting.getAgenda().add(item);
        return item;
    }

    private List<RunItem> read() {
        return AgendaReading.items(
                meeting, item -> "small".equals(item.getMethod()) ? Optional.of(method) : Optional.empty());
    }

    @Test
    void whatHasNoIdentifierIsNumberedByItsPlace() {
        add(Category.WARM_UP).setId("first");
        add(Category.LOOK_BACK);
        add(Category.CLOSING).setId(null);

        assertEquals(
                List.of("first", "item-2", "item-3"),
                read().stream().map(RunItem::id).toList());
    }

    @Test
    void thePlainestItemIsCalledByItsSortAndHasNoMinutes() {
        add(Category.CLOSING);
        RunItem item = read().get(0);

        assertEquals(new Bilingual("Afsluiter", "Closing"), item.title());
        assertEquals(OptionalInt.empty(), item.minutes());
        assertEquals(Optional.empty(), item.method());
        assertEquals(Map.of(), item.phaseMinutes());
        assertFalse(item.protectedItem());
    }

    @Test
    void aTitleOfItsOwnGoesBeforeTheMethodAndTheMethodBeforeTheSort() {
        AgendaItem item = add(Category.CASE_METHOD);
        item.setMethod("small");
        assertEquals("Small", read().get(0).title().en());
        item.setTitle("  ");
        assertEquals("Klein", read().get(0).title().nl());
        item.setTitle("Anna's question");
        assertEquals(
                new Bilingual("Anna's question", "Anna's question"),
                read().get(0).title());
    }

    @Test
    void aMethodThatIsGoneLeavesThePart() {
        AgendaItem item = add(Category.CASE_METHOD);
        item.setMethod("gone");
        item.setProtected(true);

        assertEquals(Optional.empty(), read().get(0).method());
        assertEquals("Case", read().get(0).title().en());
        assertTrue(read().get(0).protectedItem());
    }

    @Test
    void minutesAreThoseThatWerePlannedAndNeverBelowNone() {
        AgendaItem item = add(Category.WARM_UP);
        item.setPlanned(Samples.duration(5, 12));
        assertEquals(OptionalInt.of(12), read().get(0).minutes());
        item.setPlanned(Samples.duration(-5, -2));
        assertEquals(OptionalInt.of(0), read().get(0).minutes());
    }

    @Test
    void minutesOfPhasesAreLived() {
        AgendaItem item = add(Category.CASE_METHOD);
        item.setMethod("small");
        plan(item, "plan", 7);
        plan(item, "spar", -3);
        plan(item, null, 4);

        RunItem read = read().get(0);

        assertEquals(Map.of("plan", 7, "spar", 0, "", 4), read.phaseMinutes());
        Phase plan = (Phase) read.method().orElseThrow().getFlow().get(3);
        assertEquals(7, plan.getDuration().getMax());
        assertEquals(null, ((Phase) method.getFlow().get(3)).getDuration(), "the method itself stays as it is");
    }

    private static void plan(AgendaItem item, String phase, int minutes) {
        PlannedPhase planned = MeetingFactory.eINSTANCE.createPlannedPhase();
        planned.setPhase(phase);
        planned.setMinutes(minutes);
        item.getPhases().add(planned);
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void everySortHasItsWordInBothLanguages(Category category) {
        Bilingual word = AgendaReading.category(category);

        assertFalse(word.en().isBlank() || word.en().contains("category."), word.en());
        assertNotEquals(word.nl(), word.en());
    }
}
