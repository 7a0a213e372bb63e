// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.compose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kring.draw.Distance;
import org.kring.draw.TextStyle;
import org.kring.draw.layout.Area;
import org.kring.draw.layout.Badge;
import org.kring.draw.layout.LegendItem;
import org.kring.draw.layout.LegendItem.Shape;
import org.kring.draw.layout.TextBlock;
import org.kring.draw.layout.TextRuler;
import org.kring.draw.layout.VariantLine;
import org.kring.draw.words.Messages;
import org.kring.draw.words.PhaseText;
import org.kring.draw.words.VariantLetters;
import org.kring.model.method.ActivityKind;
import org.kring.model.method.Method;
import org.kring.model.method.Variant;

/** Lays out the legend of the signs that the picture really uses, and a line for each variant. */
final class Legends {
    private static final double SAMPLE_WIDTH = 26;
    private static final double SAMPLE_HEIGHT = 18;
    private static final double ROW = 26;
    private static final double NAME_MOST = 230;

    private final PhaseText wording;
    private final VariantLetters letters;

    Legends(PhaseText wording, VariantLetters letters) {
        this.wording = wording;
        this.letters = letters;
    }

    /** The signs in rows, from left to right, within the width. */
    List<LegendItem> items(Set<Shape> used, Set<ActivityKind> kinds, Area place) {
        List<LegendItem> items = new ArrayList<>();
        double x = place.x();
        double y = place.y();
        for (Sign sign : signs(used, kinds)) {
            double text = TextRuler.width(TextStyle.NOTE, sign.words()) + 1;
            double width = SAMPLE_WIDTH + Distance.GAP + text;
            if (x > place.x() && x + width > place.right()) {
                x = place.x();
                y += ROW;
            }
            Area sample = new Area(x, y, SAMPLE_WIDTH, SAMPLE_HEIGHT);
            double top = y + (SAMPLE_HEIGHT - TextStyle.NOTE.lineHeight()) / 2;
            TextBlock block =
                    TextBlock.of(Area.line(sample.right() + Distance.GAP, top, text), TextStyle.NOTE, sign.words());
            items.add(new LegendItem(sign.shape(), sign.kind(), sample, block));
            x += width + 20;
        }
        return items;
    }

    private record Sign(Shape shape, ActivityKind kind, String words) {}

    private List<Sign> signs(Set<Shape> used, Set<ActivityKind> kinds) {
        List<Sign> signs = new ArrayList<>();
        for (ActivityKind kind : kinds) {
            signs.add(new Sign(Shape.ACTIVITY, kind, wording.word("activity_" + Messages.name(kind))));
        }
        for (Shape shape : EnumSet.complementOf(EnumSet.of(Shape.ACTIVITY))) {
            if (used.contains(shape)) {
                signs.add(new Sign(shape, null, wording.word("legend_" + Messages.name(shape))));
            }
        }
        return signs;
    }

    /** The variants of a method below each other: letter, name, changes and description. */
    List<VariantLine> variants(Method method, Area place) {
        List<VariantLine> lines = new ArrayList<>();
        double y = place.y();
        for (int index = 0; index < method.getVariants().size(); index++) {
            VariantLine line = variant(method.getVariants().get(index), index, place, y);
            lines.add(line);
            y = bottom(line) + Distance.GAP;
        }
        return lines;
    }

    /** The lower edge of a line. */
    static double bottom(VariantLine line) {
        double bottom = line.badge().area().bottom();
        for (TextBlock text : line.texts()) {
            bottom = Math.max(bottom, text.bottom());
        }
        return bottom;
    }

    private VariantLine variant(Variant variant, int index, Area place, double y) {
        Badge badge = Heads.badge(new Area(place.x(), y, 22, 22), VariantLetters.letter(index), TextStyle.WORD);
        double x = badge.area().right() + Distance.GAP;
        double room = place.right() - x;
        String name = wording.text(variant.getName());
        double nameWidth = Math.min(Math.min(NAME_MOST, room / 3), TextRuler.width(TextStyle.WORD, name) + 1);
        TextBlock title = TextBlock.of(Area.line(x, y + 4, nameWidth), TextStyle.WORD, name);
        double left = x + nameWidth + Distance.BAND;
        String words = join(letters.changes(variant), wording.text(variant.getDescription()));
        TextBlock text = TextBlock.of(Area.line(left, y + 4.5, place.right() - left), TextStyle.SENTENCE, words);
        return new VariantLine(variant.getId() == null ? "" : variant.getId(), badge, List.of(title, text));
    }

    private static String join(String changes, String description) {
        if (changes.isEmpty() || description.isEmpty()) {
            return changes + description;
        }
        return changes + ". " + description;
    }
}
