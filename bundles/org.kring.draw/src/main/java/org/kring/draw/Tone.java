// SPDX-License-Identifier: EPL-2.0
package org.kring.draw;

/**
 * The colours of one kind of activity.
 *
 * @param ground what its card is filled with
 * @param ink its icon and word; contrast with the ground at least 4.5
 * @param edge the outline of its card
 */
public record Tone(Colour ground, Colour ink, Colour edge) {}
