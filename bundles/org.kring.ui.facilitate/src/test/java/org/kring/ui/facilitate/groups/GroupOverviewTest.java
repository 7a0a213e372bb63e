// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.model.common.Category;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.practice.PracticeFactory;
import org.kring.practice.ReadingProgress;
import org.kring.practice.plan.GroupOverview;
import org.kring.practice.plan.MeetingRow;
import org.kring.ui.facilitate.TestRoom;

class GroupOverviewTest {

    @TempDir
    private Path folder;

    private TestRoom room;

    @BeforeEach
    void open() throws Exception {
        room = new TestRoom(folder);
    }

    private GroupOverview read() throws Exception {
        return GroupOverview.read(room.practice, "noord", ReadingProgress.NONE).orElseThrow();
    }

    private static void item(Meeting meeting, Category category, String method) {
        AgendaItem item = MeetingFactory.eINSTANCE.createAgendaItem();
        item.setCategory(category);
        item.setMethod(method);
        meeting.getAgenda().add(item);
    }

    @Test
    void aGroupThatIsNotThereIsNone() throws Exception {
        assertFalse(
                GroupOverview.read(room.practice, "west", ReadingProgress.NONE).isPresent());
    }

    @Test
    void itIsToldHowManyMeetingsAreReadAndTheReadingCanBeStopped() throws Exception {
        room.makeMeeting("basic-model");
        List<String> told = new ArrayList<>();
        GroupOverview.read(room.practice, "noord", (done, all) -> told.add(done + "/" + all));
        assertEquals(List.of("0/2", "1/2"), told);
        assertFalse(GroupOverview.read(room.practice, "noord", (done, all) -> done == 0)
                .isPresent());
    }

    @Test
    void whatIsPlannedStandsWhereItBegins() throws Exception {
        GroupOverview before = read();
        GroupOverview later = before.with(before.plan(LocalDateTime.of(2026, 12, 19, 16, 0), room.clock.getZone()));
        GroupOverview both = later.with(before.plan(LocalDateTime.of(2026, 12, 5, 16, 0), room.clock.getZone()));
        assertEquals(
                List.of("2026-12-19", "2026-12-05", room.meeting.id()),
                both.meetings().stream().map(MeetingRow::id).toList());
    }

    @Test
    void theMeetingIsListedAsItIsPlanned() throws Exception {
        MeetingRow row = read().meetings().get(0);
        assertEquals(room.meeting.id(), row.id());
        assertEquals(Instant.parse("2026-11-21T16:00:00Z"), row.start());
        assertEquals(120, row.minutes());
        assertEquals(MeetingStatus.PLANNED, row.status());
        assertEquals("basic-model", row.item().orElseThrow().getMethod());
        assertEquals(5, read().content().getNames().size());
        assertEquals(List.of(), read().damages());
    }

    @Test
    void theNewestMeetingComesFirst() throws Exception {
        Meeting later = MeetingFactory.eINSTANCE.createMeeting();
        later.setStart(Instant.parse("2026-12-19T16:00:00Z"));
        room.group.create(LocalDate.of(2026, 12, 19), later);
        assertEquals(
                List.of("2026-12-19", room.meeting.id()),
                read().meetings().stream().map(MeetingRow::id).toList());
    }

    @Test
    void theMethodOfAMeetingIsThatOfItsCaseOrTheme() {
        Meeting meeting = MeetingFactory.eINSTANCE.createMeeting();
        assertEquals("", methodOf(meeting));
        item(meeting, Category.WARM_UP, "warm");
        item(meeting, Category.CASE_METHOD, null);
        assertEquals("", methodOf(meeting), "none is chosen");
        item(meeting, Category.THEME_METHOD, "theme");
        item(meeting, Category.CASE_METHOD, "case");
        assertEquals("theme", methodOf(meeting));
        meeting.getAgenda().remove(2);
        assertEquals("case", methodOf(meeting));
    }

    private static String methodOf(Meeting meeting) {
        return MeetingRow.of("a", meeting).item().map(AgendaItem::getMethod).orElse("");
    }

    @Test
    void anotherStateOfTheGroupLeavesTheRestAsItWas() throws Exception {
        GroupOverview before = read();
        var group = PracticeFactory.eINSTANCE.createGroup();
        var content = PracticeFactory.eINSTANCE.createGroupContent();
        GroupOverview after = before.with(group, content);
        assertSame(group, after.group());
        assertSame(content, after.content());
        assertSame(before.meetings(), after.meetings());
        assertSame(before.folder(), after.folder());
    }
}
