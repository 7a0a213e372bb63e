// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.compose;

import java.util.ArrayList;
import java.util.List;
import org.kring.draw.Distance;
import org.kring.draw.TextStyle;
import org.kring.draw.layout.Area;
import org.kring.draw.layout.Badge;
import org.kring.draw.layout.TextBlock;
import org.kring.draw.layout.TextBlock.Setting;
import org.kring.draw.layout.TextRuler;
import org.kring.draw.words.PhaseText;
import org.kring.draw.words.VariantLetters;
import org.kring.model.method.Phase;

/** Lays out the head of a phase: its number, the letters of variants, its title and its manner. */
final class Heads {
    private static final double BADGE = 22;

    private final PhaseText wording;
    private final VariantLetters letters;

    Heads(PhaseText wording, VariantLetters letters) {
        this.wording = wording;
        this.letters = letters;
    }

    /**
     * A head.
     *
     * @param bottom its lower edge
     */
    record Head(Badge number, List<Badge> variants, List<TextBlock> texts, double bottom) {}

    Head of(Phase phase, Area place) {
        double padding = Math.min(Distance.PADDING, place.width() * 0.08);
        double left = place.x() + padding;
        double width = place.width() - 2 * padding;
        Badge number = number(phase, left, place.y() + padding, width);
        List<Badge> variants = new ArrayList<>();
        double x = number.area().right() + (number.label().lines().isEmpty() ? 0 : 4);
        double y = number.area().y();
        for (String letter : letters.at(phase)) {
            if (x + BADGE > left + width && x > left) {
                x = left;
                y += BADGE + 4;
            }
            variants.add(badge(new Area(x, y, BADGE, BADGE), letter, TextStyle.WORD));
            x += BADGE + 2;
        }
        boolean plain = number.label().lines().isEmpty() && variants.isEmpty();
        double top = plain ? number.area().y() + 3 : Math.max(number.area().bottom(), y + BADGE) + 5;
        List<TextBlock> texts = new ArrayList<>();
        for (CardShape.Line line : List.of(
                new CardShape.Line(TextStyle.HEADING, wording.text(phase.getName())),
                new CardShape.Line(TextStyle.REMARK, wording.manner(phase)))) {
            TextBlock block = TextBlock.in(Area.line(left, top, width), line.style(), line.text());
            if (!block.lines().isEmpty()) {
                texts.add(block);
                top = block.bottom() + 2;
            }
        }
        return new Head(number, variants, texts, top + padding);
    }

    private Badge number(Phase phase, double x, double y, double width) {
        String text = wording.badge(phase);
        if (text.isEmpty()) {
            return new Badge(new Area(x, y, 0, 0), TextBlock.of(Area.line(x, y, 1), TextStyle.MINUTES, ""));
        }
        double wanted = TextRuler.width(TextStyle.MINUTES, text) + 14;
        if (wanted <= width || text.length() < 3) {
            double side = Math.min(width, Math.max(BADGE, wanted));
            return badge(new Area(x, y, side, BADGE), text, TextStyle.MINUTES);
        }
        TextBlock label = TextBlock.in(Area.line(x + 3, y + 3, width - 6), TextStyle.MINUTES, text);
        return new Badge(new Area(x, y, width, Math.max(BADGE, label.height() + 6)), label);
    }

    /** A sign with a label in its middle. */
    static Badge badge(Area area, String text, TextStyle style) {
        double top = area.y() + (area.height() - style.lineHeight()) / 2;
        Area line = new Area(area.x(), top, area.width(), style.lineHeight());
        return new Badge(area, new TextBlock(line, style, List.of(text), Setting.CENTRE));
    }
}
