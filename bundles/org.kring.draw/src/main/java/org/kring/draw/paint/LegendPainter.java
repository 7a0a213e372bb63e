// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.paint;

import java.awt.Shape;
import java.util.List;
import org.kring.draw.Palette;
import org.kring.draw.TextStyle;
import org.kring.draw.Tone;
import org.kring.draw.layout.Area;
import org.kring.draw.layout.Badge;
import org.kring.draw.layout.DiagramLayout;
import org.kring.draw.layout.LegendItem;
import org.kring.draw.layout.TextBlock;
import org.kring.draw.layout.VariantLine;

/** Paints the legend: a sample of each sign with its word, and the variants. */
final class LegendPainter {
    private final Palette palette;

    LegendPainter(Palette palette) {
        this.palette = palette;
    }

    void paint(Brush brush, DiagramLayout layout) {
        for (LegendItem item : layout.legend()) {
            sample(brush, item);
            brush.text(item.text(), palette.surface().quiet());
        }
        for (VariantLine line : layout.variants()) {
            DiagramPainter.variant(brush, line.badge(), palette);
            for (TextBlock text : line.texts()) {
                boolean name = text.style() == TextStyle.WORD;
                brush.text(
                        text,
                        name ? palette.accents().variant() : palette.surface().ink());
            }
        }
    }

    private void sample(Brush brush, LegendItem item) {
        Area area = item.sample();
        Palette.Surface surface = palette.surface();
        Shape box = Brush.rounded(area.inset(1, 2), 4);
        switch (item.shape()) {
            case ACTIVITY -> {
                Tone tone = palette.tone(item.kind());
                brush.fill(Brush.rounded(area, 4), tone.ground());
                brush.outline(Brush.rounded(area, 4), tone.edge(), 1);
                Glyphs.of(item.kind()).draw(brush, area.inset(2, 2), tone.ink());
            }
            case MUTED -> Glyphs.MUTED.draw(brush, area.inset(2, 1), surface.ink());
            case OUTSIDE -> Glyphs.OUTSIDE.draw(brush, area.inset(1, 1), surface.ink());
            case OPTIONAL -> brush.dashed(box, surface.quiet(), 1.2);
            case POSSIBLE -> {
                Area bar = area.inset(0, 4);
                brush.fill(
                        new Area(bar.x(), bar.y(), 15, bar.height()).rectangle(),
                        palette.accents().strong());
                brush.fill(
                        new Area(bar.x() + 15, bar.y(), bar.width() - 15, bar.height()).rectangle(),
                        palette.accents().possible());
                brush.outline(bar.rectangle(), palette.accents().strong(), 1);
            }
            case UNTIMED -> {
                brush.hatch(area.inset(1, 3), surface.line(), 7);
                brush.dashed(area.inset(1, 3).rectangle(), surface.quiet(), 1);
            }
            case ROUND ->
                Glyphs.REPEAT.draw(brush, area.inset(1, 1), palette.accents().round());
            case VARIANT -> DiagramPainter.variant(brush, lozenge(area), palette);
            case PRIVATE ->
                Glyphs.LOCK.draw(brush, area.inset(1, 1), palette.accents().yield());
        }
    }

    private static Badge lozenge(Area area) {
        Area square = new Area(area.x() + 4, area.y(), area.height(), area.height());
        TextBlock nothing = new TextBlock(square, TextStyle.WORD, List.of(), TextBlock.Setting.CENTRE);
        return new Badge(square, nothing);
    }
}
