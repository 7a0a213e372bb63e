// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

/** How large a picture is shown: at a fixed scale, or as wide as there is room. */
final class Zoom {

    private static final double[] STEPS = {0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 2, 3};
    private static final double SMALLEST_FIT = 0.4;
    private static final double LARGEST_FIT = 1.5;

    private boolean fit = true;
    private double fixed = 1;

    boolean fits() {
        return fit;
    }

    void fit() {
        fit = true;
    }

    void actual() {
        fit = false;
        fixed = 1;
    }

    /** Steps larger (1) or smaller (-1) from the scale that is shown now. */
    void step(int direction, double now) {
        double next = now;
        if (direction > 0) {
            for (int i = STEPS.length - 1; i >= 0; i--) {
                next = STEPS[i] > now + 0.01 ? STEPS[i] : next;
            }
        } else {
            for (double step : STEPS) {
                next = step < now - 0.01 ? step : next;
            }
        }
        fit = false;
        fixed = next;
    }

    /** The scale, where 1 is one point for one unit of the picture. */
    double scale(int room, double width) {
        if (!fit) {
            return fixed;
        }
        return width <= 0 ? 1 : Math.max(SMALLEST_FIT, Math.min(LARGEST_FIT, room / width));
    }
}
