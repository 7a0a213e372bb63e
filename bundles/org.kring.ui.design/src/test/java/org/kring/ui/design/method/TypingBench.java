// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kring.model.method.Method;
import org.kring.model.method.Phase;
import org.kring.testkit.SmallMethod;
import org.kring.ui.design.DesignIds;

/**
 * Types into a field while a large method is open, and measures how much of the processor each key costs the user
 * interface thread, in all that this thread does from the key until the picture shows the change.
 */
public final class TypingBench {

    private static final int KEYS_TO_WARM = 20;
    private static final double MOST_MS = 50;
    private static final long PAUSE_NS = 200_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Display display = new Display();
    private final Shell shell = new Shell(display);
    /** What one turn of the event loop cost, the longest and all of one key, in nanoseconds of the processor. */
    private long longest;

    private long sum;
    private OpenPage page;

    private TypingBench() {}

    /** Arguments: how many phases, how many keys. Exit 1 when the 95th percentile of all turns is over 50 ms. */
    public static void main(String[] args) throws Exception {
        int phases = Integer.parseInt(args[0]);
        int keys = Integer.parseInt(args[1]);
        Path folder = Files.createTempDirectory("typing");
        double slow;
        try {
            slow = new TypingBench().measured(folder, phases, keys);
        } finally {
            Files.deleteIfExists(folder.resolve("test-1.method"));
            Files.deleteIfExists(folder);
        }
        System.exit(slow > MOST_MS ? 1 : 0);
    }

    private double measured(Path folder, int phases, int keys) throws Exception {
        open(folder, phases);
        Text field = (Text) find(shell, "field.NAME_NL");
        field.setFocus();
        List<Double> turns = new ArrayList<>();
        List<Double> sums = new ArrayList<>();
        for (int i = -KEYS_TO_WARM; i < keys; i++) {
            longest = 0;
            sum = 0;
            type(field, (char) ('a' + Math.floorMod(i, 26)));
            if (i >= 0) {
                turns.add(longest / 1e6);
                sums.add(sum / 1e6);
            }
        }
        print("longest turn of a key", turns);
        print("all turns of a key", sums);
        display.dispose();
        return percentile(sums, 95);
    }

    private void open(Path folder, int phases) throws Exception {
        shell.setLayout(new FillLayout());
        page = new OpenPage(shell, folder);
        page.open(page.write(grown(phases)));
        turn(page::isQuiet);
    }

    private static Method grown(int phases) {
        Method method = SmallMethod.draft();
        Phase pattern = (Phase) method.getFlow().get(0);
        for (int i = method.getFlow().size(); i < phases; i++) {
            Phase phase = EcoreUtil.copy(pattern);
            phase.setId("phase-" + (i + 1));
            phase.setNumber(Integer.toString(i + 1));
            phase.getActivities().get(0).setId(phase.getId() + ".presenter.tells");
            phase.getActivities().get(0).setRole(method.getRoles().get(0));
            method.getFlow().add(phase);
        }
        return method;
    }

    /** One key, until the picture shows it. */
    private void type(Text field, char letter) {
        String before = field.getText();
        Event event = new Event();
        event.character = letter;
        event.type = SWT.KeyDown;
        display.post(event);
        event.type = SWT.KeyUp;
        display.post(event);
        turn(() -> !field.getText().equals(before));
        // what comes later than the key itself: the picture is asked for when typing pauses
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(150);
        turn(() -> System.nanoTime() > until && page.isQuiet());
    }

    private void turn(BooleanSupplier done) {
        while (!done.getAsBoolean()) {
            long begin = THREADS.getCurrentThreadCpuTime();
            if (display.readAndDispatch()) {
                long took = THREADS.getCurrentThreadCpuTime() - begin;
                longest = Math.max(longest, took);
                sum += took;
            } else {
                LockSupport.parkNanos(PAUSE_NS);
            }
        }
    }

    private static void print(String what, List<Double> millis) {
        System.out.printf(
                Locale.ROOT,
                "%s: p50 %.1f ms, p95 %.1f ms, most %.1f ms%n",
                what,
                percentile(millis, 50),
                percentile(millis, 95),
                percentile(millis, 100));
    }

    private static double percentile(List<Double> values, int percent) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
    }

    private static Control find(Control control, String key) {
        if (key.equals(control.getData(DesignIds.WIDGET_KEY))) {
            return control;
        }
        if (control instanceof Composite parent) {
            for (Control child : parent.getChildren()) {
                Control found = find(child, key);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
