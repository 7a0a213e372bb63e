// SPDX-License-Identifier: EPL-2.0
package org.kring.draw;

/** The type scale: every size of letter that a picture uses, in the logical font {@link #FAMILY}. */
public enum TextStyle {
    /** The name of the method. */
    TITLE(26, true, false),
    /** The total of minutes. */
    TOTAL(26, true, false),
    /** What the method is for. */
    LEAD(11.5, false, false),
    /** The title of a phase. */
    HEADING(11, true, false),
    /** The name of a lane, and of a round. */
    LANE(11, true, false),
    /** Minutes of a phase. */
    MINUTES(11, true, false),
    /** The word of an activity or a yield. */
    WORD(11, true, false),
    /** A sentence on a card. */
    SENTENCE(10, false, false),
    /** How an activity is done, and other remarks. */
    REMARK(9.5, false, true),
    /** Marks on an axis, the legend, the source. */
    NOTE(9.5, false, false),
    /** The name of a chart. */
    CHART(15, true, false);

    /** The logical font family, which exists on every machine. */
    public static final String FAMILY = "SansSerif";

    private final double size;
    private final boolean bold;
    private final boolean italic;

    TextStyle(double size, boolean bold, boolean italic) {
        this.size = size;
        this.bold = bold;
        this.italic = italic;
    }

    /** Size in points. */
    public double size() {
        return size;
    }

    /** Whether the letters are bold. */
    public boolean bold() {
        return bold;
    }

    /** Whether the letters are italic. */
    public boolean italic() {
        return italic;
    }

    /** Distance from one line to the next, in points. */
    public double lineHeight() {
        return Math.ceil(size * 1.28);
    }
}
