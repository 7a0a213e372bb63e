// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

/**
 * A place in a picture, in points from its upper left corner.
 *
 * @param x left edge
 * @param y upper edge
 * @param width more than 0
 * @param height more than 0
 */
record Box(double x, double y, double width, double height) {}
