// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.layout;

import java.util.List;

/**
 * What stands above the picture: which method this is and how long it takes.
 *
 * @param area where it stands
 * @param kicker category and group size
 * @param title the name of the method
 * @param details summary and source
 * @param total the minutes of the whole, and what stands below them
 */
public record Heading(Area area, TextBlock kicker, TextBlock title, List<TextBlock> details, List<TextBlock> total) {

    /** Keeps own copies of the lists. */
    public Heading {
        details = List.copyOf(details);
        total = List.copyOf(total);
    }
}
