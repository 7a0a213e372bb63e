// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.side;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The words beside the charts, line by line.
 *
 * @param lines from top to bottom
 * @param meeting identifier of the meeting that the first section tells of; "" for none
 */
public record SideViewState(List<Line> lines, String meeting) {

    /** How a line looks. */
    public enum Look {
        /** Begins a section. */
        HEADING,
        /** A sentence. */
        PLAIN,
        /** Of less weight. */
        QUIET,
        /** Wants attention. */
        FLAG
    }

    /**
     * One line.
     *
     * @param look how it looks
     * @param text what it says, not empty
     * @param tip what is told to who asks for it, for example a file; "" for nothing
     */
    public record Line(Look look, String text, String tip) {

        /** A line without a tip. */
        public Line(Look look, String text) {
            this(look, text, "");
        }
    }

    /** Takes a copy. */
    public SideViewState {
        lines = List.copyOf(lines);
    }

    /** How many lines the first section has, its heading among them. */
    int firstSection() {
        return (int) IntStream.range(0, lines.size())
                .takeWhile(i -> i == 0 || lines.get(i).look() != Look.HEADING)
                .count();
    }

    /** All lines as one text. */
    public String text() {
        return String.join("\n", lines.stream().map(Line::text).toList());
    }

    /** Collects lines. */
    public static final class Builder {
        private final List<Line> lines = new ArrayList<>();
        private String meeting = "";

        /** Adds a line; "" adds none. */
        public Builder add(Look look, String text) {
            if (!text.isEmpty()) {
                lines.add(new Line(look, text));
            }
            return this;
        }

        /** Adds a line with a tip. */
        Builder add(Line line) {
            lines.add(line);
            return this;
        }

        /** The first section tells of this meeting. */
        Builder about(String newMeeting) {
            meeting = newMeeting;
            return this;
        }

        /** What was collected. */
        public SideViewState build() {
            return new SideViewState(lines, meeting);
        }
    }
}
