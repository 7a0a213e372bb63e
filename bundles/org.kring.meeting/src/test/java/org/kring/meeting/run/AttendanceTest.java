// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kring.meeting.run.Samples.FOUR;
import static org.kring.meeting.run.Samples.after;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.model.common.RoleKind;

/** Who is there, who came, and who holds which role. */
class AttendanceTest {

    private static final RunFact START = new RunFact.Started(FOUR);

    private static RunFact assigned(String member, RoleKind role) {
        return new RunFact.Assigned(member, role, "", "");
    }

    @Test
    void whoLeavesCameAndWhoComesBackIsThere() {
        RunState left = after(START, new RunFact.Attended("m-1", false, 0));
        RunState back = after(START, new RunFact.Attended("m-1", false, 0), new RunFact.Attended("m-1", true, 7));

        assertEquals(List.of("m-2", "m-3", "m-4"), left.present());
        assertEquals(FOUR, left.came());
        assertEquals(0, left.minutesLate("m-1"));
        assertEquals(FOUR, back.present(), "in the order of their seats");
        assertEquals(7, back.minutesLate("m-1"));
        assertEquals(0, back.minutesLate("m-2"));
    }

    /** Begun before and after the plan, with seconds, far too late, and on another day. */
    @ParameterizedTest
    @CsvSource({
        "-4, -1,   0",
        "-4, 2.3,  2",
        "5,  7,    2",
        "5,  6.9,  1",
        "0,  0.9,  0",
        "0,  2000, 600",
        "-2000, -1990, 10"
    })
    void whoComesIsAsLateAsTheMinutesSinceThePlannedOrTheRealStart(double begun, double comes, int late) {
        RunState state = RunState.start(Samples.plan()).apply(new RunEvent(1, at(begun), START));

        assertEquals(late, state.minutesLate("m-5", at(comes)));
        assertEquals(0, state.minutesLate("m-1", at(comes)), "was there from the beginning");
    }

    private static Instant at(double minutes) {
        return Samples.NINE.plusSeconds(Math.round(minutes * 60));
    }

    @Test
    void whoNeverCameIsOnNoList() {
        RunState state = after(START);

        assertEquals(FOUR, state.came());
        assertEquals(List.of(), after().came());
        assertEquals(List.of(), after().present());
    }

    @Test
    void whoStaysAsTheyWereLeavesTheAgendaAsItIs() {
        RunState state = after(START);

        for (RunFact each : List.of(new RunFact.Attended("m-1", true, 3), assigned("m-3", RoleKind.FACILITATOR))) {
            RunState next = state.apply(new RunEvent(2, Samples.NINE, each));
            assertEquals(state.segments(), next.segments());
            assertEquals(2, next.number());
        }
    }

    @ParameterizedTest
    @EnumSource(RoleKind.class)
    void someRolesAreSharedAndTheOthersHeldByOne(RoleKind role) {
        boolean shared = role == RoleKind.PARTICIPANT || role == RoleKind.OBSERVER || role == RoleKind.EVERYONE;
        RunState state = after(START, assigned("m-3", role), assigned("m-4", role), assigned("m-4", role));
        RunState nobody = after(START, assigned("m-3", role), assigned("m-4", role), assigned("", role));

        assertEquals(shared ? List.of("m-3", "m-4") : List.of("m-4"), state.holders(role, ""));
        assertEquals(List.of(), nobody.holders(role, ""), "given back");
    }

    @Test
    void aRoleOfAPartGoesBeforeTheOneOfTheMeeting() {
        RunState state = after(
                START, new RunFact.Assigned("m-3", RoleKind.FACILITATOR, "", "case"), assigned("m-4", RoleKind.OWN));

        assertEquals(List.of("m-3"), state.holders(RoleKind.FACILITATOR, "case"));
        assertEquals(List.of("m-1"), state.holders(RoleKind.FACILITATOR, "closing"));
        assertEquals(List.of("m-1"), state.holders(RoleKind.FACILITATOR, ""));
        assertEquals(4, state.roles().size(), "nobody else's role was taken");
    }

    @Test
    void rolesOfAMethodAreToldApart() {
        RunState state = after(
                START,
                new RunFact.Assigned("m-3", RoleKind.OWN, "askers", "case"),
                new RunFact.Assigned("m-4", RoleKind.OWN, "partners", "case"),
                new RunFact.Assigned("m-2", RoleKind.OWN, "askers", "closing"),
                new RunFact.Assigned("m-1", RoleKind.OWN, "askers", "case"));

        assertEquals(List.of("m-4", "m-1"), state.holders(RoleKind.OWN, "case"));
        assertEquals(List.of("m-2"), state.holders(RoleKind.OWN, "closing"));
    }

    @Test
    void whoHoldsARoleTwiceIsNamedOnce() {
        RunState state = after(
                START,
                new RunFact.Assigned("m-3", RoleKind.OWN, "askers", "case"),
                new RunFact.Assigned("m-3", RoleKind.OWN, "partners", "case"));

        assertEquals(List.of("m-3"), state.holders(RoleKind.OWN, "case"));
    }
}
