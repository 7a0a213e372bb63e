// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.follow;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How many were members, came, and answered, at one meeting.
 *
 * @param meeting identifier of the meeting
 * @param date the day it was held
 * @param members how many belonged to the group then, from 0
 * @param present how many came, from 0
 * @param answered how many of them handed in a form, from 0
 * @param open whether the evaluation is still open: more may answer
 */
public record Turnout(String meeting, LocalDate date, int members, int present, int answered, boolean open) {

    /** Checks that nothing is missing or below zero. */
    public Turnout {
        Objects.requireNonNull(meeting);
        Objects.requireNonNull(date);
        if (members < 0 || present < 0 || answered < 0) {
            throw new IllegalArgumentException(members + ", " + present + ", " + answered);
        }
    }
}
