// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.meeting.agenda.RunItem;
import org.kring.meeting.run.Refusal;
import org.kring.method.Phases;
import org.kring.model.common.Category;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.Meeting;
import org.kring.model.method.Method;
import org.kring.practice.edit.MethodEditing;
import org.kring.practice.edit.MethodEdits;
import org.kring.practice.edit.MinuteRange;
import org.kring.practice.methods.MethodLocation;
import org.kring.practice.methods.MethodRepository;
import org.kring.practice.plan.Catalogue;
import org.kring.practice.plan.MeetingDraft;
import org.kring.practice.plan.MeetingReading;
import org.kring.practice.plan.Planning;

/** A method of one's own: authored, chosen, lived, and changed afterwards. */
class OwnMethodRunTest {

    @TempDir
    Path place;

    private PlannedMeeting planned;
    private MethodRepository methods;
    private MethodLocation draft;

    @BeforeEach
    void author() throws Exception {
        planned = new PlannedMeeting(place);
        methods = new MethodRepository(Optional.of(planned.practice), place.resolve("outside"));
        draft = methods.createDraft(MethodLocation.builtIn("gossip"));
        minutes(33);
        choose();
    }

    private void minutes(int minutes) throws Exception {
        MethodEditing editing = new MethodEditing(methods.read(draft).method(), true);
        new MethodEdits(editing).time(Phases.of(editing.method()).get(0), new MinuteRange(minutes, minutes));
        methods.write(draft, methods.bytes(editing.method()));
    }

    private MeetingDraft plan() throws Exception {
        var reading = MeetingReading.read(planned.practice, planned.group.id(), planned.folder.id());
        return new MeetingDraft(reading.orElseThrow(), ZoneOffset.UTC);
    }

    private void choose() throws Exception {
        MeetingDraft plan = plan();
        Method own = plan.reading().catalogue().methods(Category.CASE_METHOD).stream()
                .filter(each ->
                        each.getId().equals("gossip") && each.getVersion().equals("1.1"))
                .findFirst()
                .orElseThrow();
        plan.choose(Category.CASE_METHOD, Optional.of(own));
        Planning.save(planned.folder, plan.meeting());
    }

    private AgendaItem item(Meeting meeting) {
        return meeting.getAgenda().stream()
                .filter(each -> each.getCategory() == Category.CASE_METHOD)
                .findFirst()
                .orElseThrow();
    }

    private String version() throws Exception {
        return item(planned.folder.meeting()).getMethodVersion();
    }

    private int firstMinutes(Catalogue catalogue) throws Exception {
        try (RunSession session = RunSession.open(planned.folder, catalogue, PlannedMeeting.CLOCK)) {
            List<RunItem> items = session.snapshot().state().plan().items();
            Method lived = items.stream()
                    .filter(each -> each.category() == Category.CASE_METHOD)
                    .findFirst()
                    .orElseThrow()
                    .method()
                    .orElseThrow();
            return Phases.of(lived).get(0).getDuration().getMin();
        }
    }

    @Test
    void aPlannedMeetingPointsAtTheDraftAndShowsItChosen() throws Exception {
        assertEquals("1.1", version());
        assertEquals("1.1", plan().mainMethod().orElseThrow().getVersion());
    }

    @Test
    void whatBeganStaysAsItWasThoughTheDraftGoesOn() throws Exception {
        Catalogue before = Catalogue.read(planned.practice);
        try (RunSession session = RunSession.open(planned.folder, before, PlannedMeeting.CLOCK)) {
            assertTrue(PlannedMeeting.now(session.start(PlannedMeeting.ALL)).isKept());
        }
        String used = version();
        minutes(5);

        assertTrue(used.matches("1\\.1-[0-9a-f]{8}"), used);
        assertEquals(used, version());
        assertEquals(33, firstMinutes(before), "even by what was read before it began");
        assertEquals(33, firstMinutes(Catalogue.read(planned.practice)));
    }

    @Test
    void untilItBeginsAMeetingGoesAlongWithTheDraft() throws Exception {
        Catalogue old = Catalogue.read(planned.practice);
        assertEquals(33, firstMinutes(old));
        minutes(5);

        assertEquals("1.1", plan().mainMethod().orElseThrow().getVersion(), "the plan means the draft");
        assertEquals(5, firstMinutes(old), "what was read before is not what is lived");
    }

    @Test
    void aStartThatIsRefusedLeavesTheDraftInItsPlace() throws Exception {
        try (RunSession session = planned.open()) {
            RunAnswer refused = PlannedMeeting.now(session.start(List.of("nobody-we-know")));
            assertFalse(refused.isKept());
            assertEquals("1.1", version());

            assertTrue(PlannedMeeting.now(session.start(PlannedMeeting.ALL)).isKept());
            String used = version();
            assertFalse(PlannedMeeting.now(session.start(PlannedMeeting.ALL)).isKept());
            assertEquals(used, version());
        }
    }

    @Test
    void withoutAPlaceForTheVersionThatIsUsedNothingBegins() throws Exception {
        Path folder = planned.practice.methodsFolder();
        try (RunSession session = planned.open()) {
            Path away = place.resolve("away");
            Files.move(folder, away);
            Files.writeString(folder, "in the way");
            RunAnswer refused = PlannedMeeting.now(session.start(PlannedMeeting.ALL));
            assertEquals(Refusal.NOT_KEPT, refused.refusal().orElseThrow().rule());
            assertFalse(refused.refusal().get().sentence().en().isEmpty());
            assertEquals(0, session.snapshot().state().number());
            assertEquals(List.of(), planned.folder.readRun().events());
            Files.delete(folder);
            Files.move(away, folder);

            assertEquals(
                    1, PlannedMeeting.now(session.start(PlannedMeeting.ALL)).number());
        }
        assertEquals(33, firstMinutes(Catalogue.read(planned.practice)));
    }
}
