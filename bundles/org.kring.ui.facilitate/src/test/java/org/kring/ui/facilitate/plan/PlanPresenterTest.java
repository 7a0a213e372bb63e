// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.agenda.CaseBranch;
import org.kring.model.common.Category;
import org.kring.model.common.RoleKind;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingStatus;
import org.kring.ui.facilitate.Desk;
import org.kring.ui.facilitate.TestRoom;

class PlanPresenterTest {

    @TempDir
    private Path folder;

    private final Shown view = new Shown();
    private TestRoom room;
    private PlanPresenter presenter;

    private static final class Shown implements PlanView {
        private PlanSheet sheet;
        private String problem = "";

        @Override
        public void plan(PlanSheet plan) {
            sheet = plan;
        }

        @Override
        public void saved(String words) {}

        @Override
        public void problem(String sentence) {
            problem = sentence;
        }
    }

    @BeforeEach
    void open() throws Exception {
        room = new TestRoom(folder);
        presenter = new PlanPresenter(view, room.services, room.desk, room.open());
        presenter.open();
    }

    @Test
    void fewerMinutesShrinkEverythingButTheClosing() {
        int before = minutes(Category.CLOSING);
        presenter.minutes(60);
        assertEquals(before, minutes(Category.CLOSING), "the closing is kept free");
        assertTrue(view.sheet.warnings().stream().anyMatch(each -> each.contains("60")), "too short is said");
    }

    @Test
    void everyChangeIsOnTheDisk() throws Exception {
        presenter.minutes(90);
        presenter.present("m-5", false);
        Meeting saved = room.meeting.meeting();
        assertEquals(90, saved.getMinutes());
        assertFalse(saved.getAttendance().get(4).isPresent());
    }

    @Test
    void withoutACaseAThemeMethodTakesItsPlaceAndNobodyPresents() throws Exception {
        presenter.branch(CaseBranch.THEME);
        Meeting saved = room.meeting.meeting();
        assertTrue(saved.getAgenda().stream().map(AgendaItem::getCategory).noneMatch(Category.CASE_METHOD::equals));
        assertFalse(presenter.holders().containsKey(RoleKind.CASE_PRESENTER));
    }

    @Test
    void nobodyIsProposedForTwoRolesAndWhoIsAwayForNone() {
        presenter.present("m-3", false);
        var holders = presenter.holders();
        assertEquals(holders.size(), holders.values().stream().distinct().count());
        assertFalse(holders.containsValue("m-3"));
    }

    @Test
    void aRoleCanBeOverruled() throws Exception {
        presenter.role(RoleKind.TIME_KEEPER, 0);
        assertEquals("", presenter.holders().get(RoleKind.TIME_KEEPER));
        assertTrue(room.meeting.meeting().getAssignments().stream()
                .noneMatch(each -> each.getRole() == RoleKind.TIME_KEEPER));
    }

    @Test
    void startingPutsTheFirstEventOnTheDiskAndOpensTheRun() throws Exception {
        presenter.start();
        assertEquals("", view.problem);
        assertEquals(1, room.meeting.readRun().events().size());
        assertEquals(MeetingStatus.RUNNING, room.meeting.meeting().getStatus());
        assertEquals(new Desk.Place("noord", room.meeting.id()), room.desk.running());
    }

    private int minutes(Category category) {
        return view.sheet.parts().stream()
                .filter(each -> each.category() == category)
                .findFirst()
                .orElseThrow()
                .minutes();
    }
}
