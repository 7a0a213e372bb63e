// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.library;

import java.util.List;

/**
 * One branch of the tree.
 *
 * @param key stays the same between two contents of the tree
 * @param label name in the reader's language
 * @param rows the methods in it, at least one
 */
record MethodGroup(String key, String label, List<MethodRow> rows) {

    /** The key of what is only there for the meetings that have used it. */
    static final String KEPT = "kept";

    MethodGroup {
        rows = List.copyOf(rows);
    }

    /** Whether it is shut until somebody opens it: nobody chooses from what is only kept. */
    boolean folded() {
        return key.equals(KEPT);
    }

    /** Two contents of the same branch are the same branch, so that it stays open. */
    @Override
    public boolean equals(Object other) {
        return other instanceof MethodGroup group && group.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
