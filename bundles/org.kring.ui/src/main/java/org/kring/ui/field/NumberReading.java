// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.field;

import java.util.Optional;
import org.eclipse.osgi.util.NLS;

/**
 * Whole numbers; an arrow goes on to the next multiple.
 *
 * @param least smallest one, at least 1
 * @param most largest one
 * @param step the multiple, at least 1
 * @param optional whether there may be none, which is 0 and told by no words
 */
public record NumberReading(int least, int most, int step, boolean optional) implements Reading<Integer> {

    @Override
    public Optional<Integer> read(String words) {
        String typed = words.strip();
        if (optional && (typed.isEmpty() || typed.matches("0+"))) {
            return Optional.of(0);
        }
        return typed.matches("0*\\d{1,9}")
                ? Optional.of(Integer.parseInt(typed)).filter(each -> each >= least && each <= most)
                : Optional.empty();
    }

    @Override
    public String words(Integer number) {
        return optional && number == 0 ? "" : number.toString();
    }

    @Override
    public Integer step(Integer number, int steps) {
        int next = Math.min(most, next(number, steps, step));
        return next >= least ? next : optional ? 0 : least;
    }

    /** From any number to a multiple of the step, above or below it. */
    static int next(int number, int steps, int step) {
        return (steps > 0 ? Math.floorDiv(number, step) : -Math.floorDiv(-number, step)) * step + steps * step;
    }

    @Override
    public String refusal(String words) {
        return NLS.bind(Messages.Number_refusal, least, most);
    }

    @Override
    public String sample() {
        return "0".repeat(Integer.toString(most).length());
    }
}
