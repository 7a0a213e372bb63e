// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.picture;

import org.kring.ui.picture.Scene;
import org.kring.ui.picture.Step;

/** A picture of figures in which keys walk from place to place. */
public interface ChartScene extends Scene {

    /** Where a key leads from a place; from no place ("") to where one looks first. "" when there are no places. */
    String step(String place, Step step);

    /** Whether a key leads to no place, but to what is beside the edge: its direction, −1 or 1; 0 where it leads to one. */
    default int scrolls(Step step) {
        return 0;
    }

    /** What a press on a place marks: the place itself, or what it is about. */
    default String marked(String place) {
        return place;
    }
}
