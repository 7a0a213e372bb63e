// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.compose;

import java.util.ArrayList;
import java.util.List;
import org.kring.draw.Distance;
import org.kring.draw.TextStyle;
import org.kring.draw.layout.Area;
import org.kring.draw.layout.TextBlock;
import org.kring.draw.layout.TextRuler;

/**
 * The inside of a card: an icon and its texts, side by side where there is room, else one above the other.
 *
 * @param area the whole card
 * @param icon where the icon stands
 * @param marks where smaller marks stand, next to the icon
 * @param texts the texts, those that say nothing left out
 */
record CardShape(Area area, Area icon, List<Area> marks, List<TextBlock> texts) {
    private static final double MARK = 16;
    private static final double MARK_GAP = 4;
    /** A column of text narrower than this goes below the icon. */
    private static final double TEXT_LEAST = 68;

    /** A text and its letters. */
    record Line(TextStyle style, String text) {}

    /** Lays a card from its upper left corner in this width; as high as it needs. */
    static CardShape of(Area place, double iconSide, int marks, List<Line> lines) {
        double padding = padding(place.width());
        double beside = place.width() - 2 * padding - iconSide - Distance.GAP;
        boolean sideBySide = beside >= roomWanted(lines);
        Area icon = new Area(place.x() + padding, place.y() + padding, iconSide, iconSide);
        List<Area> markAreas = marks(icon, marks, sideBySide, place.right() - padding);
        double left = sideBySide ? icon.right() + Distance.GAP : icon.x();
        double width = sideBySide ? beside : place.width() - 2 * padding;
        double iconsEnd = Math.max(
                icon.bottom(),
                markAreas.isEmpty() ? 0 : markAreas.get(marks - 1).bottom());
        List<TextBlock> texts = texts(left, sideBySide ? icon.y() + 2 : iconsEnd + 3, width, lines);
        double textsEnd = texts.isEmpty() ? 0 : texts.get(texts.size() - 1).bottom();
        double bottom = Math.max(iconsEnd, textsEnd) + padding;
        return new CardShape(new Area(place.x(), place.y(), place.width(), bottom - place.y()), icon, markAreas, texts);
    }

    private static double padding(double width) {
        return Math.min(Distance.PADDING, Math.max(2, (width - Distance.ICON) / 2));
    }

    private static double roomWanted(List<Line> lines) {
        double wanted = TEXT_LEAST;
        for (Line line : lines) {
            wanted = Math.max(wanted, TextRuler.widestWord(line.style(), line.text()));
        }
        return wanted;
    }

    private static List<Area> marks(Area icon, int count, boolean below, double right) {
        List<Area> marks = new ArrayList<>();
        double x = below ? icon.centreX() - MARK / 2 : icon.right() + MARK_GAP;
        double y = below ? icon.bottom() + MARK_GAP : icon.bottom() - MARK;
        for (int mark = 0; mark < count; mark++) {
            if (!below && x + MARK > right) {
                x = icon.x();
                y += MARK + MARK_GAP;
            }
            marks.add(new Area(x, y, MARK, MARK));
            x += below ? 0 : MARK + MARK_GAP;
            y += below ? MARK + MARK_GAP : 0;
        }
        return marks;
    }

    private static List<TextBlock> texts(double x, double y, double width, List<Line> lines) {
        List<TextBlock> texts = new ArrayList<>();
        double top = y;
        for (Line line : lines) {
            TextBlock block = TextBlock.in(Area.line(x, top, width), line.style(), line.text());
            if (!block.lines().isEmpty()) {
                texts.add(block);
                top = block.bottom() + 1;
            }
        }
        return texts;
    }
}
