// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.picture;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A part of a scene as it was painted.
 *
 * @param order what was asked for
 * @param scene the whole
 * @param scale points of the screen per point of the picture
 * @param part which part of the whole picture, in points of the screen
 * @param data its pixels
 * @param begin pixels of the same height from the left edge of the picture, as wide as what was seen; null where the
 *     part begins there itself, or nothing keeps its place
 */
record Painted(Order order, Scene scene, double scale, Rectangle part, ImageData data, ImageData begin) {

    /** Whether everything that is seen in both directions is here, at the size at which it is seen. */
    boolean holds(Span across, Span down, double seenScale) {
        return seenScale == scale
                && across.isSeenIn(part.x, part.x + part.width)
                && down.isSeenIn(part.y, part.y + part.height);
    }
}
