// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.picture;

/** How large a picture is shown: at a fixed scale, as wide as there is room, or at a scale as long as there is room. */
public final class Zoom {

    private static final double[] STEPS = {0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 2, 3};
    private static final double SMALLEST_FIT = 0.4;
    private static final double LARGEST_FIT = 1.5;
    /** Below this nobody reads letters with ease; who asks for the whole width gets it all the same. */
    private static final double READABLE = 0.8;

    private static final double SMALLEST_OF_FULL = 0.7;

    private Limits limits = new Limits(READABLE, LARGEST_FIT);
    private double full = 1;

    /**
     * Within which scales a picture is as wide as there is room.
     *
     * @param least more than 0
     * @param most at least {@code least}; the same when the scale is fixed
     */
    record Limits(double least, double most) {

        /**
         * The scale of a picture.
         *
         * @param room points that there are for it
         * @param width points that it has at scale 1; 0 when that is not known yet
         * @return more than 0; nearest to 1 when nothing is known
         */
        double scale(double room, double width) {
            return Math.max(least, Math.min(most, width <= 0 ? 1 : room / width));
        }
    }

    /** As wide as there is room, even where that is hard to read. */
    public void fit() {
        limits = new Limits(SMALLEST_FIT, LARGEST_FIT);
        full = 1;
    }

    /**
     * A fixed scale.
     *
     * @param scale more than 0; 1 is one point for one unit of the picture
     */
    public void fixed(double scale) {
        limits = new Limits(scale, scale);
        full = scale;
    }

    /**
     * A scale that gets smaller, as long as that can be read, when the picture has no room at it.
     *
     * @param scale more than 0; 1 is one point for one unit of the picture
     */
    public void atMost(double scale) {
        limits = new Limits(Math.min(SMALLEST_OF_FULL, scale), scale);
        full = scale;
    }

    /** Within which scales it is as wide as there is room; never changes itself. */
    Limits limits() {
        return limits;
    }

    /** The scale at which a picture that can be of any width is laid out for the room: more than 0. */
    double full() {
        return full;
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
     * @return more than 0
     */
    public double scale(double room, double width) {
        return limits.scale(room, width);
    }
}
