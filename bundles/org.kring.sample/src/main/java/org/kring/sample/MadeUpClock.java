// SPDX-License-Identifier: EPL-2.0
package org.kring.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The time in a made-up meeting: goes on only when something takes time. */
final class MadeUpClock extends Clock {

    private final ZoneId zone;
    private volatile Instant now;

    MadeUpClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    void pass(long seconds) {
        now = now.plusSeconds(seconds);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MadeUpClock(now, other);
    }
}
