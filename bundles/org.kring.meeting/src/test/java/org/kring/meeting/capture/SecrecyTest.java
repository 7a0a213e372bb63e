// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kring.meeting.run.Samples.FOUR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.meeting.run.Capture;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunPlan;
import org.kring.meeting.run.RunState;
import org.kring.meeting.run.Samples;
import org.kring.method.Phases;
import org.kring.model.method.Visibility;

class SecrecyTest {

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void whatIsForItsGiverAloneIsSecret(Visibility visibility) {
        assertEquals(visibility == Visibility.GIVER, Secrecy.isSecret(visibility));
    }

    @Test
    void whatDoesNotTellForWhomItIsStaysShut() {
        assertTrue(Secrecy.isSecret(null));
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void whatIsSharedKeepsItsOrderWithoutWhatIsSecret(Visibility visibility) {
        RunPlan plan = Samples.plan();
        Phases.find(plan.items().get(1).method().orElseThrow(), "again")
                .orElseThrow()
                .getYields()
                .get(1)
                .setVisibility(visibility);
        RunState state = RunState.of(
                plan,
                Samples.eachMinute(
                        new RunFact.Started(FOUR),
                        kept("first", ""),
                        kept("own", "again.advice"),
                        kept("last", "again.reformulation")));

        assertEquals(
                visibility == Visibility.GIVER ? List.of("first", "last") : List.of("first", "own", "last"),
                Secrecy.shared(state.captures()).stream().map(Capture::id).toList());
    }

    private static RunFact kept(String id, String yield) {
        return new RunFact.Captured(id, CaptureKind.NOTE, "case/again/1", yield, "", "x", "", "", List.of());
    }
}
