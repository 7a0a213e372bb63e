// SPDX-License-Identifier: EPL-2.0
package org.kring.draw;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.kring.model.common.CommonFactory;
import org.kring.model.common.Text;
import org.kring.model.method.Activity;
import org.kring.model.method.LeaveOutPhase;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.MethodRole;
import org.kring.model.method.Phase;
import org.kring.model.method.Round;
import org.kring.model.method.Variant;
import org.kring.model.method.Yield;

/**
 * Measures what the picture of a method costs and how that grows with its phases: medians in milliseconds of the
 * processor, the sizes in turn in every round, so that other work on the machine counts little and alike.
 */
public final class DiagramBench {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    /** Laying out again after one edit. */
    private static final int EDITED = 200;

    private static final double EDIT_MOST = 50;
    /** The largest picture, laid out and written as SVG or PDF, on a machine with other work. */
    private static final double FILE_MOST = 20_000;
    /** How many times dearer a picture may be than its size says. */
    private static final double SLACK = 2;

    private final PrintStream out;
    private final int rounds;
    private final Map<String, Map<Integer, List<Double>>> times = new LinkedHashMap<>();
    private boolean held = true;

    private DiagramBench(PrintStream out, int rounds) {
        this.out = out;
        this.rounds = rounds;
    }

    /** With {@code --short} a small run that only shows that it runs; otherwise ends with 1 when a target is missed. */
    public static void main(String[] arguments) {
        boolean brief = arguments.length > 0 && arguments[0].equals("--short");
        if (!run(System.out, brief) && !brief) {
            System.exit(1);
        }
    }

    /** Prints the figures; whether all targets were met. */
    static boolean run(PrintStream out, boolean brief) {
        DiagramBench bench = new DiagramBench(out, brief ? 2 : 7);
        bench.measure(brief ? List.of(20, 40, 120) : List.of(500, 1_000, 3_000));
        return bench.held;
    }

    private void measure(List<Integer> sizes) {
        Map<Integer, Method> methods = new LinkedHashMap<>();
        methods.put(EDITED, made(EDITED));
        sizes.forEach(size -> methods.put(size, made(size)));
        // the first round warms up
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<Integer, Method> each : methods.entrySet()) {
                measure(each.getKey(), each.getValue(), round > 0);
            }
        }
        int least = sizes.get(0);
        int most = sizes.get(sizes.size() - 1);
        times.forEach((what, medians) -> print(what, medians, least, most));
        target("layout of " + EDITED + " phases", median(times.get("layout").get(EDITED)), EDIT_MOST);
        for (String file : List.of("SVG", "PDF")) {
            double whole = median(times.get("layout").get(most))
                    + median(times.get(file).get(most));
            target(file + " of " + most + " phases", whole, FILE_MOST);
        }
    }

    private void measure(int size, Method method, boolean counts) {
        PhaseDiagram diagram = take("layout", size, counts, () -> PhaseDiagram.of(method, Locale.ENGLISH));
        Picture.Part part = new Picture.Part((int) diagram.width() / 2, 0, 1_440, 900);
        take("view", size, counts, () -> Picture.part(diagram, Palette.LIGHT, 1, part));
        take("SVG", size, counts, () -> DiagramFile.svg(diagram, Palette.PRINT));
        take("PDF", size, counts, () -> DiagramFile.pdf(diagram, Palette.PRINT));
    }

    private <T> T take(String what, int size, boolean counts, Supplier<T> work) {
        long start = CLOCK.getCurrentThreadCpuTime();
        T result = work.get();
        double millis = (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
        if (counts) {
            times.computeIfAbsent(what, each -> new LinkedHashMap<>())
                    .computeIfAbsent(size, each -> new ArrayList<>())
                    .add(millis);
        }
        return result;
    }

    private void print(String what, Map<Integer, List<Double>> medians, int least, int most) {
        StringBuilder line = new StringBuilder(String.format("%-7s", what));
        medians.forEach(
                (size, all) -> line.append(String.format(Locale.ROOT, " %,6d phases %8.1f ms", size, median(all))));
        double growth = median(medians.get(most)) / Math.max(0.1, median(medians.get(least)));
        double allowed = SLACK * most / least;
        line.append(String.format(Locale.ROOT, "   grows %.1f times (at most %.0f)", growth, allowed));
        out.println(line);
        held &= growth <= allowed;
    }

    private void target(String what, double millis, double most) {
        boolean met = millis <= most;
        out.printf(Locale.ROOT, "%s: %.1f ms of %.0f%s%n", what, millis, most, met ? "" : "   MISSED");
        held &= met;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    /** A method with everything whose cost may grow: roles, yields, rounds of ten phases, a variant for each twenty. */
    private static Method made(int size) {
        MethodFactory factory = MethodFactory.eINSTANCE;
        Method method = factory.createMethod();
        method.setName(text("Big " + size));
        for (String id : List.of("facilitator", "presenter", "participants")) {
            MethodRole role = factory.createMethodRole();
            role.setId(id);
            method.getRoles().add(role);
        }
        Round round = null;
        for (int index = 0; index < size; index++) {
            if (index % 20 == 0) {
                round = factory.createRound();
                round.setId("r" + index);
                method.getFlow().add(round);
            }
            Phase phase = phase(method, index);
            (index % 20 < 10 ? round.getFlow() : method.getFlow()).add(phase);
            if (index % 20 == 0) {
                method.getVariants().add(without(phase));
            }
        }
        return method;
    }

    private static Phase phase(Method method, int index) {
        MethodFactory factory = MethodFactory.eINSTANCE;
        Phase phase = factory.createPhase();
        phase.setId("p" + index);
        phase.setNumber(String.valueOf(index + 1));
        phase.setName(text("Phase " + index + " of this method"));
        phase.setDuration(CommonFactory.eINSTANCE.createDuration());
        phase.getDuration().setMin(5);
        phase.getDuration().setMax(10);
        Activity activity = factory.createActivity();
        activity.setRole(method.getRoles().get(index % method.getRoles().size()));
        activity.setText(text("Asks what happened, and listens to what is said about it."));
        phase.getActivities().add(activity);
        Yield yielded = factory.createYield();
        yielded.setName(text("An insight"));
        phase.getYields().add(yielded);
        return phase;
    }

    private static Variant without(Phase phase) {
        Variant variant = MethodFactory.eINSTANCE.createVariant();
        variant.setName(text("Without " + phase.getId()));
        LeaveOutPhase change = MethodFactory.eINSTANCE.createLeaveOutPhase();
        change.setPhase(phase);
        variant.getChanges().add(change);
        return variant;
    }

    private static Text text(String words) {
        Text text = CommonFactory.eINSTANCE.createText();
        text.setEn(words);
        return text;
    }
}
