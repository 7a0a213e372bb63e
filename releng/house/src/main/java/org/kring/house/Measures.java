// SPDX-License-Identifier: EPL-2.0
package org.kring.house;

import com.github.javaparser.ast.body.CallableDeclaration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Sizes in lines neither blank nor comment, and tests against program, for each bundle and for all. What is beyond a
 * goal (test : main at least 0.8, nine of ten methods at most 15 lines) is marked; hard limits are those of
 * {@link Sizes}.
 */
public final class Measures {

    private static final double LEAST_TESTS = 0.8;
    private static final long METHOD_GOAL = 15;
    private static final int LARGEST = 10;

    private record Size(long lines, String what) {}

    /** What was counted in one bundle, or in all. */
    private static final class Count {
        private final String name;
        private final List<Size> classes = new ArrayList<>();
        private final List<Size> methods = new ArrayList<>();
        private long main;
        private long test;

        private Count(String name) {
            this.name = name;
        }

        private void add(Bundle bundle) throws IOException {
            for (Path file : bundle.sources()) {
                long lines = Sizes.lines(file);
                main += lines;
                classes.add(new Size(lines, Sizes.name(file)));
                for (CallableDeclaration<?> method : Sources.read(file).findAll(CallableDeclaration.class)) {
                    String text = method.getTokenRange().orElseThrow().toString();
                    methods.add(new Size(Sources.codeLines(text), Sizes.name(file)));
                }
            }
            for (Path file : bundle.tests()) {
                test += Sizes.lines(file);
            }
        }

        private String line() {
            double ratio = (double) test / Math.max(1, main);
            long longest = at(methods, 0.9);
            return String.format(
                    Locale.ROOT,
                    "%-26s %6d %6d %6.2f%s %7d%s %9s%n",
                    name,
                    main,
                    test,
                    ratio,
                    main > 0 && ratio < LEAST_TESTS ? "*" : " ",
                    longest,
                    longest > METHOD_GOAL ? "*" : " ",
                    at(classes, 0.5) + "/" + at(classes, 0.9) + "/" + at(classes, 1));
        }
    }

    private Measures() {}

    /**
     * Measures a house.
     *
     * @param house the house
     * @return a table of bundles with all of them at its end, and the ten largest classes; * marks what is beyond a goal
     * @throws IOException when a source cannot be read
     */
    public static String report(House house) throws IOException {
        Count all = new Count("all");
        StringBuilder text = new StringBuilder(
                String.format("%-26s %6s %6s %7s %8s %9s%n", "lines of", "main", "test", "t : m", "method", "class"));
        for (Bundle bundle : house.bundles()) {
            Count one = new Count(bundle.name());
            one.add(bundle);
            all.add(bundle);
            text.append(one.line());
        }
        text.append(all.line());
        text.append(String.format(
                "method: nine of ten have at most; class: half, nine of ten, all; *: beyond %s or %d%n",
                LEAST_TESTS, METHOD_GOAL));
        all.classes.stream()
                .sorted(Comparator.comparingLong(Size::lines).reversed())
                .limit(LARGEST)
                .forEach(size -> text.append(String.format("%5d %s%n", size.lines, size.what)));
        return text.toString();
    }

    private static long at(List<Size> sizes, double share) {
        long[] sorted = sizes.stream().mapToLong(Size::lines).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1L, Math.floor(sorted.length * share))];
    }
}
