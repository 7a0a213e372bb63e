// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import java.util.ArrayList;
import java.util.List;

/**
 * The words beside the charts, line by line.
 *
 * @param lines from top to bottom
 */
record Sheet(List<Line> lines) {

    /** How a line looks. */
    enum Look {
        HEADING,
        PLAIN,
        QUIET,
        FLAG
    }

    /**
     * One line.
     *
     * @param look how it looks
     * @param text what it says, not empty
     */
    record Line(Look look, String text) {}

    Sheet {
        lines = List.copyOf(lines);
    }

    /** All lines as one text. */
    String text() {
        return String.join("\n", lines.stream().map(Line::text).toList());
    }

    /** Collects lines. */
    static final class Builder {
        private final List<Line> lines = new ArrayList<>();

        Builder add(Look look, String text) {
            if (!text.isEmpty()) {
                lines.add(new Line(look, text));
            }
            return this;
        }

        Sheet build() {
            return new Sheet(lines);
        }
    }
}
