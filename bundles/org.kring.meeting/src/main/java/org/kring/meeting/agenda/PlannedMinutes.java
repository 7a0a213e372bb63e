// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.agenda;

import org.kring.model.common.CommonFactory;
import org.kring.model.common.Duration;

/** Makes durations of whole minutes that are planned, and no range any more. */
final class PlannedMinutes {

    private PlannedMinutes() {}

    static Duration exactly(int minutes) {
        Duration duration = CommonFactory.eINSTANCE.createDuration();
        duration.setMin(Math.max(0, minutes));
        duration.setMax(Math.max(0, minutes));
        return duration;
    }
}
