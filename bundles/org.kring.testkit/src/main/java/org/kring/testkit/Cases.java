// SPDX-License-Identifier: EPL-2.0
package org.kring.testkit;

/**
 * How many generated cases a property is tried with: all of them, unless the tests run many times over, as they do when
 * the classes are changed to see whether a test notices.
 */
public final class Cases {

    /** Name of the system property with the percentage of the cases to be tried, from 1 to 100. */
    public static final String PERCENT = "kring.cases";

    private static final int ALL = 100;

    private Cases() {}

    /**
     * How many of these cases to try.
     *
     * @param usual how many are tried in a usual run, 1 or more
     * @return at least 1, at most as many as usual
     */
    public static int of(int usual) {
        return Math.max(1, (int) ((long) usual * percent() / ALL));
    }

    /** Whether every case is tried, so that a test can count on something rare among them. */
    public static boolean all() {
        return percent() == ALL;
    }

    private static int percent() {
        return Math.max(1, Math.min(ALL, Integer.getInteger(PERCENT, ALL)));
    }
}
