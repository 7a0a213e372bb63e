// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.picture;

import java.util.List;
import java.util.Optional;
import org.kring.draw.Drawing;

/** A picture with places that can be pointed at, each under a name of its own. Never changes; for any thread. */
public interface Scene {

    /** Lays a scene out in the background, from a snapshot that nobody changes any more. */
    @FunctionalInterface
    interface Maker {

        /**
         * Lays the scene out.
         *
         * @param points the width that there is room for; a picture that has a width of its own takes that
         * @return never null
         */
        Scene wide(double points);
    }

    /**
     * The picture.
     *
     * @return never null
     */
    Drawing drawing();

    /**
     * The place under a point of the picture.
     *
     * @param x from the left edge, in points
     * @param y from the upper edge, in points
     * @return empty beside all places
     */
    Optional<String> at(double x, double y);

    /**
     * Where a place is.
     *
     * @param place its name
     * @return empty when there is no such place
     */
    Optional<Box> boundsOf(String place);

    /**
     * What is to be said of a place, by a tip and by a screen reader.
     *
     * @param place its name
     * @return "" when there is no such place
     */
    String tooltip(String place);

    /**
     * A band across the whole picture whose words stand between places: the ring around a place leaves it out.
     *
     * @return empty when there is none
     */
    default Optional<Box> between() {
        return Optional.empty();
    }

    /**
     * What keeps its place when the picture is scrolled sideways: words over what is scrolled, or at its left. They are
     * laid out for the width that was asked for.
     *
     * @return empty when everything is scrolled
     */
    default List<Box> still() {
        return List.of();
    }
}
