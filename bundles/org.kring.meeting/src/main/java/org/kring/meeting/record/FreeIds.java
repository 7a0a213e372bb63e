// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.record;

import java.util.HashSet;
import java.util.Set;
import org.kring.meeting.run.Capture;
import org.kring.meeting.run.RunState;

/** Gives identifiers that nothing else in a document has, whatever people called their captures. */
final class FreeIds {

    private final Set<String> used;

    FreeIds(Set<String> used) {
        this.used = new HashSet<>(used);
    }

    static FreeIds beside(RunState state) {
        Set<String> used = new HashSet<>();
        state.captures().stream().map(Capture::id).forEach(used::add);
        return new FreeIds(used);
    }

    /** The word itself when it is free, otherwise with the lowest number that makes it so. */
    String of(String word) {
        String id = word;
        for (int number = 2; !used.add(id); number++) {
            id = word + "-" + number;
        }
        return id;
    }
}
