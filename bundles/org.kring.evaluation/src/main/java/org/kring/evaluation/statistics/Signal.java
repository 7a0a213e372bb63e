// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation.statistics;

/**
 * A change that the statistics cannot call noise.
 *
 * @param point index of the point that completes it, from 0
 * @param rule the rule that it meets
 */
public record Signal(int point, SignalRule rule) {}
