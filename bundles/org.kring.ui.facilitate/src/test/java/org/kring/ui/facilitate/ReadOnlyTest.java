// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.kring.meeting.run.RunFact;
import org.kring.practice.ReadingProgress;
import org.kring.practice.evaluate.Evaluation;
import org.kring.practice.plan.GroupOverview;
import org.kring.practice.plan.MeetingReading;
import org.kring.practice.run.RunSession;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.ui.facilitate.evaluate.EvaluatePage;
import org.kring.ui.facilitate.groups.GroupPage;
import org.kring.ui.facilitate.plan.PlanPage;
import org.kring.ui.facilitate.record.RecordPage;
import org.kring.ui.facilitate.record.RecordViewState;

/** What may be looked at and not be changed: the page says so before anybody types. */
class ReadOnlyTest extends BarePage {

    private byte[] foreign() throws Exception {
        String ours = Files.readString(room.meeting.file());
        String id = "id=\"" + room.meeting.id() + "\"";
        assertTrue(ours.contains(id));
        Files.writeString(room.meeting.file(), ours.replace(id, "id=\"2020-01-01\""));
        return Files.readAllBytes(room.meeting.file());
    }

    private void hold() throws Exception {
        try (var session = RunSession.open(room.meeting, room.open().catalogue(), room.clock)) {
            session.start(List.of("m-1", "m-2", "m-3", "m-4", "m-5"));
            session.add(new RunFact.Closed());
        }
    }

    private void cannot(String... keys) {
        for (String each : keys) {
            assertFalse(screen.find(each, Control.class).isEnabled(), each);
        }
    }

    @Test
    void thePlanOfAnotherMeetingIsShownAndNotChanged() throws Exception {
        byte[] standing = foreign();
        show(new PlanPage(screen.shell(), room.services, room.openItem, room.open()));

        assertTrue(screen.text("plan.readOnly").contains("belongs to the meeting 2020-01-01"));
        cannot(
                "plan.date",
                "plan.minutes",
                "plan.person.m-1",
                "plan.CASE",
                "plan.methods",
                "plan.start",
                "plan.cancel");
        assertTrue(screen.find("plan.back", Button.class).isEnabled());
        assertArrayEquals(standing, Files.readAllBytes(room.meeting.file()));
    }

    @Test
    void aNewPlanThatMayNotBeWrittenIsNotTriedToBeSaved() throws Exception {
        var fresh = room.group.create(
                java.time.LocalDate.of(2026, 12, 1), org.kring.model.meeting.MeetingFactory.eINSTANCE.createMeeting());
        byte[] standing = Files.readAllBytes(fresh.file());
        show(new PlanPage(
                screen.shell(),
                room.services,
                room.openItem,
                readOnly(MeetingReading.read(fresh, room.open().catalogue()))));

        assertTrue(screen.text("plan.readOnly").contains("may be read here, and not be changed"));
        assertFalse(screen.shows("plan.problem"));
        assertArrayEquals(standing, Files.readAllBytes(fresh.file()));
    }

    private MeetingReading readOnly(MeetingReading read) {
        return new MeetingReading(
                read.folder(),
                read.meeting(),
                read.content(),
                read.group(),
                read.names(),
                read.earlier(),
                read.catalogue(),
                read.run(),
                Optional.of(StoreException.of(Problem.READ_ONLY, read.folder().file())),
                List.of());
    }

    @Test
    void noFormIsHandedInWhereItWouldNotBeKept() throws Exception {
        hold();
        show(new EvaluatePage(screen.shell(), room.services, room.openItem, readOnly(room.open())));

        assertTrue(screen.text("evaluate.readOnly").contains("may be read here"));
        cannot("evaluate.pass", "evaluate.close");
    }

    @Test
    void theRecordOfAnotherMeetingSaysSo() throws Exception {
        hold();
        Evaluation.of(room.meeting, room.open().catalogue().instrument(), room.services.random())
                .close();
        foreign();
        var opened = room.open();
        show(new RecordPage(
                screen.shell(), room.services, room.openItem, opened, RecordViewState.read(opened, room.services)));

        assertTrue(screen.text("record.other").contains("belongs to the meeting 2020-01-01"));
    }

    @Test
    void aGroupThatMayNotBeWrittenIsShownAndItsMeetingsOpened() throws Exception {
        var read = GroupOverview.read(room.practice, room.group.id(), ReadingProgress.NONE)
                .orElseThrow();
        show(new GroupPage(
                screen.shell(),
                room.services,
                room.openItem,
                new GroupOverview(
                        read.folder(),
                        read.group(),
                        read.content(),
                        read.meetings(),
                        read.methods(),
                        List.of(),
                        Optional.of(StoreException.of(
                                Problem.READ_ONLY, read.folder().file())),
                        read.saving(),
                        List.of())));

        assertTrue(
                screen.text("group.readOnly").contains("This group: this may be read"), screen.text("group.readOnly"));
        assertFalse(screen.find("group.name", Text.class).getEditable());
        cannot("member.m-1", "group.newMember", "group.addMember", "group.stage", "group.interval");
        screen.tell("group.meetings", SWT.DefaultSelection);
        assertEquals(room.meeting.id(), room.openItem.place().meeting());
    }
}
