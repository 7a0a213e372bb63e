// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.capture;

import java.util.stream.Stream;
import org.kring.meeting.run.Capture;

/** When an action is meant so little that it is asked why that is, and what would make it a 10 (source S0). */
public final class LowCommitment {

    private LowCommitment() {}

    /**
     * Whether the two questions are still to be asked: the last value is too low, and neither was answered with it.
     *
     * @param capture an action; what was never rated is not low
     * @param asked tells from which value on it is high enough, when its phase says so
     * @param norm that value, 1 to 10, where the phase says nothing
     * @return whether to ask
     */
    public static boolean isIn(Capture capture, Asked asked, int norm) {
        int enough = Stream.concat(
                        asked.yields().stream()
                                .filter(each -> capture.origin().yield().equals(each.getId())),
                        asked.yields().stream())
                .filter(each -> each.getRating() != null && each.getRating().getThreshold() > 0)
                .map(each -> each.getRating().getThreshold())
                .findFirst()
                .orElse(norm);
        return capture.lastRating()
                .filter(each -> each.value() < enough
                        && each.whyNotHigher().isEmpty()
                        && each.whatMakesTen().isEmpty())
                .isPresent();
    }
}
