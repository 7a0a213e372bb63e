// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.follow;

import java.time.LocalDate;
import java.util.Optional;
import org.kring.evaluation.Figures;
import org.kring.model.meeting.Meeting;

/**
 * A meeting that was held.
 *
 * @param date the day it was held
 * @param meeting its document
 * @param figures what the gate shows of it; empty when it cannot be read, or is of another instrument
 */
record HeldMeeting(LocalDate date, Meeting meeting, Optional<Figures> figures) {}
