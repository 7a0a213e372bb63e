// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.follow;

import java.util.List;
import org.kring.practice.GroupFolder;
import org.kring.practice.ReadingProgress;
import org.kring.store.StoreException;

/** Counts the meetings that are read, and stops when it is told to. */
final class Steps {

    private final ReadingProgress progress;
    private final int all;
    private int done;

    Steps(ReadingProgress progress, List<GroupFolder> groups) throws StoreException {
        this.progress = progress;
        int meetings = 0;
        for (GroupFolder each : groups) {
            meetings += each.meetingFolders().size();
        }
        this.all = meetings;
        tell();
    }

    /** One more meeting is read. */
    void step() {
        done++;
        tell();
    }

    private void tell() {
        progress.step(done, all);
    }
}
