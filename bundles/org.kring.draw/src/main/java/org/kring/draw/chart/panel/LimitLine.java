// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart.panel;

import org.kring.draw.layout.TextBlock;

/**
 * A centre line or a limit with its words at the end.
 *
 * @param value the number, as far outside the scale as it may be
 * @param centre whether it is the centre line
 * @param label its words
 */
public record LimitLine(double value, boolean centre, TextBlock label) {

    /** Whether the line lies on the scale 1–10; one outside is not drawn, only named. */
    public boolean onScale() {
        return value >= 1 && value <= 10;
    }
}
