// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.library;

import java.util.List;
import org.kring.ui.design.files.MethodEntry;

/**
 * One branch of the tree.
 *
 * @param key stays the same between two contents of the tree
 * @param label name in the reader's language
 * @param entries the methods in it, at least one
 */
record MethodGroup(String key, String label, List<MethodEntry> entries) {

    MethodGroup {
        entries = List.copyOf(entries);
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
