// SPDX-License-Identifier: EPL-2.0
package org.kring.meeting.record;

import org.kring.meeting.run.Capture;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunState;
import org.kring.model.meeting.MeetingContent;
import org.kring.model.meeting.MeetingFactory;

/**
 * The confidential words of a meeting, made from what was kept in its run. What was taken away stays in the journal
 * only.
 */
public final class ContentRecord {

    private ContentRecord() {}

    /**
     * Makes the content of a meeting.
     *
     * @param state a run at any moment, usually closed
     * @return cases, artefacts and links in the order in which they came in; a document of its own
     */
    public static MeetingContent of(RunState state) {
        MeetingContent content = MeetingFactory.eINSTANCE.createMeetingContent();
        FreeIds ids = FreeIds.beside(state);
        content.setId(ids.of("content"));
        content.setMeeting(state.plan().meeting());
        CaseFinder cases = new CaseFinder(state);
        ArtefactWriting writing = new ArtefactWriting(state, cases);
        for (Capture capture : state.captures()) {
            if (capture.kind() == CaptureKind.CASE) {
                content.getCases().add(CaseWriting.of(state, capture));
            } else {
                content.getArtefacts().add(writing.artefact(capture));
            }
        }
        new LinkWriting(state, cases, ids).write(content);
        return content;
    }
}
