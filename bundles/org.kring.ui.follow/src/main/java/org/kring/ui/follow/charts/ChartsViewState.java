// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import java.util.List;
import org.kring.draw.chart.ChartTable;
import org.kring.ui.picture.Scene;

/**
 * Charts, and the same as a table.
 *
 * @param subject what is looked at: practice, audience and group; nothing of another one is to be seen any longer
 * @param group which group of which practice; the same one is shown where it was left, another from its beginning
 * @param title the group, or what all of them are called
 * @param sample what is said of a made-up practice; "" for a real one
 * @param unread that some of what is looked at could not be read; "" when all could
 * @param maker lays the picture out
 * @param table the same figures
 * @param places for each row of the table its place in the picture
 * @param asTable whether the table is shown
 */
record ChartsViewState(
        List<Object> subject,
        List<Object> group,
        String title,
        String sample,
        String unread,
        Scene.Maker maker,
        ChartTable table,
        List<String> places,
        boolean asTable) {}
