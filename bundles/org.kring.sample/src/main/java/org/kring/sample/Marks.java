// SPDX-License-Identifier: EPL-2.0
package org.kring.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kring.model.evaluation.Instrument;
import org.kring.model.evaluation.Item;
import org.kring.model.evaluation.ItemKind;
import org.kring.practice.evaluate.Evaluation;
import org.kring.practice.evaluate.FormFilling;

/**
 * What the people of a made-up group mark: the mood of the group on the axis, how this person marks, how hard the item
 * is, and chance; rounded to whole marks from 1 to 10, so that high moods pile up at the top as they really do.
 */
final class Marks {

    private static final double NOISE = 0.8;
    private static final double ANSWERS = 0.95;
    private static final double SKIPS = 0.03;
    private static final double ITEM_STEP = 0.15;

    private final SampleGroup group;
    private final Instrument instrument;

    Marks(SampleGroup group, Instrument instrument) {
        this.group = group;
        this.instrument = instrument;
    }

    /** The marks of everyone who handed a form in, by member and item. */
    Map<String, Map<String, Integer>> of(SampleMeeting gathering, Evaluation evaluation) {
        Map<String, Map<String, Integer>> marks = new LinkedHashMap<>();
        for (Person each : gathering.present()) {
            if (group.fate() == SampleTrend.SMALL || group.dice().chance(ANSWERS)) {
                marks.put(each.id(), of(gathering, each, evaluation.form(each.id())));
            }
        }
        return marks;
    }

    private Map<String, Integer> of(SampleMeeting gathering, Person person, FormFilling form) {
        Map<String, Integer> marks = new LinkedHashMap<>();
        for (Item item : form.items()) {
            if (item.getKind() == ItemKind.SCALE && !group.dice().chance(SKIPS)) {
                marks.put(item.getId(), mark(gathering.index(), person, item));
            }
        }
        return marks;
    }

    private int mark(int meeting, Person person, Item item) {
        double hardness = ITEM_STEP * (1 - instrument.getItems().indexOf(item) % 3);
        double felt = group.mood().level(item.getAxis(), meeting) + person.lean() + hardness;
        long mark = Math.round(group.dice().bell(felt, NOISE));
        return (int) Math.max(instrument.getMin(), Math.min(instrument.getMax(), mark));
    }
}
