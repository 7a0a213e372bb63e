// SPDX-License-Identifier: EPL-2.0
package org.kring.store.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kring.meeting.run.RunEvent;
import org.kring.meeting.run.RunFact;
import org.kring.testkit.Cases;

class Migration1To2Test {

    private static final Instant AT = Instant.parse("2026-11-21T19:30:00Z");
    private static final String FIRST =
            "{\"number\":7,\"at\":\"2026-11-21T19:30:00Z\",\"event\":\"extended\",\"minutes\":7}";
    private static final String SECOND = "{\"at\":\"2026-11-21T19:30:00Z\",\"event\":\"extended\",\"minutes\":7}";

    @Test
    void anEventOfTheFirstVersionLosesTheNumberOfItsLine() {
        assertEquals(
                new RunEvent(7, AT, new RunFact.Extended(7)),
                EventJson.decode(7, FIRST).value());
        assertEquals(SECOND, EventJson.present(7, FIRST));
    }

    @Test
    void anEventOfTheSecondVersionStaysAsItIs() {
        assertEquals(
                new RunEvent(7, AT, new RunFact.Extended(7)),
                EventJson.decode(7, SECOND).value());
        assertEquals(SECOND, EventJson.present(7, SECOND));
    }

    @Test
    void aNumberThatContradictsItsLineStaysAndIsTold() {
        var decoded = EventJson.decode(8, FIRST);

        assertFalse(decoded.ok());
        assertEquals(
                "it has number 7, its place in the journal is 8", decoded.why().en());
        assertEquals(FIRST, EventJson.present(8, FIRST));
    }

    @Test
    void everyEventOfTheFirstVersionBecomesWhatItWouldBeNow() throws Exception {
        for (int seed = 0; seed < Cases.of(2_000); seed++) {
            var event = AnyEvent.of(seed);
            var now = EventJson.encode(event);
            var first = now.replaceFirst("\\{", "{\"number\":" + event.number() + ",");

            assertEquals(now, EventJson.present(event.number(), first));
        }
    }

    @Test
    void whatIsNoEventStaysAsItIs() {
        for (String each : new String[] {"", "{", "{\"number\":1,\"event\":\"closed\"}", "{\"number\":\"1\"}"}) {
            assertEquals(each, EventJson.present(1, each));
        }
    }
}
