// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation.series;

import java.time.LocalDate;
import java.util.Optional;
import org.kring.evaluation.statistics.SignalRule;

/**
 * A change that the statistics cannot call noise, at the meeting that completes it.
 *
 * @param meeting identifier of the meeting
 * @param date the day it was held
 * @param since the day of the first meeting of the run or the trend; the same day for other rules
 * @param until the day of the last meeting of a run or a trend that is over; empty while it goes on as far as is shown,
 *     and for other rules
 * @param rule the rule that it meets
 * @param high whether it goes up: above the mean, or rising
 */
public record AxisSignal(
        String meeting, LocalDate date, LocalDate since, Optional<LocalDate> until, SignalRule rule, boolean high) {}
