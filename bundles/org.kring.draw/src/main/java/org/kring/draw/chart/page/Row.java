// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart.page;

import java.util.List;
import java.util.Optional;
import org.kring.draw.layout.Area;
import org.kring.draw.layout.TextBlock;

/**
 * One group among many.
 *
 * @param group its identifier
 * @param area all of the row
 * @param name its name
 * @param period how many meetings, from when to when
 * @param bell where the bell stands, its word after it; empty without any signal
 * @param cells the three charts from left to right
 */
public record Row(String group, Area area, TextBlock name, TextBlock period, Optional<Bell> bell, List<Cell> cells) {

    /**
     * A bell and its word.
     *
     * @param area where the bell stands
     * @param word at its right
     */
    public record Bell(Area area, TextBlock word) {}
}
