// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.layout;

/**
 * A mark on the axis of minutes.
 *
 * @param x where, in points
 * @param y the upper end of the mark
 * @param label minutes elapsed until there, as a range; null for a mark without words
 */
public record Tick(double x, double y, TextBlock label) {}
