// SPDX-License-Identifier: EPL-2.0
package org.kring.evaluation.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.kring.model.evaluation.Instrument;
import org.kring.model.evaluation.Item;
import org.kring.model.evaluation.ItemKind;
import org.kring.model.form.Answer;
import org.kring.model.form.Form;
import org.kring.model.form.FormBox;
import org.kring.model.form.FormFactory;

/**
 * Closes the forms of a meeting for good: every form is cut into its axes, texts and personal items, and the pieces are
 * shuffled. Who did not answer about the facilitator was the facilitator, who answered as case presenter was the case
 * presenter; cut apart, neither can be read off the rest of the form any more. Rule: anonymity, points 5 and 6.
 */
public final class Closing {
    private final Instrument instrument;
    private final RandomGenerator random;

    /** Closes forms of this instrument; the random numbers decide order and identifiers of the pieces. */
    public Closing(Instrument instrument, RandomGenerator random) {
        this.instrument = instrument;
        this.random = random;
    }

    /** Closes the box. A box that is closed already stays as it is. */
    public void close(FormBox box) {
        if (box.isClosed()) {
            return;
        }
        List<Form> pieces = new ArrayList<>();
        for (Form form : List.copyOf(box.getForms())) {
            pieces.addAll(pieces(form));
        }
        shuffle(pieces);
        box.getForms().clear();
        for (int i = 0; i < pieces.size(); i++) {
            pieces.get(i).setId("form-" + (i + 1));
            box.getForms().add(pieces.get(i));
        }
        box.setClosed(true);
    }

    private List<Form> pieces(Form form) {
        Map<String, Form> pieces = new LinkedHashMap<>();
        for (Answer answer : List.copyOf(form.getAnswers())) {
            pieces.computeIfAbsent(part(answer.getItem()), part -> FormFactory.eINSTANCE.createForm())
                    .getAnswers()
                    .add(answer);
        }
        return new ArrayList<>(pieces.values());
    }

    /** Counted items of an axis stay together; every other item stands alone. */
    private String part(String id) {
        return instrument.getItems().stream()
                .filter(item -> item.getId().equals(id))
                .filter(item -> item.getKind() == ItemKind.SCALE && item.isCounts())
                .map(Item::getAxis)
                .map(Enum::name)
                .findFirst()
                .orElse(id);
    }

    private void shuffle(List<Form> pieces) {
        for (int i = pieces.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            Form form = pieces.get(i);
            pieces.set(i, pieces.get(other));
            pieces.set(other, form);
        }
    }
}
