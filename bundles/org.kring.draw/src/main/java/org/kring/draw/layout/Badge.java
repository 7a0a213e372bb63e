// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.layout;

/**
 * A small sign with a label: the number of a phase, or the letter of a variant.
 *
 * @param area the sign
 * @param label what stands in it
 */
public record Badge(Area area, TextBlock label) {}
