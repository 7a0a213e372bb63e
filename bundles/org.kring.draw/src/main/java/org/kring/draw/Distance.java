// SPDX-License-Identifier: EPL-2.0
package org.kring.draw;

/** The distances of a picture, all in points. */
public final class Distance {
    /** White around the whole picture. */
    public static final double MARGIN = 36;
    /** White between two bands of the picture. */
    public static final double BAND = 14;
    /** White between neighbouring boxes. */
    public static final double GAP = 6;
    /** White between the edge of a box and its text. */
    public static final double PADDING = 7;
    /** Side of an activity's icon. */
    public static final double ICON = 20;
    /** Radius of a rounded corner. */
    public static final double CORNER = 7;
    /** Height of the bar that shows minutes. */
    public static final double BAR = 12;
    /** How far the card of who is outside the circle stands off. */
    public static final double MOAT = 8;
    /** Narrowest and widest column of lane names. */
    public static final double LANE_NAMES_LEAST = 104;
    /** Widest column of lane names; longer names wrap. */
    public static final double LANE_NAMES_MOST = 148;
    /** Width of a phase without minutes. */
    public static final double UNTIMED = 150;
    /** Width of a phase without minutes where the picture has little room. */
    public static final double UNTIMED_LEAST = 96;
    /** Below this a column's text is turned on its side, and its sentences stand below the picture. */
    public static final double UPRIGHT_LEAST = 66;
    /** Narrowest column of all. */
    public static final double COLUMN_LEAST = 44;
    /** Narrowest picture without its margins, as long as there is room for it. */
    public static final double CONTENT_LEAST = 1040;
    /** Narrowest picture without its margins of all. */
    public static final double CONTENT_NARROWEST = 480;
    /** Width that all timed phases together keep to, even where titles then take many lines. */
    public static final double TIMED_MOST = 1440;
    /** Width that all timed phases together keep to, even where words then have to be broken. */
    public static final double TIMED_UNBROKEN_MOST = 1920;

    private Distance() {}
}
