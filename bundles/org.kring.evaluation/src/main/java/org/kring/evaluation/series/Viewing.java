// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation.series;

import java.util.Objects;
import org.kring.evaluation.Audience;

/**
 * Who looks, and at what sort of practice.
 *
 * @param audience for whom the gate made the figures; the reasons of what is hidden name its floor
 * @param sample whether the practice is made up, which every picture then says
 */
public record Viewing(Audience audience, boolean sample) {

    /** Checks that there is an audience. */
    public Viewing {
        Objects.requireNonNull(audience);
    }
}
