// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.run;

import org.kring.meeting.record.ContentRecord;
import org.kring.meeting.run.RunState;
import org.kring.model.meeting.MeetingContent;
import org.kring.practice.MeetingFolder;
import org.kring.store.StoreException;

/**
 * Writes the words of a run down without taking anything away from what stands there: content that cannot be read,
 * because it is damaged or newer than this program, is left as it is and said; content with words that the journal
 * lacks, or with what was told later, keeps them; content of another meeting is never joined with this one.
 */
final class ContentKeeping {

    private final MeetingFolder folder;

    ContentKeeping(MeetingFolder folder) {
        this.folder = folder;
    }

    void keep(RunState state) throws StoreException {
        MeetingContent made = ContentRecord.of(state);
        MeetingContent there = folder.content();
        boolean nothing = there.getCases().isEmpty()
                && there.getArtefacts().isEmpty()
                && there.getLinks().isEmpty();
        if (nothing) {
            folder.save(made);
        } else if (new ContentMerge(there, made).merge()) {
            folder.save(there);
        }
    }
}
