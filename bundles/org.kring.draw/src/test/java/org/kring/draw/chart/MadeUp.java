// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.kring.evaluation.Audience;
import org.kring.evaluation.Figures;
import org.kring.evaluation.Gate;
import org.kring.evaluation.series.GroupEvent;
import org.kring.evaluation.series.GroupFigures;
import org.kring.evaluation.series.MeetingFigures;
import org.kring.evaluation.series.Viewing;
import org.kring.method.Bilingual;
import org.kring.model.common.Axis;
import org.kring.model.evaluation.AxisRule;
import org.kring.model.evaluation.EvaluationFactory;
import org.kring.model.evaluation.Instrument;
import org.kring.model.evaluation.Item;
import org.kring.model.evaluation.ItemKind;
import org.kring.model.form.Answer;
import org.kring.model.form.Form;
import org.kring.model.form.FormBox;
import org.kring.model.form.FormFactory;

/** Groups for tests: made-up forms, sent through the real gate. */
public final class MadeUp {
    private static final String OVERALL = "O";
    private static final LocalDate FIRST = LocalDate.of(2025, 9, 4);
    private static final Instrument INSTRUMENT = instrument();

    private final List<MeetingFigures> meetings = new ArrayList<>();
    private final List<GroupEvent> events = new ArrayList<>();
    private final SplittableRandom random;
    private Audience audience = Audience.GROUP;
    private boolean sample;

    private MadeUp(long seed) {
        this.random = new SplittableRandom(seed);
    }

    public static MadeUp seed(long seed) {
        return new MadeUp(seed);
    }

    public MadeUp outside() {
        audience = Audience.OUTSIDE;
        return this;
    }

    public MadeUp sample() {
        sample = true;
        return this;
    }

    /** Some meetings with so many forms each, around a level. */
    public MadeUp meetings(int count, int forms, double level) {
        for (int i = 0; i < count; i++) {
            meeting(forms, level, true);
        }
        return this;
    }

    /** One meeting, its forms closed or not. */
    public MadeUp meeting(int forms, double level, boolean closed) {
        FormBox box = box(forms, level);
        box.setClosed(closed);
        return add(box);
    }

    /** One meeting in which all give the same mark. */
    public MadeUp equal(int forms, int mark) {
        FormBox box = FormFactory.eINSTANCE.createFormBox();
        box.setClosed(true);
        for (int i = 0; i < forms; i++) {
            box.getForms().add(form(code -> mark));
        }
        return add(box);
    }

    public MadeUp event(GroupEvent.Kind kind, int beforeMeeting, String label) {
        events.add(new GroupEvent(FIRST.plusDays(21L * beforeMeeting), kind, new Bilingual(label, label)));
        return this;
    }

    /** Any group: meetings of any size, open and empty ones, events anywhere. */
    public static GroupFigures any(long seed) {
        MadeUp made = seed(seed);
        SplittableRandom random = made.random;
        if (random.nextBoolean()) {
            made.outside();
        }
        int count = random.nextInt(0, 40);
        double level = random.nextDouble(2, 9);
        for (int i = 0; i < count; i++) {
            if (random.nextInt(6) == 0) {
                made.equal(random.nextInt(0, 9), random.nextInt(1, 11));
            } else {
                made.meeting(random.nextInt(0, 12), level, random.nextInt(8) > 0);
            }
        }
        for (int i = random.nextInt(0, 5); i > 0; i--) {
            GroupEvent.Kind[] kinds = GroupEvent.Kind.values();
            made.event(
                    kinds[random.nextInt(kinds.length)],
                    random.nextInt(-1, count + 2),
                    "iets ".repeat(random.nextInt(0, 12)));
        }
        return made.group("group-" + seed, "Groep " + seed);
    }

    public GroupFigures group(String id, String name) {
        return new GroupFigures(id, name, meetings, events, new Viewing(audience, sample));
    }

    private MadeUp add(FormBox box) {
        LocalDate date = FIRST.plusDays(21L * meetings.size());
        box.setMeeting(date.toString());
        box.setInstrument(INSTRUMENT.getId());
        box.setInstrumentVersion(INSTRUMENT.getVersion());
        box.setPresent(box.getForms().size() + 1);
        Figures figures = new Gate(INSTRUMENT).figures(box, audience);
        meetings.add(new MeetingFigures(box.getMeeting(), date, figures));
        return this;
    }

    private FormBox box(int forms, double level) {
        FormBox box = FormFactory.eINSTANCE.createFormBox();
        for (int i = 0; i < forms; i++) {
            double person = level + noise(0.7);
            box.getForms().add(form(code -> (int) Math.max(1, Math.min(10, Math.round(person + noise(0.9))))));
        }
        return box;
    }

    private double noise(double sd) {
        double sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return (sum - 6) * sd;
    }

    private static Form form(java.util.function.ToIntFunction<String> mark) {
        Form form = FormFactory.eINSTANCE.createForm();
        for (Item item : INSTRUMENT.getItems()) {
            Answer answer = FormFactory.eINSTANCE.createAnswer();
            answer.setItem(item.getId());
            // the mark for the whole follows the first one: it takes no random number
            boolean whole = OVERALL.equals(item.getCode());
            answer.setValue(whole ? form.getAnswers().get(0).getValue() : mark.applyAsInt(item.getId()));
            form.getAnswers().add(answer);
        }
        return form;
    }

    private static Instrument instrument() {
        Instrument instrument = EvaluationFactory.eINSTANCE.createInstrument();
        instrument.setId("three-axes");
        instrument.setVersion("1");
        axis(instrument, Axis.PRODUCT, 2, "P1", "P2", "P3");
        axis(instrument, Axis.PROCESS, 3, "Q1", "Q2", "Q3", "Q4");
        axis(instrument, Axis.FACILITATOR, 2, "F1", "F2", "F3");
        Item overall = EvaluationFactory.eINSTANCE.createItem();
        overall.setId(OVERALL);
        overall.setCode(OVERALL);
        overall.setKind(ItemKind.SCALE);
        instrument.getItems().add(overall);
        return instrument;
    }

    private static void axis(Instrument instrument, Axis axis, int least, String... codes) {
        AxisRule rule = EvaluationFactory.eINSTANCE.createAxisRule();
        rule.setAxis(axis);
        rule.setMinAnswered(least);
        instrument.getAxes().add(rule);
        for (String code : codes) {
            Item item = EvaluationFactory.eINSTANCE.createItem();
            item.setId(code);
            item.setAxis(axis);
            item.setKind(ItemKind.SCALE);
            item.setCounts(true);
            instrument.getItems().add(item);
        }
    }
}
