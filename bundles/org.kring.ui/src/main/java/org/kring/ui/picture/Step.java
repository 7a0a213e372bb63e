// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.picture;

import java.util.List;

/** Where a key leads. */
public enum Step {
    /** To the left. */
    LEFT,
    /** To the right. */
    RIGHT,
    /** Upwards. */
    UP,
    /** Downwards. */
    DOWN,
    /** To the first place. */
    FIRST,
    /** To the last place. */
    LAST;

    /**
     * The neighbour in a row; at its ends it stays.
     *
     * @param <T> what stands in the row
     * @param row at least one
     * @param from one of them
     * @return one of them
     */
    public <T> T along(List<T> row, T from) {
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

    /**
     * Whether it leads to another row.
     *
     * @return true for up and down
     */
    public boolean isUpright() {
        return this == UP || this == DOWN;
    }
}
