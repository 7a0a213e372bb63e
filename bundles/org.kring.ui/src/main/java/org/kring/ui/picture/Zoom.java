// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.picture;

import java.util.List;

/**
 * How large a picture is shown. At first the whole of it, as long as its letters can be read; else at the least size at
 * which they can, or smaller when it would be wider than its room, and what is below is scrolled to. Who needs larger
 * letters than usual never gets them smaller than that for the sake of the width: then what is beside is scrolled to as
 * well. When asked for, the whole of it whatever the letters; or at a fixed scale; or at a scale as long as there is
 * room, and smaller as long as its letters can be read, or are there at all.
 */
public final class Zoom {

    private static final double[] STEPS = {0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 2, 3};
    /** So small a picture gets by itself in a narrow window. */
    private static final double SMALLEST_WIDE = 0.4;

    private static final double LARGEST_FIT = 1.5;
    /** Below this nobody reads letters with ease; who asks for the whole gets it all the same. */
    private static final double READABLE = 0.8;

    private static final double SMALLEST_OF_FULL = 0.7;
    /** Where the whole width is asked for: letters are still there, though few read them with ease. */
    private static final double SMALLEST_OF_WIDTH = 0.5;

    /** Where the width makes letters smaller than that already, the height may do so by as much again. */
    private static final double NEARLY = 0.9;

    /** So much smaller a picture may get by what is done to it before the way in which it is shown is chosen anew. */
    private static final double MUCH = 0.6;

    /** Less than any picture needs to be seen as a whole. */
    private static final double SMALLEST_WHOLE = 0.05;

    private static final Rule WHOLE = new Rule(
            SMALLEST_WHOLE,
            LARGEST_FIT,
            0,
            List.of(1.0, 0.9, READABLE, 0.67, 0.5, SMALLEST_WIDE, 0.33, STEPS[0], 0.2, 0.15));

    private final double text;
    private Rule rule;

    /**
     * The first fit.
     *
     * @param text how large letters are, see {@link org.kring.ui.TextScale}; all scales are counted in those letters
     */
    Zoom(double text) {
        this.text = text;
        boolean large = text > 1;
        rule = new Rule(large ? READABLE : SMALLEST_WIDE, LARGEST_FIT, READABLE, List.of(1.0, 0.9, READABLE));
    }

    /**
     * What there is for a picture.
     *
     * @param width in points of usual letters
     * @param height the same
     */
    record Room(double width, double height) {}

    /**
     * How the scale of a picture follows from its room.
     *
     * @param least more than 0; what would be wider than its room even then is shown readable
     * @param most at least {@code least}; the same when the scale is fixed
     * @param readable the height makes no picture smaller than this, which the width may; infinite when the height is
     *     of no account
     * @param layouts the scales for which a picture that can be of any width is laid out, the largest first; a smaller
     *     one has room for longer lines, and is lower
     * @param whole at this scale and above the whole is shown whatever else is said; infinite for none
     */
    record Rule(double least, double most, double readable, List<Double> layouts, double whole) {

        Rule(double least, double most, double readable, List<Double> layouts) {
            this(least, most, readable, layouts, Double.POSITIVE_INFINITY);
        }

        static Rule ofWidth(double least, double most) {
            return new Rule(least, most, Double.POSITIVE_INFINITY, List.of(most));
        }

        /** What of a room is of account. */
        Room heeded(Room room) {
            return readable == Double.POSITIVE_INFINITY ? new Room(room.width(), readable) : room;
        }

        /**
         * The scale of a picture.
         *
         * @param room that there is for it
         * @param width points that it has at scale 1; 0 when that is not known yet
         * @param height the same
         * @return more than 0; nearest to 1 when nothing is known
         */
        double scale(Room room, double width, double height) {
            double wanted =
                    width <= 0 ? 1 : wanted(room.width() / width, heeded(room).height() / height);
            return Math.max(Math.min(least, whole), Math.min(most, wanted));
        }

        /**
         * The rule by which what becomes of a picture is shown in the same way as it is now: as a whole or as wide as its
         * room, unless it gets much smaller; or readable and scrolled. The picture itself is as large by both.
         */
        Rule keeping(Room room, double width, double height) {
            double wide = room.width() / width;
            if (least >= readable || readable > most) {
                return this;
            }
            if (wide < least) {
                return new Rule(readable, most, readable, layouts);
            }
            double now = scale(room, width, height);
            double all = now <= Math.min(wide, room.height() / height) ? MUCH * now : Double.POSITIVE_INFINITY;
            return new Rule(Math.min(least, MUCH * wide), most, readable, layouts, all);
        }

        private double wanted(double wide, double high) {
            double all = Math.min(wide, high);
            if (all >= whole) {
                return all;
            }
            if (wide < least && least < readable && readable <= most) {
                // it is scrolled anyway: then its letters may as well be read
                return readable;
            }
            return all >= (wide < readable ? NEARLY * wide : readable) ? all : Math.min(wide, readable);
        }

        /**
         * Has a picture laid out so that it is as large as can be in a room; of two that are as large, the lower. One that
         * only has to keep to the width and is wider all the same is laid out for what is seen of it at once.
         */
        Scene layOut(Scene.Maker maker, Room room) {
            Scene best = null;
            double scale = 0;
            for (double layout : layouts) {
                if (scale < layout) {
                    Scene next = maker.wide(room.width() / layout);
                    double reached =
                            scale(room, next.drawing().width(), next.drawing().height());
                    best = reached >= scale ? next : best;
                    scale = Math.max(scale, reached);
                }
            }
            boolean ofWidth = readable == Double.POSITIVE_INFINITY;
            return ofWidth && scale < most ? maker.wide(room.width() / scale) : best;
        }
    }

    /** The whole, even where that is hard to read. */
    public void fit() {
        rule = WHOLE;
    }

    /**
     * A fixed scale.
     *
     * @param scale more than 0; 1 is one point for one unit of the picture
     */
    public void fixed(double scale) {
        rule = Rule.ofWidth(scale, scale);
    }

    /**
     * A scale that gets smaller, as long as that can be read, when the picture has no room at it. For who needs larger
     * letters than usual these get no smaller than usual ones: then what is beside is scrolled to.
     *
     * @param scale more than 0; 1 is one point for one unit of the picture
     */
    public void atMost(double scale) {
        rule = Rule.ofWidth(Math.min(leastReadable(), scale), scale);
    }

    /**
     * A scale that gets as much smaller as the whole width needs, down to letters that are half as large as they are
     * wanted.
     *
     * @param scale more than 0; 1 is one point for one unit of the picture
     */
    public void width(double scale) {
        rule = Rule.ofWidth(Math.min(Math.min(SMALLEST_OF_WIDTH, leastReadable()), scale), scale);
    }

    private double leastReadable() {
        return text > 1 ? 1 / text : SMALLEST_OF_FULL;
    }

    /** How the scale follows from the room; never changes itself. */
    Rule rule() {
        return rule;
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
}
