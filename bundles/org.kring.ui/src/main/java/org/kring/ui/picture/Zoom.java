// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.picture;

/** How large a picture is shown: at a fixed scale, or as wide as there is room. */
public final class Zoom {

    private static final double[] STEPS = {0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 2, 3};
    private static final double SMALLEST_FIT = 0.4;
    private static final double LARGEST_FIT = 1.5;

    private boolean fit = true;
    private double fixed = 1;

    /**
     * Whether it is as wide as there is room.
     *
     * @return true at first
     */
    public boolean fits() {
        return fit;
    }

    /** As wide as there is room, within what can be read. */
    public void fit() {
        fit = true;
    }

    /**
     * A fixed scale.
     *
     * @param scale more than 0; 1 is one point for one unit of the picture
     */
    public void fixed(double scale) {
        fit = false;
        fixed = scale;
    }

    /**
     * Steps larger or smaller; at the ends it stays.
     *
     * @param direction 1 or −1
     * @param now the scale that is shown now
     */
    public void step(int direction, double now) {
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
        fixed(next);
    }

    /**
     * The scale of a picture.
     *
     * @param room points that there are for it
     * @param width points that it has at scale 1; 0 when that is not known yet
     * @return more than 0; 1 when nothing is known
     */
    public double scale(double room, double width) {
        if (!fit) {
            return fixed;
        }
        return width <= 0 ? 1 : Math.max(SMALLEST_FIT, Math.min(LARGEST_FIT, room / width));
    }
}
