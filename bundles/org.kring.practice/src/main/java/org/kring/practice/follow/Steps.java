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

    Steps(ReadingProgress progress, List<GroupFolder> groups) {
        this.progress = progress;
        this.all = groups.stream().mapToInt(Steps::meetings).sum();
        tell();
    }

    /** None where they cannot be listed: whoever reads them says so. */
    private static int meetings(GroupFolder group) {
        try {
            return group.meetingFolders().size();
        } catch (StoreException e) {
            return 0;
        }
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
