// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kring.draw.Distance;
import org.kring.draw.TextStyle;
import org.kring.draw.flow.Columns;
import org.kring.draw.flow.Steps;
import org.kring.draw.layout.ActivityCard;
import org.kring.draw.layout.Area;
import org.kring.draw.layout.Lane;
import org.kring.draw.layout.YieldTag;
import org.kring.draw.words.PhaseText;
import org.kring.draw.words.VariantLetters;
import org.kring.model.common.RoleKind;
import org.kring.model.common.Span;
import org.kring.model.method.Grouping;
import org.kring.model.method.Method;
import org.kring.model.method.MethodRole;
import org.kring.model.method.Phase;

/** Lays out a lane per role and the lane of the yields, from top to bottom. */
final class Lanes {
    private static final double BETWEEN = 6;

    private final Steps steps;
    private final PhaseText wording;
    private final Cards cards;
    private final VariantLetters letters;

    Lanes(Steps steps, PhaseText wording, VariantLetters letters) {
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
        List<Area> edges = columns.columns();
        double top = y;
        for (MethodRole role : roles(method)) {
            double bottom = top + Distance.PADDING;
            for (int index = 0; index < steps.phases().size(); index++) {
                Area place = Columns.content(edges.get(index), top + Distance.PADDING);
                List<ActivityCard> stack = cards.activities(steps.phases().get(index), role, place);
                bottom = Math.max(bottom, Cards.bottom(stack, place));
                allCards.addAll(stack);
            }
            Lane lane = name(role, columns, top).lane(id(role), bottom);
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
        Set<MethodRole> roles = new LinkedHashSet<>(method.getRoles());
        for (Phase phase : steps.phases()) {
            phase.getActivities().forEach(activity -> roles.add(activity.getRole()));
        }
        return new ArrayList<>(roles);
    }

    private Lane yields(Columns columns, double top, List<YieldTag> tags) {
        double bottom = top + Distance.PADDING;
        List<Area> edges = columns.columns();
        for (int index = 0; index < steps.phases().size(); index++) {
            Area place = Columns.content(edges.get(index), top + Distance.PADDING);
            for (YieldTag tag : cards.yields(steps.phases().get(index), place)) {
                tags.add(tag);
                bottom = Math.max(bottom, tag.area().bottom());
            }
        }
        LaneName name = new LaneName(columns, top);
        name.add(TextStyle.LANE, wording.word("lane_yields"));
        return name.lane("", bottom);
    }

    private LaneName name(MethodRole role, Columns columns, double top) {
        LaneName name = new LaneName(columns, top);
        name.add(TextStyle.LANE, wording.role(role));
        name.add(TextStyle.NOTE, role == null ? "" : count(role));
        name.addVariants(role == null ? List.of() : letters.at(role));
        return name;
    }

    private String count(MethodRole role) {
        Span count = role.getCount();
        if (count == null || count.getMin() <= 0 && count.getMax() <= 0) {
            return "";
        }
        boolean pairs = inPairs(role);
        if (count.getMax() <= 0) {
            String least = String.valueOf(count.getMin());
            return pairs ? wording.word("per_pair_count_least", least) : wording.word("people_count_least", least);
        }
        if (count.getMax() == 1) {
            return pairs ? wording.word("per_pair_count_one") : wording.word("people_count_one");
        }
        String range = PhaseText.range(Math.max(1, count.getMin()), count.getMax());
        return pairs ? wording.word("per_pair_count", range) : wording.word("people_count", range);
    }

    /** Whether the role acts in a phase that is lived in pairs; its count then holds for each pair. */
    private boolean inPairs(MethodRole role) {
        return steps.phases().stream()
                .filter(phase -> phase.getGrouping() == Grouping.PAIRS)
                .flatMap(phase -> phase.getActivities().stream())
                .anyMatch(activity -> activity.getRole() == role && role.getKind() == RoleKind.OWN);
    }

    private static String id(MethodRole role) {
        return role == null || role.getId() == null ? "" : role.getId();
    }
}
