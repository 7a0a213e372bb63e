// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart;

import java.time.LocalDate;

import org.kring.evaluation.statistics.SignalRule;

/**
 * A change that the statistics cannot call noise, at the meeting that completes it.
 *
 * @param meeting identifier of the meeting
 * @param date the day it was held
 * @param rule the rule that it meets
 * @param high whether it goes up: above the mean, or rising
 */
public record ChartSignal(String meeting, LocalDate date, SignalRule rule, boolean high) {}
