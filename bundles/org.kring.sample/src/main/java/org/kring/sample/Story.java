// SPDX-License-Identifier: EPL-2.0
package org.kring.sample;

import java.util.List;
import java.util.Map;

/**
 * A made-up case with all that a group could bring forth on it.
 *
 * @param lines words by the kind of line, each with one word or more
 */
record Story(Map<String, List<String>> lines) {

    String theme() {
        return of("theme").get(0);
    }

    String situation() {
        return of("situation").get(0);
    }

    String question() {
        return of("question").get(0);
    }

    List<String> of(String kind) {
        var found = lines.get(kind);
        if (found == null) {
            throw new IllegalStateException("a story without " + kind + ": " + lines);
        }
        return found;
    }
}
