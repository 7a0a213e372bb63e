// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.layout;

import java.util.List;

/**
 * A whole picture of a method as plain values: where everything stands and what it says, in points from the upper
 * left corner. Nothing here knows colours or how to paint.
 *
 * @param width of the picture
 * @param height of the picture
 * @param pointsPerMinute the scale of all timed phases; 0 when none is timed
 * @param heading name, source and total
 * @param rowNames words at the left of heads and minutes
 * @param brackets rounds, the outer one before those within it
 * @param columns one per phase, in order
 * @param ticks marks on the axis of minutes
 * @param lanes one per role, then one for the yields
 * @param cards one per activity
 * @param tags one per yield
 * @param legend the signs used
 * @param variants one line per variant
 * @param remarks other words, for example that there is no phase yet
 */
public record DiagramLayout(
        double width,
        double height,
        double pointsPerMinute,
        Heading heading,
        List<TextBlock> rowNames,
        List<Bracket> brackets,
        List<PhaseColumn> columns,
        List<Tick> ticks,
        List<Lane> lanes,
        List<ActivityCard> cards,
        List<YieldTag> tags,
        List<LegendItem> legend,
        List<VariantLine> variants,
        List<TextBlock> remarks) {

    /** Keeps own copies of the lists. */
    public DiagramLayout {
        rowNames = List.copyOf(rowNames);
        brackets = List.copyOf(brackets);
        columns = List.copyOf(columns);
        ticks = List.copyOf(ticks);
        lanes = List.copyOf(lanes);
        cards = List.copyOf(cards);
        tags = List.copyOf(tags);
        legend = List.copyOf(legend);
        variants = List.copyOf(variants);
        remarks = List.copyOf(remarks);
    }
}
