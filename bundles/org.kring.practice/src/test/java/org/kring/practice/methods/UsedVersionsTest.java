// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.methods;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.method.Phases;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.method.Method;
import org.kring.model.method.MethodStatus;
import org.kring.practice.PracticeFolder;

class UsedVersionsTest {

    @TempDir
    Path folder;

    private PracticeFolder practice;
    private Method draft;

    @BeforeEach
    void make() throws Exception {
        practice = PracticeFolder.create(folder.resolve("p"), "Praktijk");
        draft = Own.draft("mine", "1.1");
        Own.file(practice, draft);
    }

    private static Meeting meeting(String... methods) {
        Meeting meeting = MeetingFactory.eINSTANCE.createMeeting();
        for (String each : methods) {
            AgendaItem item = MeetingFactory.eINSTANCE.createAgendaItem();
            item.setMethod(each.replaceFirst("@.*", ""));
            item.setMethodVersion(each.contains("@") ? each.replaceFirst(".*@", "") : null);
            meeting.getAgenda().add(item);
        }
        return meeting;
    }

    private boolean freeze(Meeting meeting) throws Exception {
        return UsedVersions.of(practice, Methods.builtIn().finder(), meeting).freeze(meeting);
    }

    private static String version(Meeting meeting, int item) {
        return meeting.getAgenda().get(item).getMethodVersion();
    }

    private Method used(Meeting meeting) throws Exception {
        return Methods.of(practice).finder().apply(meeting.getAgenda().get(0)).orElseThrow();
    }

    @Test
    void aDraftThatChangesLaterLeavesWhatAMeetingUsed() throws Exception {
        Meeting meeting = meeting("mine@1.1");
        assertTrue(freeze(meeting));

        Phases.of(draft).get(0).setDuration(null);
        draft.getFlow().remove(draft.getFlow().size() - 1);
        Own.file(practice, draft);

        Method used = used(meeting);
        Method expected = EcoreUtil.copy(Own.draft("mine", version(meeting, 0)));
        expected.setStatus(MethodStatus.RETIRED);
        expected.setBasedOn("1.1");
        expected.setDigest(used.getDigest());
        assertTrue(EcoreUtil.equals(expected, used));
        assertTrue(version(meeting, 0).matches("1\\.1-[0-9a-f]{8}"), version(meeting, 0));
        assertTrue(used.getDigest().startsWith(version(meeting, 0).substring(4)));
    }

    @Test
    void theDraftItselfStaysAsItIsAndCanStillBeChosen() throws Exception {
        Path file = practice.path().resolve("methods/mine-1.1.method");
        byte[] before = Files.readAllBytes(file);

        freeze(meeting("mine@1.1"));

        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(
                List.of("1.1"),
                Methods.of(practice).choosable().stream()
                        .filter(each -> each.id().equals("mine"))
                        .map(MethodEntry::version)
                        .toList());
    }

    @Test
    void anUnchangedDraftGivesTheSameVersionAndAChangedOneAnother() throws Exception {
        Meeting first = meeting("mine@1.1");
        Meeting second = meeting("mine@1.1");
        freeze(first);
        freeze(second);
        draft.getFlow().remove(0);
        Own.file(practice, draft);
        Meeting third = meeting("mine");
        freeze(third);

        assertEquals(version(first, 0), version(second, 0));
        assertNotEquals(version(first, 0), version(third, 0));
        assertEquals(3, Files.list(practice.path().resolve("methods")).count());
    }

    @Test
    void whatCannotChangeIsLeftAlone() throws Exception {
        Own.file(practice, Own.method("done", "2", MethodStatus.PUBLISHED, "Klaar", "Done"));
        Meeting meeting = meeting("gossip@1", "done@2", "gone@1", "done");
        meeting.getAgenda().add(MeetingFactory.eINSTANCE.createAgendaItem());

        assertFalse(freeze(meeting));
        assertEquals("1", version(meeting, 0));
        assertEquals("2", version(meeting, 1));
        assertEquals("1", version(meeting, 2));
    }

    @Test
    void freezingAgainChangesNothing() throws Exception {
        Meeting meeting = meeting("mine@1.1", "gossip@1", "mine@1.1");
        freeze(meeting);
        String frozen = version(meeting, 0);

        assertFalse(freeze(meeting));
        assertEquals(frozen, version(meeting, 0));
        assertEquals(frozen, version(meeting, 2));
    }

    @Test
    void whatIsFrozenIsTheDraftAsItWasReadAndNotAsItIsNow() throws Exception {
        Meeting meeting = meeting("mine@1.1", "gossip@1", "gone@1");
        UsedVersions used = UsedVersions.of(practice, Methods.builtIn().finder(), meeting);
        int phases = draft.getFlow().size();
        draft.getFlow().remove(0);
        Own.file(practice, draft);

        Method planned = used.methods(false).apply(meeting.getAgenda().get(0)).orElseThrow();
        used.freeze(meeting);

        assertEquals(phases, planned.getFlow().size());
        assertEquals(phases, used(meeting).getFlow().size());
        assertTrue(used.methods(true).apply(meeting.getAgenda().get(2)).isEmpty());
        assertEquals(
                "1",
                used.methods(true)
                        .apply(meeting.getAgenda().get(1))
                        .orElseThrow()
                        .getVersion());
    }

    @Test
    void aMeetingThatHasNotBegunGoesAlongWithItsDraft() throws Exception {
        Meeting meeting = meeting("mine@1.1");
        freeze(meeting);
        String first = version(meeting, 0);
        draft.getFlow().remove(0);
        Own.file(practice, draft);

        assertEquals(
                "1.1",
                Methods.of(practice)
                        .finder()
                        .planned(meeting.getAgenda().get(0))
                        .orElseThrow()
                        .getVersion());
        assertTrue(freeze(meeting));
        assertNotEquals(first, version(meeting, 0));
    }

    @Test
    void whatWasKeptOfADraftThatIsGoneStaysPlanned() throws Exception {
        Meeting meeting = meeting("mine@1.1");
        freeze(meeting);
        String kept = version(meeting, 0);
        Files.delete(practice.path().resolve("methods/mine-1.1.method"));

        assertFalse(freeze(meeting));
        assertEquals(
                kept,
                Methods.of(practice)
                        .finder()
                        .planned(meeting.getAgenda().get(0))
                        .orElseThrow()
                        .getVersion());
        assertTrue(Methods.of(practice)
                .finder()
                .planned(MeetingFactory.eINSTANCE.createAgendaItem())
                .isEmpty());
    }
}
