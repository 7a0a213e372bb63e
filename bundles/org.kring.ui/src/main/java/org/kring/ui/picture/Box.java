// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.picture;

import java.awt.geom.Rectangle2D;

/**
 * A place in a picture, in points from its upper left corner.
 *
 * @param x left edge
 * @param y upper edge
 * @param width more than 0
 * @param height more than 0
 */
public record Box(double x, double y, double width, double height) {

    /**
     * The same place as the drawing tells it.
     *
     * @param bounds in points
     * @return never null
     */
    public static Box of(Rectangle2D bounds) {
        return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
