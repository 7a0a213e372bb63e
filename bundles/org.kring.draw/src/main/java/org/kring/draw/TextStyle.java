// SPDX-License-Identifier: EPL-2.0
package org.kring.draw;

/** The type scale: every size of letter that a picture uses, in the logical font {@link #FAMILY}. */
public enum TextStyle {
    /** The name of the method. */
    TITLE(26, true, false, 300),
    /** The total of minutes. */
    TOTAL(26, true, false, 100),
    /** What the method is for. */
    LEAD(11.5, false, false, 2_000),
    /** The title of a phase. */
    HEADING(11, true, false, 300),
    /** The name of a lane, and of a round. */
    LANE(11, true, false, 200),
    /** Minutes of a phase. */
    MINUTES(11, true, false, 100),
    /** The word of an activity or a yield. */
    WORD(11, true, false, 300),
    /** A sentence on a card. */
    SENTENCE(10, false, false, 1_000),
    /** How an activity is done, and other remarks. */
    REMARK(9.5, false, true, 500),
    /** Marks on an axis, the legend, the source. */
    NOTE(9.5, false, false, 1_000),
    /** The name of a chart. */
    CHART(15, true, false, 300);

    /** The logical font family, which exists on every machine. */
    public static final String FAMILY = "SansSerif";

    private final double size;
    private final boolean bold;
    private final boolean italic;
    private final int longest;

    TextStyle(double size, boolean bold, boolean italic, int longest) {
        this.size = size;
        this.bold = bold;
        this.italic = italic;
        this.longest = longest;
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

    /** Most characters of one text; the rest is replaced by an ellipsis, and stands in the description only. */
    public int longest() {
        return longest;
    }

    /** Distance from one line to the next, in points. */
    public double lineHeight() {
        return Math.ceil(size * 1.28);
    }
}
