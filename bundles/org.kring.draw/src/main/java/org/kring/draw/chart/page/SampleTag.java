// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart.page;

import java.util.Optional;
import org.kring.draw.Distance;
import org.kring.draw.Palette;
import org.kring.draw.TextStyle;
import org.kring.draw.chart.ChartWords;
import org.kring.draw.chart.panel.Label;
import org.kring.draw.layout.Area;
import org.kring.draw.layout.TextBlock;
import org.kring.draw.paint.Brush;

/**
 * Says in the upper right corner that what is shown was made up.
 *
 * @param text the words; empty for a real practice
 */
public record SampleTag(Optional<TextBlock> text) {

    /** The tag of a practice, its right edge and top given. */
    public static SampleTag of(boolean sample, ChartWords words, double right, double top) {
        return new SampleTag(
                sample
                        ? Optional.of(
                                Label.before(right - Distance.PADDING, top + 3, TextStyle.NOTE, words.say("sample"))
                                        .set(TextBlock.Setting.CENTRE))
                        : Optional.empty());
    }

    /** Where it starts; the given edge when there is none. */
    public double left(double right) {
        return text.map(block -> block.area().x() - Distance.PADDING - Distance.GAP)
                .orElse(right);
    }

    /** Paints it. */
    public void paint(Brush brush, Palette palette) {
        text.ifPresent(block -> {
            Area box = block.area().inset(-Distance.PADDING, -2);
            brush.outline(Brush.rounded(box, Distance.CORNER), palette.accents().round(), 1);
            brush.text(block, palette.accents().round());
        });
    }
}
