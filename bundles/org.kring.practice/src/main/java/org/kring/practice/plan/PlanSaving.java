// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.plan;

import org.kring.model.meeting.Meeting;
import org.kring.practice.KnownDocument;
import org.kring.practice.MeetingFolder;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.store.files.Folders;

/**
 * Saves the plan of one meeting, as long as nobody else writes there: what another window or another computer changed
 * since it was read here is never written over. Touches the disk; may be called from any thread.
 */
public final class PlanSaving {

    private final MeetingFolder folder;
    private final KnownDocument<Meeting> known;

    /**
     * Goes on from what was read.
     *
     * @param folder of the meeting
     * @param meeting as it was read
     */
    public PlanSaving(MeetingFolder folder, Meeting meeting) {
        this.folder = folder;
        this.known = new KnownDocument<>(meeting);
    }

    /**
     * Saves the plan, see {@link Planning#save}.
     *
     * @param changed what came out of its draft
     * @throws StoreException MEETING_BEGUN when it was begun meanwhile; CHANGED_ELSEWHERE when the disk says something
     *     else than was read or saved here last, or nothing any more; nothing is written then. As for {@link Planning#save}
     */
    public synchronized void save(Meeting changed) throws StoreException {
        Planning.refuseBegun(folder);
        refuseChanged();
        Planning.save(folder, changed);
        known.now(changed);
    }

    private void refuseChanged() throws StoreException {
        if (Folders.exists(folder.file())) {
            known.refuseChanged(folder.meeting(), folder.file());
        } else if (Folders.isFolder(folder.path())) {
            throw StoreException.of(Problem.CHANGED_ELSEWHERE, folder.file());
        }
    }
}
