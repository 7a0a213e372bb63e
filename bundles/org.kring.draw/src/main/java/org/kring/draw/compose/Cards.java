// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.compose;

import java.util.ArrayList;
import java.util.List;
import org.kring.draw.Distance;
import org.kring.draw.TextStyle;
import org.kring.draw.compose.CardShape.Line;
import org.kring.draw.layout.ActivityCard;
import org.kring.draw.layout.ActivityCard.Look;
import org.kring.draw.layout.Area;
import org.kring.draw.layout.YieldTag;
import org.kring.draw.words.Messages;
import org.kring.draw.words.PhaseText;
import org.kring.model.method.Activity;
import org.kring.model.method.MethodRole;
import org.kring.model.method.Phase;
import org.kring.model.method.Place;
import org.kring.model.method.Visibility;
import org.kring.model.method.Yield;

/** Makes the cards of activities and the tags of yields, one below the other in order. */
final class Cards {
    private static final double TAG_ICON = 14;

    private final PhaseText wording;

    Cards(PhaseText wording) {
        this.wording = wording;
    }

    /** Where one phase crosses one lane: a width at a place, the height follows from what is in it. */
    List<ActivityCard> activities(Phase phase, MethodRole role, Area place) {
        List<ActivityCard> cards = new ArrayList<>();
        double y = place.y();
        for (Activity activity : phase.getActivities()) {
            if (activity.getRole() == role) {
                double moat = activity.getPlace() == Place.OUTSIDE ? moat(place.width()) : 0;
                Area slot = new Area(place.x() + moat, y + moat, place.width() - 2 * moat, 0);
                ActivityCard card = card(phase, activity, slot, moat);
                cards.add(card);
                y = card.area().bottom() + moat + Distance.GAP;
            }
        }
        return cards;
    }

    /** The lowest edge of cards, the white around those outside included; the upper edge when there is none. */
    static double bottom(List<ActivityCard> cards, Area place) {
        double bottom = place.y();
        for (ActivityCard card : cards) {
            bottom = Math.max(bottom, card.area().bottom() + card.moat());
        }
        return bottom;
    }

    /** How far a card outside the circle stands off from its lane, in a column of this width. */
    private static double moat(double width) {
        return Math.min(Distance.MOAT, width * 0.06);
    }

    private ActivityCard card(Phase phase, Activity activity, Area slot, double moat) {
        boolean outside = activity.getPlace() == Place.OUTSIDE;
        Look look = new Look(activity.getKind(), activity.isOptional(), outside, PhaseText.muted(activity));
        List<Line> lines = List.of(
                new Line(TextStyle.WORD, wording.word("activity_" + Messages.name(activity.getKind()))),
                new Line(TextStyle.REMARK, wording.manner(activity)),
                new Line(TextStyle.SENTENCE, narrow(slot.width() + 2 * moat) ? "" : wording.text(activity.getText())));
        int marks = (look.muted() ? 1 : 0) + (outside ? 1 : 0);
        CardShape shape = CardShape.of(slot, Distance.ICON, marks, lines);
        return new ActivityCard(
                id(activity.getId()),
                id(phase.getId()),
                shape.area(),
                moat,
                shape.icon(),
                look,
                shape.marks(),
                shape.texts());
    }

    /** What a phase yields, below each other. */
    List<YieldTag> yields(Phase phase, Area place) {
        List<YieldTag> tags = new ArrayList<>();
        double y = place.y();
        for (Yield yield : phase.getYields()) {
            boolean locked = yield.getVisibility() != Visibility.GROUP;
            List<Line> lines = List.of(
                    new Line(TextStyle.SENTENCE, wording.yield(yield)),
                    new Line(TextStyle.REMARK, wording.manner(yield)));
            CardShape shape = CardShape.of(new Area(place.x(), y, place.width(), 0), TAG_ICON, 0, lines);
            tags.add(new YieldTag(
                    id(yield.getId()),
                    id(phase.getId()),
                    shape.area(),
                    shape.icon(),
                    yield.isOptional(),
                    locked,
                    shape.texts()));
            y = shape.area().bottom() + Distance.GAP;
        }
        return tags;
    }

    /** Whether cards of this width have no room for a sentence. */
    static boolean narrow(double width) {
        return width < Distance.UPRIGHT_LEAST;
    }

    private static String id(String id) {
        return id == null ? "" : id;
    }
}
