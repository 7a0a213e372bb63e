// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.compose;

import java.util.ArrayList;
import java.util.List;
import org.kring.draw.Distance;
import org.kring.draw.TextStyle;
import org.kring.draw.flow.Columns;
import org.kring.draw.layout.Area;
import org.kring.draw.layout.Badge;
import org.kring.draw.layout.Lane;
import org.kring.draw.layout.TextBlock;

/** Gathers what stands at the left of a lane, line by line, and makes the lane around it. */
final class LaneName {
    private static final double BADGE = 22;

    private final Columns columns;
    private final double top;
    private final double x;
    private final double width;
    private final List<TextBlock> texts = new ArrayList<>();
    private final List<Badge> variants = new ArrayList<>();
    private double bottom;

    LaneName(Columns columns, double top) {
        this.columns = columns;
        this.top = top;
        this.x = columns.left() + Distance.PADDING + 5;
        this.width = columns.names() - 2 * Distance.PADDING - 5;
        this.bottom = top + Distance.PADDING + 3;
    }

    /** Adds words below the last ones; nothing for empty words. */
    void add(TextStyle style, String words) {
        TextBlock block = TextBlock.of(Area.line(x, bottom, width), style, words);
        if (!block.lines().isEmpty()) {
            texts.add(block);
            bottom = block.bottom();
        }
    }

    /** Adds letters of variants beside each other, in as many rows as they need. */
    void addVariants(List<String> letters) {
        double left = x;
        double row = bottom + 3;
        for (String letter : letters) {
            if (left + BADGE > x + width && left > x) {
                left = x;
                row += BADGE + 2;
            }
            variants.add(Heads.badge(new Area(left, row, BADGE, BADGE), letter, TextStyle.WORD));
            left += BADGE + 2;
            bottom = row + BADGE;
        }
    }

    /** The lane of a role, high enough for its name and for content down to here. */
    Lane lane(String role, double content) {
        double end = Math.max(content, bottom) + Distance.PADDING;
        Area area = new Area(columns.left(), top, columns.end() - columns.left(), end - top);
        return new Lane(role, area, new Area(columns.left(), top, columns.names(), end - top), texts, variants);
    }
}
