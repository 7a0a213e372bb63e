// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart;

import org.kring.model.common.Axis;

/**
 * Names one place in the three charts of a group.
 *
 * @param axis whose chart
 * @param meeting identifier of the meeting
 */
public record PointPlace(Axis axis, String meeting) {}
