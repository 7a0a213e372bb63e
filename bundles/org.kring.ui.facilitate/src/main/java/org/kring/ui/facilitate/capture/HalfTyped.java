// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.capture;

import java.util.HashMap;
import java.util.Map;

/** Words that were typed in a run and not handed in yet, by the name of their field; nobody else has them. */
public final class HalfTyped {

    private final Map<String, String> words = new HashMap<>();

    /** What was typed in a field; empty when nothing was, or when it was handed in. */
    String in(String field) {
        return words.getOrDefault(field, "");
    }

    /** Whether nothing is half typed. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Words are in a field now; empty ones are none. */
    void typed(String field, String text) {
        if (text.isEmpty()) {
            words.remove(field);
        } else {
            words.put(field, text);
        }
    }

    /** Words of a field are kept; tells whether they are gone from it now, and not when somebody typed on meanwhile. */
    boolean kept(String field, String text) {
        boolean same = in(field).equals(text);
        if (same) {
            words.remove(field);
        }
        return same;
    }
}
