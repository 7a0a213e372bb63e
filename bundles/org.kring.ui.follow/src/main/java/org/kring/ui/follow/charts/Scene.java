// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import java.util.Optional;
import org.kring.draw.Drawing;

/** A picture with places that can be pointed at, each under a name of its own. */
interface Scene {

    /** Lays a scene out for a width in points. */
    @FunctionalInterface
    interface Maker {
        Scene wide(double points);
    }

    /** The picture. */
    Drawing drawing();

    /** The place under a point of the picture; empty beside all places. */
    Optional<String> at(double x, double y);

    /** Where a place is; empty when there is no such place. */
    Optional<Box> boundsOf(String place);

    /** What is to be said of a place; "" when there is no such place. */
    String tooltip(String place);

    /** Where a key leads from a place; from no place ("") to where one looks first. "" when there are no places. */
    String step(String place, Step step);
}
