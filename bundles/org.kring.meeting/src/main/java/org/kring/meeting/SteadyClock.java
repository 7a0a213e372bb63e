// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A clock that never goes back. When the clock below is set back, it goes on from where it was, at the pace of the
 * clock below. A jump forward passes through: it may be real time, in which the computer slept.
 */
public final class SteadyClock implements InstantSource {

    private final InstantSource below;
    private Instant last;
    private Duration ahead = Duration.ZERO;

    /**
     * Makes a clock that starts no earlier than a moment.
     *
     * @param below the clock to go by
     * @param notBefore the earliest moment to tell; {@link Instant#MIN} means any
     */
    public SteadyClock(InstantSource below, Instant notBefore) {
        this.below = below;
        this.last = notBefore;
    }

    @Override
    public synchronized Instant instant() {
        Instant now = below.instant().plus(ahead);
        if (now.isBefore(last)) {
            ahead = ahead.plus(Duration.between(now, last));
            now = last;
        }
        last = now;
        return now;
    }
}
