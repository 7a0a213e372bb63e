// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.clock;

/**
 * What the clocks show; equal as long as nothing visible has changed.
 *
 * @param digits of the phase, for example "12:34" or "+1:05"
 * @param below what the digits mean, in words
 * @param sign how the time stands, as a shape and colour
 * @param word how the time stands, in a word
 * @param percent of the minutes of the phase that are used, 0 to 100
 * @param end how long it is to the end of the meeting
 * @param endWords what that means, with the time of the day
 * @param late how far the meeting is behind and when it then ends; empty when it is not
 */
public record ClockViewState(
        String digits, String below, Sign sign, String word, int percent, String end, String endWords, String late) {

    /** How the time stands; each has a shape, a colour and a word. */
    public enum Sign {
        UNTIMED,
        GREEN,
        ORANGE,
        RED,
        OVERTIME,
        PAUSED,
        ENDED
    }
}
