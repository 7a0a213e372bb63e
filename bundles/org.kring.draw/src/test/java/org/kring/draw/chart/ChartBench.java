// SPDX-License-Identifier: EPL-2.0
package org.kring.draw.chart;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.kring.draw.Drawing;
import org.kring.draw.Palette;
import org.kring.draw.Picture;
import org.kring.evaluation.series.GroupFigures;

/**
 * Prints how long charts take: medians of layout and of painting, in milliseconds of the processor, so that other work on
 * the machine counts little.
 */
public final class ChartBench {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int WARM = 15;
    private static final int RUNS = 31;

    private ChartBench() {}

    public static void main(String[] arguments) {
        PrintStream out = System.out;
        for (int meetings : new int[] {24, 200}) {
            GroupFigures group = MadeUp.seed(1).meetings(meetings, 8, 7).group("g", "Groep");
            measure(out, meetings + " meetings x 3 charts", () -> GroupCharts.of(group, Locale.ENGLISH, 900));
        }
        for (int count : new int[] {12, 50}) {
            List<GroupFigures> groups = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                groups.add(MadeUp.seed(i).meetings(24, 7, 7).group("g" + i, "Groep " + i));
            }
            measure(out, count + " groups of 24 meetings", () -> PortfolioChart.of(groups, Locale.ENGLISH, 900));
        }
    }

    private static void measure(PrintStream out, String what, Supplier<Drawing> layout) {
        double laidOut = median(layout::get);
        Drawing drawing = layout.get();
        double once = median(() -> Picture.of(drawing, Palette.LIGHT, 1));
        double twice = median(() -> Picture.of(drawing, Palette.LIGHT, 2));
        out.printf(
                Locale.ROOT,
                "%-28s layout %6.1f ms, paint at 100 %% %6.1f ms, at 200 %% %6.1f ms%n",
                what,
                laidOut,
                once,
                twice);
    }

    private static double median(Supplier<?> work) {
        List<Double> times = new ArrayList<>();
        for (int run = 0; run < WARM + RUNS; run++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            work.get();
            if (run >= WARM) {
                times.add((CLOCK.getCurrentThreadCpuTime() - start) / 1e6);
            }
        }
        return times.stream().sorted().skip(RUNS / 2).findFirst().orElseThrow();
    }
}
