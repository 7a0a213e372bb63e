// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.form;

/**
 * What digits mean that are typed one after the other, without looking at the hands. Each is a mark and goes on to the next
 * question; only a 1 is marked and stays, since a 0 may follow that makes it 10. Any other digit shows that the 1 was meant,
 * and belongs to the next question. No time is measured: who types slowly gets the same marks.
 */
final class TypedMark {

    private static final int MOST = 10;

    /**
     * What a digit does.
     *
     * @param mark 1 to 10, to be given here; 0 when the digit is not for this question
     * @param goesOn whether the keyboard goes to the next question
     */
    record Step(int mark, boolean goesOn) {

        /** Whether the digit is for the next question. */
        boolean isForNext() {
            return mark == 0;
        }
    }

    private boolean waiting;

    /** A digit, '0' to '9'. */
    Step digit(char digit) {
        boolean waited = waiting;
        waiting = !waited && digit == '1';
        if (waiting) {
            return new Step(1, false);
        }
        return waited && digit != '0' ? new Step(0, true) : new Step(digit == '0' ? MOST : digit - '0', true);
    }

    /** Something else than a digit: what was typed before stands. */
    void settle() {
        waiting = false;
    }
}
