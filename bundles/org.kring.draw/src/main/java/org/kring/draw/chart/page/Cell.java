// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart.page;

import java.util.List;
import java.util.Optional;
import org.kring.draw.chart.panel.Frame;
import org.kring.draw.layout.Area;
import org.kring.draw.layout.TextBlock;
import org.kring.evaluation.series.AxisSeries;

/**
 * One small chart among many.
 *
 * @param chart what it shows
 * @param frame where values stand
 * @param under how many meetings and answers
 * @param bell where the bell stands; empty without a signal
 * @param words the words of the newest signal; none without a signal
 */
public record Cell(AxisSeries chart, Frame frame, TextBlock under, Optional<Area> bell, List<TextBlock> words) {}
