// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart.panel;

import org.kring.draw.layout.TextBlock;
import org.kring.evaluation.series.GroupEvent;

/**
 * An event: a line through the charts and its words above them.
 *
 * @param x where the line stands, in points
 * @param label its words, shortened when they are long
 * @param event all that is known of it
 */
public record EventMark(double x, TextBlock label, GroupEvent event) {}
