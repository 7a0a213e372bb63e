// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kring.meeting.run.Samples;
import org.kring.model.method.Atmosphere;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.Phase;
import org.kring.model.method.YieldKind;

class RehearsalTest {

    @Test
    void everySegmentIsLivedAndEverythingIsBroughtForth() {
        RehearsalReport report = Rehearsal.of(Samples.method(), 4);

        assertTrue(report.isSound(), report.toString());
        assertEquals(11, report.segments());
        assertEquals(20 + 3 * 5 + 6 * 2, report.planned());
        assertEquals(Duration.ofMinutes(report.planned() + 1L), report.elapsed(), "one minute was added");
        assertEquals(1, report.untimed());
        assertEquals(
                Map.of(YieldKind.CASE, 1, YieldKind.REFORMULATION, 3, YieldKind.ADVICE, 3, YieldKind.ACTION, 1),
                report.yields());
    }

    @Test
    void silentPhasesAreCounted() {
        Method method = MethodFactory.eINSTANCE.createMethod();
        method.setId("quiet");
        Phase phase = Samples.phase("phase-1", 5, 5);
        phase.setAtmosphere(Atmosphere.SILENCE);
        method.getFlow().add(phase);

        assertEquals(List.of("item-1/phase-1"), Rehearsal.of(method, 3).silent());
    }

    @Test
    void aMethodWithoutPhasesCannotBeLived() {
        Method method = MethodFactory.eINSTANCE.createMethod();
        method.setId("empty");

        RehearsalReport report = Rehearsal.of(method, 3);

        assertFalse(report.isSound());
        assertEquals("no-agenda", report.refusals().get(0).rule());
    }
}
