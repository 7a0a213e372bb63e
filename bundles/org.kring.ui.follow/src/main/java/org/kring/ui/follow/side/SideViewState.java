// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.side;

import java.util.ArrayList;
import java.util.List;

/**
 * The words beside the charts, line by line.
 *
 * @param lines from top to bottom
 */
public record SideViewState(List<Line> lines) {

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
     */
    public record Line(Look look, String text) {}

    /** Takes a copy. */
    public SideViewState {
        lines = List.copyOf(lines);
    }

    /** All lines as one text. */
    public String text() {
        return String.join("\n", lines.stream().map(Line::text).toList());
    }

    /** Collects lines. */
    public static final class Builder {
        private final List<Line> lines = new ArrayList<>();

        /** Adds a line; "" adds none. */
        public Builder add(Look look, String text) {
            if (!text.isEmpty()) {
                lines.add(new Line(look, text));
            }
            return this;
        }

        /** What was collected. */
        public SideViewState build() {
            return new SideViewState(lines);
        }
    }
}
