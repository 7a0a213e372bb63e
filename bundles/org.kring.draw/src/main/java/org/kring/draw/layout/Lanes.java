// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.layout;

import java.util.ArrayList;
import java.util.List;

import org.kring.draw.Distance;
import org.kring.draw.TextStyle;
import org.kring.model.common.Span;
import org.kring.model.method.Method;
import org.kring.model.method.MethodRole;
import org.kring.model.method.Phase;

/** Lays out a lane per role and the lane of the yields, from top to bottom. */
final class Lanes {
    private static final double BETWEEN = 6;

    private final Steps steps;
    private final Wording wording;
    private final Cards cards;
    private final VariantLetters letters;

    Lanes(Steps steps, Wording wording, VariantLetters letters) {
        this.steps = steps;
        this.wording = wording;
        this.cards = new Cards(wording);
        this.letters = letters;
    }

    /**
     * All lanes with what stands in them.
     *
     * @param bottom the lower edge of the last one
     */
    record Laid(List<Lane> lanes, List<ActivityCard> cards, List<YieldTag> tags, double bottom) {}

    Laid of(Method method, Columns columns, double y) {
        List<Lane> lanes = new ArrayList<>();
        List<ActivityCard> allCards = new ArrayList<>();
        double top = y;
        for (MethodRole role : roles(method)) {
            double bottom = top + Distance.PADDING;
            for (int index = 0; index < steps.phases().size(); index++) {
                Area place = Columns.content(columns.columns().get(index), top + Distance.PADDING);
                List<ActivityCard> stack = cards.activities(steps.phases().get(index), role, place);
                bottom = Math.max(bottom, Cards.bottom(stack, place));
                allCards.addAll(stack);
            }
            Lane lane = lane(columns, top, bottom, id(role), texts(role, columns, top));
            lanes.add(lane);
            top = lane.area().bottom() + BETWEEN;
        }
        List<YieldTag> tags = new ArrayList<>();
        if (steps.phases().stream().anyMatch(phase -> !phase.getYields().isEmpty())) {
            Lane lane = yields(columns, top + BETWEEN, tags);
            lanes.add(lane);
            top = lane.area().bottom() + BETWEEN;
        }
        return new Laid(lanes, allCards, tags, lanes.isEmpty() ? y : top - BETWEEN);
    }

    /** The roles of the method in order; at the end none, when an activity has no role or a foreign one. */
    private List<MethodRole> roles(Method method) {
        List<MethodRole> roles = new ArrayList<>(method.getRoles());
        for (Phase phase : steps.phases()) {
            phase.getActivities().forEach(activity -> {
                if (!roles.contains(activity.getRole())) {
                    roles.add(activity.getRole());
                }
            });
        }
        return roles;
    }

    private Lane yields(Columns columns, double top, List<YieldTag> tags) {
        double bottom = top + Distance.PADDING;
        for (int index = 0; index < steps.phases().size(); index++) {
            Area place = Columns.content(columns.columns().get(index), top + Distance.PADDING);
            List<YieldTag> stack = cards.yields(steps.phases().get(index), place);
            tags.addAll(stack);
            bottom = stack.isEmpty()
                    ? bottom
                    : Math.max(bottom, stack.get(stack.size() - 1).area().bottom());
        }
        List<TextBlock> texts =
                texts(List.of(new CardShape.Line(TextStyle.LANE, wording.word("lane_yields"))), columns, top);
        return lane(columns, top, bottom, "", texts);
    }

    private static Lane lane(Columns columns, double top, double content, String role, List<TextBlock> texts) {
        double text = texts.isEmpty() ? top : texts.get(texts.size() - 1).bottom();
        double bottom = Math.max(content, text) + Distance.PADDING;
        Area area = new Area(columns.left(), top, columns.end() - columns.left(), bottom - top);
        return new Lane(role, area, new Area(columns.left(), top, columns.names(), bottom - top), texts);
    }

    private List<TextBlock> texts(MethodRole role, Columns columns, double top) {
        String letter = role == null ? "" : String.join(" ", letters.at(role));
        return texts(
                List.of(
                        new CardShape.Line(TextStyle.LANE, wording.role(role)),
                        new CardShape.Line(TextStyle.NOTE, count(role)),
                        new CardShape.Line(TextStyle.NOTE, letter.isEmpty() ? "" : "(" + letter + ")")),
                columns,
                top);
    }

    private static List<TextBlock> texts(List<CardShape.Line> lines, Columns columns, double top) {
        List<TextBlock> texts = new ArrayList<>();
        double y = top + Distance.PADDING + 3;
        double x = columns.left() + Distance.PADDING + 5;
        for (CardShape.Line line : lines) {
            double width = columns.names() - 2 * Distance.PADDING - 5;
            TextBlock block = TextBlock.of(x, y, width, line.style(), line.text());
            if (!block.lines().isEmpty()) {
                texts.add(block);
                y = block.bottom();
            }
        }
        return texts;
    }

    private String count(MethodRole role) {
        Span count = role == null ? null : role.getCount();
        if (count == null || count.getMin() <= 0 && count.getMax() <= 0) {
            return "";
        }
        int min = count.getMin();
        int max = count.getMax();
        if (max <= 0) {
            return wording.word("people_at_least", String.valueOf(min));
        }
        return Wording.range(Math.max(1, min), max);
    }

    private static String id(MethodRole role) {
        return role == null || role.getId() == null ? "" : role.getId();
    }
}
