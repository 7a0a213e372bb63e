// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import java.util.List;

/** Where a key leads. */
enum Step {
    LEFT,
    RIGHT,
    UP,
    DOWN,
    FIRST,
    LAST;

    /** The neighbour in a row; at its ends it stays. */
    <T> T along(List<T> row, T from) {
        int at = row.indexOf(from);
        int to =
                switch (this) {
                    case LEFT, UP -> Math.max(0, at - 1);
                    case RIGHT, DOWN -> Math.min(row.size() - 1, at + 1);
                    case FIRST -> 0;
                    case LAST -> row.size() - 1;
                };
        return row.get(to);
    }

    boolean isUpright() {
        return this == UP || this == DOWN;
    }
}
