// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

/** A part that shows a picture which can be made larger and smaller. */
public interface Zooming {

    /**
     * Whether there is a picture now.
     *
     * @return false while it is being read, or when it could not be
     */
    boolean canZoom();

    /** One step larger. */
    void zoomIn();

    /** One step smaller. */
    void zoomOut();

    /** The size in which it was drawn. */
    void zoomActual();

    /** The whole of it. */
    void zoomFit();
}
