// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart.panel;

import org.kring.draw.layout.TextBlock;

/**
 * An event: a line through the charts and its words above them.
 *
 * @param x where the line stands, in points
 * @param label its words, shortened when they are long
 */
public record EventMark(double x, TextBlock label) {}
