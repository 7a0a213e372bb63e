// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.kring.model.evaluation.Instrument;
import org.kring.model.evaluation.Item;
import org.kring.model.evaluation.ItemKind;
import org.kring.model.form.Answer;
import org.kring.model.form.Form;
import org.kring.model.form.FormBox;

/**
 * What cannot be in forms that were handed in one by one: the one rule, for whoever checks a file and for whoever counts
 * what is in it. Forms with a fault are not counted.
 *
 * @param kind what is wrong
 * @param item identifier of the question that it is about; "" when it is about all of them
 * @param found how many there are; 0 for a mark
 * @param most how many there can be; 0 for a mark
 */
public record FormFault(Kind kind, String item, int found, int most) {

    /** What is wrong. */
    public enum Kind {
        /** More people answered than were there. */
        PRESENT,
        /** More forms than people who answered. */
        FORMS,
        /** A question is answered twice on one form. */
        TWICE,
        /** A question has more answers than people who answered. */
        ANSWERS,
        /** A mark that the scale does not have. Which one it is, is somebody's answer. */
        MARK
    }

    /**
     * The faults of some forms.
     *
     * @param box the forms; how many people were there counts when it is known
     * @param instrument what was asked
     * @return in the order of the kinds; empty when nothing is wrong
     */
    public static List<FormFault> of(FormBox box, Instrument instrument) {
        var faults = new ArrayList<FormFault>();
        int answered = box.getAnswered().size();
        if (box.getPresent() > 0 && answered > box.getPresent()) {
            faults.add(new FormFault(Kind.PRESENT, "", answered, box.getPresent()));
        }
        // once closed, each answer stands on a form of its own
        if (!box.isClosed() && box.getForms().size() > answered) {
            faults.add(new FormFault(Kind.FORMS, "", box.getForms().size(), answered));
        }
        var counts = new HashMap<String, Integer>();
        for (Form each : box.getForms()) {
            faults.addAll(of(each, instrument, counts));
        }
        counts.forEach((item, count) -> {
            if (count > answered) {
                faults.add(new FormFault(Kind.ANSWERS, item, count, answered));
            }
        });
        return faults;
    }

    private static List<FormFault> of(Form form, Instrument instrument, Map<String, Integer> counts) {
        var faults = new ArrayList<FormFault>();
        var here = new HashSet<String>();
        for (Answer each : form.getAnswers()) {
            var item = String.valueOf(each.getItem());
            if (!here.add(item)) {
                faults.add(new FormFault(Kind.TWICE, item, 0, 0));
            }
            counts.merge(item, 1, Integer::sum);
            if (each.getValue() != 0 && !fits(each, instrument)) {
                faults.add(new FormFault(Kind.MARK, item, 0, 0));
            }
        }
        return faults;
    }

    /** A question that nobody knows is told by who reads what refers to what, and is not counted. */
    private static boolean fits(Answer answer, Instrument instrument) {
        return instrument.getItems().stream()
                .filter(each -> each.getId().equals(answer.getItem()))
                .findFirst()
                .map(each -> fits(answer.getValue(), each, instrument))
                .orElse(true);
    }

    private static boolean fits(int mark, Item item, Instrument instrument) {
        return item.getKind() == ItemKind.SCALE && mark >= instrument.getMin() && mark <= instrument.getMax();
    }
}
