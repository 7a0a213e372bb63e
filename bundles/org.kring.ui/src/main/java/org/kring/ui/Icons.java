// SPDX-License-Identifier: EPL-2.0
package org.kring.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Display;

/** The small pictures of the workbench, all drawn on one grid of 16 points in one stroke width. */
public enum Icons {
    /** A method. */
    METHOD,
    /** A method that can be changed. */
    DRAFT,
    /** A group of methods. */
    SHELF,
    /** Something is wrong here. */
    PROBLEM,
    /** Add. */
    ADD,
    /** Remove. */
    REMOVE,
    /** Move up. */
    UP,
    /** Move down. */
    DOWN,
    /** Larger. */
    ZOOM_IN,
    /** Smaller. */
    ZOOM_OUT,
    /** As wide as the window. */
    ZOOM_FIT,
    /** The start page. */
    START,
    /** The room of methods. */
    DESIGN,
    /** The room of meetings. */
    FACILITATE,
    /** The room of groups over time. */
    FOLLOW,
    /** A signal. */
    BELL,
    /** A group. */
    GROUP,
    /** A folder. */
    FOLDER,
    /** A table. */
    TABLE,
    /** Out of the program, into a file. */
    EXPORT;

    /**
     * The picture that an address names.
     *
     * @param uri of a picture of this bundle, as the model of the workbench has it; may be null
     * @return empty when it is none of ours
     */
    public static Optional<Icons> of(String uri) {
        return Arrays.stream(values())
                .filter(icon -> uri != null && uri.endsWith("org.kring.ui" + icon.file()))
                .findFirst();
    }

    private String file() {
        return "/icons/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
    }

    /**
     * The picture, sharp at every zoom of the device and as large as the letters beside it.
     *
     * @return never null; the platform's red square when the picture cannot be read
     */
    public ImageDescriptor descriptor() {
        ImageDescriptor usual = ImageDescriptor.createFromURL(Icons.class.getResource(file()));
        double scale = Display.getCurrent() == null ? 1 : TextScale.of(Display.getCurrent());
        return scale == 1
                ? usual
                : ImageDescriptor.createFromImageDataProvider(
                        zoom -> usual.getImageData((int) Math.round(zoom * scale)));
    }
}
