// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation.forms;

import java.util.List;
import java.util.random.RandomGenerator;
import org.kring.model.common.Axis;
import org.kring.model.evaluation.Audience;
import org.kring.model.evaluation.AxisRule;
import org.kring.model.evaluation.EvaluationFactory;
import org.kring.model.evaluation.Instrument;
import org.kring.model.evaluation.Item;
import org.kring.model.evaluation.ItemKind;
import org.kring.model.form.FormBox;
import org.kring.model.form.FormFactory;

/** An instrument of the shape of the three-axis one, and boxes of forms. */
public final class Forms {
    private static final EvaluationFactory FACTORY = EvaluationFactory.eINSTANCE;

    private Forms() {}

    public static Instrument instrument() {
        Instrument instrument = FACTORY.createInstrument();
        instrument.setId("three-axes");
        instrument.setVersion("1");
        instrument.setMin(1);
        instrument.setMax(10);
        axis(instrument, Axis.PRODUCT, 2, "P1", "P2", "P3");
        axis(instrument, Axis.PROCESS, 3, "Q1", "Q2", "Q3", "Q4");
        axis(instrument, Axis.FACILITATOR, 2, "F1", "F2", "F3");
        instrument.getItems().stream()
                .filter(item -> item.getAxis() == Axis.FACILITATOR)
                .forEach(item -> item.setAudience(Audience.ALL_BUT_FACILITATOR));
        instrument.getItems().add(item("O", Axis.PROCESS, ItemKind.SCALE));
        Item mine = item("I1", Axis.OWN, ItemKind.SCALE);
        mine.setAudience(Audience.CASE_PRESENTER);
        instrument.getItems().add(mine);
        instrument.getItems().add(item("open", Axis.OWN, ItemKind.OPEN));
        return instrument;
    }

    private static void axis(Instrument instrument, Axis axis, int least, String... codes) {
        AxisRule rule = FACTORY.createAxisRule();
        rule.setAxis(axis);
        rule.setMinAnswered(least);
        instrument.getAxes().add(rule);
        for (String code : codes) {
            Item item = item(code, axis, ItemKind.SCALE);
            item.setCounts(true);
            instrument.getItems().add(item);
        }
    }

    private static Item item(String code, Axis axis, ItemKind kind) {
        Item item = FACTORY.createItem();
        item.setId(code);
        item.setCode(code);
        item.setAxis(axis);
        item.setKind(kind);
        return item;
    }

    /** An open box in which each person gives every item the same mark. */
    public static FormBox box(Instrument instrument, List<Integer> marks) {
        FormBox box = FormFactory.eINSTANCE.createFormBox();
        box.setMeeting("2026-01-15");
        box.setInstrument(instrument.getId());
        box.setInstrumentVersion(instrument.getVersion());
        box.setPresent(marks.size() + 1);
        for (int i = 0; i < marks.size(); i++) {
            Answers answers = new Answers(instrument, new Respondent(false, false));
            int mark = marks.get(i);
            answers.items().stream()
                    .filter(item -> item.getKind() == ItemKind.SCALE)
                    .forEach(item -> answers.mark(item.getId(), mark));
            box.getForms().add(answers.form("form-" + i));
            box.getAnswered().add("m-" + i);
        }
        return box;
    }

    public static FormBox closed(Instrument instrument, List<Integer> marks) {
        FormBox box = box(instrument, marks);
        new Closing(instrument, RandomGenerator.of("L64X128MixRandom")).close(box);
        return box;
    }
}
