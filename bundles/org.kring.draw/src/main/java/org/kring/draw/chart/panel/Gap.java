// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart.panel;

import java.util.Optional;
import org.kring.draw.layout.TextBlock;

/**
 * Neighbouring meetings without a mean, for the same reason.
 *
 * @param first index of the first
 * @param last index of the last
 * @param reason the reason in words; empty where there is no room for it
 */
public record Gap(int first, int last, Optional<TextBlock> reason) {}
