// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.field;

import java.time.LocalTime;
import java.util.Optional;
import org.kring.method.DateWords;
import org.kring.method.TypedTime;

/** Times of the day in whole minutes; an arrow goes on to the next five minutes, and past midnight. */
public final class TimeReading implements Reading<LocalTime> {

    private static final int STEP = 5;

    @Override
    public Optional<LocalTime> read(String words) {
        return TypedTime.parse(words);
    }

    @Override
    public String words(LocalTime time) {
        return DateWords.time(time);
    }

    @Override
    public LocalTime step(LocalTime time, int steps) {
        return time.withMinute(0).plusMinutes(NumberReading.next(time.getMinute(), steps, STEP));
    }

    @Override
    public String refusal(String words) {
        return Messages.Time_refusal;
    }

    @Override
    public String sample() {
        return "00:00";
    }
}
