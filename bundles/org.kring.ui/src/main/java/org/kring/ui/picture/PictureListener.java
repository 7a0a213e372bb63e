// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.picture;

/** Hears what people do with a picture. */
public interface PictureListener {

    /**
     * A place was pressed.
     *
     * @param place "" beside all places
     */
    void pressed(String place);

    /**
     * A key wants to go on from the place that is marked.
     *
     * @param step where to
     */
    void stepped(Step step);

    /** The place that is marked is to be opened. */
    void opened();

    /** The mark is to be taken away. */
    void left();

    /**
     * The picture is to be shown larger or smaller.
     *
     * @param direction 1 or −1
     */
    void zoomed(int direction);
}
