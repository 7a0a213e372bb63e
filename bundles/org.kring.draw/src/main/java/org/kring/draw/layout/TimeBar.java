// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.layout;

/**
 * The minutes of a phase as a bar.
 *
 * @param area the whole bar; as wide as the most minutes, to scale, when the phase is timed
 * @param sure the part for the least minutes; empty when the phase is untimed
 * @param possible the part between least and most minutes; empty when there is none
 * @param timed whether the phase has minutes
 * @param minutes the minutes in words
 */
public record TimeBar(Area area, Area sure, Area possible, boolean timed, TextBlock minutes) {}
